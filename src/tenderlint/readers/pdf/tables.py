"""Tables of single pages -> tables of the document: rows joined over page breaks, headers once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from tenderlint.readers.pdf.layout import CellText, PageTable, Region

SAME_COLUMN: Final = 6.0


@dataclass(slots=True)
class TableCell:
    """A cell of a whole table: its column, and its lines, in one region for each page."""

    column: int
    regions: list[Region]

    @property
    def text(self) -> str:
        """All its lines, with spaces between."""
        return " ".join(line.text for region in self.regions for line in region.lines)

    @property
    def bold(self) -> bool:
        """Whether every line in it is bold."""
        return all(line.bold for region in self.regions for line in region.lines)


@dataclass(slots=True)
class Table:
    """A whole table: its rows, the first ``headers`` of which are its header."""

    rows: list[list[TableCell]]
    columns: int
    lefts: tuple[float, ...]
    page: int
    headers: int = 0
    repeated: bool = field(default=False)


def table_of(part: PageTable) -> Table:
    """The table as it stands on one page."""
    rows: dict[int, list[TableCell]] = {}
    for text in part.cells:
        row = rows.setdefault(text.cell.row, [])
        row.append(TableCell(text.cell.column, _regions(text)))
    ordered = [sorted(rows[number], key=lambda cell: cell.column) for number in sorted(rows)]
    filled = [row for row in ordered if any(cell.regions for cell in row)]
    table = Table(filled, len(part.lefts), part.lefts, part.page)
    table.headers = _headers(filled)
    return table


def _regions(text: CellText) -> list[Region]:
    if not text.lines:
        return []
    left, _, right, _ = text.cell.box
    inner = max(max(line.right for line in text.lines), right - 6)
    return [Region(text.lines, left, min(inner, right))]


def _headers(rows: Sequence[Sequence[TableCell]]) -> int:
    """Bold rows at the top, when rows that are not bold follow."""
    count = 0
    for row in rows[:3]:
        filled = [cell for cell in row if cell.regions]
        if len(row) < 2 or not filled or not all(cell.bold for cell in filled):
            break
        count += 1
    return count if count < len(rows) else 0


def continues(table: Table, part: PageTable) -> bool:
    """Whether the part at the top of a page goes on with the table at the end of the one before."""
    if len(table.lefts) != len(part.lefts):
        return False
    return all(abs(a - b) <= SAME_COLUMN for a, b in zip(table.lefts, part.lefts, strict=True))


def join(table: Table, part: PageTable) -> None:
    """The part's rows appended; a repeated header left out, a row cut by the page break mended."""
    rows = table_of(part).rows
    for count in range(min(len(rows), 3), 0, -1):
        if len(table.rows) > count and _texts(rows[:count]) == _texts(table.rows[:count]):
            table.headers = max(table.headers, count)
            rows = rows[count:]
            break
    if rows and table.rows and _cut(table.rows[-1], rows[0]):
        _mend(table.rows[-1], rows[0])
        rows = rows[1:]
    table.rows.extend(rows)


def _texts(rows: Sequence[Sequence[TableCell]]) -> list[list[str]]:
    return [[cell.text for cell in row] for row in rows]


def _cut(last: Sequence[TableCell], first: Sequence[TableCell]) -> bool:
    """A row goes on when its first cell is empty, or when all it says begins in mid-sentence."""
    if not first or (len(first) < 2 and len(last) > 1):
        return False
    filled = [cell for cell in first if cell.regions]
    columns = {cell.column for cell in last}
    if not filled or not all(cell.column in columns for cell in filled):
        return False
    if len(first) > 1 and not first[0].regions:
        return True
    return all(cell.text[:1].islower() for cell in filled)


def _mend(last: list[TableCell], first: Sequence[TableCell]) -> None:
    by_column = {cell.column: cell for cell in last}
    for cell in first:
        by_column[cell.column].regions.extend(cell.regions) if cell.regions else None
