"""OpenDocument text: the same model as for Word, from raw ODF built in the test."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Document
from tenderlint.readers.limits import Limits
from tenderlint.readers.odt import read_odt
from tests.readers.docx_building import codes, kinds, package, shown, texts

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = (
    f'xmlns:office="{OASIS}:office:1.0" xmlns:text="{OASIS}:text:1.0" '
    f'xmlns:table="{OASIS}:table:1.0" xmlns:style="{OASIS}:style:1.0" '
    f'xmlns:draw="{OASIS}:drawing:1.0" xmlns:form="{OASIS}:form:1.0" '
    f'xmlns:fo="{OASIS}:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
)
MIMETYPE = "application/vnd.oasis.opendocument.text"


def odt(body: str, *, automatic: str = "", styles: str = "", raw: Mapping[str, str] = {}) -> bytes:
    content = (
        f"<office:document-content {NAMESPACES}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    sheet = f"<office:document-styles {NAMESPACES}>{styles}</office:document-styles>"
    return package({"mimetype": MIMETYPE, "content.xml": content, "styles.xml": sheet, **raw})


def read(body: str, automatic: str = "", styles: str = "", **raw: str) -> Document:
    return read_odt(odt(body, automatic=automatic, styles=styles, raw=raw), "tender.odt")


def p(inside: str = "", style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def h(inside: str, level: int = 1, style: str = "", more: str = "") -> str:
    return (
        f'<text:h text:style-name="{style}" text:outline-level="{level}" {more}>{inside}</text:h>'
    )


def items(*inside: str, style: str = "", more: str = "") -> str:
    """A list; each part is one item's blocks."""
    named = f'text:style-name="{style}"' if style else ""
    listed = "".join(f"<text:list-item>{each}</text:list-item>" for each in inside)
    return f"<text:list {named} {more}>{listed}</text:list>"


def level(number: int, format: str, suffix: str = ".", shown: int = 1, prefix: str = "") -> str:
    return (
        f'<text:list-level-style-number text:level="{number}" style:num-format="{format}" '
        f'style:num-suffix="{suffix}" style:num-prefix="{prefix}" text:display-levels="{shown}"/>'
    )


LEGAL = (
    '<text:list-style style:name="Legal">'
    + level(1, "1")
    + level(2, "1", "", 2)
    + level(3, "a", ")", prefix="(")
    + "</text:list-style>"
    '<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1"/>'
    "</text:list-style>"
)


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        pytest.param(p("One") + p("Two"), ["One", "Two"], id="paragraphs in order"),
        pytest.param(p("  pay\n   the  wage "), ["pay the wage"], id="blanks collapse"),
        pytest.param(
            p('pay<text:s text:c="2"/>the wage'), ["pay  the wage"], id="blanks that count"
        ),
        pytest.param(p("a<text:tab/>b<text:line-break/>c"), ["a b c"], id="tabs and breaks"),
        pytest.param(
            p("<text:span>pay <text:span>the</text:span></text:span> wage"),
            ["pay the wage"],
            id="spans",
        ),
        pytest.param(
            p('<text:a xlink:href="x">the Foundation</text:a>'), ["the Foundation"], id="links"
        ),
        pytest.param(
            p("page <text:page-number>7</text:page-number> of"), ["page 7 of"], id="fields"
        ),
        pytest.param(
            p('<text:bookmark text:name="x"/>a<text:soft-page-break/>b'), ["ab"], id="marks"
        ),
        pytest.param("<text:section>" + p("in") + "</text:section>", ["in"], id="sections"),
        pytest.param(
            '<text:section text:display="none">' + p("in") + "</text:section>",
            [],
            id="hidden section",
        ),
        pytest.param(
            "<text:tracked-changes><text:changed-region><text:deletion>"
            + p("gone")
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + p("a<text:change/>b"),
            ["ab"],
            id="what a tracked change deletes",
        ),
        pytest.param(
            p('a<text:span text:style-name="Hidden">b</text:span>'), ["a"], id="hidden span"
        ),
        pytest.param(
            p("anchor<draw:frame><draw:text-box>" + p("boxed") + "</draw:text-box></draw:frame>"),
            ["anchor", "boxed"],
            id="text box after its paragraph",
        ),
        pytest.param(
            p("anchor<draw:custom-shape>" + p("in shape") + "</draw:custom-shape>"),
            ["anchor", "in shape"],
            id="shape",
        ),
        pytest.param(p("☐ No ☒Yes"), ["[ ] No [x] Yes"], id="drawn check boxes"),
        pytest.param(
            p(
                '<loext:content-control loext:checkbox="true" loext:checked="true">☒'
                "</loext:content-control> Yes"
            ),
            ["[x] Yes"],
            id="check box control",
        ),
        pytest.param(
            '<office:forms><form:checkbox form:id="c1" form:current-state="checked" '
            'form:label="Agreed"/>'
            "</office:forms>" + p('<draw:control draw:control="c1"/>'),
            ["[x] Agreed"],
            id="form check box with its label",
        ),
        pytest.param(
            p(
                "<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>"
            ),
            ["a(b)"],
            id="ruby",
        ),
        pytest.param(
            p("co\u00adoperate\u2019s"), ["cooperate\u2019s"], id="soft hyphens and quotes"
        ),
    ],
)
def test_text(body: str, printed: list[str]) -> None:
    hidden = (
        '<style:style style:name="Hidden" style:family="text">'
        '<style:text-properties text:display="none"/></style:style>'
    )
    assert texts(read(body, hidden)) == printed


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            items(p("a"), p("b") + items(p("c"), p("d")), p("e"), style="Legal"),
            ["1", "2", "2.1", "2.2", "3"],
            id="levels",
        ),
        pytest.param(
            items(items(items(p("a"), p("b"))), style="Legal"), ["(a)", "(b)"], id="letters"
        ),
        pytest.param(
            items(p("a"), style="Legal") + items(p("b"), style="Legal"), ["1", "1"], id="a new list"
        ),
        pytest.param(
            items(p("a"), style="Legal")
            + items(p("b"), style="Legal", more='text:continue-numbering="true"'),
            ["1", "2"],
            id="numbering that goes on",
        ),
        pytest.param(
            items(p("a"), style="Legal", more='xml:id="first"')
            + items(p("x"), style="Legal")
            + items(p("b"), style="Legal", more='text:continue-list="first"'),
            ["1", "1", "2"],
            id="a list that is taken up again",
        ),
        pytest.param(items(p("a") + p("more"), style="Legal"), ["1", ""], id="second paragraph"),
        pytest.param(
            '<text:list text:style-name="Legal"><text:list-header>'
            + p("a")
            + '</text:list-header><text:list-item text:start-value="5">'
            + p("b")
            + "</text:list-item></text:list>",
            ["", "5"],
            id="list header and start value",
        ),
        pytest.param(items(p("a"), style="Dots"), [""], id="bullets"),
        pytest.param(p("7.1 Pay") + p("(a) now"), ["7.1", "(a)"], id="typed labels"),
    ],
)
def test_numbers(body: str, expected: list[str]) -> None:
    assert [number for number, _ in shown(read(body, LEGAL))] == expected


