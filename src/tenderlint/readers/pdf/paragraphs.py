"""Lines -> paragraphs with their clause numbers, across columns and pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from tenderlint.readers.pdf.labels import Label, bullet, label
from tenderlint.readers.pdf.layout import Region
from tenderlint.readers.pdf.lines import Line
from tenderlint.readers.pdf.numbering import Evidence, Numbering
from tenderlint.readers.pdf.page import FIELD

STOPS: Final = ".:;!?"
CLOSING: Final = "\"'”’)] "
TAB_GAP: Final = 0.55
WIDE_LEADING: Final = 1.28
"""A gap this many times the usual distance of lines begins a paragraph."""
INDENT: Final = 0.9
SAME_SIZE: Final = 1.09
TOUCHING_LABELS: Final = " .):0123456789"
"""What may go on with a label whose first part is drawn apart; anything else is its text."""
SENTENCE_DASHES: Final = "-–—o"
"""Signs that a line in mid-sentence may open with: a bullet only where a paragraph begins."""


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, with the label that was split off."""

    lines: list[Line]
    text: str
    edge: float
    number: str = ""
    level: int = 0
    item: bool = False
    sure: bool = True
    contents: bool = False
    named: bool = False
    footnote: bool = False
    tab: bool = False
    body_left: float = 0.0
    pieces: list[str] = field(default_factory=list)

    @property
    def last(self) -> Line:
        """Its last line."""
        return self.lines[-1]

    @property
    def filled(self) -> bool:
        """Whether a form field's value is in it."""
        return any(run.tag == FIELD for line in self.lines for run in line.runs)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)


@dataclass(slots=True)
class Leading:
    """The usual distance between lines, by size of type."""

    usual: dict[float, float]
    otherwise: Leading | None = None

    def of(self, size: float) -> float:
        """Points from one baseline to the next."""
        found = self.usual.get(round(size))
        if found is None and self.otherwise is not None:
            return self.otherwise.of(size)
        return found or 1.22 * size


def leading(regions: Iterable[Region], least: int = 5, otherwise: Leading | None = None) -> Leading:
    """Measured as the commonest distance of neighbouring lines of one size.

    Sizes with fewer than ``least`` such pairs are looked up in ``otherwise``.
    """
    counts: dict[float, dict[float, int]] = {}
    for part in regions:
        for above, below in zip(part.lines, part.lines[1:], strict=False):
            distance = round(2 * (above.y - below.y)) / 2
            if 0.9 * below.size < distance < 2.6 * below.size and abs(above.size - below.size) < 1:
                of_size = counts.setdefault(round(below.size), {})
                of_size[distance] = of_size.get(distance, 0) + 1
    return Leading(
        {
            size: max(found, key=lambda distance: (found[distance], -distance))
            for size, found in counts.items()
            if sum(found.values()) >= least
        },
        otherwise,
    )


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
    starts = last is None or _begins(last, line, usual, new_region=first)
    if last is not None and _label_alone(last, line):
        starts = False
    sign = bullet(text)
    if sign and (starts or text[0] not in SENTENCE_DASHES):
        found.append(_item(line, text[sign:].strip(), part, found))
        return
    possible = _label(line)
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
    if not starts or len(rest) > 100 or (_ended(rest.rstrip(":")) and not strong):
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


def _begins(last: Paragraph, line: Line, usual: Leading, *, new_region: bool) -> bool:
    """Whether the line plainly begins a paragraph, its own label apart."""
    above = last.last
    text = line.text
    ratio = line.size / above.size if above.size else 1.0
    if not 1 / SAME_SIZE <= ratio <= SAME_SIZE:
        return True
    if line.bold != above.bold and (above.bold == last.bold) and not _mid_sentence(above, text):
        return True
    ended = _ended(above.text)
    tagged = _by_tags(above, line)
    if tagged is not None:
        return tagged
    room = last.edge - above.right
    fits = room > _first_word(line) + 0.5 * line.size
    if new_region:
        if text[0].islower() and not ended:
            return False
        return ended or fits
    distance = above.y - line.y
    own = _own_leading(last, usual)
    if distance > WIDE_LEADING * own or distance < 0:
        return True
    if fits and not _mid_sentence(above, text):
        return True
    if len(last.lines) > 1 or last.number:
        reference = last.body_left
        if line.left < reference - INDENT * line.size and len(last.lines) > 1:
            return True
        if len(last.lines) > 1 and line.left > reference + INDENT * line.size and ended:
            return True
    return False


def _ended(text: str) -> bool:
    """Whether a sentence ends here, before any closing quotes and brackets."""
    end = text.rstrip(CLOSING)
    return bool(end) and end[-1] in STOPS


def _by_tags(above: Line, line: Line) -> bool | None:
    """What the document's tags say: other block, other paragraph; None where they are silent."""
    if above.place is None or line.place is None or above.page != line.page:
        return None
    if above.place.block == line.place.block:
        return above.y - line.y > 3 * line.size
    return None if _mid_sentence(above, line.text) else True


def _own_leading(last: Paragraph, usual: Leading) -> float:
    """The paragraph's own distance of lines where it has shown one, else the document's."""
    above = last.last
    expected = usual.of(above.size)
    if len(last.lines) < 2 or last.lines[-2].page != above.page:
        return expected
    shown = last.lines[-2].y - above.y
    if shown < 0.8 * above.size:
        return expected
    return shown if len(last.lines) > 2 else min(shown, expected)


def _mid_sentence(above: Line, text: str) -> bool:
    return text[0].islower() and not _ended(above.text)


def _first_word(line: Line) -> float:
    """Width of the line's first word with the space before it."""
    first = line.pieces[0]
    word = first.text.split(" ", 1)[0]
    width = (first.right - first.left) * len(word) / max(1, len(first.text))
    return width + 0.28 * line.size
