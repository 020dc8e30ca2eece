"""The text of a Word file: all that is printed, once, in order, and nothing else."""

from __future__ import annotations

import pytest

from tenderlint.readers.docx import read_docx
from tests.readers.docx_building import (
    cell,
    docx,
    field,
    p,
    r,
    read,
    row,
    sdt,
    table,
    text_box,
    texts,
)

PLACEHOLDER = "<w:showingPlcHdr/>"
CHECKED_BOX = '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'
EMPTY_BOX = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'


def legacy_box(state: str) -> str:
    return field("FORMCHECKBOX", data=f"<w:ffData><w:checkBox>{state}</w:checkBox></w:ffData>")


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        pytest.param(p("One") + p("Two"), ["One", "Two"], id="paragraphs in order"),
        pytest.param(p(r("pay ") + r("the ") + r("wage")), ["pay the wage"], id="runs joined"),
        pytest.param(p("  pay the wage  "), ["pay the wage"], id="blanks around it are no text"),
        pytest.param(p() + p("   "), [], id="empty paragraphs give no block"),
        pytest.param(
            p(r("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>")),
            ["a b c d"],
            id="tabs and breaks are blanks",
        ),
        pytest.param(
            p(r("<w:t>a</w:t><w:ptab/><w:t>b</w:t>")), ["a b"], id="an alignment tab is a blank"
        ),
        pytest.param(p("a\nb\tc"), ["a b c"], id="line ends inside a w:t are blanks"),
        pytest.param(
            p(r("<w:t>co</w:t><w:noBreakHyphen/><w:t>operate</w:t>")),
            ["co\u2011operate"],
            id="non-breaking hyphen",
        ),
        pytest.param(
            p(r("<w:t>obli</w:t><w:softHyphen/><w:t>ga\u00adtion</w:t>")),
            ["obligation"],
            id="soft hyphens, as element and as character",
        ),
        pytest.param(
            p("the Supplier\u2019s \u201cStaff\u201d\u00a0shall"),
            ["the Supplier\u2019s \u201cStaff\u201d\u00a0shall"],
            id="smart quotes and non-breaking spaces stay as the file has them",
        ),
        pytest.param(p(r("Payment", "<w:caps/>")), ["Payment"], id="capitals by look stay stored"),
        pytest.param(
            p("<w:hyperlink>" + r("the Foundation") + "</w:hyperlink>" + r("'s rate")),
            ["the Foundation's rate"],
            id="hyperlink text",
        ),
        pytest.param(
            p(
                "<w:smartTag>"
                + r("Leeds")
                + "</w:smartTag><w:customXml>"
                + r(" City")
                + "</w:customXml>"
            ),
            ["Leeds City"],
            id="smart tags and custom XML",
        ),
        pytest.param(
            p("<w:dir>" + r("one ") + "</w:dir><w:bdo>" + r("two") + "</w:bdo>"),
            ["one two"],
            id="text with a direction of its own",
        ),
        pytest.param(
            p(f"<w:ruby><w:rt>{r('reading')}</w:rt><w:rubyBase>{r('base')}</w:rubyBase></w:ruby>"),
            ["base(reading)"],
            id="ruby, in brackets behind its base",
        ),
        pytest.param(
            p("<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>" + r(" percent")),
            ["x+y percent"],
            id="equations",
        ),
        pytest.param(
            p("<w:proofErr/>" + r("a") + '<w:bookmarkStart w:name="x"/>' + r("b")),
            ["ab"],
            id="marks of the editor say nothing",
        ),
        pytest.param(
            "<w:body2>" + p("inside") + "</w:body2>" + r("loose"),
            ["inside", "loose"],
            id="unknown wrappers are opened and loose runs are read",
        ),
    ],
)
def test_paragraphs(body: str, printed: list[str]) -> None:
    assert texts(read(body)) == printed


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        pytest.param(p(field("REF x", "clause 7")), ["clause 7"], id="the result of a reference"),
        pytest.param(
            p('<w:fldSimple w:instr="REF x">' + r("clause 8") + "</w:fldSimple>"),
            ["clause 8"],
            id="a simple field",
        ),
        pytest.param(
            p(field("HYPERLINK x", "see ") + r("on")),
            ["see on"],
            id="text goes on after a field",
        ),
        pytest.param(
            p(
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
                "<w:r><w:instrText>IF </w:instrText></w:r>"
                + field("MERGEFIELD Lot", "LEAK")
                + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
                + r("the lot")
                + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            ),
            ["the lot"],
            id="a field inside the code of another shows nothing",
        ),
        pytest.param(
            p(field("PAGE", field("REF y", "inner"))), ["inner"], id="a field inside a result shows"
        ),
        pytest.param(
            p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("kept")) + p("after"),
            ["kept", "after"],
            id="a field that never ends swallows nothing",
        ),
        pytest.param(
            p('<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r("text")),
            ["text"],
            id="an end without a beginning",
        ),
        pytest.param(
            p(field("FORMTEXT", "Northtown Council")), ["Northtown Council"], id="a text form field"
        ),
        pytest.param(
            p(
                field(
                    "FORMDROPDOWN",
                    data='<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/>'
                    '<w:listEntry w:val="Yes"/></w:ddList></w:ffData>',
                )
            ),
            ["Yes"],
            id="a legacy drop-down shows its chosen entry",
        ),
    ],
)
def test_fields(body: str, printed: list[str]) -> None:
    assert texts(read(body)) == printed


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        pytest.param(p(r("a") + r("b", "<w:vanish/>")), ["a"], id="by the run"),
        pytest.param(p(r("a", '<w:vanish w:val="0"/>')), ["a"], id="switched off"),
        pytest.param(p(r("a", '<w:vanish w:val="false"/>')), ["a"], id="switched off in words"),
        pytest.param(p("a", style="Hidden"), [], id="by the paragraph's style"),
        pytest.param(p("a", style="Based"), [], id="by a style it is based on"),
        pytest.param(
            p(r("a", '<w:vanish w:val="0"/>'), style="Hidden"), ["a"], id="the run beats the style"
        ),
        pytest.param(p(r("a", '<w:rStyle w:val="HiddenChar"/>')), [], id="by a character style"),
        pytest.param(p(r("a", "<w:webHidden/>")), ["a"], id="hidden on the web only is printed"),
        pytest.param(
            p(r("a", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")),
            ["a"],
            id="hidden before a tracked change only",
        ),
    ],
)
def test_hidden_text(body: str, printed: list[str]) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Based"><w:basedOn w:val="Hidden"/></w:style>'
        '<w:style w:type="character" w:styleId="HiddenChar"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    assert texts(read(body, styles=styles)) == printed


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        pytest.param(sdt(p("block")), ["block"], id="around paragraphs"),
        pytest.param(p(r("in") + sdt(r("line"))), ["inline"], id="inside a paragraph"),
        pytest.param(table(row("<w:tc>" + sdt(p("x")) + "</w:tc>")), ["x"], id="inside a cell"),
        pytest.param(
            table(f"<w:tr>{sdt(cell('around the cell'))}{cell('b')}</w:tr>"),
            ["around the cell", "b"],
            id="around a cell",
        ),
        pytest.param(table(sdt(row("a", "b"))), ["a", "b"], id="around a row"),
        pytest.param(
            sdt(
                sdt(p("one"), "<w15:repeatingSectionItem/>") + sdt(p("two")),
                "<w15:repeatingSection/>",
            ),
            ["one", "two"],
            id="repeating",
        ),
        pytest.param(p(sdt(sdt(sdt(r("deep"))))), ["deep"], id="inside each other"),
    ],
)
def test_content_controls(body: str, printed: list[str]) -> None:
    assert texts(read(body)) == printed


