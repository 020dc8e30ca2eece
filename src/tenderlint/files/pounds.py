"""A sum as people write it -> pounds."""

from __future__ import annotations

import re

SUM = re.compile(r"£?\s*(?P<figure>\d+(?:,\d{3})*(?:\.\d+)?)\s*(?P<unit>[a-z]*)")
UNITS = {
    **dict.fromkeys(("", "gbp", "pounds"), 1),
    **dict.fromkeys(("k", "thousand"), 1_000),
    **dict.fromkeys(("m", "mn", "million"), 1_000_000),
    **dict.fromkeys(("bn", "billion"), 1_000_000_000),
}


def pounds(words: str) -> float:
    """``2400000``, ``£2,400,000``, ``2.4m``, ``500k`` as a number.

    Raises ValueError for what is no sum.
    """
    found = SUM.fullmatch(words.strip().lower())
    if found is None or found["unit"] not in UNITS:
        raise ValueError(f'"{words}" is not a sum such as 2400000, £2,400,000 or 2.4m')
    return round(float(found["figure"].replace(",", "")) * UNITS[found["unit"]], 2)
