"""Words of a PDF: lines, spaces, hyphens, columns, turned and doubled text."""

from __future__ import annotations

import pytest

from tenderlint.model.document import Document
from tenderlint.readers.pdf import read_pdf
from tests.readers.pdf_building import lines, pdf, text

FILLER = (
    "The Supplier shall keep a record of all the hours worked on the Contract and",
    "shall send it to the Authority each month without being asked to do so, in the",
    "form that the Authority has given for the purpose.",
)


def read(*contents: str, page: str = "") -> Document:
    return read_pdf(pdf(*contents, page=page), "tender.pdf")


def texts(document: Document) -> list[str]:
    return [document.of(block) for block in document.blocks]


def bodies(document: Document) -> list[str]:
    return [
        document.of(block) for block in document.blocks if block.kind not in ("header", "footer")
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(
            lines(72, 700, *FILLER), [" ".join(FILLER)], id="lines of one paragraph are joined"
        ),
        pytest.param(
            lines(72, 700, *FILLER) + lines(72, 630, *FILLER),
            [" ".join(FILLER)] * 2,
            id="a wide gap parts paragraphs",
        ),
        pytest.param(
            text(72, 700, "pay the") + text(112, 700, "living wage"),
            ["pay the living wage"],
            id="a gap between runs is a space",
        ),
        pytest.param(
            text(72, 700, "Sup") + text(91.6, 700, "plier"),
            ["Supplier"],
            id="runs that touch are one word",
        ),
        pytest.param(
            text(112, 700, "The Supplier shall pay.") + text(72, 700, "7.1"),
            ["The Supplier shall pay."],
            id="a number drawn after its text stands before it",
        ),
        pytest.param(
            text(72, 700.8, "12.4") + text(112, 700, "The Supplier shall pay."),
            ["The Supplier shall pay."],
            id="a number drawn off the baseline",
        ),
        pytest.param(
            text(72, 700, "PRICE") + text(72.3, 700, "PRICE"),
            ["PRICE"],
            id="text drawn twice to look bold",
        ),
        pytest.param(
            text(72, 700, "area of 5 m") + text(127.8, 704, "2", size=6),
            ["area of 5 m2"],
            id="a raised figure stays in its line",
        ),
        pytest.param(
            text(72, 700, "kept") + text(-200, 700, "off the page"),
            ["kept"],
            id="text off the page is left out",
        ),
    ],
)
def test_words_are_read_as_printed(content: str, expected: list[str]) -> None:
    assert texts(read(content)) == expected


@pytest.mark.parametrize(
    ("broken", "rest", "elsewhere", "expected"),
    [
        pytest.param("obli-", "gations", "", "obligations", id="a word cut at the line's end"),
        pytest.param(
            "third-", "party", "any third-party data", "third-party", id="hyphen written elsewhere"
        ),
        pytest.param(
            "sub-",
            "contractor",
            "the subcontractor",
            "subcontractor",
            id="written elsewhere as one word",
        ),
        pytest.param(
            "sub-",
            "contractors",
            "by sub-contractors of the Subcontractors",
            "its sub-contractors and",
            id="written in both ways, this one with the hyphen",
        ),
        pytest.param("Call-", "Off", "", "Call-Off", id="a capital follows"),
        pytest.param(
            "low-",
            "paid",
            "paid at a low rate",
            "low-paid",
            id="both halves are words by themselves",
        ),
    ],
)
def test_hyphens_at_line_ends(broken: str, rest: str, elsewhere: str, expected: str) -> None:
    first = f"The Supplier shall at all times during the Contract Period meet its {broken}"
    content = lines(72, 700, first, f"{rest} and shall be bound. {elsewhere}.")
    assert expected in read(content).text


def test_columns_are_read_one_after_the_other() -> None:
    left = [f"left column line {number} goes on and on" for number in range(8)]
    right = [f"right column line {number} goes on and on" for number in range(8)]
    rows = "".join(
        text(72, 700 - 14 * n, left[n]) + text(320, 700 - 14 * n, right[n]) for n in range(8)
    )
    assert read(rows).text == " ".join(left + right)


def test_a_gutter_after_numbers_is_no_column() -> None:
    content = "".join(
        text(72, 700 - 28 * n, f"{n}.") + text(120, 700 - 28 * n, f"The Supplier shall do {n}.")
        for n in range(1, 9)
    )
    document = read(content)
    assert [b.number for b in document.blocks] == [str(n) for n in range(1, 9)]
    assert document.of(document.blocks[2]) == "The Supplier shall do 3."


