"""Sheets -> the body in reading order: paragraphs, headings and tables, with furniture apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tenderlint.readers.pdf.footnotes import Footnote, without_footnotes
from tenderlint.readers.pdf.furniture import folded, furniture
from tenderlint.readers.pdf.headings import Look, heading_levels, look_of
from tenderlint.readers.pdf.joining import joined, vocabulary
from tenderlint.readers.pdf.layout import PageTable, Part, Region
from tenderlint.readers.pdf.leading import Leading, leading
from tenderlint.readers.pdf.lines import Line
from tenderlint.readers.pdf.numbering import Numbering
from tenderlint.readers.pdf.page import Note
from tenderlint.readers.pdf.paragraph import Paragraph
from tenderlint.readers.pdf.paragraphs import paragraphs
from tenderlint.readers.pdf.reading_order import parts_of, region
from tenderlint.readers.pdf.running_tables import without_running_tables
from tenderlint.readers.pdf.scan import Sheet
from tenderlint.readers.pdf.tables import Table, continues, join, table_of

FULL = 0.9
"""A line that ends less than this share of its size before the edge is full."""


@dataclass(slots=True)
class CellBlock:
    """A cell's paragraphs, with its column."""

    column: int
    paragraphs: list[Paragraph]


@dataclass(slots=True)
class TableBlock:
    """A table ready to be written: rows of cells, the first ``headers`` of them its header."""

    rows: list[list[CellBlock]]
    headers: int


Entry: TypeAlias = Paragraph | TableBlock


@dataclass(frozen=True, slots=True)
class Body:
    """Everything in reading order, the level of each entry that is a heading, and the furniture."""

    entries: tuple[Entry, ...]
    headings: Mapping[int, int]
    headers: tuple[Line, ...]
    footers: tuple[Line, ...]
    notes: tuple[tuple[int, Note], ...]


def body_of(sheets: Sequence[Sheet], outline: Mapping[str, int]) -> Body:
    """The whole document put in order."""
    sheets = without_running_tables(sheets)
    told = furniture(
        {sheet.page.number: sheet.lines for sheet in sheets},
        {sheet.page.number: sheet.page.height for sheet in sheets},
    )
    lines = [line for sheet in sheets for line in sheet.lines]
    lines += [
        line
        for sheet in sheets
        for table in sheet.tables
        for cell in table.cells
        for line in cell.lines
    ]
    look = look_of(lines)
    parts: list[Part] = []
    notes: list[Footnote] = []
    for sheet in sheets:
        page = sheet.page
        body, found = without_footnotes(
            told[page.number].body, look.body, page.height, notes[-1] if notes else None
        )
        parts.extend(_parts(sheet, body))
        for note in found:
            if note.mark:
                notes.append(note)
            else:
                notes[-1] = Footnote(notes[-1].mark, notes[-1].lines + note.lines)
    usual = leading(part for part in parts if isinstance(part, Region))
    entries = _entries(parts, usual)
    entries.extend(_note(note) for note in notes)
    _finish(entries)
    headings = _headings(entries, look, outline)
    watermarks = [line for sheet in sheets for line in sheet.turned if _watermark(line)]
    return Body(
        tuple(entries),
        headings,
        tuple(_once([*(line for t in told.values() for line in t.header), *watermarks])),
        tuple(_once(line for t in told.values() for line in t.footer)),
        tuple((sheet.page.number, note) for sheet in sheets for note in sheet.page.notes),
    )


def _note(note: Footnote) -> Paragraph:
    first = note.lines[0]
    return Paragraph(list(note.lines), first.text, first.right, number=note.mark, footnote=True)


def _parts(sheet: Sheet, body: Sequence[Line]) -> list[Part]:
    parts = parts_of(body, sheet.tables)
    aside = [line for line in sheet.turned if not _watermark(line)]
    if aside:
        parts.append(region(aside))
    return parts


def _watermark(line: Line) -> bool:
    """Text across the page at an angle that is no right one."""
    return any(run.turn == 1 for run in line.runs)


def _entries(parts: Sequence[Part], usual: Leading) -> list[Entry]:
    entries: list[Paragraph | Table] = []
    numbering = Numbering()
    for part in parts:
        last = entries[-1] if entries else None
        if isinstance(part, PageTable):
            if isinstance(last, Table) and continues(last, part):
                join(last, part)
            else:
                entries.append(table_of(part))
            continue
        before = last if isinstance(last, Paragraph) and not _aside(last, part) else None
        entries.extend(paragraphs([part], numbering, usual, before=before))
    return [_table_block(entry, usual) if isinstance(entry, Table) else entry for entry in entries]


def _aside(last: Paragraph, part: Region) -> bool:
    """Turned text stands by itself: it goes on from nothing and nothing goes on from it."""
    return _turn(last.last) != 0 or _turn(part.lines[0]) != 0


def _turn(line: Line) -> int:
    return line.pieces[0].runs[0].turn


def _table_block(table: Table, usual: Leading) -> TableBlock:
    numbering = Numbering()
    regions = (region for row in table.rows for cell in row for region in cell.regions)
    own = leading(regions, least=2, otherwise=usual)
    rows = [
        [
            CellBlock(cell.column, paragraphs(cell.regions, numbering, own, cell=True))
            for cell in row
        ]
        for row in table.rows
    ]
    return TableBlock(rows, table.headers)


def _finish(entries: Iterable[Entry]) -> None:
    """Each paragraph's lines become its text, once the whole document's words are known."""
    known = vocabulary(line.text for paragraph in _all(entries) for line in paragraph.lines)
    for paragraph in _all(entries):
        texts = [paragraph.text, *(line.text for line in paragraph.lines[1:])]
        full = [paragraph.edge - line.right < FULL * line.size for line in paragraph.lines]
        paragraph.text = joined(texts, full, known)


def _all(entries: Iterable[Entry]) -> Iterator[Paragraph]:
    for entry in entries:
        if isinstance(entry, Paragraph):
            yield entry
        else:
            for row in entry.rows:
                for cell in row:
                    yield from cell.paragraphs


def _headings(entries: Sequence[Entry], look: Look, outline: Mapping[str, int]) -> dict[int, int]:
    places = [index for index, entry in enumerate(entries) if isinstance(entry, Paragraph)]
    found = [entry for entry in entries if isinstance(entry, Paragraph)]
    levels = heading_levels(found, look, outline)
    return {places[index]: level for index, level in levels.items()}


def _once(lines: Iterable[Line]) -> Iterator[Line]:
    seen: set[str] = set()
    for line in lines:
        key = folded(line.text)
        if key not in seen:
            seen.add(key)
            yield line
