"""Statements of a document: where they begin, what governs them, which clause they stand in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderlint.model.outline import Outline, Statement
from tenderlint.rule_tests.mini_tender import document_of
from tenderlint.rulebook.schema import Block
from tenderlint.structure import outline
from tests.rulebook_files import lexicon


def outlined(*blocks: Block) -> Outline:
    return outline(document_of(blocks), lexicon())


def leads(outlined: Outline, statement: Statement) -> list[str]:
    return [outlined.document.text[start:end] for start, end in statement.leads]


def said(outlined: Outline, words: str) -> Statement:
    return next(s for s in outlined.statements if words in outlined.quote(s))


def test_a_paragraph_becomes_its_sentences() -> None:
    made = outlined(Block(para="The Provider shall pay (see cl. 3.2(a)). It shall keep records."))
    assert [made.quote(s) for s in made.statements] == [
        "The Provider shall pay (see cl. 3.2(a)).",
        "It shall keep records.",
    ]


def test_a_lead_in_governs_its_items_and_ends_with_them() -> None:
    made = outlined(
        Block(lead="The Provider shall:", number="4.1", bullets=("pay the rate;", "keep records.")),
        Block(para="Nothing else is asked.", number="4.2"),
    )
    assert leads(made, said(made, "keep records")) == ["The Provider shall:"]
    assert leads(made, said(made, "Nothing else")) == []


def test_lead_ins_nest() -> None:
    made = outlined(
        Block(para="The Provider shall:", number="4.1"),
        Block(para="in each quarter:", number="4.1.1"),
        Block(para="count the hours worked.", number="4.1.1.1"),
        Block(para="publish the count.", number="4.1.2"),
    )
    assert leads(made, said(made, "count the hours")) == ["The Provider shall:", "in each quarter:"]
    assert leads(made, said(made, "publish")) == ["The Provider shall:"]


def test_a_lead_in_that_breaks_off_before_an_item_governs_it() -> None:
    made = outlined(Block(lead="Bidders are not required to", bullets=("hold insurance now",)))
    assert leads(made, said(made, "hold insurance")) == ["Bidders are not required to"]
    made = outlined(Block(lead="Bidders are asked how they are taking", bullets=("steps now",)))
    assert leads(made, said(made, "steps now")) == ["Bidders are asked how they are taking"]


def test_a_whole_sentence_before_an_item_governs_nothing() -> None:
    made = outlined(Block(lead="Bidders are asked to read this.", bullets=("hold insurance now",)))
    assert leads(made, said(made, "hold insurance")) == []


def test_a_heading_closes_every_list() -> None:
    made = outlined(
        Block(lead="The Provider shall:", bullets=("pay the rate;",)),
        Block(heading="Next"),
        Block(para="lower case words stand here"),
    )
    assert leads(made, said(made, "lower case")) == []


@pytest.mark.parametrize(
    ("blocks", "words", "clause"),
    [
        pytest.param(
            [Block(para="It shall pay.", number="7.2")], "pay", "7.2", id="a decimal number"
        ),
        pytest.param(
            [Block(para="It shall:", number="7.2"), Block(para="pay staff.", number="(a)")],
            "pay staff",
            "7.2(a)",
            id="a letter under a decimal number",
        ),
        pytest.param(
            [Block(heading="Pay", number="7"), Block(para="Staff are paid.")],
            "Staff are",
            "7",
            id="an unnumbered paragraph under a numbered heading",
        ),
        pytest.param(
            [
                Block(para="It shall pay.", number="7.2"),
                Block(heading="Other"),
                Block(para="Text here."),
            ],
            "Text here",
            "",
            id="an unnumbered heading ends the numbering before it",
        ),
    ],
)
def test_the_clause_a_reader_would_cite(blocks: list[Block], words: str, clause: str) -> None:
    made = outlined(*blocks)
    assert said(made, words).clause == clause


def test_a_row_is_one_statement_under_its_header() -> None:
    made = outlined(
        Block(header=("Post", "Hourly rate"), rows=(("Cleaner", "£13.45"), ("Cook", "£14")))
    )
    row = said(made, "Cleaner")
    assert made.quote(row) == "Cleaner\t£13.45"
    assert [cell.header for cell in row.cells] == ["Post", "Hourly rate"]
    assert leads(made, row) == ["Post\tHourly rate"]


def test_a_long_cell_is_read_sentence_by_sentence() -> None:
    long = "The Provider shall pay the rate to all staff. " * 7 + "It shall keep records of it."
    made = outlined(Block(header=("Ref", "Requirement"), rows=(("R1", long),)))
    last = said(made, "It shall keep")
    assert made.quote(last) == "It shall keep records of it."
    assert leads(made, last) == ["Ref\tRequirement", "R1"]


def test_contents_lines_are_no_statements_that_bind() -> None:
    made = outlined(
        Block(heading="Contents"),
        Block(para="1 Payment of the rate 3"),
        Block(heading="1 Payment"),
        Block(para="The Provider shall pay."),
    )
    assert said(made, "1 Payment of").form == "contents"
    assert said(made, "shall pay").form == "sentence"


def test_a_definition_after_a_contents_table_is_not_contents() -> None:
    made = outlined(
        Block(heading="Contents"),
        Block(header=("Part", "Page"), rows=(("1 Pay", "3"), ("2 Hours", "4"))),
        Block(para='"Rate" means the rate that the Council publishes each year.', number="1.1"),
    )
    assert said(made, "1 Pay").form == "contents"
    assert said(made, "means the rate").form == "sentence"


@pytest.mark.parametrize(
    ("title", "stage"),
    [
        ("Award criteria", "award"),
        ("Contract monitoring", "monitoring"),
        ("Conditions of participation", "selection"),
        ("Staff and pay", "specification"),
        ("Options appraisal", "pre-procurement"),
    ],
)
def test_a_heading_tells_the_stage(title: str, stage: str) -> None:
    made = outlined(Block(heading=title), Block(para="Something is said here."))
    assert said(made, "Something").stage == stage


_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=120)
_BLOCKS = st.lists(
    st.one_of(
        st.builds(lambda text: Block(para=text or "x"), _TEXT.map(str.strip)),
        st.builds(lambda text: Block(heading=text or "x"), _TEXT.map(str.strip)),
        st.builds(
            lambda text: Block(lead="It shall:", bullets=(text or "x",)), _TEXT.map(str.strip)
        ),
        st.builds(lambda text: Block(rows=((text or "x", "y"), ("z", text))), _TEXT.map(str.strip)),
    ),
    max_size=8,
)


@given(_BLOCKS)
def test_statements_stand_in_order_and_never_overlap(blocks: list[Block]) -> None:
    made = outlined(*blocks)
    ends = 0
    for statement in made.statements:
        assert ends <= statement.start <= statement.end <= len(made.document.text)
        ends = statement.end
        for start, end in statement.leads:
            assert 0 <= start <= end <= len(made.document.text)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param(
            "Max. lots per supplier: 2. Bids close at noon.",
            ["Max. lots per supplier: 2.", "Bids close at noon."],
            id="max. goes on",
        ),
        pytest.param(
            "How will you help callers? (14%)", ["How will you help callers? (14%)"], id="a weight"
        ),
        pytest.param(
            "Report each month. Tender responses form part of it.",
            ["Report each month.", "Tender responses form part of it."],
            id="a long word is no abbreviation",
        ),
        pytest.param(
            "See cl. 3.2(a) of Sched. Four for it.",
            ["See cl. 3.2(a) of Sched. Four for it."],
            id="an abbreviation",
        ),
        pytest.param(
            "Keep the Health and Safety at Work etc. Act 1974 at hand.",
            ["Keep the Health and Safety at Work etc. Act 1974 at hand."],
            id="the name of an Act",
        ),
        pytest.param(
            "Pay [insert rate. See note] now.", ["Pay [insert rate. See note] now."], id="a blank"
        ),
    ],
)
def test_where_sentences_end(text: str, sentences: list[str]) -> None:
    made = outlined(Block(para=text))
    assert [made.quote(s) for s in made.statements] == sentences
