"""The kinds of figure in the order in which they are tried, by what a figure begins with."""

from __future__ import annotations

from tenderlint.language.figures.amounts import MONEY, POUNDS, RATE
from tenderlint.language.figures.counts import COUNT
from tenderlint.language.figures.grammar import Grammar
from tenderlint.language.figures.shares import MARKS, PERCENT, POINTS
from tenderlint.language.figures.times import (
    DATE,
    DATE_IN_DIGITS,
    DAY_AFTER,
    DURATION,
    FORTNIGHT,
    TERMS,
)

GRAMMARS: dict[str, tuple[Grammar, ...]] = {
    "digit": (
        DATE, DATE_IN_DIGITS, POUNDS, PERCENT, POINTS, MARKS, TERMS, DAY_AFTER, DURATION, RATE,
        COUNT,
    ),
    "sign": (MONEY,),
    "word": (POUNDS, PERCENT, POINTS, MARKS, FORTNIGHT, DURATION, COUNT),
}  # fmt: skip
