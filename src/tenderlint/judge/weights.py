"""Weights inside weights: 10 % of a quality score that is itself 60 % of the total is 6 %."""

from __future__ import annotations

import re
from decimal import Decimal

from tenderlint.judge.bare_weights import bare_weights
from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.language.figures import figures_in
from tenderlint.model.reading import Figure

_REACH = 30
"""Characters between a part's name and its weight, at most."""
_SUB_WEIGHT = 20
"""In the statement of the share itself a weight this small is taken to be the share's own."""
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
_MADE_OF = re.compile(
    rf"\b(?P<parent>{_PARENTS})\b[^.;|]{{0,50}}\b(?:made up|composed|consists?|compris\w+|"
    r"split|divided|"
    r"sub-?divided|"
    r"(?:in|has|have)\s+\w+\s+parts|broken down|breaks down|shared out|shared between)\b",
    re.I,
)
"""What comes after it are shares of that part: "quality (50%) is made up of care 80%, ..."."""
_MARKS_OF = re.compile(
    rf"\b(?P<parent>{_PARENTS})\s+(?:points|marks)\b(?=[^.;|]{{0,20}}[:(])", re.I
)


def parent_weight(figure: Figure, key: Key, tender: TenderText) -> Decimal | None:
    """The weight in per cent of the part that a figure is a share of; None if it is of the total.

    It is 0 where the part's own weight is not found: a share of nobody knows what counts as none.

    Understands a share "of quality" or "within the technical score" in the statement itself and
    takes the parent's weight from the same document. Does not follow more than one parent.
    """
    view = tender.view(key)
    named = (
        _SHARE_OF.match(view.text[figure.end :])
        or _MADE_OF.search(view.text[: figure.start])
        or _MARKS_OF.search(view.text[: figure.start])
        or _INSIDE.search(view.text)
    )
    if named is None:
        return None
    parent = named["parent"].lower()
    inside = [f for f in figures_in(named.group()) if f.kind == "percent"]
    if inside:
        return inside[0].value
    return _weight_of(parent, key, tender) or Decimal(0)


def _weight_of(parent: str, key: Key, tender: TenderText) -> Decimal | None:
    """The weight that stands nearest to the part's name, anywhere in the document."""
    named = re.compile(rf"\b{parent}\b", re.I)
    outline = tender.tender.outlines[key[0]]
    best: tuple[int, Decimal] | None = None
    for number, statement in enumerate(outline.statements):
        if statement.form in {"heading", "contents"} or not named.search(outline.quote(statement)):
            continue
        view = tender.view((key[0], number))
        for match in named.finditer(view.text):
            for figure in (*figures_in(view.text), *bare_weights(view, tender)):
                if figure.kind != "percent" or (number == key[1] and figure.value <= _SUB_WEIGHT):
                    continue
                gap = min(abs(figure.start - match.end()), abs(match.start() - figure.end))
                if gap <= _REACH and (best is None or gap < best[0]):
                    best = (gap, figure.value)
    return best[1] if best else None
