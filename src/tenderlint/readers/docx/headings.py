"""Which paragraphs are headings: by style or outline level, else by look, and then it is said.

Look is bold, capitals, underline or a size above that of the text, in a short line that is no
sentence. It does not see headings that look like the text around them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tenderlint.readers.docx.printed import Printed

LONGEST_HEADING = 24
"""Words; more are a clause in the style of a heading."""
LONGEST_BY_LOOK = 14
SHORT_ENOUGH = 6
"""Words up to which a line in a heading style is a heading even with a verb or a stop."""
COLON_BELOW = 60
"""Characters."""
BIGGER = 1.14
ENOUGH_STYLED = 60
"""One styled heading per so many paragraphs: the document is taken to use its styles."""
CERTAINLY_STYLED = 10
"""So many styled headings, and the length of the document does not matter."""
MODAL = re.compile(r"\b(?:shall|must|will|may|is|are|has|have|should|agrees?|means)\b")
LISTED = re.compile(r"[;,](?: and| or)?$")
STATED = re.compile(r"[.;,:]$|[;,] (?:and|or)$")
LETTERS = re.compile(r"[^\W\d_]")


class Look(NamedTuple):
    """How a whole paragraph looks; ordered, so that the bigger and bolder is the higher heading."""

    size: int
    capitals: bool
    bold: bool
    underlined: bool


def is_sentence(text: str) -> bool:
    """Whether a line in a heading style is in truth a clause, as many contracts have it."""
    words = text.split()
    if LISTED.search(text):
        return True
    if len(words) <= SHORT_ENOUGH:
        return False
    if text.endswith("?"):
        return False
    return (
        len(words) > LONGEST_HEADING
        or STATED.search(text) is not None
        or MODAL.search(text) is not None
    )


def uses_styles(paragraphs: Sequence[Printed]) -> bool:
    """Whether the document's headings are marked as such."""
    body = [paragraph for paragraph in paragraphs if not paragraph.place]
    styled = sum(map(is_styled, body))
    return styled >= CERTAINLY_STYLED or styled * ENOUGH_STYLED >= max(len(body), 1)


def is_styled(paragraph: Printed) -> bool:
    return bool(
        paragraph.heading
        and not (paragraph.place or paragraph.style.title)
        and not is_sentence(paragraph.text)
    )


def levels_by_look(
    paragraphs: Sequence[Printed], texts: Sequence[str], numbers: Sequence[str]
) -> dict[int, tuple[int, bool]]:
    """Index -> level and whether we are sure, for the paragraphs that look like headings."""
    body_size = usual_size(paragraphs)
    looks = {
        index: look
        for index, (paragraph, text) in enumerate(zip(paragraphs, texts, strict=True))
        if not paragraph.place and not paragraph.in_contents and may_head(paragraph, text)
        if (look := whole_look(paragraph, text)) is not None and stands_out(look, body_size)
    }
    ranks = {look: rank for rank, look in enumerate(sorted(set(looks.values()), reverse=True), 1)}
    return {
        index: (
            depth(numbers[index]) or min(ranks[look], 9),
            is_sure(look, body_size, numbers[index]),
        )
        for index, look in looks.items()
    }


def beside_styles(
    paragraphs: Sequence[Printed], by_look: Mapping[int, tuple[int, bool]]
) -> dict[int, tuple[int, bool]]:
    """Those that are headings in a document that also marks headings by style.

    None, if it marks most of them. Some mark the titles of their annexes only and set all other
    headings in bold: then bold lines count, on a level below the marked one above them.
    """
    bold = {
        index: found
        for index, found in by_look.items()
        if not paragraphs[index].heading and is_bold(paragraphs[index])
    }
    if len(bold) <= sum(map(is_styled, paragraphs)):
        return {}
    kept: dict[int, tuple[int, bool]] = {}
    above = 0
    for index, paragraph in enumerate(paragraphs):
        if is_styled(paragraph):
            above = paragraph.heading
        elif index in bold:
            level, sure = bold[index]
            kept[index] = min(max(level, above + 1), 9), sure
    return kept


def usual_size(paragraphs: Sequence[Printed]) -> int:
    sizes: Counter[int] = Counter()
    for paragraph in paragraphs:
        for look, length in paragraph.runs:
            sizes[look.size] += length
    return sizes.most_common(1)[0][0] if sizes else 22


def is_line(text: str) -> bool:
    words = text.split()
    return (
        0 < len(words) <= LONGEST_BY_LOOK
        and not STATED.search(text)
        and LETTERS.search(text) is not None
        and not MODAL.search(text)
    )


def may_head(paragraph: Printed, text: str) -> bool:
    """A line; one that ends in a colon ("About the work:") only where it is bold and short."""
    if paragraph.label is not None and paragraph.label.bullet:
        return False
    if not text.endswith(":"):
        return is_line(text)
    return is_bold(paragraph) and len(text) < COLON_BELOW and is_line(text[:-1])


def is_bold(paragraph: Printed) -> bool:
    return bool(paragraph.runs) and all(look.bold for look, _ in paragraph.runs)


def whole_look(paragraph: Printed, text: str) -> Look | None:
    runs = paragraph.runs
    if not runs:
        return None
    letters = "".join(LETTERS.findall(text))
    capitals = all(look.capitals for look, _ in runs) or (len(letters) > 3 and letters.isupper())
    return Look(
        size=min(look.size for look, _ in runs),
        capitals=capitals,
        bold=is_bold(paragraph),
        underlined=all(look.underlined for look, _ in runs),
    )


def stands_out(look: Look, body_size: int) -> bool:
    return look.bold or look.capitals or look.underlined or look.size >= body_size * BIGGER


def is_set_apart(paragraph: Printed, text: str) -> bool:
    """A short title, whole in bold or capitals, as of "Schedule 4 Insurance"."""
    look = whole_look(paragraph, text)
    return look is not None and (look.bold or look.capitals) and (not text or is_line(text))


def is_sure(look: Look, body_size: int, number: str) -> bool:
    """Two signs or more."""
    signs = (look.bold, look.capitals, look.underlined, look.size >= body_size * BIGGER, number)
    return sum(map(bool, signs)) > 1


def depth(number: str) -> int:
    """1 for "7" and "Schedule 4", 2 for "7.1"; 0 where the number does not say."""
    if re.fullmatch(r"[A-Z]{0,2}\.?\d+[A-Z]?(?:\.\d+)*[a-z]?", number):
        return number.removesuffix(".0").count(".") + 1
    return 1 if re.match(r"[A-Z][a-z]", number) else 0
