"""Which paragraphs are headings, and how deep: by the outline, by number, by look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tenderlint.readers.pdf.lines import Line
from tenderlint.readers.pdf.paragraph import Paragraph

LONGEST: Final = 160
LONGEST_TAGGED: Final = 100
BIGGER: Final = 1.12
SENTENCE_END: Final = re.compile(r"[.;,]$")
LETTERS: Final = re.compile(r"[^\W\d_]")
PLAIN: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Look:
    """The document's ordinary size of type, and its bigger sizes from the biggest."""

    body: float
    bigger: tuple[float, ...]


def look_of(lines: Iterable[Line]) -> Look:
    """Measured over all lines by characters."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(2 * line.size) / 2] += len(line.text)
    if not sizes:
        return Look(10.0, ())
    body = max(sizes, key=lambda size: sizes[size])
    return Look(body, tuple(sorted((s for s in sizes if s > BIGGER * body), reverse=True)))


def plain(text: str) -> str:
    """The text as compared with outline titles: letters and digits only."""
    return PLAIN.sub("", text).lower()


def heading_levels(
    found: Sequence[Paragraph],
    look: Look,
    outline: Mapping[str, int],
) -> dict[int, int]:
    """Index of each paragraph that is a heading, and its level from 1."""
    levels: dict[int, int] = {}
    numbered: tuple[float, int] | None = None
    for index, paragraph in enumerate(found):
        level = outline.get(plain(paragraph.number + paragraph.text)) or outline.get(
            plain(paragraph.text)
        )
        if (
            level is not None
            and _short(paragraph)
            and not (paragraph.contents or paragraph.footnote)
        ):
            levels[index] = min(level, 9)
        elif tagged := _tagged(paragraph):
            levels[index] = tagged
        elif _looks(paragraph, look):
            levels[index] = _level(paragraph, look, numbered)
        else:
            continue
        if paragraph.number:
            numbered = paragraph.lines[0].left, levels[index]
    return levels


def _short(paragraph: Paragraph) -> bool:
    return len(paragraph.text) <= LONGEST and len(paragraph.lines) <= 4


def _tagged(paragraph: Paragraph) -> int:
    """The level that the file's tags give; 0 for sentences, which templates tag as headings too."""
    place = paragraph.lines[0].place
    text = paragraph.text
    if place is None or not place.heading or place.contents or paragraph.filled:
        return 0
    sentence = (
        SENTENCE_END.search(text) or text[:1].islower() or text.endswith((":", " and", " or"))
    )
    return 0 if sentence or not text or len(text) > LONGEST_TAGGED else place.heading


def _looks(paragraph: Paragraph, look: Look) -> bool:
    text = paragraph.text
    if paragraph.contents or paragraph.footnote or paragraph.filled or not _short(paragraph):
        return False
    if paragraph.named:
        return True
    if not LETTERS.search(text) or len(LETTERS.findall(text)) < 3:
        return False
    if paragraph.item and not (paragraph.number and paragraph.number.isalpha()):
        return False
    if SENTENCE_END.search(text) and not text.isupper():
        return False
    size = paragraph.lines[0].size
    if size >= BIGGER * look.body:
        return True
    if text.endswith(":") and not paragraph.number:
        return paragraph.bold and len(text) < 60
    if paragraph.bold:
        return True
    return text.isupper() and len(text) >= 4 and len(text) <= 100


def _level(paragraph: Paragraph, look: Look, numbered: tuple[float, int] | None) -> int:
    if paragraph.named:
        return 1
    size = round(2 * paragraph.lines[0].size) / 2
    rank = sum(bigger > size for bigger in look.bigger) + 1
    if paragraph.number:
        return max(paragraph.level, min(rank, 2)) if look.bigger else max(paragraph.level, 1)
    if size > look.body and look.bigger:
        return min(rank, 6)
    if numbered is not None and paragraph.lines[0].left > numbered[0] + 3:
        return min(numbered[1] + 1, 9)
    if numbered is not None:
        return max(1, numbered[1])
    return min(rank, 6)
