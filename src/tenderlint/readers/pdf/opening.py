"""Bytes -> an open PDF, or one line that says why it cannot be opened and what to do."""

from __future__ import annotations

from typing import Any, Final

from tenderlint.errors import UnreadableError
from tenderlint.readers.limits import Limits
from tenderlint.readers.pdf import pdfium

HEADER_WITHIN: Final = 1024
MIB: Final = 1024 * 1024


def opened(data: bytes, limits: Limits) -> Any:
    """The pdfium document; an empty user password opens by itself."""
    if not data:
        raise UnreadableError("empty", "the file is empty; fetch it again")
    if len(data) > limits.input_bytes:
        raise UnreadableError(
            "over-limit",
            f"{len(data) // MIB} MiB is over the limit of {limits.input_bytes // MIB} MiB "
            "for one file; split it or raise the limit",
        )
    try:
        document = pdfium.Document(data)
    except pdfium.Error as error:
        raise _refusal(str(error), data) from None
    if len(document) == 0:
        document.close()
        raise UnreadableError("no-pages", "the PDF has no pages that can be found; export it again")
    return document


def page_count(data: bytes) -> int:
    """How many pages the file says it has, 0 if it cannot be opened."""
    try:
        document = pdfium.Document(data)
    except pdfium.Error:
        return 0
    try:
        return len(document)
    finally:
        document.close()


def _refusal(reason: str, data: bytes) -> UnreadableError:
    if "password" in reason.lower() or "security" in reason.lower():
        return UnreadableError(
            "encrypted",
            "the PDF asks for a password; save a copy without one and check that",
        )
    if b"%PDF-" not in data[:HEADER_WITHIN]:
        return UnreadableError("not-a-pdf", "this is no PDF; check the file's name")
    return UnreadableError("damaged", "the PDF is damaged or cut off; fetch or export it again")
