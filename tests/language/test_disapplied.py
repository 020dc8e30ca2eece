"""A clause that another sentence takes back binds nobody."""

from __future__ import annotations

import pytest

from tenderlint.language import read_outlines
from tenderlint.rule_tests.mini_tender import document_of
from tenderlint.rulebook.schema import Block
from tenderlint.structure import outline
from tests.rulebook_files import lexicon

CLAUSE = Block(para="The Provider shall feed the cats.", number="8.2")


@pytest.mark.parametrize(
    ("words", "negated"),
    [
        pytest.param("Clause 8.2 does not apply.", True, id="does not apply"),
        pytest.param("Clauses 3 and 8.2 are deleted.", True, id="among several"),
        pytest.param("Condition 8 is hereby omitted.", True, id="with the clause above it"),
        pytest.param("Clause 8.2 shall not apply to this Contract.", True, id="to this contract"),
        pytest.param("Clause 8.2 does not apply to apprentices.", False, id="only for some"),
        pytest.param("Clause 8.2 does not apply where the Council agrees.", False, id="only where"),
        pytest.param("Clause 8.21 does not apply.", False, id="another number"),
        pytest.param("Clause 8.2 applies.", False, id="applies"),
    ],
)
def test_a_clause_taken_back(words: str, negated: bool) -> None:
    made = outline(document_of([CLAUSE, Block(para=words, number="12")]), lexicon())
    assert read_outlines([made], lexicon())[0][0].negated is negated
