"""Clause numbers, headings, lists, tables, contents and notes of a PDF."""

from __future__ import annotations

import pytest

from tenderlint.model.document import Block, Document
from tenderlint.readers.pdf import read_pdf
from tests.readers.pdf_building import grid, image, lines, pdf, picture, rule, stream, tagged, text

SENTENCE = "The Supplier shall pay every worker on the Contract no less than the rate that the"


def read(
    *contents: str, catalog: str = "", resources: str = "", more: list[bytes | str] | None = None
) -> Document:
    return read_pdf(
        pdf(*contents, catalog=catalog, resources=resources, more=more or ()), "tender.pdf"
    )


def numbers(document: Document) -> list[str]:
    return [block.number for block in document.blocks]


def shape(document: Document) -> list[tuple[str, str, int]]:
    return [(block.kind, block.number, block.level) for block in document.blocks]


def cells(document: Document) -> dict[tuple[int, int, int], str]:
    found: dict[tuple[int, int, int], str] = {}
    for block in document.blocks:
        if block.table:
            place = block.table.table, block.table.row, block.table.column
            found[place] = " / ".join(filter(None, (found.get(place), document.of(block))))
    return found


def labelled(*rows: tuple[float, str, str], gap: float = 36) -> str:
    """Labels at an indent, each with its text after a tab, one row under another."""
    return "".join(
        text(x, 760 - 20 * n, label) + text(x + gap, 760 - 20 * n, words)
        for n, (x, label, words) in enumerate(rows)
    )


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            [(72, "1.", "Pay"), (72, "1.1", "The Supplier:"), (90, "1.1.1", "shall pay")],
            [("paragraph", "1", 1), ("paragraph", "1.1", 2), ("paragraph", "1.1.1", 3)],
            id="decimals to any depth, without the trailing stop",
        ),
        pytest.param(
            [(72, "7.", "The Supplier shall:"), (90, "(a)", "pay"), (108, "(i)", "more"),
             (108, "(ii)", "again"), (90, "(b)", "train")],
            [("paragraph", "7", 1), ("list_item", "(a)", 1), ("list_item", "(i)", 2),
             ("list_item", "(ii)", 2), ("list_item", "(b)", 1)],
            id="letters, and romans inside them",
        ),
        pytest.param(
            [(72, "(h)", "one"), (72, "(i)", "two"), (72, "(j)", "three")],
            [("list_item", "(h)", 1), ("list_item", "(i)", 1), ("list_item", "(j)", 1)],
            id="i after h is a letter",
        ),
        pytest.param(
            [(72, "•", "one thing"), (90, "o", "a thing in it"), (72, "•", "another")],
            [("list_item", "", 1), ("list_item", "", 2), ("list_item", "", 1)],
            id="bullets have no number",
        ),
        pytest.param(
            [(72, "C.1", "Scope"), (72, "C.2", "Price"), (72, "Q1", "What do you pay?")],
            [("paragraph", "C.1", 1), ("paragraph", "C.2", 1), ("paragraph", "Q1", 1)],
            id="letters before the figures",
        ),
        pytest.param(
            [(72, "8.0", "Terms"), (72, "8.1", "The Supplier"), (72, "9.0", "Price")],
            [("paragraph", "8.0", 1), ("paragraph", "8.1", 2), ("paragraph", "9.0", 1)],
            id="top level written with a nought",
        ),
    ],
)  # fmt: skip
def test_labels_become_numbers(
    rows: list[tuple[float, str, str]], expected: list[tuple[str, str, int]]
) -> None:
    assert shape(read(labelled(*rows))) == expected


@pytest.mark.parametrize(
    "second",
    [
        pytest.param("30 days of the end of each month in which the work was done.", id="30 days"),
        pytest.param("(3) years after the end of the Contract, if that is later.", id="(3) years"),
        pytest.param(
            "12.5 per cent of the Charges, whichever of the two is more.", id="12.5 per cent"
        ),
        pytest.param(
            "4.1 and 4.2 of this Contract, as amended from time to time.", id="a clause named"
        ),
    ],
)
def test_numbers_in_mid_sentence_are_no_labels(second: str) -> None:
    document = read(lines(72, 700, SENTENCE + " period in clause", second))
    assert numbers(document) == [""]


