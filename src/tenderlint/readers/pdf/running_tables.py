"""Running headers and footers in a ruled table: taken apart into lines, for ``furniture``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tenderlint.readers.pdf.furniture import folded, runs_on
from tenderlint.readers.pdf.layout import PageTable
from tenderlint.readers.pdf.lines import Line, line
from tenderlint.readers.pdf.page import Run
from tenderlint.readers.pdf.scan import Sheet

MARGIN: Final = 0.15


def without_running_tables(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The sheets, with tables that come again at the edges of pages as plain lines."""
    stands: dict[str, list[int]] = defaultdict(list)
    for sheet in sheets:
        for table in sheet.tables:
            if _at_edge(table, sheet.page.height):
                stands[_words(table)].append(sheet.page.number)
    running = {words for words, pages in stands.items() if runs_on(pages, len(sheets))}
    return [_dissolved(sheet, running) for sheet in sheets] if running else list(sheets)


def _at_edge(table: PageTable, height: float) -> bool:
    return table.top < MARGIN * height or table.bottom > (1 - MARGIN) * height


def _words(table: PageTable) -> str:
    return folded("".join(one.text for cell in table.cells for one in cell.lines))


def _dissolved(sheet: Sheet, running: set[str]) -> Sheet:
    lines = list(sheet.lines)
    tables = []
    for table in sheet.tables:
        if _at_edge(table, sheet.page.height) and _words(table) in running:
            lines.extend(_lines(table, sheet.page.number))
        else:
            tables.append(table)
    lines.sort(key=lambda one: -one.y)
    return replace(sheet, lines=tuple(lines), tables=tuple(tables))


def _lines(table: PageTable, page: int) -> list[Line]:
    """One line for each height at which the table has text."""
    rows: dict[int, list[Run]] = {}
    for cell in table.cells:
        for one in cell.lines:
            rows.setdefault(round(one.y), []).extend(one.runs)
    return [line(runs, page) for runs in rows.values()]
