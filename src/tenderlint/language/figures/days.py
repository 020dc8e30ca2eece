"""Durations of any unit as calendar days, so that "four weeks" and "28 days" are the same."""

from __future__ import annotations

import re
from decimal import Decimal

from tenderlint.model.reading import Figure

_DAYS = {
    "day": Decimal(1), "week": Decimal(7), "month": Decimal(30), "year": Decimal(365),
}  # fmt: skip
_WORKING = re.compile(r"\b(?:working|business|operational)\b", re.I)
_WEEK, _WORKING_WEEK = 7, 5


def days(figure: Figure) -> Decimal | None:
    """A duration in calendar days, None for other figures and for hours and minutes.

    Five working days are seven days; bank holidays and the lengths of months are left aside.
    """
    if figure.kind != "duration" or figure.unit not in _DAYS:
        return None
    length = figure.value * _DAYS[figure.unit]
    if figure.unit == "day" and _WORKING.search(figure.text):
        return length * _WEEK / _WORKING_WEEK
    return length
