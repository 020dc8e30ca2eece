"""Running headers, footers and page numbers: lines that come again at the edges of pages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tenderlint.readers.pdf.lines import Line

DIGITS: Final = re.compile(r"\d+")
ROMAN_PAGE: Final = re.compile(r"^[ivxl]{1,6}$")
PAGE_NUMBER: Final = re.compile(
    r"^[-–—|]*(?:page|p\.|pg\.?)?#(?:(?:of|/|\|)#)?[-–—|]*$", re.IGNORECASE
)
"""``3``, ``- 3 -``, ``Page 3 of 12``: with digits folded to ``#``."""
EDGE_LINES: Final = 6
"""At most so many lines at either end of a page are looked at; peeling stops at the first kept."""
SAME_HEIGHT: Final = 6.0
NEIGHBOURS: Final = 3
"""A header repeats on one of the next pages, or on every other one."""
MARGIN: Final = 0.12
WIDE_MARGIN: Final = 0.25
ARTIFACT_MARGIN: Final = 0.16


@dataclass(frozen=True, slots=True)
class Furniture:
    """The lines of one page told apart: running header, body, running footer."""

    header: tuple[Line, ...]
    body: tuple[Line, ...]
    footer: tuple[Line, ...]


def furniture(
    pages: Mapping[int, Sequence[Line]], heights: Mapping[int, float]
) -> dict[int, Furniture]:
    """Each page's lines told apart; ``pages`` holds lines from the top of each page."""
    top = _repeated({n: lines[:EDGE_LINES] for n, lines in pages.items()}, heights, top=True)
    low = _repeated({n: lines[-EDGE_LINES:] for n, lines in pages.items()}, heights, top=False)
    tagged = {n for n, lines in pages.items() if any(line.place is not None for line in lines)}
    return {
        number: _peeled(lines, top, low, heights[number], tagged=number in tagged)
        for number, lines in pages.items()
    }


def folded(text: str) -> str:
    """The text as compared between pages: digits as ``#``, no blanks ("Page 4 of 13 6")."""
    return DIGITS.sub("#", "".join(text.split())).lower()


def _key(line: Line, height: float, *, top: bool) -> tuple[str, int]:
    distance = height - line.y if top else line.y
    return folded(line.text), round(distance / SAME_HEIGHT)


def _repeated(
    edges: Mapping[int, Iterable[Line]], heights: Mapping[int, float], *, top: bool
) -> set[tuple[str, int]]:
    """Keys that stand on enough pages close to each other to be running."""
    stands: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number in sorted(edges):
        height = heights[number]
        for line in edges[number]:
            text, place = _key(line, height, top=top)
            for near in (place - 1, place, place + 1):
                pages = stands[text, near]
                if not pages or pages[-1] != number:
                    pages.append(number)
    return {key for key, pages in stands.items() if runs_on(pages, len(edges))}


def runs_on(pages: Sequence[int], total: int) -> bool:
    """Whether something that stands on these pages, of so many, is running."""
    if len(pages) < 2 or (len(pages) == 2 and total > 4):
        return False
    close = sum(after - before <= NEIGHBOURS for before, after in pairwise(pages))
    return close >= min(2, total - 1) or 4 * len(pages) >= total >= 8


def _peeled(
    lines: Sequence[Line],
    top: set[tuple[str, int]],
    low: set[tuple[str, int]],
    height: float,
    *,
    tagged: bool,
) -> Furniture:
    def runs_at(line: Line, keys: set[tuple[str, int]], *, from_top: bool) -> bool:
        if _key(line, height, top=from_top) in keys and _at_edge(line, height, WIDE_MARGIN):
            return True
        return _page_number(line, height) or (tagged and _untagged(line, height))

    first, last = 0, len(lines)
    while first < min(last, EDGE_LINES) and runs_at(lines[first], top, from_top=True):
        first += 1
    while last > max(first, len(lines) - EDGE_LINES) and runs_at(
        lines[last - 1], low, from_top=False
    ):
        last -= 1
    return Furniture(tuple(lines[:first]), tuple(lines[first:last]), tuple(lines[last:]))


def _untagged(line: Line, height: float) -> bool:
    """On a tagged page, what has no place in its structure: a pagination artifact."""
    return _at_edge(line, height, ARTIFACT_MARGIN) and all(run.tag < 0 for run in line.runs)


def _page_number(line: Line, height: float) -> bool:
    text = folded(line.text)
    if not _at_edge(line, height, MARGIN):
        return False
    return bool(PAGE_NUMBER.match(text)) or bool(ROMAN_PAGE.match(text))


def _at_edge(line: Line, height: float, share: float) -> bool:
    return line.y < share * height or line.y > (1 - share) * height
