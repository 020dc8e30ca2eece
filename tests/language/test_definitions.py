"""Names a document defines, and where their meaning stands."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

import pytest

from tenderlint.language.definitions import definitions_in
from tests.language.said import document, reading, readings_of

CLAIMS = {
    '"Living Wage" means the rate set by the Living Wage Foundation.': ["Living Wage"],
    "“Relevant Staff” means all persons employed on the Services.": ["Relevant Staff"],
    "'Personnel' shall mean all staff and agency workers.": ["Personnel"],
    "Equality Personnel means the direct employees of the Supplier.": ["Equality Personnel"],
    "The term “Wage Floor” has the meaning given in Schedule 2.": ["Wage Floor"],
    "In this Contract, “the Rate” means the hourly rate.": ["Rate"],
    "'The Charter' is the list of promises made by the Board.": ["Charter"],
    "The Supplier shall pay the hourly rate set by the Foundation (the “Relevant Rate”).": ["Relevant Rate"],
    "All cleaners, porters and caterers (together, the “Crew”) are covered.": ["Crew"],
    "A sum is published yearly (hereinafter “the Said Sum”).": ["Said Sum"],
    'The hourly sum (herein called the "Floor") shall be paid.': ["Floor"],
    'H.1 In this Annex "RLW" is the wage recommended by the Foundation.': ["RLW"],
    "Good means must be found to recruit locally.": [],
    "This means that staff must be paid.": [],
    "The Supplier shall use all means to recruit locally.": [],
    "By all means ask us.": [],
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "names"), CLAIMS.items(), ids=list(CLAIMS))
def test_the_names_that_are_defined(sentence: str, names: list[str]) -> None:
    outlined, readings = readings_of(document(sentence))
    assert [found.name for found in definitions_in(outlined, readings)] == names


def test_a_glossary_gives_names_without_a_verb() -> None:
    outlined, readings = readings_of(
        document(
            "# Definitions",
            "Living Wage: the rate set by the Living Wage Foundation",
            "Term – 3 years",
        )
    )
    assert [found.name for found in definitions_in(outlined, readings)] == ["Living Wage", "Term"]


def test_a_definition_binds_nobody_even_with_shall() -> None:
    assert (
        reading('"Staff" means those who shall be paid by the Supplier under clause 7.').kind
        == "definition"
    )


def test_the_definition_spans_its_statement() -> None:
    text = '"Staff" means direct employees only.'
    outlined, readings = readings_of(document(text))
    found = next(definitions_in(outlined, readings))
    assert outlined.document.text[slice(*found.span)] == text
