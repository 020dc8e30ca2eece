"""Files that cannot be read, or not wholly: refused or named, in one line and quickly."""

from __future__ import annotations

import io
import time
import zipfile

import pytest

from tenderlint.errors import UnreadableError
from tenderlint.readers.docx import read_docx
from tenderlint.readers.limits import MIB, Limits
from tests.readers.docx_building import (
    NAMESPACES,
    cell,
    codes,
    docx,
    field,
    p,
    package,
    r,
    read,
    relationships,
    row,
    table,
    text_box,
    texts,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
GOOD = docx(p("The Supplier shall pay."))
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def main_part(content: str) -> bytes:
    return docx("", raw={"word/document.xml": content})


def document_xml(body: str, doctype: str = "") -> str:
    return f"{doctype}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"


@pytest.mark.parametrize(
    ("data", "code", "says"),
    [
        pytest.param(b"", "empty", "empty", id="empty file"),
        pytest.param(
            OLE + "EncryptedPackage".encode("utf-16-le"),
            "encrypted",
            "without a password",
            id="password",
        ),
        pytest.param(
            OLE + "WordDocument".encode("utf-16-le"), "old-doc", "save it as .docx", id="old .doc"
        ),
        pytest.param(OLE, "not-a-docx", "save it as .docx", id="another old Office file"),
        pytest.param(b"Dear bidder, ...", "not-a-docx", "whatever its name", id="plain text"),
        pytest.param(b"%PDF-1.7 ...", "not-a-docx", ".pdf", id="PDF"),
        pytest.param(b"{\\rtf1 ...", "not-a-docx", "RTF", id="RTF"),
        pytest.param(b"<html><body>", "not-a-docx", "web page", id="web page"),
        pytest.param(GOOD[: len(GOOD) // 2], "truncated", "fetch it again", id="truncated"),
        pytest.param(
            b"PK\x05\x06" + bytes(18), "not-a-docx", "no Word document", id="an empty zip"
        ),
        pytest.param(
            package({"hello.txt": "hello"}),
            "not-a-docx",
            "no Word document",
            id="a zip of other things",
        ),
        pytest.param(
            main_part("<workbook/>"), "not-a-docx", "no Word document", id="a spreadsheet"
        ),
        pytest.param(main_part("<w:document"), "damaged", "let it repair", id="broken XML"),
        pytest.param(main_part(f"<w:document {NAMESPACES}/>"), "damaged", "repair", id="no body"),
        pytest.param(
            main_part(document_xml(p("a"), '<!DOCTYPE x [<!ENTITY a "bb">]>')),
            "doctype",
            "DOCTYPE",
            id="entities",
        ),
        pytest.param(
            main_part(
                document_xml(
                    p(r("<w:t>&x;</w:t>")), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
                )
            ),
            "doctype",
            "DOCTYPE",
            id="an external entity",
        ),
        pytest.param(
            docx("", raw={"word/document.xml": document_xml(p(r("<w:t>&x;</w:t>")))}),
            "damaged",
            "repair",
            id="an entity nobody declared",
        ),
        pytest.param(
            main_part(document_xml("<w:sdt>" * 5000 + "</w:sdt>" * 5000)),
            "over-limit",
            "nested",
            id="5,000 elements deep",
        ),
        pytest.param(
            main_part(document_xml(p("x" * (11 * MIB)))),
            "over-limit",
            "sized",
            id="a word of 11 MB",
        ),
    ],
)
def test_refused(data: bytes, code: str, says: str) -> None:
    with pytest.raises(UnreadableError) as refusal:
        read_docx(data, "tender.docx")
    assert refusal.value.code == code
    assert says in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_doctype_in_sixteen_bits_is_refused_too() -> None:
    content = document_xml(p("a"), "<!DOCTYPE x>").encode("utf-16")
    with pytest.raises(UnreadableError) as refusal:
        read_docx(package({"word/document.xml": content}), "tender.docx")
    assert refusal.value.code == "doctype"


def test_utf_16_is_read() -> None:
    content = document_xml(p("The Supplier’s duty")).encode("utf-16")
    assert (
        read_docx(package({"word/document.xml": content}), "x.docx").text == "The Supplier’s duty"
    )


@pytest.mark.parametrize(
    ("limits", "says"),
    [
        pytest.param(Limits(input_bytes=100), "the file has", id="size of the file"),
        pytest.param(Limits(archive_entries=1), "parts", id="number of parts"),
        pytest.param(Limits(part_bytes=100), "unpacks to", id="size of a part"),
        pytest.param(Limits(all_parts_bytes=900), "unpacks to", id="size of all parts"),
        pytest.param(Limits(expansion_ratio=1, expansion_from_bytes=10), "its size", id="ratio"),
    ],
)
def test_limits(limits: Limits, says: str) -> None:
    with pytest.raises(UnreadableError, match=says) as refusal:
        read_docx(GOOD, "tender.docx", limits=limits)
    assert refusal.value.code == "over-limit"


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(100 * MIB))
    begun = time.perf_counter()
    with pytest.raises(UnreadableError, match="unpacks to 100 MiB"):
        read_docx(stream.getvalue(), "tender.docx")
    assert time.perf_counter() - begun < 5


def test_a_bomb_among_the_pictures_is_never_unpacked() -> None:
    members: dict[str, str | bytes] = {
        "word/document.xml": document_xml(p("a")),
        "word/media/image1.png": bytes(80 * MIB),
    }
    assert read_docx(package(members), "tender.docx").text == "a"


@pytest.mark.parametrize(
    ("data", "printed"),
    [
        pytest.param(
            b"junk before the archive" + GOOD, ["The Supplier shall pay."], id="junk before"
        ),
        pytest.param(
            package({"WORD\\Document.XML": document_xml(p("a"))}),
            ["a"],
            id="names in other letters",
        ),
        pytest.param(
            package(
                {
                    "_rels/.rels": relationships(
                        f'<Relationship Id="1" Type="{OFFICE}/officeDocument" Target="/x/y.xml"/>'
                    ),
                    "x/y.xml": document_xml(p("elsewhere")),
                }
            ),
            ["elsewhere"],
            id="a main part of another name",
        ),
        pytest.param(
            docx(
                p("a"),
                raw={
                    "word/_rels/document.xml.rels": relationships(
                        f'<Relationship Id="1" Type="{OFFICE}/styles" Target="NULL"/>'
                        f'<Relationship Id="2" Type="{OFFICE}/footnotes" Target="#_top"/>'
                        f'<Relationship Id="3" Type="{OFFICE}/image" Target="../../../etc/passwd"/>'
                        f'<Relationship Id="4" Type="{OFFICE}/comments" TargetMode="External" '
                        'Target="https://example.org/x"/>'
                    )
                },
            ),
            ["a"],
            id="relations that lead nowhere or outside",
        ),
        pytest.param(
            docx(p("a"), raw={"[Content_Types].xml": "<Types/>", "word/theme.xml": "<broken"}),
            ["a"],
            id="wrong content types and a broken part that is not needed",
        ),
        pytest.param(docx(p("a"), raw={"_rels/.rels": "<broken"}), ["a"], id="broken relations"),
        pytest.param(
            docx(
                p("a"),
                raw={
                    "_rels/.rels": relationships(
                        f'<Relationship Id="1" Type="{OFFICE}/officeDocument" Target="theme.xml"/>'
                    ),
                    "theme.xml": "<theme/>",
                },
            ),
            ["a"],
            id="a main part that is something else",
        ),
    ],
)
def test_odd_but_readable(data: bytes, printed: list[str]) -> None:
    assert texts(read_docx(data, "tender.docx")) == printed


def test_a_damaged_part_that_is_needed_is_named_and_the_rest_is_read() -> None:
    body = p(r("a") + '<w:r><w:footnoteReference w:id="1"/></w:r>')
    data = docx(body, {"footnotes": ""}, raw={"word/footnotes.xml": "<broken"})
    document = read_docx(data, "tender.docx")
    assert texts(document) == ["a"]
    assert [(problem.code, problem.unread) for problem in document.problems] == [("damaged", True)]


@pytest.mark.parametrize(
    ("body", "code", "unread"),
    [
        pytest.param(p("a") + '<w:altChunk r:id="x"/>', "embedded-part", True, id="altChunk"),
        pytest.param(
            p(r("<w:object><o:OLEObject ProgID='Excel.Sheet.12'/></w:object>") + r("a")),
            "embedded-document",
            True,
            id="embedded sheet",
        ),
        pytest.param(
            p('<w:subDoc r:id="x"/>' + r("a")), "sub-document", True, id="master document"
        ),
        pytest.param(p(field("LISTNUM") + r("a")), "listnum", False, id="LISTNUM"),
        pytest.param(
            p('<w:fldSimple w:instr=" AUTONUM "/>' + r("a")), "listnum", False, id="AUTONUM"
        ),
        pytest.param(
            p(r("<w:drawing><a:blip/></w:drawing>")), "only-pictures", True, id="a scan in Word"
        ),
        pytest.param(p(), "no-text", False, id="nothing at all"),
    ],
)
def test_named(body: str, code: str, unread: bool) -> None:
    problems = read(body).problems
    assert [(problem.code, problem.unread) for problem in problems] == [(code, unread)]


def test_an_equation_object_is_no_document() -> None:
    body = p(r("<w:object><o:OLEObject ProgID='Equation.3'/></w:object>") + r("a"))
    assert codes(read(body)) == []


def test_sixty_tables_inside_each_other_are_read() -> None:
    body = p("deepest")
    for depth in range(60):
        body = table(row(cell(p(f"level {depth}") + body + p())))
    document = read(body)
    assert len(document.blocks) == 61
    assert codes(document) == []


def test_deeper_than_the_limit_is_named() -> None:
    body = p("deepest")
    for _ in range(6):
        body = table(row(cell(body + p())))
    document = read_docx(docx(body), "tender.docx", limits=Limits(nesting=5))
    assert [(problem.code, problem.unread) for problem in document.problems] == [
        ("nested-too-deep", True),
        ("no-text", False),
    ]


def test_text_boxes_inside_each_other_do_not_double_at_every_level() -> None:
    body = p("deepest")
    for _ in range(12):
        body = p(text_box(body))
    assert texts(read(body)) == ["deepest"]


def test_a_hundred_thousand_paragraphs() -> None:
    body = p("The Supplier shall pay the wage.") * 100_000
    begun = time.perf_counter()
    document = read(body)
    assert len(document.blocks) == 100_000
    assert time.perf_counter() - begun < 60


def test_a_table_of_ten_thousand_rows() -> None:
    begun = time.perf_counter()
    document = read(table(row("Question", "Answer", "Mark") * 10_000))
    assert len(document.blocks) == 30_000
    assert document.blocks[-1].table is not None
    assert document.blocks[-1].table.row == 9_999
    assert time.perf_counter() - begun < 30


def test_fifty_thousand_comment_marks_without_text() -> None:
    begun = time.perf_counter()
    document = read('<w:p><w:commentRangeStart w:id="1"/></w:p>' * 50_000 + p("a"))
    assert texts(document) == ["a"]
    assert time.perf_counter() - begun < 30