@pytest.mark.parametrize(
    ("body", "flags"),
    [
        pytest.param(
            sdt(p("Click here to enter text."), PLACEHOLDER), ("placeholder",), id="a whole block"
        ),
        pytest.param(
            p(r("Name: ") + sdt(r("Click or tap here to enter text."), PLACEHOLDER)),
            ("placeholder",),
            id="the larger part",
        ),
        pytest.param(
            p(r("The Supplier shall pay the wage by ") + sdt(r("date"), PLACEHOLDER)),
            ("placeholder-part",),
            id="the smaller part",
        ),
        pytest.param(
            sdt(p("filled"), '<w:showingPlcHdr w:val="0"/>'), (), id="filled in after all"
        ),
    ],
)
def test_what_nobody_has_filled_in_is_flagged(body: str, flags: tuple[str, ...]) -> None:
    assert read(body).blocks[0].flags == flags


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        pytest.param(p(sdt(r("☒"), CHECKED_BOX) + r(" Yes")), ["[x] Yes"], id="control, checked"),
        pytest.param(p(sdt(r("☐"), EMPTY_BOX) + r("No")), ["[ ] No"], id="control, empty, glued"),
        pytest.param(
            p(sdt(r("\uf0fe", '<w:rFonts w:ascii="Wingdings"/>'), CHECKED_BOX)),
            ["[x]"],
            id="control, with a sign of its own",
        ),
        pytest.param(sdt(p("☐"), CHECKED_BOX), ["[x]"], id="control around a paragraph"),
        pytest.param(p(legacy_box("<w:checked/>") + r("Yes")), ["[x] Yes"], id="legacy, checked"),
        pytest.param(p(legacy_box('<w:checked w:val="0"/>')), ["[ ]"], id="legacy, empty"),
        pytest.param(p(legacy_box('<w:default w:val="1"/>')), ["[x]"], id="legacy, by default"),
        pytest.param(p(legacy_box('<w:checked w:val="off"/>')), ["[ ]"], id="legacy, in words"),
        pytest.param(p("☐ Yes ☑No ☒"), ["[ ] Yes [x] No [x]"], id="drawn boxes"),
        pytest.param(
            p(r('<w:sym w:font="Wingdings" w:char="F0FE"/>') + r("Agreed")),
            ["[x] Agreed"],
            id="Wingdings, ticked",
        ),
        pytest.param(
            p(r('<w:sym w:font="Wingdings" w:char="F0A8"/>')), ["[ ]"], id="Wingdings, empty"
        ),
        pytest.param(
            p(r('<w:sym w:font="Wingdings 2" w:char="F052"/>')), ["[x]"], id="Wingdings 2, ticked"
        ),
        pytest.param(
            p(r("\uf0a8", '<w:rFonts w:ascii="Wingdings"/>') + r(" Yes")),
            ["[ ] Yes"],
            id="Wingdings as a character",
        ),
        pytest.param(
            p(r("\uf0a8", '<w:rFonts w:hAnsi="Wingdings"/>')),
            ["[ ]"],
            id="Wingdings named for other letters",
        ),
        pytest.param(
            p(r('<w:sym w:font="Symbol" w:char="F0B3"/>') + r(" 5")), ["≥ 5"], id="another sign"
        ),
        pytest.param(
            p(r('<w:sym w:font="Oddity" w:char="F0B3"/>') + r("5")), ["5"], id="a sign nobody knows"
        ),
    ],
)
def test_boxes_and_signs(body: str, printed: list[str]) -> None:
    assert texts(read(body)) == printed


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        pytest.param(
            p(text_box(p("boxed")) + r("anchor")) + p("after"),
            ["anchor", "boxed", "after"],
            id="a text box once, after its paragraph",
        ),
        pytest.param(
            p(
                r(
                    "<w:pict><v:textbox><w:txbxContent>"
                    + p("old")
                    + "</w:txbxContent></v:textbox></w:pict>"
                )
            ),
            ["old"],
            id="an old text box",
        ),
        pytest.param(
            p(text_box(p(r("outer") + text_box(p("inner"))))), ["outer", "inner"], id="nested"
        ),
        pytest.param(p(text_box(table(row("a", "b")))), ["a", "b"], id="a table in a text box"),
        pytest.param(
            p(r("<w:drawing>" + text_box(p("grouped")) + "</w:drawing>")),
            ["grouped"],
            id="alternatives inside a group of drawings",
        ),
        pytest.param(
            p(text_box(sdt(p("control in a box")))), ["control in a box"], id="a control in a box"
        ),
        pytest.param(
            p(
                "<mc:AlternateContent><mc:Fallback>"
                + r("only this")
                + "</mc:Fallback></mc:AlternateContent>"
            ),
            ["only this"],
            id="a fallback without a choice",
        ),
        pytest.param(
            p(
                r(
                    "<w:drawing><a:p><a:r><a:t>drawn </a:t></a:r><a:r><a:t>words</a:t></a:r></a:p>"
                    "</w:drawing>"
                )
            ),
            ["drawn words"],
            id="a drawing with words",
        ),
        pytest.param(
            p(r('<w:pict><v:textpath string="SPECIMEN"/></w:pict>')), ["SPECIMEN"], id="old WordArt"
        ),
        pytest.param(
            p(r(text_box(p("unseen")).removeprefix("<w:r>").removesuffix("</w:r>"), "<w:vanish/>")),
            [],
            id="a hidden text box",
        ),
    ],
)
def test_boxes_beside_the_text(body: str, printed: list[str]) -> None:
    assert texts(read(body)) == printed


