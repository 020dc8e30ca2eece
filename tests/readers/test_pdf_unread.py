"""What of a PDF cannot be read is said, and never passes as read."""

from __future__ import annotations

import zlib

import pytest

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Document
from tenderlint.readers.limits import Limits
from tenderlint.readers.pdf import read_pdf
from tests.readers.pdf_building import SCAN, grid, lines, pdf, scan, stream, text

WORDS = lines(72, 700, "The Supplier shall pay every worker on the Contract", "a living wage.")
CLAUSE = "The Supplier shall pay every worker at least the rate of the Living Wage Foundation"
GLYPH_NUMBERS = "".join(chr(ord(sign) - 29) if sign != " " else " " for sign in CLAUSE)


def problems(document: Document) -> list[tuple[str, str, bool]]:
    return [(p.code, p.message, p.unread) for p in document.problems]


def test_a_scan_says_run_ocr() -> None:
    document = read_pdf(scan(SCAN, SCAN), "scan.pdf")
    assert document.blocks == ()
    message = "2 pages without a text layer: run OCR first (--ocr, or ocrmypdf by hand)"
    assert problems(document) == [("no-text-layer", message, True)]


def test_scanned_pages_among_others_are_named_and_the_rest_is_read() -> None:
    document = read_pdf(scan(WORDS, SCAN, WORDS, SCAN, SCAN), "mixed.pdf")
    ((code, message, unread),) = problems(document)
    assert (code, unread) == ("no-text-layer", True)
    assert message.startswith("pages 2, 4-5: ")
    assert len(document.blocks) == 2


def test_a_stamp_on_a_scan_is_not_its_text() -> None:
    document = read_pdf(scan(SCAN + text(500, 20, "Bates 000123")), "scan.pdf")
    assert document.problems[0].unread


def test_an_ocr_layer_is_read_and_said() -> None:
    hidden = "3 Tr\n" + WORDS
    document = read_pdf(scan(SCAN + hidden), "ocr.pdf")
    assert [p.code for p in document.problems] == ["ocr-text"]
    assert not document.problems[0].unread
    assert "ocr" in document.blocks[0].flags


def test_an_empty_document_is_not_a_read_one() -> None:
    document = read_pdf(pdf(""), "empty.pdf")
    assert [(code, unread) for code, _, unread in problems(document)] == [("no-text", True)]


def test_blank_pages_among_others_are_no_problem() -> None:
    assert problems(read_pdf(pdf(WORDS, "", WORDS), "tender.pdf")) == []


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(GLYPH_NUMBERS, id="glyph numbers as letters"),
        pytest.param("\x11\x12\x13\x14 wage \x15\x16\x17", id="control characters"),
    ],
)
def test_letters_without_meaning_are_unread(words: str) -> None:
    document = read_pdf(pdf(lines(72, 780, *[words] * 9)), "garbled.pdf")
    assert [(p.code, p.unread) for p in document.problems] == [("garbled-text", True)]


def test_a_font_that_names_two_letters_alike_is_unread() -> None:
    font = (
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 126 /Widths ["
        + " ".join("900" if chr(code) == "Q" else "500" for code in range(32, 127))
        + "] /ToUnicode 6 0 R >>"
    )
    named = "".join(f"<{c:02x}> <{ord('r') if chr(c) == 'Q' else c:04x}>\n" for c in range(32, 127))
    table = (
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> "
        f"endcodespacerange 95 beginbfchar\n{named}endbfchar endcmap end"
    )
    content = lines(
        72, 700, *["the teQQs of our agreeQent foQ youQ staff are here"] * 6, font="Odd"
    )
    data = pdf(content, resources="", page="", more=[font, stream(table)]).replace(
        b"/F3 <<", b"/Odd 5 0 R /F3 <<", 1
    )
    document = read_pdf(data, "misnamed.pdf")
    assert [(p.code, p.unread) for p in document.problems] == [("garbled-text", True)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"", "empty", id="empty file"),
        pytest.param(b"Dear bidders, please find attached", "not-a-pdf", id="a letter"),
        pytest.param(b"%PDF-1.7\n" + b"garbage " * 50, "damaged", id="garbage"),
        pytest.param(pdf(WORDS)[:300], "damaged", id="cut off"),
    ],
)
def test_what_is_no_pdf_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_pdf(data, "tender.pdf")
    assert refused.value.code == code
    assert "\n" not in str(refused.value)


def test_a_damaged_cross_reference_is_mended() -> None:
    data = pdf(WORDS).replace(b"startxref\n", b"startxref\n9")
    assert read_pdf(data, "tender.pdf").text.startswith("The Supplier")


def test_limits_are_kept_and_said() -> None:
    tight = Limits(pages=2, page_characters=20)
    document = read_pdf(pdf("", text(72, 700, "A short page."), WORDS), "tender.pdf", tight)
    assert [(p.code, p.unread) for p in document.problems] == [("over-limit", True)]
    document = read_pdf(pdf(WORDS), "tender.pdf", tight)
    assert ("over-limit", True) in [(p.code, p.unread) for p in document.problems]
    with pytest.raises(UnreadableError, match="over the limit"):
        read_pdf(pdf(WORDS), "tender.pdf", Limits(input_bytes=100))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("q " * 20_000 + WORDS, id="unbalanced graphics states"),
        pytest.param("[" * 5_000 + WORDS, id="nested arrays"),
        pytest.param("1e30 0 0 1e30 0 0 cm " + WORDS, id="absurd scale"),
        pytest.param("BT /F9 11 Tf (no such font) Tj ET " + WORDS, id="missing font"),
        pytest.param("/Nothing Do " + WORDS, id="missing object"),
        pytest.param(text(10, 700, ". " * 30_000), id="dots without end"),
        pytest.param(text(10, 700, "1." * 9_000 + " x"), id="a number without end"),
        pytest.param(text(10, 700, "a-" * 30_000), id="hyphens without end"),
        pytest.param(text(10, 700, "www." + "a_" * 30_000), id="an address without end"),
        pytest.param(grid(range(0, 500, 3), range(0, 800, 3)), id="a very fine grid"),
    ],
)
def test_odd_content_does_not_stop_the_reader(content: str) -> None:
    assert read_pdf(pdf(content), "odd.pdf").pages == 1


def test_hidden_layers_are_said() -> None:
    layers = "/OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] >> >>"
    data = pdf(WORDS, catalog=layers, more=["<< /Type /OCG /Name (Notes) >>"])
    assert [p.code for p in read_pdf(data, "layers.pdf").problems] == ["hidden-layers"]


def test_a_compressed_stream_of_blanks_is_read() -> None:
    blanks = zlib.compress(b" " * 5_000_000)
    bomb = pdf(WORDS, more=[stream(blanks, "/Filter /FlateDecode")])
    bomb = bomb.replace(b"/Contents 4 0 R", b"/Contents 5 0 R")
    assert read_pdf(bomb, "bomb.pdf").pages == 1
