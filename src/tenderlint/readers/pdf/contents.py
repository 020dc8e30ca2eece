"""Which lines are entries of a table of contents: a title, then dots or a gap, then its page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tenderlint.readers.pdf.lines import Line

LEADERS: Final = ("....", "\u2026\u2026", "_____", "\u00b7\u00b7\u00b7\u00b7")
"""Dots or lines between a title and its page, blanks left out."""
PAGE_AT_END: Final = re.compile(r"(?:\d{1,4}|[ivxl]{1,6})$")
LONGEST_GAP: Final = 24
TITLE: Final = re.compile(r"(?:table of )?contents|index", re.IGNORECASE)
PAGE: Final = re.compile(r"\d{1,4}")
LEAST: Final = 3
"""So many entries in a row are a table of contents even without its title."""


def contents_lines(lines: Sequence[Line]) -> frozenset[Line]:
    """The entries among lines that follow one another."""
    found: set[Line] = set()
    streak: list[tuple[Line, int]] = []
    titled = False
    for line in lines:
        place = line.place
        page = _page(line)
        entry = place is not None and place.contents and not TITLE.fullmatch(line.text.strip())
        if entry or led_to_page(line.text):
            found.add(line)
        if page is None or (streak and page < streak[-1][1]):
            _close(streak, found, titled=titled)
            streak = []
            titled = bool(TITLE.fullmatch(line.text.strip(": "))) or (titled and line in found)
        if page is not None:
            streak.append((line, page))
    _close(streak, found, titled=titled)
    return frozenset(found)


def led_to_page(text: str) -> bool:
    """``Payment ......... 12``: dots and a page number at the end."""
    page = PAGE_AT_END.search(text[-8:].rstrip())
    if page is None:
        return False
    before = text.rstrip()[: -len(page[0])]
    return before[-LONGEST_GAP:].replace(" ", "").endswith(LEADERS)


def _page(line: Line) -> int | None:
    """The page number that stands apart at the line's end."""
    if len(line.pieces) < 2:
        return None
    last = line.pieces[-1].text
    return int(last) if PAGE.fullmatch(last) else None


def _close(streak: Sequence[tuple[Line, int]], found: set[Line], *, titled: bool) -> None:
    if len(streak) >= LEAST and (titled or _titles(streak)):
        found.update(line for line, _ in streak)


def _titles(streak: Sequence[tuple[Line, int]]) -> bool:
    """Numbers at one right edge that do grow, after words: no column of figures."""
    rights = [line.right for line, _ in streak]
    words = all(
        any(sign.isalpha() for sign in line.pieces[0].text)
        or any(sign.isalpha() for sign in line.pieces[-2].text)
        for line, _ in streak
    )
    return words and max(rights) - min(rights) < 6 and streak[-1][1] > streak[0][1]
