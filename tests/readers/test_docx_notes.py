"""What stands beside the body: footnotes, endnotes, comments, headers and footers."""

from __future__ import annotations

from tests.readers.docx_building import (
    LEGAL,
    cell,
    field,
    kinds,
    p,
    r,
    read,
    row,
    shown,
    table,
    texts,
)


def mark(kind: str, note: int) -> str:
    return f'<w:r><w:{kind}Reference w:id="{note}"/></w:r>'


def note(kind: str, number: int, inside: str, type: str = "") -> str:
    typed = f' w:type="{type}"' if type else ""
    return f'<w:{kind} w:id="{number}"{typed}>{inside}</w:{kind}>'


SEPARATOR = note("footnote", 0, p("-----"), "separator")


def test_a_footnote_follows_the_block_with_its_mark() -> None:
    document = read(
        p(r("Pay the wage") + mark("footnote", 2)) + p("after"),
        footnotes=SEPARATOR + note("footnote", 2, p(r("<w:footnoteRef/>") + r(" Set yearly."))),
    )
    assert kinds(document) == [
        ("paragraph", "Pay the wage"),
        ("footnote", "Set yearly."),
        ("paragraph", "after"),
    ]
    assert [block.number for block in document.blocks] == ["", "1", ""]
    assert document.blocks[0].flags == ("footnote-mark",)


def test_notes_are_numbered_in_the_order_of_their_marks() -> None:
    document = read(
        p(r("a") + mark("footnote", 9) + mark("endnote", 1)) + p(r("b") + mark("footnote", 4)),
        footnotes=note("footnote", 4, p("second")) + note("footnote", 9, p("first")),
        endnotes=note("endnote", 1, p("end")),
    )
    notes = [(b.number, document.of(b)) for b in document.blocks if b.kind == "footnote"]
    assert notes == [("1", "first"), ("i", "end"), ("2", "second")]


def test_a_note_nobody_marks_is_not_printed() -> None:
    assert texts(read(p("a"), footnotes=note("footnote", 3, p("unseen")))) == ["a"]


def test_a_note_marked_in_a_hidden_run_is_not_printed() -> None:
    hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="3"/></w:r>'
    assert texts(read(p(r("a") + hidden), footnotes=note("footnote", 3, p("unseen")))) == ["a"]


def test_notes_of_a_table_follow_the_row_so_that_its_cells_stay_together() -> None:
    document = read(
        table(row(cell(p(r("a") + mark("footnote", 2))), "b"), row("c")),
        footnotes=note("footnote", 2, p("note")),
    )
    assert texts(document) == ["a", "b", "note", "c"]
    assert document.text == "a\tb\n1\tnote\nc"


def test_a_note_of_several_paragraphs_with_a_list() -> None:
    document = read(
        p(r("a") + mark("footnote", 2)),
        numbering=LEGAL,
        footnotes=note("footnote", 2, p("one") + p("two", list="1", level=2)),
    )
    assert shown(document) == [("", "a"), ("1", "one"), ("(a)", "two")]


def test_the_document_may_choose_how_notes_are_marked() -> None:
    document = read(
        p(r("a") + mark("footnote", 2)),
        settings='<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/>'
        "</w:footnotePr>",
        footnotes=note("footnote", 2, p("note")),
    )
    assert shown(document)[1] == ("c", "note")


def section(*references: str, more: str = "") -> str:
    return f"<w:sectPr>{''.join(references)}{more}</w:sectPr>"


def header(name: str, type: str = "default", kind: str = "header") -> str:
    return f'<w:{kind}Reference w:type="{type}" r:id="{name}"/>'


def test_headers_and_footers_stand_apart_at_the_end() -> None:
    document = read(
        p("body") + section(header("header1"), header("footer1", kind="footer")),
        header1=p("Northtown Council"),
        footer1=p(r("Page ") + field("PAGE", "7")),
    )
    assert kinds(document) == [
        ("paragraph", "body"),
        ("header", "Northtown Council"),
        ("footer", "Page 7"),
    ]


def test_each_distinct_header_stands_once_whatever_its_page_number() -> None:
    document = read(
        p("a", properties=section(header("header1")))
        + p("b", properties=section(header("header2")))
        + section(header("header3")),
        header1=p("Council page 1"),
        header2=p("Council page 22"),
        header3=p("Draft"),
    )
    assert texts(document) == ["a", "b", "Council page 1", "Draft"]


def test_headers_of_first_and_even_pages_only_where_the_document_uses_them() -> None:
    references = (header("header1", "first"), header("header2", "even"))
    parts = {"header1": p("First"), "header2": p("Even")}
    assert texts(read(p("a") + section(*references), "final", **parts)) == ["a"]
    used = read(
        p("a") + section(*references, more="<w:titlePg/>"),
        "final",
        settings="<w:evenAndOddHeaders/>",
        **parts,
    )
    assert texts(used) == ["a", "First", "Even"]


def test_a_clause_number_in_a_header_stays_in_its_text() -> None:
    document = read(p("a") + section(header("header1")), header1=p("Schedule 4 – Insurance"))
    assert shown(document)[1] == ("", "Schedule 4 – Insurance")


def comment(number: int, text: str, author: str = "Ann Drafter") -> str:
    return f'<w:comment w:id="{number}" w:author="{author}">{p(text)}</w:comment>'


def anchors(*inside: str) -> str:
    """A paragraph in which the first part is before a comment's range, the second in it."""
    before, within, after = inside
    return p(
        r(before)
        + '<w:commentRangeStart w:id="5"/>'
        + r(within)
        + '<w:commentRangeEnd w:id="5"/>'
        + r(after)
        + '<w:r><w:commentReference w:id="5"/></w:r>'
    )


def anchored(document_text: str, flags: tuple[str, ...]) -> str:
    start, end = flags[0].removeprefix("anchor:").split("-")
    return document_text[int(start) : int(end)]


def test_a_comment_stands_at_the_end_with_the_span_it_touches() -> None:
    document = read(
        anchors("The Supplier shall pay ", "the wage", " now."), comments=comment(5, "Which one?")
    )
    last = document.blocks[-1]
    assert (last.kind, document.of(last)) == ("comment", "Which one?")
    assert last.flags[1] == "author:Ann Drafter"
    assert anchored(document.text, last.flags) == "the wage"


def test_the_span_is_right_behind_a_label_that_was_split_off() -> None:
    document = read(anchors("7.1\tPay ", "the wage", " now."), comments=comment(5, "?"))
    assert anchored(document.text, document.blocks[-1].flags) == "the wage"


def test_a_comment_over_several_paragraphs() -> None:
    body = (
        p("before")
        + '<w:commentRangeStart w:id="5"/>'
        + p("one")
        + p("two")
        + '<w:commentRangeEnd w:id="5"/>'
        + p("after")
    )
    document = read(body, comments=comment(5, "?"))
    assert anchored(document.text, document.blocks[-1].flags) == "one\ntwo"


def test_a_comment_at_a_point_and_one_without_a_place() -> None:
    document = read(
        p(r("pay") + '<w:r><w:commentReference w:id="5"/></w:r>' + r(" now")),
        comments=comment(5, "here") + comment(6, "nowhere", author=""),
    )
    here, nowhere = document.blocks[-2:]
    assert anchored(document.text, here.flags) == ""
    assert here.flags[0] == "anchor:3-3"
    assert nowhere.flags == ()


def test_an_inserted_comment_text_never_joins_the_body() -> None:
    document = read(anchors("a ", "b", " c"), comments=comment(5, "The Supplier shall pay."))
    assert "shall" not in document.text[: document.blocks[-1].start]