def test_turned_text_follows_the_page_and_a_turned_page_reads_upright() -> None:
    sideways = "BT /F1 11 Tf 0 1 -1 0 500 300 Tm (sideways note) Tj ET\n"
    assert texts(read(sideways + text(72, 700, "upright"))) == ["upright", "sideways note"]
    turned = "BT /F1 11 Tf 0 1 -1 0 100 100 Tm (a landscape page) Tj ET\n"
    assert texts(read(turned, page="/Rotate 90")) == ["a landscape page"]


def test_a_watermark_is_furniture() -> None:
    watermark = "BT /F2 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET\n"
    document = read(watermark + lines(72, 700, *FILLER))
    assert [(b.kind, document.of(b)) for b in document.blocks][1:] == [("header", "DRAFT")]


def test_lines_set_in_the_middle_have_room_on_both_sides() -> None:
    wide = text(72, 700, "done " * 16 + "done")
    named = text(94.9, 660, "done " * 14 + "named") + text(256.4, 646, "Bed and boaen bed")
    assert len(bodies(read(wide + named))) == 3


def test_a_line_further_out_than_a_bullet_is_none_of_its_item() -> None:
    content = text(90, 700, "•") + text(108, 700, "Ten marks for the plan of work on the site")
    content += text(72, 679, "Social value and its weight in the whole of the award of this bid")
    assert len(bodies(read(content))) == 2


def test_a_small_o_drawn_apart_is_a_bullet_in_mid_sentence_too() -> None:
    content = lines(
        72, 700, "The plan covers each of these, and all of them on every single day of"
    )
    content += text(126, 686, "o") + text(144, 686, "the rota")
    content += text(126, 672, "o") + text(144, 672, "the stores")
    assert bodies(read(content))[1:] == ["the rota", "the stores"]


@pytest.mark.parametrize(
    ("cap", "first", "expected"),
    [
        pytest.param(
            "T", "he Supplier keeps a record for each", "The Supplier keeps", id="a word's"
        ),
        pytest.param("A", " Supplier keeps a record of all the", "A Supplier keeps", id="a word"),
    ],
)
def test_a_drop_cap_begins_its_paragraph(cap: str, first: str, expected: str) -> None:
    content = text(72, 672, cap, size=36) + text(98, 690, first)
    content += text(98, 676, "hour that is worked upon the site") + lines(
        72, 662, "on every day of the week that is not a holiday, and shows it."
    )
    (whole,) = bodies(read(content))
    assert whole.startswith(expected)
    assert whole.endswith("and shows it.")


def test_running_lines_and_page_numbers_leave_the_text() -> None:
    contents = [
        text(72, 800, "Invitation to Tender v2", size=9)
        + lines(72, 700, f"Part {'ABCD'[number]} opens with words of its own here.")
        + text(290, 30, f"Page {number + 1} of 4", size=9)
        for number in range(4)
    ]
    document = read(*contents)
    furniture = [
        (b.kind, document.of(b)) for b in document.blocks if b.kind in ("header", "footer")
    ]
    assert furniture == [("header", "Invitation to Tender v2"), ("footer", "Page 1 of 4")]
    assert document.text.count("Invitation") == 1
    assert len(bodies(document)) == 4


def test_a_paragraph_goes_on_over_the_page_break() -> None:
    start = lines(
        72, 100, "The Supplier shall pay every worker engaged upon the Contract at least the"
    )
    document = read(start, lines(72, 760, "rate of the Living Wage Foundation."))
    assert len(document.blocks) == 1
    assert document.text.endswith("at least the rate of the Living Wage Foundation.")


def test_spans_are_the_blocks_text_and_pages_and_boxes_are_told() -> None:
    document = read(lines(72, 700, *FILLER), text(72, 700, "Second page."))
    assert [block.page for block in document.blocks] == [1, 2]
    left, bottom, right, top = document.blocks[0].box or (0, 0, 0, 0)
    assert 71 < left < 73
    assert right > 400
    assert 665 < bottom < 675
    assert 705 < top < 715
    assert document.pages == 2
    for block in document.blocks:
        assert "\n" not in document.of(block)
        assert "\t" not in document.of(block)
