"""What kind of block a paragraph is: heading, clause, list item, contents; and how it looks."""

from __future__ import annotations

import pytest

from tests.readers.docx_building import (
    HEADINGS,
    LEGAL,
    field,
    kinds,
    level,
    numbering,
    p,
    r,
    read,
    row,
    sdt,
    table,
    texts,
)

BOLD = "<w:b/>"
FILLER = "".join(
    p(f"The Supplier shall provide service number {n} at the place the Buyer names.")
    for n in range(3)
)
STYLES = (
    HEADINGS
    + '<w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="Heading2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="NoMore"><w:basedOn w:val="Heading2"/><w:pPr>'
    '<w:outlineLvl w:val="9"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="TOC2"><w:name w:val="toc 2"/></w:style>'
)


@pytest.mark.parametrize(
    ("body", "kind", "depth"),
    [
        pytest.param(p("Pay", style="Heading1"), "heading", 1, id="style"),
        pytest.param(p("Pay", style="Mine"), "heading", 2, id="a style based on it"),
        pytest.param(p("Pay", style="NoMore"), "paragraph", 0, id="a style that is none any more"),
        pytest.param(
            p("Pay", properties='<w:outlineLvl w:val="2"/>'), "heading", 3, id="outline level"
        ),
        pytest.param(
            p("Pay", style="Heading1", properties='<w:outlineLvl w:val="9"/>'),
            "paragraph",
            0,
            id="outline level of body text",
        ),
        pytest.param(p("Tender", style="Title"), "heading", 1, id="title"),
        pytest.param(
            p("The Supplier shall pay all staff the Real Living Wage.", style="Heading2"),
            "paragraph",
            0,
            id="a clause in the style of a heading",
        ),
        pytest.param(
            p("safety lines; and", style="Heading2"), "paragraph", 0, id="a part of a list"
        ),
        pytest.param(
            p("How will you pay your staff the wage?", style="Heading2"),
            "heading",
            2,
            id="a question in the style of a heading",
        ),
    ],
)
def test_headings_by_style(body: str, kind: str, depth: int) -> None:
    block = read(p("Start", style="Heading1") + body + FILLER, styles=STYLES).blocks[1]
    assert (block.kind, block.level) == (kind, depth)


@pytest.mark.parametrize(
    ("heading", "flag"),
    [
        pytest.param(p(r("Staff pay", BOLD)), "heading-unsure", id="bold"),
        pytest.param(p("STAFF PAY"), "heading-unsure", id="capitals"),
        pytest.param(p(r("Staff pay", "<w:caps/>")), "heading-unsure", id="capitals by look"),
        pytest.param(p(r("Staff pay", '<w:sz w:val="32"/>')), "heading-unsure", id="size"),
        pytest.param(p(r("Staff pay", '<w:u w:val="single"/>')), "heading-unsure", id="underlined"),
        pytest.param(p(r("STAFF PAY", BOLD)), "heading-sure", id="bold capitals"),
        pytest.param(p(r("7. Staff pay", BOLD)), "heading-sure", id="bold with a number"),
        pytest.param(p("Staff pay", style="Strong"), "heading-unsure", id="bold by its style"),
    ],
)
def test_headings_by_look_where_no_heading_has_a_style(heading: str, flag: str) -> None:
    block = read(FILLER + heading + FILLER, styles=STYLES.replace("outlineLvl", "none")).blocks[3]
    assert block.kind == "heading"
    assert {"heading-by-look", flag} <= set(block.flags)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(p(r("The Supplier shall pay the wage.", BOLD)), id="a bold sentence"),
        pytest.param(p(r("Staff ", BOLD) + r("pay")), id="half bold"),
        pytest.param(p("Staff pay"), id="plain"),
        pytest.param(p(r("12.60", BOLD)), id="a bold figure"),
        pytest.param(p(r(" ".join(["word"] * 20), BOLD)), id="too long"),
        pytest.param(table(row(p(r("Staff pay", BOLD)))), id="in a table"),
    ],
)
def test_what_does_not_look_like_a_heading(line: str) -> None:
    assert all(block.kind != "heading" for block in read(FILLER + line + FILLER).blocks)


def test_where_headings_have_styles_a_bold_line_is_no_heading() -> None:
    document = read(p("Pay", style="Heading1") + p(r("Note well", BOLD)), styles=HEADINGS)
    assert kinds(document) == [("heading", "Pay"), ("paragraph", "Note well")]


def test_where_few_headings_have_styles_bold_lines_are_headings_below_them() -> None:
    document = read(
        p("Annex", style="Heading1")
        + p(r("Cleaning", BOLD)) + FILLER
        + p(r("4. Staffing", BOLD)) + FILLER
        + p(r("4.1 Rota", BOLD)) + FILLER
        + p(r("About the site:", BOLD)) + FILLER
        + p(r("Mops", BOLD), list="1", level=0),
        styles=HEADINGS,
        numbering=numbering(level("•", "bullet")),
    )  # fmt: skip
    assert [(b.level, b.number) for b in document.blocks if b.kind == "heading"] == [
        (1, ""), (2, ""), (2, "4"), (2, "4.1"), (2, ""),
    ]  # fmt: skip
    assert document.blocks[-1].kind == "list_item"


def test_levels_by_look_follow_size_and_number() -> None:
    big, bold = '<w:b/><w:sz w:val="36"/>', BOLD
    document = read(
        p(r("Specification", big)) + FILLER + p(r("Staff", bold)) + FILLER + p(r("7.1 Pay", bold))
    )
    assert [b.level for b in document.blocks if b.kind == "heading"] == [1, 2, 2]


