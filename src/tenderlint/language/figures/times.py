"""Dates in British order, and durations: "thirty (30) days", "3+1+1 years", "a fortnight"."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from tenderlint.language.figures.grammar import Grammar, Read
from tenderlint.language.figures.numbers import NUMBER, TWICE, number

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_UNIT = (
    r"(?:(?:working|business|calendar|clear|consecutive|operational|whole|full|further|"
    r"additional)\s+)?"
    r"(?P<unit>minutes?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|yrs?)\b"
)


def _date(match: re.Match[str], _: str) -> Read | None:
    month = match["month"]
    try:
        day = date(
            int(match["year"]), _MONTHS.index(month) + 1 if month in _MONTHS else int(month),
            int(match["day"]),
        )  # fmt: skip
    except ValueError:
        return None
    return Read("date", Decimal(day.toordinal()), "day")


def _fortnight(_: re.Match[str], __: str) -> Read | None:
    return Read("duration", Decimal(2), "week")


def _duration(match: re.Match[str], _: str) -> Read | None:
    high = match["high"]
    return Read(
        "duration", number(match["low"]), _unit(match["unit"]), "", number(high) if high else None
    )


def _day_after(match: re.Match[str], _: str) -> Read | None:
    """ "By the 28th day after receipt" is within 28 days of it."""
    return Read("duration", Decimal(match["day"]), "day")


def _terms(match: re.Match[str], _: str) -> Read | None:
    terms = [Decimal(part) for part in re.split(r"\s*\+\s*", match["terms"])]
    return Read("duration", terms[0], _unit(match["unit"]), "", sum(terms, Decimal(0)))


def _unit(words: str) -> str:
    last = words.split()[-1].rstrip("s")
    return {"hr": "hour", "yr": "year"}.get(last, last)


DATE = Grammar(
    re.compile(
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:(?:day\s+)?of\s+)"
        rf"?(?P<month>{'|'.join(_MONTHS)}),?\s+(?P<year>\d{{4}})\b"
    ),
    _date,
)
DATE_IN_DIGITS = Grammar(
    re.compile(r"(?P<day>\d{1,2})(?P<sep>[/.-])(?P<month>\d{1,2})(?P=sep)(?P<year>\d{4})(?!\d)"),
    _date,
)
FORTNIGHT = Grammar(re.compile(r"a\sfortnight\b"), _fortnight)
TERMS = Grammar(re.compile(rf"(?P<terms>\d{{1,2}}(?:\s*\+\s*\d{{1,2}})+)\s*{_UNIT}"), _terms)
DAY_AFTER = Grammar(
    re.compile(
        r"(?P<day>\d{1,3})(?:st|nd|rd|th)\s+(?:calendar\s+)?day\s+(?=(?:after|following|from)\b)"
    ),
    _day_after,
)
DURATION = Grammar(
    re.compile(
        rf"(?P<low>{NUMBER}){TWICE}(?:\s*(?:-|–|to|or)\s*(?P<high>{NUMBER}){TWICE})"
        rf"?(?:\s*-\s*|\s*){_UNIT}"
    ),
    _duration,
)
