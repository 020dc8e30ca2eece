"""Figures in a text: how much, of what unit, per what, and how the words around it limit it.

An own small grammar on ``Decimal``: pounds with or without sign, per cent in digits and words,
durations with their doubled form ("thirty (30) days"), points out of a total, fractions and dates
in British order. It does not do sums; a rule that needs one adds up the figures it is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from tenderlint.model.reading import Figure, FigureKind

_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: n for n, word in enumerate(_ONES, 1)} | {
    word: n for n, word in zip(range(20, 100, 10), _TENS, strict=True)
}
_MONTHS = (
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
)
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_IN_WORDS = rf"(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(_ONES[:9])}))?|{'|'.join(sorted(_ONES, key=len, reverse=True))}"
_UNIT = (
    r"(?:working|business|calendar|clear|consecutive)?\s*"
    r"(?:minutes?|hours?|hrs?|days?|weeks?|months?|years?|yrs?)"
)
_PERIOD = (
    r"(?:\s*(?:per|an?|/|each|p\.?)\s*(?P<per{0}>hour|hr|h|day|week|month|year|annum|a)\b\.?"
    r"|\s*(?P<hourly{0}>p\.?h\.?|ph|hourly|p/h)(?!\w))?"
)
_FIGURE = re.compile(
    rf"""
      (?P<date>(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{"|".join(_MONTHS)})\s+(?P<year>\d{{4}}))
    | £\s?(?P<money>{_NUMBER})\s?(?P<scale>million|billion|thousand|bn|m|k)?(?!\w){_PERIOD.format(1)}
    | (?P<low>{_NUMBER}|(?:{_IN_WORDS}))\s*(?:%|per\s?cent)?\s*(?:-|–|to|and)\s*(?P<high>{_NUMBER})\s*(?:%|per\s?cent\b|percent\b)
    | (?P<percent>{_NUMBER}|\b(?:{_IN_WORDS}))\s*(?:\(\s*\d+\s*%?\s*\)\s*)?(?:%|per\s?cent\b|percent\b|percentage\s+points)
    | (?P<points>{_NUMBER})\s*(?:/|(?:marks\s+|points\s+)?(?:out\s+)?of(?:\s+a\s+(?:total|possible)(?:\s+of)?)?)\s*(?P<total>{_NUMBER})(?!\s*(?:hours|days|weeks|months|years|people|staff|per|\w*ly)\b)(?:\s*(?:points|marks))?
    | (?P<marks>{_NUMBER})\s*(?:points|marks)\b
    | \b(?P<count>{_NUMBER}|(?:{_IN_WORDS}))\s*(?:\(\s*(?:{_NUMBER})\s*\)\s*)?(?P<unit>{_UNIT})\b
    | (?<![\d.£/,-])(?P<rate>\d{{1,2}}\.\d{{2}})(?![\d.%]){_PERIOD.format(2)}
    """,
    re.X | re.I,
)
_HALF = re.compile(
    r"\b(?:(?P<majority>more\s+than\s+half|over\s+half|a\s+majority|the\s+majority|majority)|(?P<half>at\s+least\s+half|half\s+of|half\s+the|one\s+half)|(?P<third>one[\s-]third|a\s+third)|(?P<quarter>one[\s-]quarter|a\s+quarter)|(?P<fifth>one[\s-]fifth|a\s+fifth)|(?P<tenth>one[\s-]tenth|a\s+tenth))\b",
    re.I,
)
_PARTS = {"majority": 50, "half": 50, "third": Decimal(100) / 3, "quarter": 25, "fifth": 20, "tenth": 10}
_BOUNDS = (
    ("at-least", re.compile(r"(?:at least|no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|minimum(?: of)?|min\.?|not below)\s+(?:an?\s+|the\s+)?[£(]?$", re.I)),
    ("at-most", re.compile(r"(?:up to|no more than|not more than|maximum(?: of)?|max\.?|within|not exceed(?:ing)?|not to exceed|at most|no later than|capped at)\s+(?:an?\s+|the\s+)?[£(]?$", re.I)),
    ("above", re.compile(r"(?:more than|over|above|exceed(?:s|ing)?|greater than|in excess of)\s+(?:an?\s+|the\s+)?[£(]?$", re.I)),
    ("below", re.compile(r"(?:less than|below|under|fewer than|lower than)\s+(?:an?\s+|the\s+)?[£(]?$", re.I)),
)  # fmt: skip
_AFTER = re.compile(r"^\s*(?:or (?:more|above|over|greater|higher)|\+|(?:as )?(?:an? )?minimum)", re.I)
_SCALES = {"m": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9, "k": 1000, "thousand": 1000}
_PERIODS = {"hr": "hour", "h": "hour", "a": "year", "annum": "year"}
_QUICK = re.compile(rf"\d|%|\bper\s?cent|\bhalf\b|\bmajority\b|\bthird\b|\b(?:{'|'.join((*_ONES, *_TENS))})\b", re.I)


def figures_in(text: str, offset: int = 0) -> tuple[Figure, ...]:
    """All figures of a text in order; spans are moved by ``offset``."""
    if not _QUICK.search(text):
        return ()
    found = [*_numbers(text, offset), *_fractions(text, offset)]
    found.sort(key=lambda figure: figure.start)
    return tuple(found)


def number(text: str) -> Decimal:
    """A number in digits or English words up to ninety-nine.

    Raises ValueError if the text is neither.
    """
    plain = text.strip().lower().replace(",", "")
    if plain and plain[0].isdigit():
        return Decimal(plain)
    parts = re.split(r"[\s-]+", plain)
    if not all(part in _WORDS for part in parts):
        raise ValueError(f"not a number: {text!r}")
    return Decimal(sum(_WORDS[part] for part in parts))


def _numbers(text: str, offset: int) -> Iterator[Figure]:
    for match in _FIGURE.finditer(text):
        read = _quantity(match)
        if read is None:
            continue
        kind, value, unit, per, high = read
        start, end = match.span()
        yield Figure(
            kind, value, unit, match.group().strip(), offset + start,
            offset + start + len(match.group().rstrip()), high, per, _bound(text, start, end),
        )  # fmt: skip


def _quantity(
    match: re.Match[str],
) -> tuple[FigureKind, Decimal, str, str, Decimal | None] | None:
    got = match.groupdict()
    per = _period(match)
    if got["date"]:
        try:
            day = date(int(got["year"]), _MONTHS.index(got["month"].lower()) + 1, int(got["day"]))
        except ValueError:
            return None
        return "date", Decimal(day.toordinal()), "day", "", None
    if got["money"]:
        scale = _SCALES.get((got["scale"] or "").lower(), 1)
        return "money", number(got["money"]) * scale, "pound", per, None
    if got["high"]:
        return "percent", number(got["low"]), "percent", "", number(got["high"])
    if got["percent"]:
        return "percent", number(got["percent"]), "percent", "", None
    if got["points"]:
        total = number(got["total"])
        if total < number(got["points"]) or total < 5:
            return None
        return "points", number(got["points"]), "points", "", total
    if got["marks"]:
        return "points", number(got["marks"]), "points", "", None
    if got["count"]:
        return "duration", number(got["count"]), _unit(got["unit"]), "", None
    return "number", number(got["rate"]), "", per, None


def _period(match: re.Match[str]) -> str:
    if match["hourly1"] or match["hourly2"]:
        return "hour"
    per = (match["per1"] or match["per2"] or "").lower()
    return _PERIODS.get(per, per)


def _unit(words: str) -> str:
    last = words.lower().split()[-1].rstrip("s")
    return {"hr": "hour", "yr": "year"}.get(last, last)


def _fractions(text: str, offset: int) -> Iterator[Figure]:
    for match in _HALF.finditer(text):
        name = match.lastgroup or ""
        start, end = match.span()
        bound = "above" if name == "majority" else _bound(text, start, end)
        if match.group().lower().startswith("at least"):
            bound = "at-least"
        yield Figure(
            "percent", Decimal(_PARTS[name]), "percent", match.group(), offset + start,
            offset + end, None, "", bound,
        )  # fmt: skip


def _bound(text: str, start: int, end: int) -> str:
    before = text[max(0, start - 40) : start]
    for name, pattern in _BOUNDS:
        if pattern.search(before):
            return name
    return "at-least" if _AFTER.match(text[end : end + 24]) else "exactly"
