"""Tables -> statements: a row with its header; long cells sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tenderlint.model.document import Block, Document, Span
from tenderlint.model.outline import Cell, Form, Statement
from tenderlint.structure.leads import OpenLeads, is_lead_in
from tenderlint.structure.sentences import sentence_spans

_LONG_CELL = 280
_SHORT_CELL = 120
_HEADER_CELL = 60
_LABEL = re.compile(r"^(?:[A-Z]{0,3}\d+(?:\.\d+)*|\([a-z]+\))$")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a table: each row a list of cells, a cell its blocks; ``last`` is exclusive."""

    first: int
    last: int
    rows: tuple[tuple[tuple[int, tuple[Block, ...]], ...], ...]
    index_of: Mapping[int, int]
    header: int | None


def tables_in(blocks: Sequence[Block]) -> dict[int, Table]:
    """The tables by the index of their first block."""
    found: dict[int, Table] = {}
    at = 0
    while at < len(blocks):
        place = blocks[at].table
        if place is None:
            at += 1
            continue
        first = at
        rows: dict[int, dict[int, list[Block]]] = {}
        index_of: dict[int, int] = {}
        while at < len(blocks) and (here := blocks[at].table) and here.table == place.table:
            rows.setdefault(here.row, {}).setdefault(here.column, []).append(blocks[at])
            index_of.setdefault(here.row, at)
            at += 1
        ordered = tuple(
            tuple((column, tuple(cells)) for column, cells in sorted(row.items()))
            for row in rows.values()
        )
        indexes = dict(enumerate(index_of.values()))
        found[first] = Table(first, at, ordered, indexes, _header_row(ordered))
    return found


def row_statements(document: Document, table: Table) -> Iterator[Statement]:
    """A statement for each row, or for each sentence of its long cells; header rows as headings."""
    headers: dict[int, tuple[str, int, int]] = {}
    for number, row in enumerate(table.rows):
        is_header = number == table.header or row[0][1][0].table.header  # type: ignore[union-attr]
        spans = {column: (blocks[0].start, blocks[-1].end) for column, blocks in row}
        if is_header:
            headers = {
                column: (document.text[start:end], start, end)
                for column, (start, end) in spans.items()
            }
        yield from _one_row(
            document, table, number, spans, headers, "heading" if is_header else "row"
        )


def _one_row(
    document: Document,
    table: Table,
    number: int,
    spans: Mapping[int, tuple[int, int]],
    headers: Mapping[int, tuple[str, int, int]],
    form: Form,
) -> Iterator[Statement]:
    row = table.rows[number]
    at = table.index_of[number]
    page = row[0][1][0].page
    cells = tuple(
        Cell(headers[column][0] if column in headers and form == "row" else "", start, end)
        for column, (start, end) in spans.items()
    )
    head: tuple[tuple[int, int], ...] = ()
    if headers and form == "row":
        head = ((min(h[1] for h in headers.values()), max(h[2] for h in headers.values())),)
    flags = tuple(dict.fromkeys(flag for _, blocks in row for b in blocks for flag in b.flags))
    clause = _clause(document, row)
    start, end = cells[0].start, cells[-1].end
    long = any(cell.end - cell.start > _LONG_CELL for cell in cells) or (
        len(cells) == 1 and len(row[0][1]) > 1
    )
    if form == "heading" or not long:
        yield Statement(
            start, end, form, at, 0, clause, page=page, leads=head, cells=cells, flags=flags
        )
        return
    brief = tuple((cell.start, cell.end) for cell in cells if cell.end - cell.start <= _SHORT_CELL)
    for cell, (_, blocks) in zip(cells, row, strict=True):
        if (cell.start, cell.end) in brief:
            yield Statement(
                cell.start, cell.end, "row", at, 0, clause,
                page=page, leads=head, cells=cells, flags=flags,
            )  # fmt: skip
        else:
            yield from _cell_statements(document, blocks, at, clause, head, brief, cells, flags)


def _cell_statements(
    document: Document,
    blocks: Sequence[Block],
    at: int,
    clause: str,
    head: tuple[Span, ...],
    brief: tuple[Span, ...],
    cells: tuple[Cell, ...],
    flags: tuple[str, ...],
) -> Iterator[Statement]:
    """A long cell's paragraphs sentence by sentence, its own lead-ins over its own lists."""
    open_leads = OpenLeads()
    for block in blocks:
        text = document.of(block)
        depth = 1 + block.level if "list-item" in block.flags or block.number else 0
        governing = open_leads.govern(block, text, depth)
        leads = head + tuple(span for span in brief if span[1] <= block.start) + governing
        spans = sentence_spans(text, block.start)
        form: Form = "item" if depth else "sentence"
        for begin, stop in spans:
            yield Statement(
                begin, stop, form, at, 0, clause,
                page=block.page, leads=leads, cells=cells, flags=flags,
            )  # fmt: skip
        if spans and is_lead_in(document.text[spans[-1][0] : spans[-1][1]], False):
            open_leads.open(spans[-1], depth)


def _clause(document: Document, row: tuple[tuple[int, tuple[Block, ...]], ...]) -> str:
    first = row[0][1][0]
    if first.number:
        return first.number
    text = document.of(first).strip()
    return text if len(row) > 1 and _LABEL.match(text) else ""


def _header_row(rows: Sequence[tuple[tuple[int, tuple[Block, ...]], ...]]) -> int | None:
    """The first row, if no row is marked and its cells are short and without sentence or figure."""
    if any(blocks[0].table and blocks[0].table.header for row in rows for _, blocks in row):
        return None
    if len(rows) < 2 or len(rows[0]) < 2:
        return None
    short = all(blocks[-1].end - blocks[0].start <= _HEADER_CELL for _, blocks in rows[0])
    wide = len(rows[0]) >= max(len(row) for row in rows) - 1
    return 0 if short and wide else None
