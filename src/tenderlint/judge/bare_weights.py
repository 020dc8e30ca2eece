"""Weights without a sign: "Price 60, quality 30, social value 10", or a column of bare numbers.

Numbers of one statement that make up 100 are hundredths of the total. A number in a column headed
"weight", "marks" or the like is a share of the column's total: of its "Total" row, of what the
header says ("out of 1,000"), or of the sum of the column where that is a round total. Anything else
is left alone: a bare number is not guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tenderlint.judge.tender_text import Key, TenderText, View
from tenderlint.model.outline import Cell
from tenderlint.model.reading import Figure

_HEADER = re.compile(
    r"\bweight\w*|\bmarks?\b|\bscores?\b|\bpoints?\b|\bshare\b|%|\bper\s?cent", re.I
)
_OUT_OF = re.compile(r"\b(?:out\s+of|of|/)\s*(\d[\d,]*)", re.I)
_BARE_CELL = re.compile(r"^\s*(\d{1,4}(?:[.,]\d+)?|\.\d+)\s*$")
_BARE = re.compile(
    r"(?<![\d.,£/%-])\b(\d{1,2})\b(?![\d.,]*\d|\s*(?:%|per\s?cent|days|weeks|months|years|hours|pages|words))"
)
_TOTAL = re.compile(r"^\W*(?:total|overall|sum)\b", re.I)
_TOTALS = frozenset(map(Decimal, (1, 100, 200, 500, 1000)))


def bare_weights(view: View, tender: TenderText) -> Iterator[Figure]:
    """The weights of a view that carry no sign, as figures in per cent of the whole."""
    yield from _in_a_column(view, tender)
    yield from _adding_up(view)


def _adding_up(view: View) -> Iterator[Figure]:
    begin = view.parts[-1][0]
    found = list(_BARE.finditer(view.text, begin))
    if len(found) >= 2 and sum(int(match[1]) for match in found) == 100:
        for match in found:
            yield _percent(Decimal(match[1]), match[1], match.start(1))


def _in_a_column(view: View, tender: TenderText) -> Iterator[Figure]:
    statement, text = tender.statement(view.key), tender.text(view.key)
    if statement.form != "row":
        return
    for column, cell in enumerate(statement.cells):
        match = _BARE_CELL.match(text[cell.start : cell.end])
        if match is None or not _HEADER.search(cell.header):
            continue
        total = _column_total(column, cell, view.key, tender)
        if total:
            start = view.parts[-1][0] + cell.start + match.start(1) - statement.start
            yield _percent(_number(match[1]) * 100 / total, match[1], start)


def _column_total(column: int, cell: Cell, key: Key, tender: TenderText) -> Decimal | None:
    if "%" in cell.header or re.search(r"per\s?cent", cell.header, re.I):
        return Decimal(100)
    said = _OUT_OF.search(cell.header)
    if said:
        return _number(said[1])
    text, numbers = tender.text(key), []
    for number in tender.sections[key[0], tender.statement(key).section]:
        cells = tender.statement((key[0], number)).cells
        if column >= len(cells) or cells[column].header != cell.header:
            continue
        match = _BARE_CELL.match(text[cells[column].start : cells[column].end])
        if match is None:
            continue
        if _TOTAL.match(text[cells[0].start : cells[0].end]):
            return _number(match[1])
        numbers.append(_number(match[1]))
    total = sum(numbers, Decimal(0))
    return total if total in _TOTALS else None


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def _percent(value: Decimal, text: str, start: int) -> Figure:
    return Figure("percent", value, "percent", text, start, start + len(text))
