"""Rows of tables: requirement and mandatory, question and answer, criterion and weight."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

import pytest

from tenderlint.model.document import Document, TablePlace
from tenderlint.readers.text_builder import TextBuilder
from tests.language.said import readings_of, short_of

CLAIMS = [
    pytest.param(["Requirement", "Mandatory (Y/N)"], ["Pay the real Living Wage", "Y"], "required supplier", id="mandatory, y"),
    pytest.param(["Requirement", "Mandatory (Y/N)"], ["Pay the real Living Wage", "N"], "required supplier released", id="mandatory, n"),
    pytest.param(["Requirement", "Mandatory?"], ["Payment of the real Living Wage", "Yes"], "required supplier", id="mandatory, yes"),
    pytest.param(["Standard", "Essential/Desirable (E/D)"], ["Guaranteed hours", "E"], "required supplier", id="essential"),
    pytest.param(["Standard", "Essential/Desirable (E/D)"], ["Guaranteed hours", "Desirable"], "encouraged supplier", id="desirable"),
    pytest.param(["Clause", "Applies"], ["12 Real Living Wage", "✓"], "required supplier", id="the clause applies"),
    pytest.param(["Clause", "Applies"], ["12 Real Living Wage", "No"], "stated nobody released", id="the clause does not apply"),
    pytest.param(["Question", "Answer"], ["Is the real Living Wage required?", "No"], "asked bidder released", id="answered no"),
    pytest.param(["Question", "Answer"], ["Is the real Living Wage required?", "No. It is for you to decide."], "asked bidder released", id="answered no with more"),
    pytest.param(["Question", "Answer"], ["Is the real Living Wage required?", "That is up to you."], "asked bidder released", id="answered that it is free"),
    pytest.param(["Question", "Answer"], ["Is the real Living Wage required?", "It is optional."], "asked bidder released", id="answered that it is optional"),
    pytest.param(["Question", "Answer"], ["Is the real Living Wage required?", "Yes"], "asked bidder", id="answered yes"),
    pytest.param(["Question", "Our answer"], ["What about pay?", "The Supplier must pay the real Living Wage."], "required supplier", id="the buyer's answer binds"),
    pytest.param(["Question", "Your answer"], ["What will you pay?", "The bidder must pay the real Living Wage."], "asked bidder", id="the bidder's answer is asked for"),
    pytest.param(["Statement", "True / False"], ["The real Living Wage is required", "False"], "stated nobody released", id="false"),
    pytest.param(["Question", "Answer"], ["Do you pay the real Living Wage?", "☐ Yes ☒ No"], "asked bidder released", id="the ticked box"),
    pytest.param(["Criterion", "Weighting"], ["Fair work", "10%"], "scored bidder", id="criterion and weighting"),
    pytest.param(["Criterion", "Weighting (%)"], ["Commitment to pay the London Living Wage", "3"], "scored bidder", id="a weight beats commitment to"),
    pytest.param(["Question", "Marks out of 100"], ["How pupils will travel with dignity", "15"], "scored bidder", id="marks out of"),
    pytest.param(["Question", "Max score"], ["Bidders must describe their pay policy", "20"], "scored bidder", id="a modal does not beat the score"),
    pytest.param(["Ref", "Requirement"], ["3.1", "The Supplier shall pay the real Living Wage."], "required supplier", id="a sentence in a cell"),
    pytest.param(["Ref", "Requirement"], ["3.1", "The Supplier should pay the real Living Wage."], "encouraged supplier", id="a soft sentence in a cell"),
    pytest.param(["Topic", "Obligation of the Service Provider"], ["Equality", "Support the Council with section 149"], "required supplier", id="under an obligation of the provider"),
    pytest.param(["Theme", "Contractual commitment by the Supplier"], ["Data", "Give us our figures every half-year"], "required supplier", id="under a commitment by the supplier"),
    pytest.param(["We ask", "Your duty"], ["Who keeps these terms?", "You and each firm you bring in."], "required supplier", id="a duty answers the question before it"),
    pytest.param(["Topic", "Contractor's duties"], ["Access", "The Council will open the gate."], "stated authority", id="the buyer's own act under the contractor's duties"),
    pytest.param(["What we require of you", "Who benefits"], ["Flexible hours from the first morning", "Everyone"], "required supplier", id="under what we require of you"),
    pytest.param(["Failure", "Points"], ["Workers paid late", "40"], "stated nobody", id="points for a failure are no marks"),
    pytest.param(["Clause", "What the Consultant must do"], ["Records", "Keep them until the Client has to account for them"], "required supplier", id="what the consultant must do"),
    pytest.param(["Who calls", "What you provide"], ["Deaf callers", "Text relay at all hours"], "required supplier", id="what you provide"),
    pytest.param(["Clause", "Your duty"], ["Pay", "You should pay staff the rate"], "encouraged supplier", id="a soft word under a duty stays soft"),
    pytest.param(["Role", "Hourly rate (£)"], ["Cleaner", "12.60"], "stated nobody", id="a rate binds nobody"),
]  # fmt: skip


def table_of(*rows: list[str]) -> Document:
    """A table, its first row marked as header."""
    builder = TextBuilder()
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            builder.add("cell", text, table=TablePlace(0, at, column, at == 0))
    return builder.build(path="example", format="example", sha256="")


@pytest.mark.parametrize(("header", "row", "claim"), CLAIMS)
def test_a_row(header: list[str], row: list[str], claim: str) -> None:
    assert short_of(readings_of(table_of(header, row))[1][-1], claim) == []


def test_a_row_of_words_and_meanings_is_a_definition() -> None:
    found = readings_of(table_of(["Word", "Meaning here"], ["Floor", "the rate of the Foundation"]))
    assert found[1][-1].kind == "definition"


def test_what_the_row_says_reaches_its_segments() -> None:
    found = readings_of(table_of(["Question", "Answer"], ["Is the rate required?", "No"]))[1][-1]
    assert all(segment.negated for segment in found.segments)


def test_header_rows_are_headings() -> None:
    first = readings_of(table_of(["Supplier shall pay", "Mandatory"], ["x", "Y"]))[1][0]
    assert first.kind == "heading"


def test_long_cells_are_read_sentence_by_sentence_with_every_cue() -> None:
    long = "The Supplier shall pay the rate. " + "The site has many buildings. " * 10
    outlined, readings = readings_of(
        table_of(["Ref", "Text", "Note"], ["1", long, "Bidders may ask"])
    )
    found = {
        outlined.quote(s): r.commitment for s, r in zip(outlined.statements, readings, strict=True)
    }
    assert found["The Supplier shall pay the rate."] == "required"
    assert found["Bidders may ask"] == "permitted"


def test_a_question_left_without_answer_asks_in_any_kind_of_document() -> None:
    question = ["14", "Please tell us about your approach and attach your policy.", ""]
    found = readings_of(table_of(["No.", "Question", "Response"], question))[1][-1]
    assert (found.commitment, found.bearer) == ("asked", "bidder")
