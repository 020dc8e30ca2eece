"""Figures in a text: how much, of what unit, per what, and how the words around it limit it.

An own small grammar on ``Decimal``: money with its period, per cent in digits and words, points out
of a total, durations with their doubled form ("thirty (30) days"), counts with their noun, dates in
British order, fractions. It looks only where a number begins, so the cost is that of the text.
It does not do sums; a rule that needs one adds up the figures it is given. Of "3+1+1 years" the
value is the first term and ``high`` the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderlint.language.figures.bounds import bound_of
from tenderlint.language.figures.days import days
from tenderlint.language.figures.grammar import Read
from tenderlint.language.figures.kinds import GRAMMARS
from tenderlint.language.figures.numbers import (
    FRACTION,
    NUMBER_WORDS,
    fraction,
    number,
    where_figures_begin,
)
from tenderlint.language.normal import lower
from tenderlint.model.reading import Figure

__all__ = ["NUMBER_WORDS", "days", "figures_in", "number"]


def figures_in(
    text: str, offset: int = 0, low: str | None = None, *, worded: bool | None = None
) -> tuple[Figure, ...]:
    """All figures of a text in order; spans are moved by ``offset``.

    ``low`` is the text in lower case, where it is at hand; ``worded`` says whether a word of
    number stands in it, where that is known.
    """
    low = lower(text) if low is None else low
    begins = where_figures_begin(low, worded=worded)
    if begins is None:
        return ()
    found = list(_numbers(text, low, begins, offset))
    if any(word in low for word in _FRACTION_WORDS):
        taken = [(f.start - offset, f.end - offset) for f in found]
        found.extend(
            f for f in _fractions(text, low, offset)
            if not any(s < f.end - offset and f.start - offset < e for s, e in taken)
        )  # fmt: skip
        found.sort(key=lambda figure: figure.start)
    return tuple(found)


_FRACTION_WORDS = ("half", "third", "quarter", "majority", "fifth", "tenth")


def _numbers(text: str, low: str, begins: re.Pattern[str], offset: int) -> Iterator[Figure]:
    done = 0
    for begin in begins.finditer(low):
        start = begin.start()
        if start < done or (start and (low[start - 1].isalnum() or _goes_on(low, start))):
            continue
        for grammar in GRAMMARS[_begins(low[start])]:
            match = grammar.pattern.match(low, start)
            read = grammar.read(match, low) if match is not None else None
            if match is None or read is None:
                continue
            done = match.end()
            yield _figure(text, low, start, done, read, offset)
            break
        else:
            done = begin.end()


def _begins(sign: str) -> str:
    return "digit" if sign.isdigit() else "sign" if sign in "£g" else "word"


def _goes_on(low: str, start: int) -> bool:
    """Whether the digits continue a number or label: "1.5", "12/08", "H.2"."""
    if not low[start].isdigit() or low[start - 1] not in ".,/" or start < 2:
        return False
    if low[start - 1] == "." and low[start - 2].isalpha():
        return start < 3 or not low[start - 3].isalpha()
    return low[start - 2].isdigit()


def _figure(text: str, low: str, start: int, end: int, read: Read, offset: int) -> Figure:
    while low[end - 1].isspace() or (low[end - 1] == "." and low[end - 3 : end - 2] != "."):
        end -= 1
    return Figure(
        read.kind, read.value, read.unit, text[start:end], offset + start, offset + end,
        read.high, read.per, bound_of(low, start, end),
    )  # fmt: skip


def _fractions(text: str, low: str, offset: int) -> Iterator[Figure]:
    for match in FRACTION.finditer(low):
        start, end = match.span()
        if start and low[start - 1].isalnum():
            continue
        value, bound = fraction(match.group())
        yield Figure(
            "percent", value, "percent", text[start:end], offset + start, offset + end, None, "",
            bound or bound_of(low, start, end),
        )  # fmt: skip