def test_headings_are_counted_in_the_outline() -> None:
    outline = (
        '<office:styles><text:outline-style><text:outline-level-style text:level="1" '
        'style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" '
        'style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles>'
    )
    plain = '<style:style style:name="Bare" style:family="paragraph" style:list-style-name=""/>'
    document = read(
        h("Pay") + h("Rate", 2) + h("Cover", 1, "Bare") + h("Staff") + p("Text"), plain, outline
    )
    assert shown(document) == [
        ("1", "Pay"),
        ("1.1", "Rate"),
        ("", "Cover"),
        ("2", "Staff"),
        ("", "Text"),
    ]
    assert [block.level for block in document.blocks] == [1, 2, 1, 1, 0]


def test_kinds() -> None:
    document = read(
        p("Tender", "Title")
        + h("Pay")
        + items(p("pay the wage"), style="Dots")
        + "<text:table-of-content><text:table-of-content-source/><text:index-body>"
        + p("1. Pay<text:tab/>3")
        + "</text:index-body></text:table-of-content>",
        LEGAL,
    )
    assert [kind for kind, _ in kinds(document)] == ["heading", "heading", "list_item", "contents"]


def table(*rows: str, header: str = "") -> str:
    marked = f"<table:table-header-rows>{header}</table:table-header-rows>" if header else ""
    return f"<table:table>{marked}{''.join(rows)}</table:table>"


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def cell(inside: str, more: str = "") -> str:
    return f"<table:table-cell {more}>{inside}</table:table-cell>"


def grid(document: Document) -> list[tuple[int, int, int, bool, str]]:
    return [
        (b.table.table, b.table.row, b.table.column, b.table.header, document.of(b))
        for b in document.blocks
        if b.table
    ]


def test_tables() -> None:
    document = read(
        table(
            row(cell(p("a")), cell("", 'table:number-columns-repeated="2"'), cell(p("d"))),
            row(
                cell(p("wide"), 'table:number-columns-spanned="2"'),
                "<table:covered-table-cell/>",
                cell(p("c")),
            ),
            row(cell(p("x") + table(row(cell(p("in")), cell(p("ner"))))), cell(p("y"))),
            header=row(cell(p("Question")), cell(p("Mark"))),
        )
    )
    assert grid(document) == [
        (0, 0, 0, True, "Question"),
        (0, 0, 1, True, "Mark"),
        (0, 1, 0, False, "a"),
        (0, 1, 3, False, "d"),
        (0, 2, 0, False, "wide"),
        (0, 2, 2, False, "c"),
        (0, 3, 0, False, "x"),
        (0, 3, 1, False, "y"),
        (1, 0, 0, False, "in"),
        (1, 0, 1, False, "ner"),
    ]


