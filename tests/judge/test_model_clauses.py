"""Model clauses in the names of the tender."""

from __future__ import annotations

import pytest

from tenderlint.judge.model_clauses import party_names, with_names
from tenderlint.model.context import Given
from tenderlint.rule_tests.mini_tender import mini_tender
from tenderlint.rulebook.schema import Block
from tests.judge.small_rules import DAY
from tests.rulebook_files import lexicon

CLAUSE = "The {supplier} shall tell the {authority}."
TEXTS = {
    "The Provider shall start. The Provider shall end. The Council pays the Provider. "
    "The Council and the Council's staff look on.": "The Provider shall tell the Council.",
    "The Provider shall start on Monday.": "The Supplier shall tell the Authority.",
    "The Monday after, the Monday before, the Monday between.": (
        "The Supplier shall tell the Authority."
    ),
    "The Service Provider sweeps, the Service Provider mops, the Service Provider bills the "
    "Trust. The Trust pays; the Trust checks. The Provider is not named so.": (
        "The Service Provider shall tell the Trust."
    ),
}


@pytest.mark.parametrize(("text", "clause"), TEXTS.items(), ids=[text[:30] for text in TEXTS])
def test_the_clause_uses_the_names_of_the_tender(text: str, clause: str) -> None:
    tender = mini_tender([Block(para=text)], Given(), lexicon(), DAY)
    names = party_names(tender, lexicon())
    assert with_names(CLAUSE, names) == clause
