"""Shares: per cent in digits and words, points out of a total, marks."""

from __future__ import annotations

import re

from tenderlint.language.figures.grammar import Grammar, Read
from tenderlint.language.figures.numbers import NUMBER, TWICE, number

_PERCENT = r"\s*(?:%|per\s?cent(?:um|age)?\b|percent\b|pc\b)"
_TO = r"(?:\s*%|\s*per\s?cent)?\s*(?:-|–|—|to|and)\s*"


def _percent(match: re.Match[str], _: str) -> Read | None:
    high = match["high"]
    return Read("percent", number(match["low"]), "percent", "", number(high) if high else None)


def _points(match: re.Match[str], _: str) -> Read | None:
    points, total = number(match["points"]), number(match["total"])
    if total < points or total < 5:
        return None
    return Read("points", points, "points", "", total)


def _marks(match: re.Match[str], _: str) -> Read | None:
    return Read("points", number(match["points"]), "points")


PERCENT = Grammar(
    re.compile(
        rf"(?P<low>{NUMBER}){TWICE}(?:{_TO}(?P<high>{NUMBER}){TWICE})"
        rf"?{_PERCENT}(?:\s+points\b)?"
    ),
    _percent,
)
POINTS = Grammar(
    re.compile(
        rf"(?P<points>{NUMBER})\s*(?:/|(?:marks\s+|points\s+)?(?:out\s+)"
        rf"?of(?:\s+the|\s+(?:a|the)\s+(?:total|possible)(?:\s+of)?)?)\s*(?P<total>{NUMBER})"
        r"(?!\s*(?:hours|days|weeks|months|years|people|staff|per|\w*ly)\b|"
        r"[/\d])(?:\s*(?:points|marks))?"
    ),
    _points,
)
MARKS = Grammar(
    re.compile(
        rf"(?P<points>{NUMBER})\s*(?:(?:available|extra|additional|bonus)\s+)?(?:points|marks)\b"
    ),
    _marks,
)
