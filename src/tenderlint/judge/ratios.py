"""A sum as a multiple of another: minimum turnover against the value of a year's contract.

The other sum is looked for in the statement itself, then in those under the same heading, nearest
first, then in the rest of the tender. It is brought to one year: by its own words ("a year",
"annual"), else divided by the length of the contract where the tender says it. Where neither is
said the whole sum counts, which can only make the multiple smaller. Not understood: sums in
other currencies, and several sums that would have to be added up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tenderlint.judge.candidates import nearest_first, possible_keys
from tenderlint.judge.columns import in_column
from tenderlint.judge.expressions import find
from tenderlint.judge.tender_text import Key, TenderText, View
from tenderlint.language.figures import figures_in
from tenderlint.model.reading import Figure
from tenderlint.rulebook.schema import Ratio, Says

_YEARLY = re.compile(
    r"\b(?:annual(?:ly|ised)?|yearly|per (?:annum|year)|p\.?a\b|(?:a|each|every|one|any one) year|"
    r"12[\s-]months?|twelve[\s-]months?)",
    re.I,
)
_AROUND = 40
"""Characters on each side of a sum in which "annual" speaks of it."""
_A_YEAR = {"year": 1, "month": 12, "week": 52, "day": 365}
_SMALLEST = 1000
"""Sums under this are fees and rates, not the value of a contract."""


def multiple(figure: Figure, ratio: Ratio, key: Key, tender: TenderText) -> Decimal | None:
    """How many times the other sum the figure is; None where no other sum is found."""
    others = list(_others(figure, ratio, key, tender))
    if ratio.value and not others:
        value = tender.tender.context.get("value")
        if isinstance(value, int | float) and value > 0:
            others = [Decimal(str(value)) / (_years(ratio, key, tender) or 1)]
    if not others:
        return None
    return figure.value / (min(others) if ratio.least else others[0])


def _others(figure: Figure, ratio: Ratio, key: Key, tender: TenderText) -> Iterator[Decimal]:
    """The other sums for one year, those that stand nearest first."""
    near = [key, *tender.beside(key)]
    possible = possible_keys(ratio.to, tender)
    order = [other for other in near if other in possible]
    order += nearest_first(possible.keys() - set(near), key)
    for other in order:
        if tender.reading(other).kind in {"contents", "drafting-note"}:
            continue
        view = tender.view(other)
        for found, yearly in _belonging(ratio.to, view, tender):
            if other == key and found.text == figure.text and found.start == figure.start:
                continue
            if found.value < _SMALLEST:
                continue
            if found.per:
                yield found.value * _A_YEAR.get(found.per, 1)
            elif yearly:
                yield found.value
            else:
                yield found.value / (_years(ratio, other, tender) or 1)


def _belonging(to: Says, view: View, tender: TenderText) -> Iterator[tuple[Figure, bool]]:
    """The sums nearest to the words, and whether each is said to be that of a year; those first."""
    sums = [figure for figure in figures_in(view.text) if figure.kind == "money"]
    found: list[tuple[Figure, bool]] = []
    for words in find(to, tender, view) or ():
        column = in_column(words, sums, view, tender)
        said = view.text[words[0] : words[1]]
        if column:
            found.extend((figure, _is_yearly(figure, said)) for figure in column)
            continue
        clear = [f for f in sums if f.end <= words[0] or f.start >= words[1]] or sums
        if clear:
            nearest = min(clear, key=lambda f: view.words_between(words, (f.start, f.end)))
            found.append((nearest, _is_yearly(nearest, said + _around(nearest, sums, view))))
    found.sort(key=lambda pair: not pair[1])
    yield from found


def _is_yearly(figure: Figure, around: str) -> bool:
    return figure.per == "year" or (not figure.per and _YEARLY.search(around) is not None)


def _around(figure: Figure, sums: list[Figure], view: View) -> str:
    """The words beside a sum, up to the next sum on either side."""
    start = max([0, figure.start - _AROUND, *(f.end for f in sums if f.end <= figure.start)])
    end = min([figure.end + _AROUND, *(f.start for f in sums if f.start >= figure.end)])
    return view.text[start:end]


def _years(ratio: Ratio, key: Key, tender: TenderText) -> Decimal | None:
    """The length of the contract in years, where the tender says it; the initial term alone."""
    if ratio.over is None:
        return None
    own = [key] if find(ratio.over, tender, tender.view(key)) else []
    others = nearest_first(possible_keys(ratio.over, tender), key)
    for other in (*own, *others):
        view = tender.view(other)
        lengths = [f for f in figures_in(view.text) if f.kind == "duration"]
        lengths = [f for f in lengths if f.unit in {"year", "month"}]
        for words in find(ratio.over, tender, view) or ():
            if lengths:
                best = min(lengths, key=lambda f: view.words_between(words, (f.start, f.end)))
                return max(best.value / (1 if best.unit == "year" else 12), Decimal(1))
    return None
