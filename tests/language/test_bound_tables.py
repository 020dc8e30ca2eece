"""Tables that a sentence beside them makes a duty."""

import pytest

from tenderlint.model.document import Document, TablePlace
from tenderlint.readers.text_builder import TextBuilder
from tests.language.said import readings_of

BINDING = [
    "Each duty in the table is a term of this contract.",
    "This table forms part of the Contract.",
    "These conditions bind the Contractor and every sub-contractor.",
    "The Contractor shall perform each undertaking by its due date.",
    "The Supplier shall make return R1 every March.",
    "The commitments above are contractually binding.",
]
NOT_BINDING = [
    "The Contractor shall be insured.",
    "The table is given for information.",
    "The table does not form part of the contract.",
    "The price schedule will be completed by bidders.",
]


def read(*blocks: str | list[list[str]]) -> Document:
    builder = TextBuilder()
    for block in blocks:
        if isinstance(block, str):
            builder.add("paragraph", block)
            continue
        for at, row in enumerate(block):
            for column, text in enumerate(row):
                builder.add("cell", text, table=TablePlace(0, at, column, at == 0))
    return builder.build(path="example", format="example", sha256="")


TABLE = [["Event", "What follows"], ["Tribunal claim", "Notice within three days"]]


def of_the_row(*blocks: str | list[list[str]]) -> str:
    outlined, readings = readings_of(read(*blocks))
    row = next(r for s, r in zip(outlined.statements, readings, strict=True) if s.form == "row")
    return f"{row.commitment} {row.bearer}"


@pytest.mark.parametrize("sentence", BINDING)
def test_a_sentence_before_or_after_a_table_binds_it(sentence: str) -> None:
    assert of_the_row(sentence, TABLE) == "required supplier"
    assert of_the_row(TABLE, sentence) == "required supplier"


@pytest.mark.parametrize("sentence", NOT_BINDING)
def test_other_sentences_do_not(sentence: str) -> None:
    assert of_the_row(TABLE, sentence) == "stated nobody"


def test_what_the_authority_does_stays_its_own() -> None:
    table = [["Event", "Who"], ["The Council removes the visitor", "Duty manager"]]
    assert of_the_row(table, BINDING[0]) == "stated authority"
