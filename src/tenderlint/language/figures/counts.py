"""Counts with their noun: "at least three KPIs", "250 or more employees"."""

from __future__ import annotations

import re

from tenderlint.language.figures.grammar import Grammar, Read
from tenderlint.language.figures.numbers import IN_WORDS, number

_NO_NOUNS = frozenset(
    [
        "is",
        "was",
        "has",
        "does",
        "as",
        "its",
        "this",
        "thus",
        "less",
        "plus",
        "across",
        "applies",
        "sets",
        "requires",
        "provides",
        "means",
        "contains",
        "unless",
        "third",
        "thirds",
        "quarter",
        "quarters",
        "fifth",
        "fifths",
        "tenth",
        "tenths",
        "half",
        "halves",
        "pounds",
        "pence",
        "marks",
        "points",
        "percent",
        "includes",
        "gives",
        "says",
        "shows",
        "covers",
        "refers",
        "relates",
        "deals",
        "minus",
        "besides",
        "towards",
        "always",
        "perhaps",
    ]
)
_LABELLED = re.compile(
    r"(?:clause|section|schedule|paragraph|part|annex|appendix|regulation|act|page|question|"
    r"table|stage|phase|lot|"
    r"version|no\.?|number|article|chapter|item|step|level|grade|band|tier|type|category|"
    r"condition|ppn|iso|en|room|"
    r"method statement|policy|form|document|criterion|option|figure|kpi|ref|in|since|by|of|"
    r"january|february|march|"
    r"april|may|june|july|august|september|october|november|december)s?\s*(?:\(\s*)?$"
)


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


def _singular(noun: str) -> str:
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


COUNT = Grammar(
    re.compile(
        rf"(?P<count>\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|"
        rf"{IN_WORDS})(?![.\d,/:%])(?:\s*\(\s*(?:\d+|{IN_WORDS})\s*\))?"
        r"(?:\s+or\s+(?:more|fewer|less|over))?[\s-]+(?P<noun>(?:(?!(?:or|and|to|of|in|for|"
        r"the|an?|from|by|on|at|per|with|months?|years?|days?|weeks?|"
        r"hours?)\b)[a-z]+[\s-]){0,2}?(?:[a-z]{2,}s|people|staff|fte|persons?|kpi|apprentice|"
        r"job|lot)\b)"
    ),
    _count,
)
