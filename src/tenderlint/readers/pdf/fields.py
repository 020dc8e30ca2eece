"""Form fields and annotations of a page: what was filled in or noted upon it.

A field's value becomes a run at its place, so that it reads on in its line: ``[x] Yes  [ ] No``.
"""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, create_string_buffer
from dataclasses import dataclass
from typing import Final

from tenderlint.readers.pdf import pdfium
from tenderlint.readers.pdf.page import FIELD, Box, Note, Run
from tenderlint.readers.pdf.turning import Turning

MOST: Final = 5_000
LONGEST: Final = 100_000
BIGGEST_TYPE: Final = 12.0


@dataclass(frozen=True, slots=True)
class Upon:
    """What stands upon a page: runs of filled fields, and notes."""

    runs: tuple[Run, ...] = ()
    notes: tuple[Note, ...] = ()


def upon(page: int, form: int, turning: Turning) -> Upon:
    """Values and notes of the page; ``form`` is pdfium's form handle, 0 if there are no fields."""
    count = min(pdfium.annotation_count(page), MOST)
    if count <= 0:
        return Upon()
    runs: list[Run] = []
    notes: list[Note] = []
    for index in range(count):
        annotation = pdfium.annotation(page, index)
        if not annotation:
            continue
        try:
            kind = pdfium.annotation_kind(annotation)
            if (
                kind in (pdfium.LINK, pdfium.POPUP)
                or pdfium.annotation_flags(annotation) & pdfium.HIDDEN
            ):
                continue
            box = _box(annotation, turning)
            if box is None:
                continue
            if kind != pdfium.WIDGET:
                text = _text(annotation, "Contents")
                if text:
                    notes.append(Note(text, box))
            elif form:
                runs.extend(_field(annotation, form, box))
        finally:
            pdfium.annotation_close(annotation)
    return Upon(tuple(runs), tuple(notes))


def _box(annotation: int, turning: Turning) -> Box | None:
    rect = pdfium.Rect()
    if not pdfium.annotation_rect(annotation, byref(rect)):
        return None
    return turning.box((rect.left, rect.bottom, rect.right, rect.top))


def _field(annotation: int, form: int, box: Box) -> Iterator[Run]:
    kind = pdfium.field_kind(form, annotation)
    if kind in pdfium.TICKED:
        yield _run("[x]" if pdfium.field_ticked(form, annotation) else "[ ]", box, 0, 1)
    elif kind in pdfium.WRITTEN:
        lines = [line for line in _value(form, annotation).splitlines() if line.strip()]
        for index, line in enumerate(lines):
            yield _run(" ".join(line.split()), box, index, len(lines))


def _run(text: str, box: Box, index: int, of: int) -> Run:
    left, bottom, right, top = box
    row = max((top - bottom) / of, 1.0)
    size = max(min(0.75 * row, BIGGEST_TYPE), 1.0)
    y = top - row * (index + 1) + (row - size) / 2 + 0.22 * size
    end = min(left + 0.5 * size * len(text), max(right, left + 1.0))
    return Run(
        text, left, end, y, y - 0.2 * size, y + 0.8 * size, size,
        False, False, 0, FIELD_ORDER + index, True, False, FIELD,
    )  # fmt: skip


FIELD_ORDER: Final = 10_000_000


def _value(form: int, annotation: int) -> str:
    size = pdfium.field_value(form, annotation, None, 0)
    if not 2 < size < LONGEST:
        return ""
    buffer = create_string_buffer(size)
    pdfium.field_value(form, annotation, buffer, size)
    return _decoded(buffer.raw, size)


def _text(annotation: int, key: str) -> str:
    size = pdfium.annotation_text(annotation, key.encode(), None, 0)
    if not 2 < size < LONGEST:
        return ""
    buffer = create_string_buffer(size)
    pdfium.annotation_text(annotation, key.encode(), buffer, size)
    return " ".join(_decoded(buffer.raw, size).split())


def _decoded(raw: bytes, size: int) -> str:
    return raw[: size - 2].decode("utf-16-le", "replace").replace("\x00", "")