def test_repeated_cells_and_rows_are_never_unrolled() -> None:
    many = 'table:number-columns-repeated="2000000000"'
    rows = 'table:number-rows-repeated="2000000000"'
    document = read(table(row(cell(p("a"), many), cell(p("b")), more=rows), row(cell(p("c")))))
    assert [text for *_, text in grid(document)] == ["a", "b", "c"]


def test_notes_comments_headers_and_title() -> None:
    document = read(
        p(
            "Pay the <office:annotation office:name='1'><dc:creator>Ann</dc:creator>"
            + p("Which?")
            + "</office:annotation>wage<office:annotation-end office:name='1'/>"
            "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
            "<text:note-body>" + p("Set yearly.") + "</text:note-body></text:note> now"
        )
        + p("after"),
        "",
        "<office:master-styles><style:master-page><style:header>"
        + p("Council")
        + "</style:header><style:footer>"
        + p("Page <text:page-number>1</text:page-number>")
        + "</style:footer></style:master-page></office:master-styles>",
        **{
            "meta.xml": f"<office:document-meta {NAMESPACES}><dc:title>Home care</dc:title>"
            "</office:document-meta>"
        },
    )
    assert kinds(document) == [
        ("paragraph", "Pay the wage now"),
        ("footnote", "Set yearly."),
        ("paragraph", "after"),
        ("header", "Council"),
        ("footer", "Page 1"),
        ("comment", "Which?"),
    ]
    assert document.title == "Home care"
    assert document.blocks[1].number == "1"
    start, end = document.blocks[-1].flags[0].removeprefix("anchor:").split("-")
    assert document.text[int(start) : int(end)] == "wage"
    assert document.blocks[-1].flags[1] == "author:Ann"


def style(name: str, properties: str) -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph">'
        f"<style:text-properties {properties}/></style:style>"
    )


@pytest.mark.parametrize(
    ("properties", "flags"),
    [
        ('fo:font-weight="bold"', ("bold",)),
        ('fo:font-style="italic"', ("italic",)),
        ('fo:background-color="#ffff00"', ("highlighted",)),
        ('fo:background-color="#dddddd"', ()),
    ],
)
def test_look(properties: str, flags: tuple[str, ...]) -> None:
    document = read(h("Start") + p("Note this", "Look"), style("Look", properties))
    assert document.blocks[1].flags == flags


def test_placeholders_are_flagged() -> None:
    body = h("Start") + p("<text:placeholder>&lt;Name of bidder&gt;</text:placeholder>")
    assert read(body).blocks[1].flags == ("placeholder",)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b"hello", "not-a-odt", id="text"),
        pytest.param(odt(p("a"))[:400], "truncated", id="truncated"),
        pytest.param(package({"mimetype": MIMETYPE}), "not-a-odt", id="no content"),
        pytest.param(odt("", raw={"content.xml": "<broken"}), "damaged", id="broken"),
        pytest.param(
            odt("", raw={"content.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}),
            "doctype",
            id="entities",
        ),
        pytest.param(
            odt("", raw={"META-INF/manifest.xml": "<m><encryption-data/></m>"}),
            "encrypted",
            id="password",
        ),
        pytest.param(
            odt("", raw={"content.xml": f"<office:x {NAMESPACES}/>"}),
            "not-a-odt",
            id="another kind",
        ),
    ],
)
def test_refused(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableError) as refusal:
        read_odt(data, "tender.odt")
    assert refusal.value.code == code
    assert "\n" not in str(refusal.value)


def test_limits() -> None:
    with pytest.raises(UnreadableError) as refusal:
        read_odt(odt(p("a")), "tender.odt", Limits(part_bytes=50))
    assert refusal.value.code == "over-limit"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(
            "<text:tracked-changes><text:changed-region/></text:tracked-changes>" + p("a"),
            "tracked-changes",
            id="changes",
        ),
        pytest.param(p("<draw:frame><draw:image/></draw:frame>"), "only-pictures", id="a scan"),
        pytest.param(p(), "no-text", id="nothing"),
    ],
)
def test_problems(body: str, code: str) -> None:
    assert codes(read(body)) == [code]


def test_an_embedded_sheet_is_named_but_not_a_formula() -> None:
    media = "application/vnd.oasis.opendocument."
    manifest = (
        f'<m:manifest xmlns:m="{OASIS}:manifest:1.0">'
        f'<m:file-entry m:full-path="Object 1/" m:media-type="{media}spreadsheet"/>'
        f'<m:file-entry m:full-path="Object 2/" m:media-type="{media}formula"/>'
        "</m:manifest>"
    )
    frame = '<draw:frame><draw:object xlink:href="./Object {}"/></draw:frame>'
    body = p("a" + frame.format(1) + frame.format(2))
    document = read(body, **{"META-INF/manifest.xml": manifest})
    assert [problem.message[:24] for problem in document.problems] == ["not read: 1 embedded doc"]
