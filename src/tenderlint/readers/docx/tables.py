"""Tables -> rows of cells with their grid columns, and which rows are the header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from lxml import etree

from tenderlint.readers.docx.controls import Control, unwrapped
from tenderlint.readers.docx.look import is_on
from tenderlint.readers.docx.names import (
    CELL,
    CELL_PROPERTIES,
    FILL,
    ROW,
    ROW_PROPERTIES,
    SHADING,
    TABLE_PROPERTIES,
    VAL,
    W,
)
from tenderlint.readers.docx.printed import Printed
from tenderlint.readers.docx.styles import integer, value

WIDEST_SPAN = 63
"""Word's own limit; a file may claim two hundred million columns."""
LONGEST_HEADER_CELL = 12
"""Words."""


class Cell(NamedTuple):
    element: etree._Element
    column: int
    control: Control
    shaded: bool


class Row(NamedTuple):
    cells: tuple[Cell, ...]
    header: bool


@dataclass(slots=True)
class ReadRow:
    """A row once its paragraphs are read."""

    row: Row
    printed: list[Printed]

    @property
    def emphasised(self) -> bool:
        """Every cell that says something is bold or shaded."""
        shaded = {cell.column for cell in self.row.cells if cell.shaded}
        return bool(self.printed) and all(
            (paragraph.place is not None and paragraph.place.column in shaded) or is_bold(paragraph)
            for paragraph in self.printed
        )

    @property
    def short(self) -> bool:
        return all(len(paragraph.text.split()) <= LONGEST_HEADER_CELL for paragraph in self.printed)


def read_rows(
    table: etree._Element, gone: frozenset[str], every_row: bool, control: Control
) -> Iterator[tuple[int, Row]]:
    """Rows with their index. ``every_row`` counts rows that a tracked change takes away, too."""
    index = 0
    merged: set[int] = set()
    for element, row_control in unwrapped(table, ROW, gone, control):
        properties = next(element.iterchildren(ROW_PROPERTIES), None)
        if properties is not None and is_gone(properties, gone):
            index += every_row
            continue
        if properties is not None and flag(properties, W + "hidden"):
            continue
        header = properties is not None and flag(properties, W + "tblHeader")
        yield index, Row(tuple(read_cells(element, properties, gone, merged, row_control)), header)
        index += 1


def read_cells(
    row: etree._Element,
    properties: etree._Element | None,
    gone: frozenset[str],
    merged: set[int],
    control: Control,
) -> Iterator[Cell]:
    """``merged`` holds the columns in which a vertically merged cell is open."""
    column = span(properties, W + "gridBefore", least=0)
    for element, cell_control in unwrapped(row, CELL, gone, control):
        cell = next(element.iterchildren(CELL_PROPERTIES), None)
        width = span(cell, W + "gridSpan", least=1)
        if cell is None:
            merged.discard(column)
            yield Cell(element, column, cell_control, False)
        elif not (is_gone(cell, gone) or continues(cell, column, merged)):
            yield Cell(element, column, cell_control, is_shaded(cell))
        column += width


def span(properties: etree._Element | None, name: str, *, least: int) -> int:
    said = None if properties is None else integer(value(properties, name))
    return least if said is None else max(least, min(said, WIDEST_SPAN))


def continues(cell: etree._Element, column: int, merged: set[int]) -> bool:
    """Whether the cell only goes on with the one above or beside it: Word shows nothing of it."""
    for merge in cell.iterchildren(W + "vMerge"):
        if merge.get(VAL) != "restart" and column in merged:
            return True
        merged.add(column)
        return False
    merged.discard(column)
    return any(merge.get(VAL) != "restart" for merge in cell.iterchildren(W + "hMerge"))


def is_gone(properties: etree._Element, gone: frozenset[str]) -> bool:
    return bool(gone) and any(change.tag in gone for change in properties)


def flag(properties: etree._Element, name: str) -> bool:
    return any(is_on(toggle) for toggle in properties.iterchildren(name))


def is_shaded(cell: etree._Element) -> bool:
    for shading in cell.iterchildren(SHADING):
        fill = shading.get(FILL, "auto").lower()
        return fill not in ("auto", "ffffff", "") or shading.get(VAL, "").startswith("pct")
    return False


def mark_header(rows: Sequence[ReadRow], styled: bool) -> None:
    """Where the file marks no header row: leading rows that look like one, if others follow.

    ``styled``: the table's style sets its first row apart.
    """
    if any(read.row.header for read in rows) or len(rows) < 2:
        return
    for read in rows[: headers_by_look(rows, styled)]:
        for paragraph in read.printed:
            if paragraph.place is not None:
                paragraph.place = replace(paragraph.place, header=True)


def headers_by_look(rows: Sequence[ReadRow], styled: bool) -> int:
    """How many rows at the top are set apart: bold, shaded, or by the table's style."""
    count = 0
    if rows[0].emphasised:
        titled = rows[1].emphasised and len(rows[0].row.cells) < len(rows[1].row.cells)
        count = 2 if titled else 1
    if all(read.emphasised for read in rows[count:]):  # the whole table is bold
        count = 0
    if not count and styled and rows[0].printed:
        count = 1
    return count if all(read.short for read in rows[:count]) else 0


def has_styled_header(table: etree._Element, styled: frozenset[str]) -> bool:
    properties = next(table.iterchildren(TABLE_PROPERTIES), None)
    if properties is None or value(properties, W + "tblStyle") not in styled:
        return False
    for look in properties.iterchildren(W + "tblLook"):
        first_row = look.get(W + "firstRow")
        if first_row is not None:
            return first_row in ("1", "true", "on")
        try:
            return bool(int(look.get(VAL, "0"), 16) & 0x20)
        except ValueError:
            return False
    return True


def is_bold(paragraph: Printed) -> bool:
    return bool(paragraph.runs) and all(look.bold for look, _ in paragraph.runs)
