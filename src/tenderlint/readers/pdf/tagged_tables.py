"""Tables that are not ruled but tagged: rows and cells as the file itself names them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from tenderlint.readers.pdf.grid import Cell
from tenderlint.readers.pdf.layout import CellText, PageTable, cell_lines
from tenderlint.readers.pdf.page import Box, Page, Run

LEAST_CELLS: Final = 2


def tagged_tables(runs: Sequence[Run], page: Page) -> tuple[list[Run], list[PageTable]]:
    """The runs that stand in no tagged table, and the tables with theirs."""
    free: list[Run] = []
    cells: dict[int, dict[tuple[int, int], list[Run]]] = {}
    for run in runs:
        place = page.places.get(run.tag)
        if place is None or place.cell is None:
            free.append(run)
        else:
            table, row, column = place.cell
            cells.setdefault(table, {}).setdefault((row, column), []).append(run)
    tables = []
    for found in cells.values():
        if len({column for _, column in found}) < LEAST_CELLS:
            free.extend(run for inside in found.values() for run in inside)
        else:
            tables.append(_table(found, page))
    free.sort(key=lambda run: run.order)
    return free, tables


def _table(found: dict[tuple[int, int], list[Run]], page: Page) -> PageTable:
    rows = sorted({row for row, _ in found})
    texts = [
        CellText(Cell(rows.index(row), column, 1, 1, _box(inside)), cell_lines(inside, page))
        for (row, column), inside in sorted(found.items())
    ]
    left, bottom, right, top = _box(run for inside in found.values() for run in inside)
    columns = sorted({column for _, column in found})
    lefts = tuple(
        min(run.left for (_, c), inside in found.items() if c == column for run in inside)
        for column in columns
    )
    return PageTable(page.number, tuple(texts), lefts, left, right, top, bottom)


def _box(runs: Iterable[Run]) -> Box:
    boxes = [(run.left, run.bottom, run.right, run.top) for run in runs]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
