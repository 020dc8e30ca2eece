"""What was read of one document: as a table, and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from jsonschema import Draft202012Validator

from tenderlint.model.document import Block, Document, Problem, TablePlace
from tenderlint.model.outline import Clause, Outline, Statement
from tenderlint.model.reading import Cue, Figure, Reading, Segment
from tenderlint.writers import Style
from tenderlint.writers.extract import write_extract_json, write_extract_table
from tenderlint.writers.schemas import extract_schema

TEXT = (
    "7\tStaff\n"
    "7.1\tThe Supplier shall, where possible, pay £12.60 per hour from 1 April 2027.\n"
    "Grade\tPay\n"
    "Page 3\n"
)


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


DUTY = "The Supplier shall, where possible, pay £12.60 per hour from 1 April 2027."
SHALL = Cue("modal", "shall", *span("shall"))
HEDGE = Cue("hedge", "where possible", *span("where possible"))
WAGE = Figure(
    "money", Decimal("12.60"), "pound", "£12.60 per hour", *span("£12.60 per hour"), per="hour"
)
DAY = Figure(
    "date",
    Decimal(date(2027, 4, 1).toordinal()),
    "day",
    "1 April 2027",
    *span("1 April 2027"),
    bound="at-least",
)

DOCUMENT = Document(
    path="spec.docx",
    format="docx",
    sha256="ab" * 32,
    text=TEXT,
    blocks=(
        Block("heading", *span("Staff"), number="7", level=1, page=3),
        Block("paragraph", *span(DUTY), number="7.1", level=2, page=3, flags=("bold",)),
        Block("cell", *span("Grade"), page=3, table=TablePlace(0, 0, 0, header=True)),
        Block("cell", *span("Pay"), page=3, table=TablePlace(0, 0, 1, header=True)),
        Block("footer", *span("Page 3"), page=3),
    ),
    problems=(Problem("no-text", "this page is a picture", 4, unread=True),),
    pages=4,
)
OUTLINE = Outline(
    DOCUMENT,
    "specification",
    clauses=(Clause("7", ("7 Staff",), 0, 4), Clause("7.1", ("7 Staff", "7.1"), 1, 2)),
    statements=(
        Statement(*span("Staff"), "heading", 0, 1, clause="7", heading_path=("7 Staff",), page=3),
        Statement(*span(DUTY), "sentence", 1, 1, clause="7.1", heading_path=("7 Staff",), page=3),
    ),
)
SEGMENT = Segment(*span(DUTY), "required", "supplier", False, "present", (HEDGE,), (), (SHALL,))
HEADING = Reading("heading", "stated", "nobody", False, "present", (), (), (), (), (), ())
BINDING = Reading(
    kind="statement",
    commitment="required",
    bearer="supplier",
    negated=False,
    tense="present",
    qualifiers=(HEDGE,),
    carve_outs=(),
    unfilled=(),
    figures=(WAGE, DAY),
    cues=(SHALL, HEDGE),
    segments=(SEGMENT,),
)
READINGS = (HEADING, BINDING)


def test_json_is_valid_and_says_everything_in_order() -> None:
    read = json.loads(write_extract_json(OUTLINE, READINGS))
    Draft202012Validator(extract_schema()).validate(read)
    assert list(read) == [
        *("schema_version", "path", "format", "pages", "problems", "text", "blocks", "statements")
    ]
    assert read["text"] == TEXT
    assert read["blocks"][1] == {
        "kind": "paragraph",
        "number": "7.1",
        "text": DUTY,
        "level": 2,
        "page": 3,
        "heading_path": ["7 Staff", "7.1"],
        "start": TEXT.index(DUTY),
        "end": TEXT.index(DUTY) + len(DUTY),
        "table": None,
        "flags": ["bold"],
    }
    assert read["blocks"][2]["table"] == {"table": 0, "row": 0, "column": 0, "header": True}
    assert [block["heading_path"] for block in read["blocks"]] == [
        *(["7 Staff"], ["7 Staff", "7.1"], ["7 Staff"], ["7 Staff"], [])
    ]
    statement = read["statements"][1]
    assert list(statement) == ["text", "start", "end", "clause", "heading_path", "stage", "reading"]
    assert list(statement["reading"]) == [
        *("commitment", "bearer", "negated", "qualifiers", "tense", "kind", "figures", "cues")
    ]
    assert statement["reading"]["qualifiers"] == ["where possible"]
    assert statement["reading"]["cues"][0] == {
        "kind": "modal",
        "text": "shall",
        "start": SHALL.start,
        "end": SHALL.end,
    }


@pytest.mark.parametrize(
    ("figure", "value", "high"),
    [
        pytest.param(WAGE, 12.6, None, id="money"),
        pytest.param(replace(WAGE, value=Decimal("2400000")), 2400000, None, id="whole pounds"),
        pytest.param(replace(WAGE, high=Decimal("13.45")), 12.6, 13.45, id="a range"),
        pytest.param(DAY, "2027-04-01", None, id="a day"),
    ],
)
def test_figures_in_json(figure: Figure, value: object, high: object) -> None:
    readings = (HEADING, replace(BINDING, figures=(figure,)))
    read = json.loads(write_extract_json(OUTLINE, readings))
    Draft202012Validator(extract_schema()).validate(read)
    (given,) = read["statements"][1]["reading"]["figures"]
    assert (given["value"], given["high"]) == (value, high)
    assert list(given) == ["kind", "value", "unit", "per", "bound", "high", "text", "start", "end"]


def test_spans_are_those_of_the_text() -> None:
    read = json.loads(write_extract_json(OUTLINE, READINGS))
    for part in (*read["blocks"], *read["statements"]):
        assert read["text"][part["start"] : part["end"]] == part["text"]


def test_table() -> None:
    assert write_extract_table(OUTLINE, READINGS, Style(width=80)).splitlines() == [
        "spec.docx",
        "docx · specification · 4 pages · 5 blocks · 2 clauses · 2 statements",
        "? page 4: this page is a picture",
        "",
        "7 Staff  [specification]",
        "7    heading             Staff",
        "7.1  required  supplier  The Supplier shall, where possible, pay £12.60 per hour",
        "                         from 1 April 2027.",
        "                         but: “where possible”",
    ]


def test_table_with_readings_says_which_words_decided() -> None:
    text = write_extract_table(OUTLINE, READINGS, Style(width=80, verbosity=1))
    assert text.endswith(
        "    │ statement: required, supplier, present\n"
        "    │ decided by modal “shall”, hedge “where possible”\n"
        "    │ figures: £12.60 per hour (money), at least 1 April 2027 (date)\n"
    )


def test_a_duty_that_is_released_says_so() -> None:
    text = write_extract_table(OUTLINE, (HEADING, replace(BINDING, negated=True)), Style())
    assert "not required  supplier" in text
