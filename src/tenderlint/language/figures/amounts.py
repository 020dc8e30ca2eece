"""Money and hourly rates: "£12.60 per hour", "12.60 p.h.", "£1.5m", "thirteen pounds"."""

from __future__ import annotations

import re

from tenderlint.language.figures.grammar import Grammar, Read
from tenderlint.language.figures.numbers import DIGITS, NUMBER, number

_SCALES = {
    "m": 10**6, "million": 10**6, "mn": 10**6, "bn": 10**9, "billion": 10**9,
    "k": 1000, "thousand": 1000,
}  # fmt: skip
_PERIODS = {
    "hr": "hour",
    "h": "hour",
    "a": "year",
    "annum": "year",
    "yr": "year",
    "pa": "year",
    "pcm": "month",
    "fortnight": "fortnight",
}
_PER = (
    r"(?:\s*(?:per|an?|/|each|for each|for every|every|p\.?)\s*(?P<per>hour|hr|h|day|week|"
    r"fortnight|month|year|yr|annum|a)\b\.?"
    r"|\s*(?P<hourly>p\.?h\.?|ph|hourly|p/h)(?!\w)|\s*(?P<short>pa|pcm|p\.a\.)(?!\w))?"
)


def _money(match: re.Match[str], _: str) -> Read | None:
    amount = number(match["amount"]) * _SCALES.get(match["scale"] or "", 1)
    high = match["high"]
    return Read(
        "money", amount, "pound", _period(match),
        number(high) * _SCALES.get(match["scale"] or "", 1) if high else None,
    )  # fmt: skip


def _pounds(match: re.Match[str], _: str) -> Read | None:
    pence = match["pence"]
    if match["digits"]:
        return Read("money", number(match["digits"]), "pound", _period(match))
    return Read(
        "money",
        number(match["amount"]) + (number(pence) / 100 if pence else 0),
        "pound",
        _period(match),
    )


def _rate(match: re.Match[str], _: str) -> Read | None:
    return Read("number", number(match["rate"]), "", _period(match))


def _period(match: re.Match[str]) -> str:
    if match["hourly"]:
        return "hour"
    per = match["per"] or (match["short"] or "").replace(".", "")
    return _PERIODS.get(per, per)


MONEY = Grammar(
    re.compile(
        rf"(?:£|gbp)\s?(?P<amount>{DIGITS})(?:\s*(?:-|–|"
        rf"to)\s*£?\s?(?P<high>{DIGITS}))?\s?(?P<scale>million|billion|thousand|bn|mn|m|"
        rf"k)?(?=$|[^\w.,]|[.,](?!\d)|p\.?h|p\.?a|pcm|/){_PER}"
    ),
    _money,
)
POUNDS = Grammar(
    re.compile(
        rf"(?P<amount>{NUMBER})\s+pounds?\b(?!\s+sterling\s+of)"
        rf"(?:\s+and\s+(?P<pence>{NUMBER})\s+(?:pence|p)\b)?(?:\s+sterling)?"
        rf"(?:\s*\(\s*£\s?(?P<digits>{DIGITS})\s*\))?{_PER}"
    ),
    _pounds,
)
RATE = Grammar(
    re.compile(rf"(?<![\d.£/,-])(?P<rate>\d{{1,2}}\.\d{{2}})(?![\d.%]){_PER}"),
    _rate,
)
