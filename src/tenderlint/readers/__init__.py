"""Bytes -> Document. A new format is one file, and one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TypeAlias

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Document, Problem
from tenderlint.readers.formats import sniffed
from tenderlint.readers.settings import DEFAULT_SETTINGS, ReadingSettings

Reader: TypeAlias = Callable[[bytes, str, ReadingSettings], Document]


def _docx(data: bytes, path: str, settings: ReadingSettings) -> Document:
    from tenderlint.readers.docx import read_docx

    return read_docx(data, path, settings.revisions, settings.limits)


def _odt(data: bytes, path: str, settings: ReadingSettings) -> Document:
    from tenderlint.readers.odt import read_odt

    return read_odt(data, path, settings.limits)


def _pdf(data: bytes, path: str, settings: ReadingSettings) -> Document:
    from tenderlint.readers.pdf import read_pdf

    return read_pdf(data, path, settings.limits)


READERS: Mapping[str, Reader] = {
    ".docx": _docx,
    ".docm": _docx,
    ".dotx": _docx,
    ".dotm": _docx,
    ".odt": _odt,
    ".pdf": _pdf,
}
SUFFIXES = tuple(READERS)
"""What a folder is searched for."""


def read(data: bytes, path: str, settings: ReadingSettings = DEFAULT_SETTINGS) -> Document:
    """The document. Its bytes decide how it is read, its name only where they do not tell.

    Raises UnreadableError with one line that says what to do.
    """
    suffix = PurePosixPath(path.replace("\\", "/")).suffix.lower()
    real = sniffed(data)
    named = READERS.get(suffix)
    if real and READERS[real] is not named:
        document = READERS[real](data, path, settings)
        what = f"named {suffix}" if suffix else "without an ending"
        note = Problem("misnamed", f"{what}, but it is a {real} file and was read as one")
        return replace(document, problems=(note, *document.problems))
    if named is None:
        known = ", ".join(READERS)
        raise UnreadableError("unknown-format", f"no reader for this file; known are {known}")
    return named(data, path, settings)


def page_count(data: bytes) -> int | None:
    """Pages of a PDF, for the time its reading may take; None for formats without pages."""
    if sniffed(data) != ".pdf":
        return None
    from tenderlint.readers.pdf.opening import page_count as count

    return count(data)