def test_numbering_starts_again_in_a_schedule() -> None:
    content = labelled((72, "1.", "First."), (72, "2.", "Second."))
    content += text(72, 690, "Schedule 2: Pricing", font="F2")
    content += "".join(
        text(72, 670 - 20 * n, f"{n + 1}.") + text(108, 670 - 20 * n, "Again.") for n in range(2)
    )
    document = read(content)
    assert shape(document)[2] == ("heading", "Schedule 2", 1)
    assert numbers(document) == ["1", "2", "Schedule 2", "1", "2"]
    assert not any("number-unsure" in block.flags for block in document.blocks)


def test_a_schedule_referred_to_is_no_heading() -> None:
    document = read(lines(72, 700, "Schedule 4 of the Contract applies to the Supplier."))
    assert shape(document) == [("paragraph", "", 0)]


def test_headings_by_look_and_outline() -> None:
    content = text(72, 780, "INVITATION TO TENDER", font="F2", size=18)
    content += text(72, 740, "Pay and conditions", font="F2")
    content += lines(72, 720, SENTENCE, "Living Wage Foundation sets.")
    content += text(72, 680, "Named in the outline")
    content += lines(72, 660, SENTENCE, "Living Wage Foundation sets.")
    outline = [
        "<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>",
        "<< /Title (Named in the outline) /Parent 5 0 R /Dest [3 0 R /Fit] >>",
    ]
    document = read(content, catalog="/Outlines 5 0 R", more=list(outline))
    headings = [(document.of(b), b.level) for b in document.blocks if b.kind == "heading"]
    assert headings == [
        ("INVITATION TO TENDER", 1),
        ("Pay and conditions", 2),
        ("Named in the outline", 1),
    ]


def test_contents_are_no_clauses() -> None:
    content = text(72, 780, "Contents", font="F2", size=14)
    for n, title in enumerate(("Definitions", "Payment", "Staff")):
        content += text(72, 750 - 16 * n, f"{n + 1}. {title} ............................. {n + 3}")
    document = read(content)
    assert [b.kind for b in document.blocks] == ["heading", "contents", "contents", "contents"]


def ruled(rows: list[list[str]], top: float = 780, height: float = 30) -> str:
    xs = [72 + 150 * n for n in range(len(rows[0]) + 1)]
    content = grid(xs, [top - height * n for n in range(len(rows) + 1)])
    for r, row in enumerate(rows):
        for c, words in enumerate(row):
            content += text(xs[c] + 5, top - height * r - 18, words, font="F2" if r == 0 else "F1")
    return content


def test_ruled_tables_are_rows_of_cells() -> None:
    document = read(ruled([["Question", "Weight"], ["Pay", "10"], ["Training", "5"]]))
    assert cells(document) == {
        (0, 0, 0): "Question", (0, 0, 1): "Weight", (0, 1, 0): "Pay",
        (0, 1, 1): "10", (0, 2, 0): "Training", (0, 2, 1): "5",
    }  # fmt: skip
    assert [block.table.header for block in document.blocks if block.table][:3] == [
        True,
        True,
        False,
    ]
    assert document.text.splitlines()[1] == "Pay\t10"


def test_a_merged_cell_is_one_cell() -> None:
    content = rule(72, 780, 372, 780) + rule(72, 750, 372, 750) + rule(72, 720, 372, 720)
    content += rule(72, 780, 72, 720) + rule(372, 780, 372, 720) + rule(222, 750, 222, 720)
    content += text(80, 760, "Award criteria") + text(80, 730, "Price") + text(230, 730, "40")
    document = read(content)
    assert cells(document) == {(0, 0, 0): "Award criteria", (0, 1, 0): "Price", (0, 1, 1): "40"}


def test_a_frame_around_text_is_no_table() -> None:
    document = read(grid([72, 500], [780, 700]) + lines(80, 750, SENTENCE, "Foundation sets."))
    assert shape(document) == [("paragraph", "", 0)]


def test_a_running_footer_in_a_table_is_furniture() -> None:
    pages = [
        lines(72, 700, f"Part {'ABC'[n]} opens with words of its own here.")
        + grid([72, 300, 500], [40, 20])
        + text(80, 26, "Model contract v3")
        + text(310, 26, f"Page {n + 1}")
        for n in range(3)
    ]
    document = read(*pages)
    assert [(b.kind, document.of(b)) for b in document.blocks][-1] == (
        "footer",
        "Model contract v3 Page 1",
    )
    assert not cells(document)


