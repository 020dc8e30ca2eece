"""Clause numbers drawn as small pictures -> their shape: how many figures, dots and brackets.

Word draws text as pictures where a font forbids embedding, and in real call-off schedules that font
is the one of the clause numbers. Figures are not told from one another here; ``numbering`` counts
which number of this shape must come next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from ctypes import c_void_p, string_at
from typing import Final, NamedTuple

from tenderlint.readers.pdf import pdfium
from tenderlint.readers.pdf.page import Box

TALLEST: Final = 15.0
SHORTEST: Final = 3.0
WIDEST: Final = 70.0
MOST_PIXELS: Final = 60_000
INK: Final = 0.35
DOT: Final = 0.32
"""A dot is at most this share of the picture's height, at its foot."""
NARROW: Final = 0.3
MOST_MARKS: Final = 12


class _Mark(NamedTuple):
    left: int
    right: int
    low: int
    high: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.high - self.low


def may_be_sign(box: Box) -> bool:
    """Whether a picture is of the size of a clause number."""
    width, height = box[2] - box[0], box[3] - box[1]
    return 1.5 < width < WIDEST and SHORTEST < height < TALLEST


def shape_of(document: int, page: int, image: int) -> str:
    """The shape in a picture, "" if it looks like no number."""
    bitmap = pdfium.rendered_image(document, page, image)
    if not bitmap:
        return ""
    try:
        rows = _ink(bitmap)
    finally:
        pdfium.bitmap_destroy(bitmap)
    return _shape(list(_marks(rows)), len(rows)) if rows else ""


def _ink(bitmap: int) -> list[list[bool]]:
    """Rows from the top, true where a pixel is dark and opaque."""
    width, height = pdfium.bitmap_width(bitmap), pdfium.bitmap_height(bitmap)
    stride = pdfium.bitmap_stride(bitmap)
    depth = {1: 1, 2: 3, 3: 4, 4: 4}.get(pdfium.bitmap_format(bitmap), 0)
    address = c_void_p(pdfium.bitmap_buffer(bitmap))
    if not depth or not address or not 0 < width * height <= MOST_PIXELS:
        return []
    pixels = string_at(address, stride * height)
    least = int(255 * INK)
    rows = []
    for row in range(height):
        line = pixels[row * stride : row * stride + width * depth]
        dark = [255 - value for value in line[:: depth if depth > 1 else 1]]
        if pdfium.bitmap_format(bitmap) == ALPHA:
            dark = [d * a // 255 for d, a in zip(dark, line[3::4], strict=True)]
        rows.append([value > least for value in dark])
    return rows


ALPHA: Final = 4


def _marks(rows: Sequence[Sequence[bool]]) -> Iterator[_Mark]:
    """Stretches of columns with ink, parted by blank ones; heights counted from the foot."""
    height, width = len(rows), len(rows[0])
    start = None
    for column in range(width + 1):
        inked = column < width and any(row[column] for row in rows)
        if inked and start is None:
            start = column
        elif not inked and start is not None:
            inked_rows = [i for i, row in enumerate(rows) if any(row[start:column])]
            yield _Mark(start, column, height - 1 - inked_rows[-1], height - inked_rows[0])
            start = None


def _shape(marks: Sequence[_Mark], height: int) -> str:
    if not marks or len(marks) > MOST_MARKS:
        return ""
    tallest = max(mark.height for mark in marks)
    if len(marks) == 1:
        only = marks[0]
        return "•" if only.width > 0.6 * only.height and tallest < 0.9 * height else ""
    inner = marks[1:-1]
    if inner and all(_bracket(m, inner) for m in (marks[0], marks[-1])):
        narrow = all(mark.width <= NARROW * tallest for mark in inner)
        return f"({'i' * len(inner)})" if narrow else f"({'a' * len(inner)})"
    signs = "".join("." if _dot(mark, tallest) else "9" for mark in marks)
    return "" if signs.startswith(".") or ".." in signs else signs.rstrip(".")


def _bracket(mark: _Mark, inner: Sequence[_Mark]) -> bool:
    highest, lowest = max(m.high for m in inner), min(m.low for m in inner)
    about_as_high = mark.high >= highest - 0.1 * mark.height
    return mark.low < lowest and about_as_high and mark.width <= 0.4 * mark.height


def _dot(mark: _Mark, tallest: int) -> bool:
    return mark.height <= DOT * tallest and mark.low <= 0.15 * tallest
