"""A pdfium text page -> runs: one box, font and size for each piece drawn in one go.

Boxes of single characters cost four times the bare text; a run needs them at its two ends only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import byref, c_float
from typing import Final

from tenderlint.readers.pdf import pdfium
from tenderlint.readers.pdf.page import Run
from tenderlint.readers.pdf.turning import Turning

HYPHENS: Final = "\ufffe\x02\u00ad"
"""pdfium writes U+FFFE for a hyphen at a line's end; fonts without a map to Unicode, U+0002."""
PRINTED: Final = str.maketrans(
    dict.fromkeys(HYPHENS, "-")
    | {"\u00a0": " ", "\t": " ", "\n": " ", "\r": " ", "\x0b": " ", "\x0c": " ", "\x85": " "}
    | {"\u2028": " ", "\u2029": " ", "\u200b": "", "\ufeff": "", "\x00": ""}
    | {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
    | {"\ufb05": "ft", "\ufb06": "st", "\u2610": "[ ]", "\u2611": "[x]", "\u2612": "[x]"}
)
WORD: Final = re.compile(r"\S+")
SYMBOLS: Final = {
    code: "[x]" if code in (0xFE, 0xFD, 0x78, 0x52, 0x53, 0x54) else "[ ]"
    for code in (0xFE, 0xFD, 0x78, 0x52, 0x53, 0x54, 0xA8, 0x6F, 0x71, 0xA3)
}
"""Boxes of the Wingdings fonts, which come as plain characters or in the private area."""
SYMBOL_FONT: Final = "wingdings"
PRIVATE: Final = 0xF000
BOLD_NAMES: Final = ("bold", "black", "heavy", "demi")
ITALIC_NAMES: Final = ("italic", "oblique")
FORCE_BOLD: Final = 1 << 18
ITALIC: Final = 1 << 6
STROKED_TOO: Final = 2
INVISIBLE: Final = 3


def runs_of(text_page: int, text: str, turning: Turning) -> Iterator[Run]:
    """The visible runs in stream order; ``text`` has one character per pdfium index."""
    printed = text.translate(PRINTED)
    if len(printed) != len(text):
        printed = ""
    places = _Places(text_page, turning)
    seen: set[tuple[str, int, int]] = set()
    ended = -1
    for order, (owner, start, end) in enumerate(_stretches(text_page, text)):
        words = printed[start:end] if printed else text[start:end].translate(PRINTED).strip()
        if not words:
            continue
        run = places.run(owner, start, end - 1, words, order, start != ended)
        ended = end
        if run is None:
            continue
        place = (words, round(run.left), round(run.y))
        if place not in seen:
            seen.add(place)
            yield run


def _stretches(text_page: int, text: str) -> Iterator[tuple[int, int, int]]:
    """Text object, start and end of each run, from word to word.

    A text object's characters follow one another, so a word whose two ends belong to one object
    belongs to it wholly. A blank that belongs to none was put in by pdfium for a gap.
    """
    owner_of = pdfium.text_object
    owner, start, end = None, 0, 0
    for word in WORD.finditer(text):
        first, behind = word.span()
        now = owner_of(text_page, behind - 1)
        if now == owner and owner is not None and owner_of(text_page, first - 1) is not None:
            end = behind
            continue
        last, now = now, now if behind - first == 1 else owner_of(text_page, first)
        if owner is not None and (now != owner or owner_of(text_page, first - 1) is None):
            yield owner, start, end
            owner = None
        if owner is None:
            owner, start = now, first
        if last != now:
            for index in range(first + 1, behind):
                now = owner_of(text_page, index)
                if now != owner:
                    if owner is not None:
                        yield owner, start, index
                    owner, start = now, index
        end = behind
    if owner is not None:
        yield owner, start, end


class _Places:
    """Asks pdfium where runs of one page stand; the answers' memory is used again and again."""

    def __init__(self, text_page: int, turning: Turning) -> None:
        self.text_page = text_page
        self.turning = turning
        self.first, self.last = pdfium.Rect(), pdfium.Rect()
        self.matrix = pdfium.Matrix()
        self.size = c_float()
        self.first_at, self.last_at = byref(self.first), byref(self.last)
        self.matrix_at, self.size_at = byref(self.matrix), byref(self.size)
        self.fonts: dict[int, tuple[bool, bool, bool]] = {}

    def run(
        self, owner: int, first: int, last: int, words: str, order: int, spaced: bool
    ) -> Run | None:
        """The run of the characters from ``first`` to ``last``; None if it is off the page."""
        pdfium.loose_box(self.text_page, first, self.first_at)
        pdfium.loose_box(self.text_page, last, self.last_at)
        pdfium.text_matrix(self.text_page, first, self.matrix_at)
        pdfium.object_font_size(owner, self.size_at)
        shown = self.turning.run(self.first, self.last, self.matrix, self.size.value)
        if shown is None:
            return None
        turn, left, right, y, bottom, top, points = shown
        font = pdfium.object_font(owner) or 0
        look = self.fonts.get(font)
        if look is None:
            look = self.fonts[font] = _look(font)
        if look[2]:
            words = _boxes(words)
        mode = pdfium.object_render_mode(owner)
        return Run(
            words,
            left,
            right,
            y,
            bottom,
            top,
            points,
            look[0] or mode == STROKED_TOO,
            look[1],
            turn,
            order,
            spaced,
            mode == INVISIBLE,
            pdfium.object_marked_content(owner),
        )


def _boxes(words: str) -> str:
    """Check boxes of a symbol font as text."""
    return "".join(
        SYMBOLS.get(ord(sign) & 0xFF, sign) if ord(sign) < 256 or ord(sign) >= PRIVATE else sign
        for sign in words
    )


def _look(font: int) -> tuple[bool, bool, bool]:
    """Bold, italic, and whether it is a font of symbols."""
    if not font:
        return False, False, False
    name = pdfium.name_of(font).lower()
    flags = pdfium.font_flags(font)
    if not name:  # flags are often wrong, names seldom
        return flags > 0 and bool(flags & FORCE_BOLD), flags > 0 and bool(flags & ITALIC), False
    bold = any(word in name for word in BOLD_NAMES)
    italic = any(word in name for word in ITALIC_NAMES)
    return bold, italic, SYMBOL_FONT in name
