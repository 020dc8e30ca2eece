"""Weights inside weights: 10 % of a quality score that is itself 60 % of the total is 6 %."""

from __future__ import annotations

import re
from decimal import Decimal

from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.language.figures import figures_in
from tenderlint.model.reading import Figure

_PARENTS = r"quality|technical|non[\s-]?price|qualitative"
_SHARE_OF = re.compile(
    r"^\W{0,3}(?:weighting\s+)?(?:of|within|in)\s+(?:the\s+|that\s+|overall\s+)?"
    rf"(?P<parent>{_PARENTS})\b[^.;]{{0,40}}",
    re.I,
)
_INSIDE = re.compile(
    r"\b(?:within|inside|part of|under|as a sub[\s-]?criterion of|of)\s+(?:the\s+)?"
    rf"(?P<parent>{_PARENTS})\b",
    re.I,
)


def parent_weight(figure: Figure, key: Key, tender: TenderText) -> Decimal | None:
    """The weight in per cent of the part that a figure is a share of; None if it is of the total.

    Understands a share "of quality" or "within the technical score" in the statement itself and
    takes the parent's weight from the same document. Does not follow more than one parent.
    """
    view = tender.view(key)
    named = _SHARE_OF.match(view.text[figure.end :]) or _INSIDE.search(view.text)
    if named is None:
        return None
    parent = named["parent"].lower()
    inside = [f for f in figures_in(named.group()) if f.kind == "percent"]
    if inside:
        return inside[0].value
    return _weight_of(parent, key, tender)


def _weight_of(parent: str, key: Key, tender: TenderText) -> Decimal | None:
    pattern = re.compile(rf"\b{parent}\b", re.I)
    outline = tender.tender.outlines[key[0]]
    best: tuple[int, Decimal] | None = None
    for number, statement in enumerate(outline.statements):
        if statement.form in {"heading", "contents"}:
            continue
        words = tender.view((key[0], number)).text if statement.cells else outline.quote(statement)
        for match in pattern.finditer(words):
            for figure in figures_in(words):
                if figure.kind != "percent" or (number == key[1] and figure.value <= 20):
                    continue
                gap = min(abs(figure.start - match.end()), abs(match.start() - figure.end))
                if gap <= 30 and (best is None or gap < best[0]):
                    best = (gap, figure.value)
    return best[1] if best else None
