"""Tracked changes: read as if accepted, as if rejected, or both."""

from __future__ import annotations

import pytest

from tenderlint.readers.settings import Revisions
from tests.readers.docx_building import LEGAL, cell, codes, p, r, read, row, shown, table, texts


def ins(inside: str) -> str:
    return f'<w:ins w:author="Ann">{inside}</w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:author="Ann"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


MARK_INSERTED = "<w:rPr><w:ins/></w:rPr>"
MARK_DELETED = "<w:rPr><w:del/></w:rPr>"


@pytest.mark.parametrize(
    ("body", "final", "original"),
    [
        pytest.param(
            p(r("The Supplier ") + deleted("may") + ins(r("shall")) + r(" pay")),
            ["The Supplier shall pay"],
            ["The Supplier may pay"],
            id="words",
        ),
        pytest.param(
            p("a") + ins(p("b", properties=MARK_INSERTED)) + p("c"),
            ["a", "b", "c"],
            ["a", "c"],
            id="a paragraph inserted",
        ),
        pytest.param(
            p("a") + p(deleted("b"), properties=MARK_DELETED) + p("c"),
            ["a", "c"],
            ["a", "b", "c"],
            id="a paragraph deleted",
        ),
        pytest.param(
            p("pay the ", properties=MARK_DELETED) + p("wage"),
            ["pay the wage"],
            ["pay the", "wage"],
            id="a paragraph mark deleted joins two paragraphs",
        ),
        pytest.param(
            p("pay the ", properties=MARK_INSERTED) + p("wage"),
            ["pay the", "wage"],
            ["pay the wage"],
            id="a paragraph mark inserted parts one",
        ),
        pytest.param(
            p("last", properties=MARK_DELETED) + table(row("a")),
            ["last", "a"],
            ["last", "a"],
            id="a mark deleted before a table joins nothing",
        ),
        pytest.param(
            p(f"<w:moveFrom>{r('moved')}</w:moveFrom>" + r("a"))
            + p(f"<w:moveTo>{r('moved')}</w:moveTo>" + r(" b")),
            ["a", "moved b"],
            ["moveda", "b"],
            id="text moved",
        ),
        pytest.param(
            table(row("a"), row("b", properties="<w:ins/>"), row("c", properties="<w:del/>")),
            ["a", "b"],
            ["a", "c"],
            id="table rows",
        ),
        pytest.param(
            table(row("a", cell(p("b"), "<w:cellIns/>"), cell(p("c"), "<w:cellDel/>"))),
            ["a", "b"],
            ["a", "c"],
            id="table cells",
        ),
        pytest.param(
            p(r("a", "<w:vanish/><w:rPrChange><w:rPr/></w:rPrChange>") + r("b")),
            ["b"],
            ["ab"],
            id="text hidden by a change of format",
        ),
    ],
)
def test_readings(body: str, final: list[str], original: list[str]) -> None:
    assert texts(read(body)) == final
    assert texts(read(body, "original")) == original


@pytest.mark.parametrize(
    ("revisions", "printed"),
    [("final", ["1", "2"]), ("original", ["1", "2", "3"])],
)
def test_a_deleted_paragraph_is_not_counted(revisions: Revisions, printed: list[str]) -> None:
    body = (
        p("a", list="1", level=0)
        + p(deleted("b"), list="1", level=0, properties=MARK_DELETED)
        + p("c", list="1", level=0)
    )
    document = read(body, revisions, numbering=LEGAL)
    assert [number for number, _ in shown(document)] == printed


def test_numbering_that_was_changed() -> None:
    before = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    body = p("pay", list="1", level=0, properties=f"<w:pPrChange>{before}</w:pPrChange>")
    assert shown(read(body, numbering=LEGAL)) == [("1", "pay")]
    assert shown(read(body, "original", numbering=LEGAL)) == [("1.1", "pay")]


def test_both_readings_stand_one_after_the_other_and_say_so() -> None:
    body = (
        p("same")
        + p(r("The Supplier ") + deleted("may") + ins(r("shall")) + r(" pay"))
        + p(ins(r("new")), properties=MARK_INSERTED)
        + p(deleted("old"), properties=MARK_DELETED)
        + p("end")
    )
    document = read(body, "both")
    assert [(document.of(block), block.flags) for block in document.blocks] == [
        ("same", ()),
        ("The Supplier may pay", ("deleted",)),
        ("The Supplier shall pay", ("inserted",)),
        ("new", ("inserted",)),
        ("old", ("deleted",)),
        ("end", ()),
    ]


def test_both_readings_of_a_table_keep_its_rows_together() -> None:
    body = table(
        row("a", "b"),
        row(deleted_cell := cell(p(deleted("old"))), "c", properties="<w:del/>"),
        row(cell(p(r("x") + deleted("1") + ins(r("2")))), "d"),
    )
    assert deleted_cell
    document = read(body, "both")
    assert [
        (block.table.row, block.table.column, document.of(block))
        for block in document.blocks
        if block.table
    ] == [
        (0, 0, "a"),
        (0, 1, "b"),
        (1, 0, "old"),
        (1, 1, "c"),
        (2, 0, "x1"),
        (2, 0, "x2"),
        (2, 1, "d"),
    ]


def test_a_field_of_which_a_change_took_half_away_swallows_nothing_after_its_paragraph() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    body = p(begin + f"<w:del>{end}</w:del>" + r("half")) + p("after")
    assert texts(read(body))[-1] == "after"


def test_pending_changes_are_a_problem() -> None:
    problem = read(p(ins(r("a")) + deleted("b"))).problems[0]
    assert problem.code == "tracked-changes"
    assert problem.message.startswith("2 tracked changes are pending; read as if all were accepted")
    assert not problem.unread


def test_a_document_without_changes_has_no_such_problem() -> None:
    assert codes(read(p("a"))) == []
