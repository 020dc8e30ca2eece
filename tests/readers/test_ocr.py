"""Pages without text are read by OCR where it is installed; what it reads is marked, always."""

from __future__ import annotations

import time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Document
from tenderlint.readers.limits import Limits
from tenderlint.readers.ocr import ranges, recognised
from tenderlint.readers.settings import ReadingSettings
from tenderlint.readers.workers import ReadingPool
from tests.ocr_program import asked, install, recognising
from tests.readers.pdf_building import SCAN, lines, pdf, scan

WORDS = lines(72, 700, "The Supplier shall pay every worker on the Contract", "a living wage.")
MORE = lines(72, 700, "Bidders are asked how they consult the people", "who use the service.")
CLAUSE = "The Supplier shall pay every worker at least the rate of the Living Wage Foundation"
GLYPH_NUMBERS = "".join(chr(ord(sign) - 29) if sign != " " else " " for sign in CLAUSE)
GARBLED = lines(72, 780, *[GLYPH_NUMBERS] * 9)
OCR = ReadingSettings(ocr=True)


def read(data: bytes, settings: ReadingSettings = OCR) -> Document:
    with ReadingPool(0, settings) as pool:
        return pool.read("tender.pdf", data)


def read_by_ocr(document: Document) -> list[str]:
    return [document.of(block) for block in document.blocks if "ocr" in block.flags]


def problems(document: Document) -> list[tuple[str, str, bool]]:
    return [(p.code, p.message, p.unread) for p in document.problems]


def test_a_scan_is_read_and_marked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recognising(tmp_path, monkeypatch, pdf(WORDS, MORE))
    data = scan(SCAN, SCAN)
    document = read(data)
    assert document.text.startswith("The Supplier shall pay")
    assert len(read_by_ocr(document)) == len(document.blocks) == 2
    message = "pages 1-2: read by OCR; quotations may hold misread letters"
    assert problems(document) == [("ocr-text", message, False)]
    assert document.sha256 == sha256(data).hexdigest()
    assert (tmp_path / "sent").read_bytes() == data


@pytest.mark.parametrize(
    ("contents", "pages"),
    [
        pytest.param((WORDS, SCAN, WORDS, SCAN, SCAN), "2,4-5", id="scans among others"),
        pytest.param((WORDS, GARBLED), "2", id="fonts that map to nonsense"),
        pytest.param((SCAN + lines(500, 20, "Bates 1"),), "1", id="a scan with a stamp"),
    ],
)
def test_only_pages_that_need_it_are_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, contents: tuple[str, ...], pages: str
) -> None:
    different = (
        lines(72, 700 - 100 * n, f"{'ABCDEF'[n]} is page {n}.") for n in range(len(contents))
    )
    recognising(tmp_path, monkeypatch, pdf(*different))
    document = read(scan(*contents))
    [call] = asked(tmp_path)
    assert f"--force-ocr --pages {pages} " in call
    of_pages = {block.page for block in document.blocks if "ocr" in block.flags}
    assert ranges(sorted(page for page in of_pages if page)) == pages


@pytest.mark.parametrize(
    ("data", "settings"),
    [
        pytest.param(pdf(WORDS), OCR, id="there is text"),
        pytest.param(scan(SCAN), ReadingSettings(), id="nobody asked for it"),
    ],
)
def test_it_is_not_run_in_vain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, settings: ReadingSettings
) -> None:
    recognising(tmp_path, monkeypatch, pdf(WORDS))
    assert read_by_ocr(read(data, settings)) == []
    assert asked(tmp_path) == []


def test_pages_on_which_it_finds_nothing_stay_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognising(tmp_path, monkeypatch, scan(WORDS, SCAN))
    document = read(scan(SCAN, SCAN))
    assert problems(document) == [
        ("ocr-text", "page 1: read by OCR; quotations may hold misread letters", False),
        ("no-text-layer", "page 2: OCR found no words to read there", True),
    ]


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        pytest.param("echo 'no tesseract' >&2; exit 3", "no tesseract", id="says why"),
        pytest.param("exit 7", "exit code 7", id="says nothing"),
        pytest.param("echo done", "exit code 0", id="makes no PDF"),
        pytest.param("echo '%PDF-1.7'", "damaged", id="makes a broken PDF"),
        pytest.param("sleep 30", "stopped after 0.2 s", id="hangs"),
    ],
)
def test_its_failure_leaves_what_could_be_read_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, reason: str
) -> None:
    install(tmp_path, monkeypatch, script)
    begun = time.monotonic()
    document = read(scan(WORDS, SCAN), replace(OCR, limits=Limits(ocr_seconds=0.2)))
    assert time.monotonic() - begun < 10
    assert document.text.startswith("The Supplier shall pay")
    assert [(p.code, p.unread) for p in document.problems] == [
        ("no-text-layer", True),
        ("ocr-failed", False),
    ]
    assert reason in document.problems[1].message
    assert "\n" not in document.problems[1].message


def test_what_it_makes_is_read_within_the_limits_of_any_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognising(tmp_path, monkeypatch, pdf(WORDS))
    with ReadingPool(1, OCR) as pool:
        document = pool.read("tender.pdf", scan(SCAN))
    assert read_by_ocr(document) == [
        "The Supplier shall pay every worker on the Contract a living wage."
    ]


def test_without_the_program_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnreadableError, match=r"tenderlint\[ocr\]"):
        recognised(pdf(""), [1], 1.0)
