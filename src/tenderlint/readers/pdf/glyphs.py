"""Does the text layer name its letters rightly? A font draws one letter always equally wide.

Some writers of PDF lose track of the letters of a subset font: ``m`` is drawn and ``r`` is named,
``ti`` is drawn as one sign and ``t`` is named. The text looks like text; only the widths tell.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from ctypes import byref, c_float
from typing import Final

from tenderlint.readers.pdf import pdfium

LETTERS: Final = re.compile(r"[a-z]{2,}")
SIGNS_OF_TWO: Final = "f"
"""``fi`` and ``fl`` are rightly one sign in many fonts."""
WIDER: Final = 1.2
TWICE: Final = 2
MOST: Final = 600
"""Letters looked at on a page; more would cost more than reading it."""


def misnamed(text_page: int, text: str) -> tuple[int, int]:
    """Letters whose width is not that of their kind, and letters looked at."""
    widths: defaultdict[tuple[int, str], Counter[int]] = defaultdict(Counter)
    looked_at = 0
    rect, matrix, size = pdfium.Rect(), pdfium.Matrix(), c_float()
    for word in LETTERS.finditer(text):
        start = word.start()
        owner = pdfium.text_object(text_page, start)
        if not owner:
            continue
        pdfium.text_matrix(text_page, start, byref(matrix))
        pdfium.object_font_size(owner, byref(size))
        unit = abs(size.value * matrix.a) / 100
        if not unit:
            continue
        font = pdfium.object_font(owner) or 0
        found: list[tuple[str, float, int]] = []
        for index, letter in enumerate(word[0], start):
            pdfium.loose_box(text_page, index, byref(rect))
            found.append((letter, rect.left, round((rect.right - rect.left) / unit)))
        looked_at += len(found)
        lefts = [None, *(left for _, left, _ in found)]
        for place, (letter, left, width) in enumerate(found[:-1], 1):
            shared = left in (lefts[place - 1], found[place][1])  # one sign for several letters
            if not shared and letter not in SIGNS_OF_TWO:
                widths[font, letter][width] += 1
        if looked_at >= MOST:
            break
    return sum(_odd(counts) for counts in widths.values()), looked_at


def _odd(widths: Counter[int]) -> int:
    """How many times a letter is drawn in another width than most of its kind."""
    usual, _ = widths.most_common(1)[0]
    return sum(
        count
        for width, count in widths.items()
        if count >= TWICE and not usual / WIDER <= width <= usual * WIDER
    )
