"""Pages of a PDF that have no text -> read all the same, by OCRmyPDF and Tesseract if installed.

It is a program of its own, slow and hungry, so it runs between two readings of the document, and
outside the limits of the process that reads.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Block, Document, Problem

PROGRAM: Final = "ocrmypdf"
MISSING: Final = (
    "--ocr needs ocrmypdf, which is not installed, so pages without text stay unread: "
    "pip install 'tenderlint[ocr]', and install Tesseract (for example apt install tesseract-ocr)"
)
CURABLE: Final = frozenset({"no-text-layer", "garbled-text", "no-text"})
"""Codes of problems whose pages OCR can read: scans, drawn letters, fonts that map to nonsense."""
READ_BY_OCR: Final = "ocr-text"
LAST_WORDS: Final = 5.0
"""Seconds the program has to end and clean up behind itself when it is stopped."""


def installed() -> bool:
    """Whether there is a program to ask."""
    return shutil.which(PROGRAM) is not None


def with_ocr(
    document: Document, data: bytes, seconds: float, read: Callable[[bytes], Document]
) -> Document:
    """The document with its pages without text read by OCR, and marked so; or why they are not.

    ``read`` reads the PDF that OCR makes of ``data``.
    """
    pages = without_text(document)
    if not pages:
        return document
    try:
        again = read(recognised(data, pages, seconds))
    except UnreadableError as error:
        trouble = Problem("ocr-failed", str(error), pages[0], pages=pages)
        return replace(document, problems=(*document.problems, trouble))
    return replace(
        again,
        sha256=document.sha256,
        blocks=tuple(_marked(again.blocks, frozenset(pages))),
        problems=tuple(_problems(again, pages)),
    )


def without_text(document: Document) -> tuple[int, ...]:
    """The pages of a PDF that OCR might read."""
    curable = (problem.pages for problem in document.problems if problem.code in CURABLE)
    return tuple(sorted({page for pages in curable for page in pages}))


def recognised(data: bytes, pages: Sequence[int], seconds: float) -> bytes:
    """The PDF with these pages recognised from their pictures; the others are as they were.

    Whatever text such a page has is a stamp or nonsense, so it does not save the page from OCR.
    Raises UnreadableError with what to do.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise UnreadableError("no-ocr", MISSING)
    mode = ["--force-ocr", "--pages", ranges(pages)]
    command = [program, *mode, "--output-type", "pdf", "--optimize", "0", "--quiet", "-", "-"]
    # files, not pipes: a helper of the program that outlives it would hold a pipe open
    with (
        tempfile.TemporaryFile() as asked,
        tempfile.TemporaryFile() as made,
        tempfile.TemporaryFile() as said,
    ):
        asked.write(data)
        asked.seek(0)
        process = subprocess.Popen(command, stdin=asked, stdout=made, stderr=said)
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise UnreadableError(
                "ocr-failed",
                f"OCR was stopped after {seconds:g} s; split the file, or raise ocr-seconds",
            ) from None
        finally:
            _ended(process)
        made.seek(0)
        said.seek(0)
        result = made.read()
        if code == 0 and b"%PDF-" in result[:1024]:
            return result
        lines = said.read().decode("utf-8", "replace").strip().splitlines()
        reason = lines[-1].strip() if lines else f"exit code {code}"
        raise UnreadableError("ocr-failed", f"OCR failed ({reason}); try ocrmypdf by hand")


def ranges(pages: Iterable[int]) -> str:
    """``2,4-5``."""
    spans: list[list[int]] = []
    for page in pages:
        if spans and page == spans[-1][1] + 1:
            spans[-1][1] = page
        else:
            spans.append([page, page])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)


def _ended(process: subprocess.Popen[bytes]) -> None:
    """Asked to end, so that it takes its helpers along; made to when it does not."""
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(LAST_WORDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _marked(blocks: Iterable[Block], pages: frozenset[int]) -> Iterator[Block]:
    for block in blocks:
        new = block.page in pages and "ocr" not in block.flags
        yield replace(block, flags=(*block.flags, "ocr")) if new else block


def _problems(again: Document, pages: Sequence[int]) -> Iterator[Problem]:
    """Those of the second reading; what was read by OCR, and where OCR found nothing."""
    unread = frozenset(without_text(again))
    read = [page for page in pages if page not in unread]
    if read:
        message = f"{_named(read)}: read by OCR; quotations may hold misread letters"
        yield Problem(READ_BY_OCR, message, read[0], pages=tuple(read))
    for problem in again.problems:
        if problem.code in CURABLE and problem.pages:
            message = f"{_named(problem.pages)}: OCR found no words to read there"
            yield replace(problem, message=message)
        elif problem.code != READ_BY_OCR or not set(problem.pages) <= set(read):
            yield problem


def _named(pages: Sequence[int]) -> str:
    shown = ranges(pages).replace(",", ", ")
    return f"page {shown}" if len(pages) == 1 else f"pages {shown}"
