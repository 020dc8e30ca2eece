"""Every page -> a sheet: its lines, its tables, its turned text; what later steps need of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tenderlint.readers.limits import Limits
from tenderlint.readers.pdf.drop_caps import without_drop_caps
from tenderlint.readers.pdf.grid import grids
from tenderlint.readers.pdf.layout import PageTable, split_tables
from tenderlint.readers.pdf.lines import Line, lines_of, with_signs
from tenderlint.readers.pdf.page import Drawing, Page
from tenderlint.readers.pdf.pages import pages
from tenderlint.readers.pdf.tagged_tables import tagged_tables


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page taken apart: upright lines outside tables, tables, lines of turned text."""

    page: Page
    lines: tuple[Line, ...]
    tables: tuple[PageTable, ...]
    turned: tuple[Line, ...]


def scanned(document: Any, limits: Limits) -> list[Sheet]:
    """All sheets in order."""
    return [_sheet(page) for page in pages(document, limits)]


def _sheet(page: Page) -> Sheet:
    found = grids(page.drawing.rules) if page.drawing.complete else []
    free, tables = split_tables(page, found) if found else (list(page.runs), [])
    if page.places:
        free, tagged = tagged_tables(free, page)
        tables += tagged
    upright = without_drop_caps([run for run in free if run.turn == 0])
    turned = [run for run in free if run.turn != 0]
    lines = lines_of(upright, page.number, page.places)
    drawing = page.drawing
    if drawing.signs:
        lines = with_signs(lines, drawing.signs)
    return Sheet(
        replace(
            page,
            runs=(),
            places={},
            drawing=Drawing(
                (), drawing.picture_share, drawing.paths, drawing.complete, drawing.signs
            ),
        ),
        tuple(lines),
        tuple(tables),
        tuple(lines_of(turned, page.number)) if turned else (),
    )
