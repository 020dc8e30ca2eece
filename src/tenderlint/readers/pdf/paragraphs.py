"""Lines -> paragraphs with their clause numbers, across columns and pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tenderlint.readers.pdf.breaks import begins, ended
from tenderlint.readers.pdf.labels import Label, bullet, label
from tenderlint.readers.pdf.layout import Region
from tenderlint.readers.pdf.leading import Leading
from tenderlint.readers.pdf.lines import Line
from tenderlint.readers.pdf.numbering import Evidence, Numbering
from tenderlint.readers.pdf.paragraph import Paragraph

LONGEST_TITLE: Final = 60
TAB_GAP: Final = 0.55
TOUCHING_LABELS: Final = " .):0123456789"
"""What may go on with a label whose first part is drawn apart; anything else is its text."""
NEXT_SIGN: Final = 4.0
SENTENCE_DASHES: Final = "-–—o"
"""Signs that a line in mid-sentence may open with: a bullet only where a paragraph begins."""


def paragraphs(
    regions: Sequence[Region],
    numbering: Numbering,
    usual: Leading,
    *,
    cell: bool = False,
    before: Paragraph | None = None,
) -> list[Paragraph]:
    """The paragraphs of regions that follow one another; ``before`` may be continued."""
    found: list[Paragraph] = [before] if before is not None else []
    for part in regions:
        first = True
        for line in part.lines:
            _add(found, line, part, numbering, usual, first=first, cell=cell)
            first = False
    return found[1:] if before is not None else found


def _add(
    found: list[Paragraph],
    line: Line,
    part: Region,
    numbering: Numbering,
    usual: Leading,
    *,
    first: bool,
    cell: bool,
) -> None:
    text = line.text
    if line in part.contents:
        found.append(Paragraph([line], text, part.right, contents=True))
        return
    if line.sign:
        found.append(_counted(line, text, part, numbering, found))
        return
    last = found[-1] if found else None
    if last is not None and last.contents:
        last = None
    possible = _label(line)
    labelled = possible is not None
    starts = last is None or begins(last, line, usual, new_region=first, labelled=labelled)
    if last is not None and _label_alone(last, line):
        starts = False
    sign = bullet(text)
    if sign and (starts or text[0] not in SENTENCE_DASHES or _drawn_apart(line, last)):
        found.append(_item(line, text[sign:].strip(), part, found))
        return
    if possible is not None and not (cell and not text[possible.length :].strip()):
        split = _split(line, possible, last, numbering, part, starts=starts, cell=cell)
        if split is not None:
            found.append(split)
            return
    if starts or last is None:
        found.append(Paragraph([line], text, part.right, body_left=line.left))
        return
    if len(last.lines) == 1:
        last.body_left = line.left
    last.lines.append(line)
    last.edge = part.right


def _drawn_apart(line: Line, last: Paragraph | None) -> bool:
    """Whether the sign that a line opens with stands by itself, as far in as a list's next one."""
    if last is None or len(line.pieces) < 2 or len(line.pieces[0].text) > 1:
        return False
    above = last.lines[0].left if last.item else last.body_left + line.size
    return line.left > above - NEXT_SIGN


def _item(line: Line, text: str, part: Region, found: Sequence[Paragraph]) -> Paragraph:
    paragraph = Paragraph([line], text, part.right, item=True, tab=True)
    paragraph.level = _nesting(line, found)
    paragraph.body_left = line.left + 4
    return paragraph


def _counted(
    line: Line, text: str, part: Region, numbering: Numbering, found: Sequence[Paragraph]
) -> Paragraph:
    """A paragraph whose number is a picture: what must come next in that shape."""
    first = line.pieces[0].left
    if line.sign == "•":
        return _item(line, text, part, found)
    counted = numbering.count(line.sign, line.left)
    if counted is None:
        return Paragraph([line], text, part.right, sure=False, tab=True, body_left=first)
    number, depth = counted
    item = number.startswith("(")
    return Paragraph(
        [line], text, part.right, number, depth, item=item, sure=False, tab=True, body_left=first
    )


def _nesting(line: Line, found: Sequence[Paragraph]) -> int:
    """Depth of a bullet: that of one above it at its indent, one more than that of one outside."""
    for other in reversed(found):
        if not other.item:
            break
        difference = line.left - other.lines[0].left
        if abs(difference) <= 4 and not other.number:
            return other.level
        if difference > 4:
            return min(other.level + 1, 9)
    return 1


def _split(
    line: Line,
    possible: Label,
    last: Paragraph | None,
    numbering: Numbering,
    part: Region,
    *,
    starts: bool,
    cell: bool,
) -> Paragraph | None:
    text = line.text
    rest = text[possible.length :].strip()
    gap = _gap_after(line, possible.length)
    evidence = Evidence(
        tab=gap > TAB_GAP * line.size or (not rest and not cell),
        start=starts,
        bold=line.bold,
        indent=line.left,
        before="" if last is None or starts else last.last.text,
        cell=cell,
        alone=not rest,
        title=starts and rest[:1].isupper() and len(rest) < LONGEST_TITLE and not ended(rest),
    )
    named = bool(possible.readings) and possible.readings[0][0] == "named"
    strong = line.bold or rest.isupper()
    if named and (cell or not _names_a_part(rest, starts, strong=strong)):
        return None
    judged = numbering.judge(possible, evidence)
    if judged is None:
        return None
    depth, sure = judged
    scheme = possible.readings[0][0]
    clause = scheme.startswith("decimal") and not scheme.endswith(")")
    if named and not possible.text.lower().startswith("part"):
        numbering.restart()
    return Paragraph(
        [line],
        rest,
        part.right,
        number=possible.text,
        level=min(depth, 9),
        item=not clause and not named,
        sure=sure,
        named=named,
        tab=gap > TAB_GAP * line.size,
        body_left=line.left + 4,
    )


def _label_alone(last: Paragraph, line: Line) -> bool:
    """A number on a line of its own, just above its text."""
    if not last.number or last.named or last.text or len(last.lines) > 1:
        return False
    return 0 < last.last.y - line.y < 2.2 * line.size


def _label(line: Line) -> Label | None:
    """The line's possible label; a label drawn apart may touch the text after it."""
    text = line.text
    whole = label(text)
    first = line.pieces[0].runs[0].text
    if len(first) < len(text) and text[len(first)] not in TOUCHING_LABELS:
        alone = label(first)
        if alone is not None and alone.length == len(first):
            return alone
    return whole


def _names_a_part(rest: str, starts: bool, *, strong: bool) -> bool:
    """``Schedule 4`` heads a part; ``Schedule 4 of the Contract applies`` refers to one."""
    if not starts or len(rest) > 100 or (ended(rest.rstrip(":")) and not strong):
        return False
    return not rest or not rest[0].islower()


def _gap_after(line: Line, length: int) -> float:
    """Points between the first ``length`` characters and what follows; 0 inside a run."""
    taken = 0
    previous = None
    for piece in line.pieces:
        position = 0
        for run in piece.runs:
            if taken >= length and previous is not None:
                return run.left - previous.right
            found = piece.text.find(run.text, position)
            position = max(found, position) + len(run.text)
            if taken + len(run.text) > length:
                blank = run.text[length - taken :]
                return (len(blank) - len(blank.lstrip())) * 0.28 * line.size
            taken += len(run.text)
            if position < len(piece.text) and piece.text[position] == " ":
                taken += 1 if taken < length else 0
            previous = run
    return 0.0
