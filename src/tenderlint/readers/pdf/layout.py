"""What a page is made of: stretches of a column, and tables with their cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tenderlint.readers.pdf.grid import Cell, Grid
from tenderlint.readers.pdf.lines import Line, lines_of, with_signs
from tenderlint.readers.pdf.page import Page, Run


@dataclass(frozen=True, slots=True)
class Region:
    """Lines that follow one another in one column, and the edges between which they run.

    ``contents`` are those that are entries of a table of contents.
    """

    lines: tuple[Line, ...]
    left: float
    right: float
    contents: frozenset[Line] = frozenset()


@dataclass(frozen=True, slots=True)
class CellText:
    """A table cell and its lines."""

    cell: Cell
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table, or the part of one, on a page: its cells from the top left, row by row."""

    page: int
    cells: tuple[CellText, ...]
    lefts: tuple[float, ...]
    left: float
    right: float
    top: float
    bottom: float


Part: TypeAlias = Region | PageTable


def split_tables(page: Page, found: Sequence[Grid]) -> tuple[list[Run], list[PageTable]]:
    """The runs that stand in no table, and the tables with theirs."""
    free: list[Run] = []
    inside: dict[tuple[int, int], list[Run]] = {}
    for run in page.runs:
        place = _place(run, found)
        if place is None:
            free.append(run)
        else:
            inside.setdefault(place, []).append(run)
    tables: list[PageTable] = []
    for index, grid in enumerate(found):
        texts = []
        for number, cell in enumerate(grid.cells):
            lines = cell_lines(inside.get((index, number), []), page)
            texts.append(CellText(cell, lines))
        if not any(text.lines for text in texts):
            continue
        left, bottom, right, top = grid.box
        tables.append(PageTable(page.number, tuple(texts), grid.lefts, left, right, top, bottom))
    return free, tables


def cell_lines(runs: Sequence[Run], page: Page) -> tuple[Line, ...]:
    """The lines of a cell, those of turned text last."""
    upright = [run for run in runs if run.turn == 0]
    turned = [run for run in runs if run.turn != 0]
    above = lines_of(upright, page.number, page.places)
    if page.drawing.signs:
        above = with_signs(above, page.drawing.signs)
    return (
        *above,
        *lines_of(turned, page.number, page.places),
    )


def _place(run: Run, found: Sequence[Grid]) -> tuple[int, int] | None:
    x, y = (run.left + run.right) / 2, run.y + 0.3 * run.size
    for index, grid in enumerate(found):
        left, bottom, right, top = grid.box
        if not (left - 1 <= x <= right + 1 and bottom - 1 <= y <= top + 1):
            continue
        best: tuple[float, int] | None = None
        for number, cell in enumerate(grid.cells):
            cl, cb, cr, ct = cell.box
            if cl - 1 <= x <= cr + 1 and cb - 1 <= y <= ct + 1:
                area = (cr - cl) * (ct - cb)
                if best is None or area < best[0]:
                    best = area, number
        if best is not None:
            return index, best[1]
    return None