def test_double_spaced_bold_words_stay_in_their_sentence() -> None:
    content = text(72, 720, SENTENCE, font="F2") + text(72, 696, "Foundation sets.")
    filler = lines(72, 600, SENTENCE, SENTENCE, SENTENCE, SENTENCE, SENTENCE, SENTENCE, "rates.")
    document = read(content + filler)
    assert document.of(document.blocks[0]) == SENTENCE + " Foundation sets."


def test_a_table_goes_on_over_the_page_break() -> None:
    header = ["Term", "Meaning"]
    first = ruled([header, ["Staff", "everyone who is engaged in"]], top=120)
    second = ruled([header, ["", "the Services"], ["Pay", "wages"]], top=800)
    document = read(first, second)
    assert cells(document) == {
        (0, 0, 0): "Term", (0, 0, 1): "Meaning",
        (0, 1, 0): "Staff", (0, 1, 1): "everyone who is engaged in the Services",
        (0, 2, 0): "Pay", (0, 2, 1): "wages",
    }  # fmt: skip


def test_aligned_words_are_a_table_without_lines() -> None:
    rows = [
        ("Cleaning", "SG1", "daily"),
        ("Catering", "SH2", "weekly"),
        ("Security", "SL4", "always"),
    ]
    content = "".join(
        text(72, 700 - 16 * n, a) + text(220, 700 - 16 * n, b) + text(360, 700 - 16 * n, c)
        for n, (a, b, c) in enumerate(rows)
    )
    assert [cells(read(content))[0, 1, c] for c in range(3)] == ["Catering", "SH2", "weekly"]


def test_numbers_in_cells_are_labels_only_before_text() -> None:
    document = read(ruled([["Question", "Weight"], ["(a) Pay", "10"], ["(b) Training", "5.5"]]))
    found = [(b.number, document.of(b)) for b in document.blocks if b.table and b.table.row]
    assert found == [("(a)", "Pay"), ("", "10"), ("(b)", "Training"), ("", "5.5")]


def test_footnotes_stand_apart_and_their_marks_leave_the_text() -> None:
    content = lines(72, 700, *[SENTENCE] * 4, "Foundation sets")
    content += text(149, 648, "1", size=6) + text(153, 644, ".")
    content += text(72, 64, "1", size=5) + text(76, 60, "As published each October.", size=8)
    document = read(content)
    note = document.blocks[-1]
    assert (note.kind, note.number, document.of(note)) == (
        "footnote",
        "1",
        "As published each October.",
    )
    assert document.of(document.blocks[0]).endswith("Foundation sets.")
    assert "footnote-mark" in document.blocks[0].flags


def test_a_footnote_goes_on_at_the_foot_of_the_next_page() -> None:
    marked = lines(72, 700, *[SENTENCE] * 4, "Foundation sets") + text(149, 648, "1", size=6)
    first = marked + text(72, 64, "1", size=5) + text(76, 60, "As it is published in", size=8)
    second = lines(72, 700, *[SENTENCE] * 4) + text(72, 60, "October of each year.", size=8)
    document = read(first, second)
    assert [document.of(b) for b in document.blocks if b.kind == "footnote"] == [
        "As it is published in October of each year."
    ]


def test_small_lines_below_a_note_that_has_ended_are_none_of_it() -> None:
    marked = lines(72, 700, *[SENTENCE] * 4, "Foundation sets") + text(149, 648, "1", size=6)
    first = marked + text(72, 64, "1", size=5) + text(76, 60, "As published.", size=8)
    second = lines(72, 700, *[SENTENCE] * 4) + text(72, 60, "Form TL4 is to be kept.", size=8)
    document = read(first, second)
    assert [document.of(b) for b in document.blocks if b.kind == "footnote"] == ["As published."]
    assert "Form TL4 is to be kept." in [document.of(block) for block in document.blocks]


@pytest.mark.parametrize(
    ("words", "end", "expected"),
    [
        pytest.param("paid the real living wage", 72 + 121, "paid the real living wage", id="word"),
        pytest.param("an area of 5 km", 72 + 76, "an area of 5 km2", id="a power"),
    ],
)
def test_the_mark_of_a_note_elsewhere_leaves_the_text(
    words: str, end: float, expected: str
) -> None:
    document = read(
        lines(72, 700, *[SENTENCE] * 2) + text(72, 640, words) + text(end, 644, "2", size=6)
    )
    assert document.of(document.blocks[-1]) == expected


