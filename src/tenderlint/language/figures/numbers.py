"""Numbers in digits and English words, and fractions in words."""

from __future__ import annotations

import re
from decimal import Decimal

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: n for n, word in enumerate(_ONES, 1)} | {
    word: n for n, word in zip(range(20, 100, 10), _TENS, strict=True)
}
_LARGE = {"hundred": 100, "thousand": 1000, "million": 10**6}

DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SHORTEST_LAST = sorted(_ONES, key=len, reverse=True)
_SMALL = rf"(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(_ONES[:9])}))?|{'|'.join(_SHORTEST_LAST)}"
IN_WORDS = (
    rf"(?:(?:{_SMALL}|a)\s+(?:hundred|thousand)(?:\s+and\s+(?:{_SMALL}))?"
    rf"|(?:{_SMALL})(?!\s+(?:hundred|thousand)))\b"
)
NUMBER = rf"(?:{DIGITS}|{IN_WORDS})"
TWICE = rf"(?:\s*\(\s*(?:{DIGITS}|{IN_WORDS})\s*%?\s*\))?"
"""The same number once more in brackets: "thirty (30)"."""
BEGINS = re.compile(
    r"[£\d]|gbp|a\s(?:fortnight|hundred|thousand)|"
    + "|".join([*_TENS, *sorted(_ONES, key=len, reverse=True)])
)
"""Where a figure may begin, in lower-case text."""

_DIGIT = re.compile(r"[\d£]")
_HINTS = (
    *(f" {word}" for word in (*_ONES, *_TENS) if word != "ten"),
    " ten ", " ten-", " a hundred", " a thousand", " a fortnight", " gbp",
    "half", "third", "quarter", "fifth", "tenth", "majority",
)  # fmt: skip


NUMBER_WORDS = (
    *_ONES, *_TENS, "a hundred", "a thousand", "a fortnight", "gbp*",
    "half", "third*", "quarter*", "fifth*", "tenth*", "majority",
)  # fmt: skip
"""Phrases without which a text has figures in digits only."""


def where_figures_begin(low: str, *, worded: bool | None) -> re.Pattern[str] | None:
    """The pattern that finds where figures begin in a lower-case text; None where it has none.

    ``worded`` says whether a word of number stands in it, where that is known.
    """
    if worded is None:
        worded = any(map(f" {low}".__contains__, _HINTS))
    if worded:
        return BEGINS
    return _DIGIT if _DIGIT.search(low) else None


FRACTION = re.compile(
    r"more\s+than\s+half|over\s+half|(?:a|the)\s+majority|majority|at\s+least\s+half|half\s+of|"
    r"half\s+the|half\s+its|one\s+half|"
    r"(?:(?:one|two|three|a)[\s-])(?:third|quarter|fifth|tenth)s?\b"
)
_PARTS = {
    "third": Decimal(100) / 3,
    "quarter": Decimal(25),
    "fifth": Decimal(20),
    "tenth": Decimal(10),
}


def number(text: str) -> Decimal:
    """A number in digits or English words up to the thousands.

    Raises ValueError if the text is neither.
    """
    plain = text.strip().lower().replace(",", "")
    if plain and plain[0].isdigit():
        return Decimal(plain)
    parts = [part for part in re.split(r"[\s-]+", plain) if part and part != "and"]
    total = 0
    for part in parts:
        if part == "a":
            total += 1
        elif part in _LARGE:
            total = max(total, 1) * _LARGE[part]
        elif part in _WORDS:
            total += _WORDS[part]
        else:
            raise ValueError(f"not a number: {text!r}")
    if not parts:
        raise ValueError(f"not a number: {text!r}")
    return Decimal(total)


def fraction(words: str) -> tuple[Decimal, str]:
    """A fraction in hundredths, and the bound its own words set, "" if none."""
    if "majority" in words or words.startswith(("more", "over")):
        return Decimal(50), "above"
    if "half" in words:
        return Decimal(50), "at-least" if words.startswith("at") else ""
    count, part = re.split(r"[\s-]+", words)
    times = 1 if count == "a" else _WORDS[count]
    return _PARTS[part.rstrip("s")] * times, ""