def test_words_of_diagrams_and_charts_are_read_after_their_paragraph() -> None:
    body = p(
        r("Process")
        + r('<w:drawing><dgm:relIds r:dm="diagram"/></w:drawing>')
        + r('<w:drawing><c:chart r:id="chart"/></w:drawing>')
    )
    a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    raw = {
        "word/_rels/document.xml.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="diagram" Type="{office}/diagramData" Target="diagrams/data1.xml"/>'
            f'<Relationship Id="chart" Type="{office}/chart" Target="/word/charts/chart1.xml"/>'
            "</Relationships>"
        ),
        "word/diagrams/data1.xml": f"<d {a}><a:p><a:r><a:t>Award</a:t></a:r></a:p></d>",
        "word/charts/chart1.xml": (
            f"<d {a} {c}><a:p><a:r><a:t>Spend</a:t></a:r></a:p>"
            "<c:strCache><c:pt><c:v>2026</c:v></c:pt></c:strCache></d>"
        ),
    }
    document = read_docx(docx(body, raw=raw), "tender.docx")
    assert texts(document) == ["Process", "Award", "Spend", "2026"]


def test_strict_documents_read_like_others() -> None:
    body = p("7.1 The Supplier shall pay.") + table(row("a", "b"))
    strict = read_docx(docx(body, {"styles": ""}, strict=True), "tender.docx")
    usual = read_docx(docx(body, {"styles": ""}), "tender.docx")
    assert strict.text == usual.text
    assert strict.blocks == usual.blocks


def test_text_and_spans_agree() -> None:
    document = read(p("7.1 Pay") + table(row("a", "b")) + p("end"))
    assert document.text == "7.1\tPay\na\tb\nend"
    assert [document.text[b.start : b.end] for b in document.blocks] == texts(document)