STRUCTURE = [
    "<< /Type /StructTreeRoot /K [6 0 R] /ParentTree 10 0 R >>",
    "<< /Type /StructElem /S /Document /P 5 0 R /K [7 0 R 8 0 R 9 0 R] >>",
    "<< /Type /StructElem /S /H2 /P 6 0 R /Pg 3 0 R /K 0 >>",
    "<< /Type /StructElem /S /P /P 6 0 R /Pg 3 0 R /K 1 >>",
    "<< /Type /StructElem /S /P /P 6 0 R /Pg 3 0 R /K 2 >>",
    "<< /Nums [0 [7 0 R 8 0 R 9 0 R]] >>",
]


def test_tags_part_paragraphs_that_look_like_one_and_tell_artifacts() -> None:
    content = "/Artifact BMC\n" + text(72, 800, "Running header of one page") + "EMC\n"
    content += tagged(0, text(72, 760, "Payment"), "H2")
    content += tagged(
        1, lines(72, 740, SENTENCE, "Living Wage Foundation sets for every hour of work in the")
    )
    content += tagged(2, lines(72, 712, "Contract Period. " + SENTENCE[:60], "rates."))
    document = read_pdf(
        pdf(
            content,
            catalog="/StructTreeRoot 5 0 R /MarkInfo << /Marked true >>",
            page="/StructParents 0",
            more=STRUCTURE,
        ),
        "tender.pdf",
    )
    assert [(b.kind, b.level) for b in document.blocks] == [
        ("heading", 2),
        ("paragraph", 0),
        ("paragraph", 0),
        ("header", 0),
    ]


GLYPHS = {
    "1": ["..#.", ".##.", "..#.", "..#.", "..#.", "..#."],
    ".": ["....", "....", "....", "....", "....", ".#.."],
    "2": ["###.", "...#", "..#.", ".#..", "#...", "####"],
}


def test_numbers_drawn_as_pictures_are_counted() -> None:
    def number(*signs: str) -> bytes:
        return image(["." + ".".join(GLYPHS[sign][row] for sign in signs) for row in range(6)])

    content = text(72, 760, "1.") + text(108, 760, "Exit")
    for n in range(2):
        content += picture(80, 739 - 20 * n, 13, 8, f"I{n}") + text(
            118, 740 - 20 * n, "The Supplier"
        )
    document = read(
        content,
        resources="/XObject << /I0 5 0 R /I1 6 0 R >>",
        more=[number("1", ".", "1"), number("1", ".", "2")],
    )
    assert numbers(document) == ["1", "1.1", "1.2"]
    assert "number-unsure" in document.blocks[2].flags
    assert document.problems[0].code == "picture-numbers"


def widget(entries: str, box: str) -> str:
    return f"<< /Type /Annot /Subtype /Widget /Rect [{box}] /F 4 {entries} >>"


def test_form_fields_stand_in_their_line() -> None:
    appearance = "/AP << /N << /Yes 9 0 R /Off 9 0 R >> >>"
    fields: list[str | bytes] = [
        "<< /Fields [6 0 R 7 0 R 8 0 R] >>",
        widget("/FT /Tx /T (name) /V (Anna Smith)", "150 695 300 712"),
        widget(f"/FT /Btn /T (a) /V /Yes /AS /Yes {appearance}", "72 655 84 667"),
        widget(f"/FT /Btn /T (b) /V /Off /AS /Off {appearance}", "150 655 162 667"),
        stream("", "/Type /XObject /Subtype /Form /BBox [0 0 10 10]"),
    ]
    content = text(72, 700, "Name of bidder:") + text(90, 658, "Yes") + text(168, 658, "No")
    data = pdf(content, catalog="/AcroForm 5 0 R", page="/Annots [6 0 R 7 0 R 8 0 R]", more=fields)
    document = read_pdf(data, "form.pdf")
    assert [document.of(block) for block in document.blocks] == [
        "Name of bidder: Anna Smith",
        "[x] Yes [ ] No",
    ]
    assert all("form-field" in block.flags for block in document.blocks)


def test_annotations_stand_at_the_end() -> None:
    note = "<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (Check this rate) >>"
    document = read_pdf(
        pdf(text(72, 700, "Pay."), page="/Annots [5 0 R]", more=[note]), "tender.pdf"
    )
    last: Block = document.blocks[-1]
    assert (last.kind, document.of(last), last.page) == ("annotation", "Check this rate", 1)
