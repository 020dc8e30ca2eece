"""Tables: every cell once, in its row and grid column; header rows; tables inside tables."""

from __future__ import annotations

import pytest

from tenderlint.model.document import Document
from tests.readers.docx_building import cell, p, r, read, row, sdt, table, text_box

HEADER = "<w:tblHeader/>"
GREY = '<w:shd w:val="clear" w:fill="D9D9D9"/>'


def grid(document: Document) -> list[tuple[int, int, int, str]]:
    """Table, row, column and text of every cell."""
    return [
        (block.table.table, block.table.row, block.table.column, document.of(block))
        for block in document.blocks
        if block.table is not None
    ]


def bold(text: str) -> str:
    return cell(p(r(text, "<w:b/>")))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            table(row("a", "b"), row("c", "d")),
            [(0, 0, 0, "a"), (0, 0, 1, "b"), (0, 1, 0, "c"), (0, 1, 1, "d")],
            id="rows and columns",
        ),
        pytest.param(
            table(row("a", "", "c")),
            [(0, 0, 0, "a"), (0, 0, 2, "c")],
            id="an empty cell keeps its column",
        ),
        pytest.param(
            table(row(cell(p("a") + p("b")), "c")),
            [(0, 0, 0, "a"), (0, 0, 0, "b"), (0, 0, 1, "c")],
            id="a block per paragraph",
        ),
        pytest.param(
            table(row(cell(p("wide"), '<w:gridSpan w:val="2"/>'), "c")),
            [(0, 0, 0, "wide"), (0, 0, 2, "c")],
            id="merged across",
        ),
        pytest.param(
            table(
                row(cell(p("tall"), '<w:vMerge w:val="restart"/>'), "b"),
                row(cell(p("covered"), "<w:vMerge/>"), "d"),
            ),
            [(0, 0, 0, "tall"), (0, 0, 1, "b"), (0, 1, 1, "d")],
            id="merged down: the covered cell is not printed",
        ),
        pytest.param(
            table(row(cell(p("alone"), "<w:vMerge/>"), "b")),
            [(0, 0, 0, "alone"), (0, 0, 1, "b")],
            id="a covered cell with nothing above it",
        ),
        pytest.param(
            table(
                row(cell(p("a"), '<w:hMerge w:val="restart"/>'), cell(p("b"), "<w:hMerge/>"), "c")
            ),
            [(0, 0, 0, "a"), (0, 0, 2, "c")],
            id="merged across in the old way",
        ),
        pytest.param(
            table(row("a", properties='<w:gridBefore w:val="2"/>')),
            [(0, 0, 2, "a")],
            id="a row that begins further right",
        ),
        pytest.param(
            table(row(cell(p("a"), '<w:gridSpan w:val="200000000"/>'), "b")),
            [(0, 0, 0, "a"), (0, 0, 63, "b")],
            id="a span that no table has",
        ),
        pytest.param(
            table(row("a")) + p("between") + table(row("b")),
            [(0, 0, 0, "a"), (1, 0, 0, "b")],
            id="tables are counted",
        ),
        pytest.param(
            table(row(cell(p("a") + table(row("in", "ner")) + p("b")), "c"), row("d")),
            [
                (0, 0, 0, "a"),
                (0, 0, 0, "b"),
                (0, 0, 1, "c"),
                (1, 0, 0, "in"),
                (1, 0, 1, "ner"),
                (0, 1, 0, "d"),
            ],
            id="a table inside a table follows the row it stands in",
        ),
        pytest.param(
            table(row(cell(p(text_box(p("boxed")) + r("a"))), "b")),
            [(0, 0, 0, "a"), (0, 0, 0, "boxed"), (0, 0, 1, "b")],
            id="a text box belongs to its cell",
        ),
        pytest.param(
            table(row("a", properties="<w:hidden/>"), row("b")), [(0, 0, 0, "b")], id="a hidden row"
        ),
        pytest.param(
            table(sdt(sdt(row("a"))), row("b")),
            [(0, 0, 0, "a"), (0, 1, 0, "b")],
            id="rows in nested controls",
        ),
    ],
)
def test_cells(body: str, expected: list[tuple[int, int, int, str]]) -> None:
    assert grid(read(body)) == expected


def test_cells_of_a_row_are_parted_by_tabs_and_rows_by_line_ends() -> None:
    assert read(table(row("a", "b"), row("c", "d"))).text == "a\tb\nc\td"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        pytest.param(
            table(row("Question", "Mark", properties=HEADER), row("a", "b")), 1, id="marked"
        ),
        pytest.param(
            table(row("One", properties=HEADER), row("Two", properties=HEADER), row("a")),
            2,
            id="two marked rows",
        ),
        pytest.param(table(row(bold("Question"), bold("Mark")), row("a", "b")), 1, id="bold"),
        pytest.param(
            table(row(cell(p("Question"), GREY), cell(p("Mark"), GREY)), row("a", "b")),
            1,
            id="shaded",
        ),
        pytest.param(
            table(row(bold("Title")), row(bold("Question"), bold("Mark")), row("a", "b")),
            2,
            id="a title row above it",
        ),
        pytest.param(
            table(row("Question", "Mark"), row("a", "b"), properties='<w:tblStyle w:val="Grid"/>'),
            1,
            id="by the table's style",
        ),
        pytest.param(
            table(
                row("Question", "Mark"),
                row("a", "b"),
                properties='<w:tblStyle w:val="Grid"/><w:tblLook w:firstRow="0"/>',
            ),
            0,
            id="a table that does not use its style's first row",
        ),
        pytest.param(table(row("a", "b"), row("c", "d")), 0, id="plain"),
        pytest.param(table(row(bold("a")), row(bold("b"))), 0, id="all bold"),
        pytest.param(table(row(bold("a"), "b"), row(bold("c"), "d")), 0, id="bold first column"),
        pytest.param(table(row(bold("Only row"))), 0, id="one row only"),
        pytest.param(
            table(row(bold("word " * 20)), row("a")), 0, id="a bold paragraph is no header"
        ),
    ],
)
def test_header_rows(body: str, headers: int) -> None:
    styles = '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"/></w:style>'
    rows = {
        (block.table.row, block.table.header)
        for block in read(body, styles=styles).blocks
        if block.table
    }
    assert sorted(number for number, header in rows if header) == list(range(headers))


def test_a_heading_in_a_cell_is_a_cell_that_says_so() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
    block = read(table(row(cell(p("Pay", style="H")), "b")), styles=styles).blocks[0]
    assert (block.kind, block.level, block.flags) == ("cell", 2, ("heading-style",))


def test_a_clause_in_a_cell_has_its_depth() -> None:
    document = read(table(row(p("2.3 The Supplier shall ensure that:"), p("It has a rota."))))
    assert [(b.number, b.level) for b in document.blocks] == [("2.3", 2), ("", 0)]
