"""Figures of a statement: which belongs to the words a rule speaks of, and what it amounts to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from tenderlint.judge.bare_weights import bare_weights
from tenderlint.judge.columns import in_column
from tenderlint.judge.expressions import find
from tenderlint.judge.rates import hourly_rate, rate_kinds
from tenderlint.judge.ratios import multiple
from tenderlint.judge.tender_text import Key, TenderText, View
from tenderlint.judge.terms import whole_term
from tenderlint.judge.weights import parent_weight
from tenderlint.language.figures import days, figures_in
from tenderlint.model.document import Span
from tenderlint.model.reading import Figure
from tenderlint.rulebook.schema import FigureTest


def figure_found(test: FigureTest, key: Key, tender: TenderText, as_of: date) -> Figure | None:
    """The first figure of a statement that passes the test, None if none does."""
    view = tender.view(key)
    if test.whole_term:
        term = whole_term(key, tender)
        return term.figure if term is not None and _compares(test, term.months) else None
    for figure in _belonging(test, view, tender):
        if test.rate:
            rate = hourly_rate(figure)
            if rate is None or not rate_kinds(rate, tender, as_of) & set(test.rate):
                continue
        value = _amount(figure, in_days=test.in_days)
        parent = parent_weight(figure, key, tender) if test.of is not None else None
        if test.nested is not None and (parent is not None) != test.nested:
            continue
        if parent is not None and value is not None:
            value = value * parent / 100
        if test.ratio is not None:
            value = multiple(figure, test.ratio, key, tender)
            if test.ratio.known is not None and (value is not None) != test.ratio.known:
                continue
        if test.range is not None and (figure.high is not None) != test.range:
            continue
        if value is None and _is_compared(test):
            continue
        if value is None or _compares(test, value):
            return figure
    return None


def _belonging(test: FigureTest, view: View, tender: TenderText) -> Iterator[Figure]:
    """The view's figures of the wanted kind; with ``of`` only those nearest to such words."""
    everything = [f for f in _all_in(view, tender) if not test.kind or f.kind in test.kind]
    figures = [f for f in everything if _is_wanted(test, f)]
    if test.of is None:
        yield from figures
        return
    words = find(test.of, tender, view)
    if not words:
        return
    own = view.parts[-1][0]
    for span in sorted(words, key=lambda w: w[0] < own):
        ranked = in_column(span, everything, view, tender)
        ranked = ranked or sorted(everything, key=lambda f: _distance(span, f, view))
        if ranked and ranked[0] in figures:
            yield ranked[0]


def _all_in(view: View, tender: TenderText) -> list[Figure]:
    figures = list(figures_in(view.text))
    for weight in bare_weights(view, tender):
        same = [f for f in figures if f.start < weight.end and weight.start < f.end]
        if all(f.kind in {"points", "number"} and f.high is None for f in same):
            figures = [f for f in figures if f not in same]
            figures.append(weight)
    return figures


def _is_wanted(test: FigureTest, figure: Figure) -> bool:
    return (
        (not test.kind or figure.kind in test.kind)
        and (not test.unit or figure.unit in test.unit)
        and (not test.bound or figure.bound in test.bound)
    )


def _distance(span: Span, figure: Figure, view: View) -> tuple[int, int]:
    """Words apart; of two figures as near, the one before in running text ("15% social value")."""
    gap = view.words_between(span, (figure.start, figure.end))
    between = view.text[min(span[1], figure.end) : max(span[0], figure.start)]
    breaks = sum(between.count(sign) for sign in ",;:|.") - between.count("%.")
    return (gap + 3 * max(0, breaks), 0 if figure.start < span[0] else 1)


def _amount(figure: Figure, *, in_days: bool = False) -> Decimal | None:
    """The figure as it is compared: points as their share of the total in per cent.

    None for points of which no total is said: 80 marks may be anything.
    """
    if in_days:
        return days(figure)
    if figure.kind == "points":
        return figure.value / figure.high * 100 if figure.high else None
    return figure.value


def _is_compared(test: FigureTest) -> bool:
    bounds = (test.at_least, test.at_most, test.above, test.below)
    return any(bound is not None for bound in bounds)


def _compares(test: FigureTest, value: Decimal) -> bool:
    amount = float(value)
    return (
        (test.at_least is None or amount >= test.at_least)
        and (test.at_most is None or amount <= test.at_most)
        and (test.above is None or amount > test.above)
        and (test.below is None or amount < test.below)
    )