def test_a_bold_schedule_title_is_a_heading_in_every_document() -> None:
    document = read(
        p("Pay", style="Heading1") + p(r("Schedule 4 – Insurance", BOLD)), styles=HEADINGS
    )
    assert document.blocks[1].kind == "heading"
    assert document.blocks[1].number == "Schedule 4"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            p("a", list="1", level=0) + p("b", list="1", level=1) + p("c", list="1", level=2),
            [("paragraph", 1), ("paragraph", 2), ("list_item", 1)],
            id="clauses are paragraphs, letters are list items",
        ),
        pytest.param(
            p("b", list="1", level=2) + p("c", list="1", level=3) + p("d", list="1", level=2),
            [("list_item", 1), ("list_item", 2), ("list_item", 1)],
            id="levels of one list",
        ),
        pytest.param(
            p("7.1 Supplier shall")
            + p("(a) pay")
            + p("(i) now")
            + p("(ii) then")
            + p("(b) report"),
            [
                ("paragraph", 2),
                ("list_item", 1),
                ("list_item", 2),
                ("list_item", 2),
                ("list_item", 1),
            ],
            id="typed labels nest by their sign",
        ),
        pytest.param(
            p("(a) pay")
            + p("now", list="2", level=0, properties='<w:ind w:left="1440"/>')
            + p("(b) report"),
            [("list_item", 1), ("list_item", 2), ("list_item", 1)],
            id="bullets inside letters, by indent",
        ),
        pytest.param(p("1) pay"), [("list_item", 1)], id="a figure in half a bracket"),
        pytest.param(
            p("(a) pay") + p("7.2 Next clause") + p("(a) again"),
            [("list_item", 1), ("paragraph", 2), ("list_item", 1)],
            id="a clause ends the lists before it",
        ),
    ],
)
def test_clauses_and_list_items(body: str, expected: list[tuple[str, int]]) -> None:
    bullets = (
        f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">{level("-", "bullet")}</w:lvl>'
        '</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    document = read(body, numbering=LEGAL + bullets)
    assert [(block.kind, block.level) for block in document.blocks] == expected


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            sdt(
                p("1. Pay\t3"),
                '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
            ),
            id="in a control of Word's gallery",
        ),
        pytest.param(p("1. Pay\t3", style="TOC2"), id="by style"),
        pytest.param(p(field("TOC \\o", "1. Pay 3")), id="by field"),
    ],
)
def test_contents_are_marked(body: str) -> None:
    document = read(body + p("Text"), styles=STYLES)
    assert kinds(document) == [("contents", "Pay 3"), ("paragraph", "Text")]


def test_a_contents_field_over_several_paragraphs_ends_where_it_ends() -> None:
    start = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    body = p(start + r("Pay 1")) + p("Staff 2") + p(end + r("Text")) + p("More")
    assert [kind for kind, _ in kinds(read(body))] == [
        "contents",
        "contents",
        "paragraph",
        "paragraph",
    ]


def test_a_contents_field_that_never_ends_marks_nothing() -> None:
    start = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    assert {kind for kind, _ in kinds(read(p(start + r("Pay")) + p("Text")))} == {"paragraph"}


@pytest.mark.parametrize(
    ("inside", "flags"),
    [
        pytest.param(
            r("[Insert date]", '<w:highlight w:val="yellow"/>'), ("highlighted",), id="whole"
        ),
        pytest.param(
            r("[Insert the date here]", '<w:highlight w:val="yellow"/>') + r(" please"),
            ("highlighted",),
            id="the larger part",
        ),
        pytest.param(
            r("Pay by ") + r("now", '<w:highlight w:val="yellow"/>'), (), id="the smaller part"
        ),
        pytest.param(r("a", '<w:highlight w:val="none"/>'), (), id="highlight taken away"),
        pytest.param(r("a", '<w:shd w:fill="FFFF00"/>'), ("highlighted",), id="yellow shading"),
        pytest.param(r("a", '<w:shd w:fill="D9D9D9"/>'), (), id="grey shading"),
        pytest.param(r("Guidance to buyers", "<w:i/>"), ("italic",), id="italic"),
        pytest.param(r("a ", "<w:b/>") + r("b", "<w:b/>"), ("bold",), id="bold"),
        pytest.param(r("a ", "<w:b/>") + r("b", '<w:b w:val="0"/>'), (), id="half bold"),
        pytest.param(r("a", "<w:b/><w:i/>"), ("bold", "italic"), id="both"),
    ],
)
def test_flags_of_look(inside: str, flags: tuple[str, ...]) -> None:
    document = read(p("Start", style="Heading1") + p(inside), styles=HEADINGS)
    assert document.blocks[1].flags == flags


def test_styles_that_are_based_on_each_other_are_no_trap() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    assert texts(read(p("Pay", style="A"), styles=styles)) == ["Pay"]


def test_numbered_headings_have_both() -> None:
    lists = numbering(level("%1.", more='<w:pStyle w:val="Heading1"/>'))
    styles = HEADINGS.replace(
        '<w:outlineLvl w:val="0"/>',
        '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
    )
    block = read(p("Pay", style="Heading1"), styles=styles, numbering=lists).blocks[0]
    assert (block.kind, block.number, block.level) == ("heading", "1", 1)
