"""The kinds of figure and how each is written; the first that fits at a place counts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tenderlint.language.figures.numbers import DIGITS, IN_WORDS, NUMBER, number
from tenderlint.model.reading import FigureKind

_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_SCALES = {
    "m": 10**6, "million": 10**6, "mn": 10**6, "bn": 10**9, "billion": 10**9, "k": 1000, "thousand": 1000,
}  # fmt: skip
_PERIODS = {"hr": "hour", "h": "hour", "a": "year", "annum": "year", "yr": "year", "pa": "year", "pcm": "month", "fortnight": "fortnight"}
_PER = (
    r"(?:\s*(?:per|an?|/|each|for each|for every|every|p\.?)\s*(?P<per>hour|hr|h|day|week|fortnight|month|year|yr|annum|a)\b\.?"
    r"|\s*(?P<hourly>p\.?h\.?|ph|hourly|p/h)(?!\w)|\s*(?P<short>pa|pcm|p\.a\.)(?!\w))?"
)
_UNIT = (
    r"(?:(?:working|business|calendar|clear|consecutive|operational|whole|full|further|additional)\s+)?"
    r"(?P<unit>minutes?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|yrs?)\b"
)
_TWICE = rf"(?:\s*\(\s*(?:{DIGITS}|{IN_WORDS})\s*%?\s*\))?"
_PERCENT = r"\s*(?:%|per\s?cent(?:um|age)?\b|percent\b|pc\b)"


@dataclass(frozen=True, slots=True)
class Read:
    """A figure without its place."""

    kind: FigureKind
    value: Decimal
    unit: str
    per: str = ""
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a kind of figure is written, over lower-case text, and how a match is read."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], str], Read | None]


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


def _money(match: re.Match[str], _: str) -> Read | None:
    amount = number(match["amount"]) * _SCALES.get(match["scale"] or "", 1)
    high = match["high"]
    return Read(
        "money", amount, "pound", _period(match),
        number(high) * _SCALES.get(match["scale"] or "", 1) if high else None,
    )  # fmt: skip


def _pounds(match: re.Match[str], _: str) -> Read | None:
    pence = match["pence"]
    return Read(
        "money",
        number(match["amount"]) + (number(pence) / 100 if pence else 0),
        "pound",
        _period(match),
    )


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


def _fortnight(_: re.Match[str], __: str) -> Read | None:
    return Read("duration", Decimal(2), "week")


def _duration(match: re.Match[str], _: str) -> Read | None:
    high = match["high"]
    return Read("duration", number(match["low"]), _unit(match["unit"]), "", number(high) if high else None)


def _terms(match: re.Match[str], _: str) -> Read | None:
    terms = [Decimal(part) for part in re.split(r"\s*\+\s*", match["terms"])]
    return Read("duration", terms[0], _unit(match["unit"]), "", sum(terms, Decimal(0)))


def _count(match: re.Match[str], low: str) -> Read | None:
    value = number(match["count"])
    if _LABELLED.search(low[max(0, match.start() - 24) : match.start()]):
        return None
    if match["count"].isdigit() and len(match["count"]) == 4 and 1900 <= value <= 2099:
        return None
    noun = re.sub(r"\s+", " ", match["noun"])
    if noun.split()[-1] in _NO_NOUNS:
        return None
    return Read("count", value, _singular(noun))


def _rate(match: re.Match[str], _: str) -> Read | None:
    return Read("number", number(match["rate"]), "", _period(match))


def _period(match: re.Match[str]) -> str:
    if match["hourly"]:
        return "hour"
    per = match["per"] or (match["short"] or "").replace(".", "")
    return _PERIODS.get(per, per)


def _unit(words: str) -> str:
    last = words.split()[-1].rstrip("s")
    return {"hr": "hour", "yr": "year"}.get(last, last)


def _singular(noun: str) -> str:
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


_NO_NOUNS = frozenset(
    "is was has does as its this thus less plus across applies sets requires provides means contains unless "
    "third thirds quarter quarters fifth fifths tenth tenths half halves pounds pence marks points percent "
    "includes gives says shows covers refers relates deals minus besides towards always perhaps".split()
)
_LABELLED = re.compile(
    r"(?:clause|section|schedule|paragraph|part|annex|appendix|regulation|act|page|question|table|stage|phase|lot|"
    r"version|no\.?|number|article|chapter|item|step|level|grade|band|tier|type|category|condition|ppn|iso|en|room|"
    r"method statement|policy|form|document|criterion|option|figure|kpi|ref|in|since|by|of|january|february|march|"
    r"april|may|june|july|august|september|october|november|december)s?\s*(?:\(\s*)?$"
)
_TO = r"(?:\s*%|\s*per\s?cent)?\s*(?:-|–|—|to|and)\s*"

_ALL: tuple[Grammar, ...] = (
    Grammar(
        re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:(?:day\s+)?of\s+)?(?P<month>{'|'.join(_MONTHS)}),?\s+(?P<year>\d{{4}})\b"),
        _date,
    ),
    Grammar(re.compile(r"(?P<day>\d{1,2})(?P<sep>[/.-])(?P<month>\d{1,2})(?P=sep)(?P<year>\d{4})(?!\d)"), _date),
    Grammar(
        re.compile(
            rf"(?:£|gbp)\s?(?P<amount>{DIGITS})(?:\s*(?:-|–|to)\s*£?\s?(?P<high>{DIGITS}))?\s?(?P<scale>million|billion|thousand|bn|mn|m|k)?(?=$|[^\w.,]|[.,](?!\d)|p\.?h|p\.?a|pcm|/){_PER}"
        ),
        _money,
    ),
    Grammar(
        re.compile(rf"(?P<amount>{NUMBER})\s+pounds?\b(?!\s+sterling\s+of)(?:\s+and\s+(?P<pence>{NUMBER})\s+(?:pence|p)\b)?(?:\s+sterling)?{_PER}"),
        _pounds,
    ),
    Grammar(
        re.compile(rf"(?P<low>{NUMBER}){_TWICE}(?:{_TO}(?P<high>{NUMBER}){_TWICE})?{_PERCENT}(?:\s+points\b)?"),
        _percent,
    ),
    Grammar(
        re.compile(
            rf"(?P<points>{NUMBER})\s*(?:/|(?:marks\s+|points\s+)?(?:out\s+)?of(?:\s+a\s+(?:total|possible)(?:\s+of)?)?)\s*(?P<total>{NUMBER})"
            r"(?!\s*(?:hours|days|weeks|months|years|people|staff|per|\w*ly)\b|[/\d])(?:\s*(?:points|marks))?"
        ),
        _points,
    ),
    Grammar(re.compile(rf"(?P<points>{NUMBER})\s*(?:(?:available|extra|additional|bonus)\s+)?(?:points|marks)\b"), _marks),
    Grammar(re.compile(r"a\sfortnight\b"), _fortnight),
    Grammar(re.compile(rf"(?P<terms>\d{{1,2}}(?:\s*\+\s*\d{{1,2}})+)\s*{_UNIT}"), _terms),
    Grammar(
        re.compile(rf"(?P<low>{NUMBER}){_TWICE}(?:\s*(?:-|–|to|or)\s*(?P<high>{NUMBER}){_TWICE})?(?:\s*-\s*|\s*){_UNIT}"),
        _duration,
    ),
    Grammar(
        re.compile(rf"(?<![\d.£/,-])(?P<rate>\d{{1,2}}\.\d{{2}})(?![\d.%]){_PER}"),
        _rate,
    ),
    Grammar(
        re.compile(
            rf"(?P<count>\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|{IN_WORDS})(?![.\d,/:%])(?:\s*\(\s*(?:\d+|{IN_WORDS})\s*\))?"
            r"(?:\s+or\s+(?:more|fewer|less|over))?[\s-]+(?P<noun>(?:(?!(?:or|and|to|of|in|for|the|an?|from|by|on|at|per|with|months?|years?|days?|weeks?|hours?)\b)[a-z]+[\s-]){0,2}?(?:[a-z]{2,}s|people|staff|fte|persons?|kpi|apprentice|job|lot)\b)"
        ),
        _count,
    ),
)  # fmt: skip
_IN_DIGITS_ONLY = (_date, _terms, _rate)
GRAMMARS: dict[str, tuple[Grammar, ...]] = {
    "digit": tuple(g for g in _ALL if g.read not in (_money, _fortnight)),
    "sign": tuple(g for g in _ALL if g.read is _money),
    "word": tuple(g for g in _ALL if g.read not in (_money, *_IN_DIGITS_ONLY)),
}
"""By what a figure begins with, in the order in which they are tried."""
