"""Tables without ruling lines or tags: lines whose pieces begin at the same places.

A clause number before its text is no column, nor are the dots and pages of a table of contents.
Not caught: columns of figures aligned on the right only, rows whose terms are centred.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tenderlint.readers.pdf.grid import Cell
from tenderlint.readers.pdf.labels import bullet, label
from tenderlint.readers.pdf.layout import CellText, PageTable
from tenderlint.readers.pdf.lines import Line, Piece, line
from tenderlint.readers.pdf.page import Run

LEAST_ROWS: Final = 3
NEAR: Final = 4.0
ROW_GAP: Final = 1.13
UNEVEN: Final = 1.25
WIDEST_GAP: Final = 4.0
"""Sizes of type between two rows of one table."""


def aligned_tables(
    lines: Sequence[Line], contents: frozenset[Line]
) -> list[list[Line] | PageTable]:
    """The lines with the tables among them made tables, in order."""
    parts: list[list[Line] | PageTable] = []
    index = 0
    while index < len(lines):
        end, starts = _stretch(lines, index, contents)
        if end > index:
            parts.append(_table(lines[index:end], starts))
            index = end
        else:
            if not parts or not isinstance(parts[-1], list):
                parts.append([])
            last = parts[-1]
            assert isinstance(last, list)
            last.append(lines[index])
            index += 1
    return parts


def _stretch(
    lines: Sequence[Line], start: int, contents: frozenset[Line]
) -> tuple[int, list[float]]:
    """Where the table that begins with this line ends, and where its columns begin."""
    first = _cells(lines[start])
    if len(first) < 2 or lines[start] in contents:
        return start, []
    counts: Counter[int] = Counter()
    end = start
    rows: list[int] = []
    begins = [piece.left for piece in first]
    for index in range(start, len(lines)):
        one = lines[index]
        if one in contents or (index > start and _apart(lines[index - 1], one)):
            break
        pieces = _cells(one)
        if not all(any(abs(piece.left - x) <= NEAR for x in begins) for piece in pieces):
            break
        if len(pieces) >= 2:
            rows.append(index)
            counts.update(_nearest(piece.left, begins) for piece in pieces)
        elif _crosses(pieces[0], begins):
            break
        end = index + 1
    while (
        end > start and end - 1 not in rows and _cells(lines[end - 1])[0].left <= begins[0] + NEAR
    ):
        end -= 1
    shared = [x for number, x in enumerate(begins) if counts[number] >= LEAST_ROWS]
    if len([row for row in rows if row < end]) < LEAST_ROWS or len(shared) < 2:
        return start, []
    return end, begins


def _cells(one: Line) -> tuple[Piece, ...]:
    """The line's pieces; a number or bullet before the text belongs to the text."""
    pieces = one.pieces
    if len(pieces) == 2 and _is_label(pieces[0].text):
        return pieces[1:]
    return pieces[1:] if bullet(pieces[0].text) == len(pieces[0].text) else pieces


def _is_label(text: str) -> bool:
    found = label(text)
    return bullet(text) == len(text) or (found is not None and found.length >= len(text))


def _apart(above: Line, below: Line) -> bool:
    distance = above.y - below.y
    return distance > WIDEST_GAP * below.size or distance <= 0


def _nearest(x: float, begins: Sequence[float]) -> int:
    return min(range(len(begins)), key=lambda number: abs(begins[number] - x))


def _crosses(piece: Piece, begins: Sequence[float]) -> bool:
    return any(piece.left < x - NEAR and piece.right > x + NEAR for x in begins)


def _table(lines: Sequence[Line], begins: Sequence[float]) -> PageTable:
    rows = _rows(lines, begins)
    left, right = min(one.left for one in lines), max(one.right for one in lines)
    top, bottom = max(one.top for one in lines), min(one.bottom for one in lines)
    texts = []
    for number, row in enumerate(rows):
        by_column: dict[int, list[Line]] = {}
        for one in row:
            pieces: dict[int, list[Run]] = {}
            for piece in one.pieces:
                pieces.setdefault(_nearest(piece.left, begins), []).extend(piece.runs)
            for column, runs in pieces.items():
                by_column.setdefault(column, []).append(line(runs, one.page))
        for column, found in sorted(by_column.items()):
            edge = begins[column + 1] - NEAR if column + 1 < len(begins) else right
            box = begins[column], row[-1].bottom, edge, row[0].top
            texts.append(CellText(Cell(number, column, 1, 1, box), tuple(found)))
    return PageTable(lines[0].page, tuple(texts), tuple(begins), left, right, top, bottom)


def _rows(lines: Sequence[Line], begins: Sequence[float]) -> list[list[Line]]:
    """Lines of one row: closer to each other than rows are, or without a first cell."""
    gaps = [above.y - below.y for above, below in pairwise(lines)]
    smallest = min(gaps, default=0.0)
    uneven = max(gaps, default=0.0) > UNEVEN * smallest
    rows = [[lines[0]]]
    for one, gap in zip(lines[1:], gaps, strict=True):
        headed = abs(one.pieces[0].left - begins[0]) <= NEAR
        begins_row = gap > ROW_GAP * smallest if uneven else headed
        if begins_row:
            rows.append([one])
        else:
            rows[-1].append(one)
    return rows
