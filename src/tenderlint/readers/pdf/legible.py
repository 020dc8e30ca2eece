"""Does a page's text mean anything? Signs that stand for nothing, letters no language writes."""

from __future__ import annotations

import unicodedata
from typing import Final

from tenderlint.readers.pdf.runs import HYPHENS

UNREADABLE: Final = frozenset({"Cc", "Cn", "Co", "Cs"})
LEGIBLE_CONTROLS: Final = frozenset(HYPHENS) | frozenset("\t\n\r\x0c\x00")
LETTERS: Final = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
VOWELS: Final = b"aeiouAEIOU"
ENOUGH_LETTERS: Final = 300
FEWEST_VOWELS: Final = 0.2
"""English has 0.38; glyph numbers taken for letters, 0.14."""


def garbled(text: str) -> int:
    """How many characters mean nothing: controls, private use, unassigned, U+FFFD.

    All of them, where the letters are none that a language writes: fonts that number their glyphs
    in an order of their own give ``&ODXVH`` for ``Clause``.
    """
    if _nonsense(text):
        return len(text)
    signs = set(text)
    strange = {
        sign
        for sign in signs
        if sign == "\ufffd"
        or (unicodedata.category(sign) in UNREADABLE and sign not in LEGIBLE_CONTROLS)
    }
    return sum(text.count(sign) for sign in strange) if strange else 0


def _nonsense(text: str) -> bool:
    plain = text.encode("ascii", "ignore")
    total = len(plain) - len(plain.translate(None, LETTERS))
    vowels = len(plain) - len(plain.translate(None, VOWELS))
    return total >= ENOUGH_LETTERS and vowels < FEWEST_VOWELS * total
