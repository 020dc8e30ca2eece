"""A file is read as what it is, whatever its name says."""

from __future__ import annotations

import io
import zipfile

import pytest

from tenderlint.errors import UnreadableError
from tenderlint.readers import READERS, read
from tenderlint.readers.formats import sniffed
from tests.readers.pdf_building import pdf, text

PDF = pdf(text(72, 700, "The Supplier shall pay."))


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        pytest.param(PDF, ".pdf", id="pdf"),
        pytest.param(b"junk before\n" + PDF, ".pdf", id="pdf after junk"),
        pytest.param(zipped("[Content_Types].xml", "word/document.xml"), ".docx", id="word"),
        pytest.param(zipped("mimetype", "content.xml"), ".odt", id="open document"),
        pytest.param(zipped("a.txt"), "", id="any other archive"),
        pytest.param(b"Dear bidders", "", id="text"),
        pytest.param(b"", "", id="nothing"),
    ],
)
def test_first_bytes_tell(data: bytes, suffix: str) -> None:
    assert sniffed(data) == suffix


def test_a_pdf_named_docx_is_read_and_said() -> None:
    document = read(PDF, "pack/tender.docx")
    assert document.format == "pdf"
    assert document.text == "The Supplier shall pay."
    assert [p.code for p in document.problems] == ["misnamed"]


def test_a_file_without_ending_is_read() -> None:
    assert read(PDF, "tender").format == "pdf"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        pytest.param("tender.docx", b"Dear bidders", "not-a-docx", id="text named docx"),
        pytest.param("tender.pdf", b"Dear bidders", "not-a-pdf", id="text named pdf"),
        pytest.param("tender.xyz", b"Dear bidders", "unknown-format", id="no reader"),
    ],
)
def test_what_no_reader_knows_is_refused(name: str, data: bytes, code: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read(data, name)
    assert refused.value.code == code


def test_the_list_of_readers_is_the_list_of_endings() -> None:
    assert list(READERS) == [".docx", ".docm", ".dotx", ".dotm", ".odt", ".pdf"]
