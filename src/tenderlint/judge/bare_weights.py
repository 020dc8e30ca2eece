"""Weights without a sign: "Price 60, quality 30, social value 10", or a column of bare numbers.

Numbers of one statement that make up 100 are hundredths of the total; in words too, and of another
round total that the statement names, where it speaks of marks; decimals, where they make up one.
A number in a column headed "weight", "marks" or the like is a share of the column's total: of its
"Total" row, of what the header says ("out of 1,000"), or of the sum of the column where that is a
round total; so is one in a list of such numbers. Marks of which the section says how many there are
in all are shares of that. Anything else is left alone: a bare number is not guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tenderlint.judge.tender_text import Key, TenderText, View
from tenderlint.language.figures.numbers import IN_WORDS, number
from tenderlint.model.outline import Cell
from tenderlint.model.reading import Figure

_HEADER = re.compile(
    r"\bweight\w*|\bmarks?\b|\bscores?\b|\bpoints?\b|\bshare\b|%|\bper\s?cent", re.I
)
_OUT_OF = re.compile(r"\b(?:out\s+of|of|/)\s*(\d[\d,]*)", re.I)
_BARE_CELL = re.compile(r"^\s*(\d{1,4}(?:[.,]\d+)?|\.\d+)\s*(?:marks|points)?\s*$", re.I)
_BARE = re.compile(
    r"(?<![\d.,£/%-])\b(\d{1,2})\b(?![\d.,]*\d|\s*(?:%|per\s?cent|days|weeks|months|years|hours|pages|words))"
)
_TOTAL = re.compile(r"^\W*(?:total|overall|sum)\b", re.I)
_TOTALS = frozenset(map(Decimal, (1, 100, 200, 500, 1000)))
_COUNTED = (
    rf"(?:(?<![\d.,£/%-])\b\d{{1,4}}\b(?![\d.,]*\d|\s*(?:%|per\s?cent|days|weeks|months|years|hours|"
    rf"pages|words))|\b(?:{IN_WORDS}|hundred\b))"
)
_ANY_COUNT = re.compile(_COUNTED, re.I)
_DECIMAL = re.compile(r"(?<![\d.,£/])0?\.\d{1,3}(?![\d%]|\.\d|\s*(?:%|per\s?cent))")
_MARKS = re.compile(r"\bmarks?\b|\bpoints?\b|\bscore\b|\bweight\w*", re.I)
_LINE = re.compile(
    r"^\W*(?:[a-z][^|.;\d]{1,60}?(?:\s*[:=–—-]+\s*|\s+|,\s*)(?P<last>\d{1,4})\s*(?:marks|points)?\W*"
    r"(?:and)?\W*|(?P<first>\d{1,4})\s*(?:marks|points)?\s*(?:for|[:–—-])\s[^|.;\d]{1,60}\W*)$",
    re.I,
)
_IN_ALL = re.compile(
    rf"\b(?:total|maximum|sum|out)\s+of\s+(?:the\s+)?(?P<a>{_COUNTED})\s+(?:available\s+)?(?:marks|points)\b"
    rf"|\b(?:marks|points)\s+out\s+of\s+(?:the\s+)?(?P<d>{_COUNTED})"
    rf"|(?P<b>{_COUNTED})\s+(?:marks|points)\s+(?:in\s+(?:all|total)|altogether|overall|are\s+available|"
    r"available|on\s+offer|to\s+be\s+(?:had|won|earned|given|shared))\b"
    rf"|\b(?:there\s+(?:are|will\s+be)|(?:get|earn|score|win|award|share\s+out|give|carries|worth)"
    rf"(?:\s+up\s+to)?)\s+(?P<c>{_COUNTED})\s+(?:marks|points)\b",
    re.I,
)
_OF_THEM = re.compile(
    rf"(?P<n>{_COUNTED})(?=\s+(?:marks?|points?|of\s+(?:them|these|those|which)|are|is|go|goes|for|"
    r"being|given|rewards?|(?:can|may|will|could)\s+be)\b)",
    re.I,
)


def bare_weights(view: View, tender: TenderText) -> Iterator[Figure]:
    """The weights of a view that carry no sign, as figures in per cent of the whole."""
    yield from _in_a_column(view, tender)
    shares = list(_adding_up(view)) or list(_in_a_list(view, tender))
    yield from shares or _of_all_marks(view, tender)


def _adding_up(view: View) -> Iterator[Figure]:
    begin = view.parts[-1][0]
    found = list(_BARE.finditer(view.text, begin))
    if len(found) >= 2 and sum(int(match[1]) for match in found) == 100:
        for match in found:
            yield _percent(Decimal(match[1]), match[1], match.start(1))
        return
    parts = list(_DECIMAL.finditer(view.text, begin))
    if len(parts) >= 2 and sum(Decimal(match[0]) for match in parts) == 1:
        for match in parts:
            yield _percent(Decimal(match[0]) * 100, match[0], match.start())
    elif _MARKS.search(view.text, begin):
        counts = [(number(match[0]), match) for match in _ANY_COUNT.finditer(view.text, begin)]
        yield from _parts_of_a_total(counts)


def _parts_of_a_total(counts: list[tuple[Decimal, re.Match[str]]]) -> Iterator[Figure]:
    """Shares of the one count that the others make up, or of 100 if all of them make up that."""
    amounts = [amount for amount, _ in counts]
    whole = max(amounts, default=Decimal(0))
    if amounts.count(whole) == 1 and whole >= 100 and sum(amounts) == 2 * whole:
        counts = [(amount, match) for amount, match in counts if amount != whole]
    elif sum(amounts) == 100:
        whole = Decimal(100)
    else:
        return
    if len(counts) >= 2:
        for amount, match in counts:
            yield _percent(amount * 100 / whole, match[0], match.start())


def _in_a_list(view: View, tender: TenderText) -> Iterator[Figure]:
    """The number of a line such as "Quality: 40", if it and those beside it make up a total."""
    begin, key = view.parts[-1][0], view.key
    own = _LINE.match(view.text[begin:])
    statement = tender.statement(key)
    if own is None or statement.form not in {"item", "sentence"}:
        return
    lines = [own]
    for beside in tender.sections[key[0], statement.section]:
        other = tender.statement((key[0], beside))
        if beside != key[1] and other.form == statement.form and other.leads == statement.leads:
            text = tender.view((key[0], beside)).text
            line = _LINE.match(text[tender.view((key[0], beside)).parts[-1][0] :])
            if line is not None:
                lines.append(line)
    total = sum((_number(line["last"] or line["first"]) for line in lines), Decimal(0))
    if len(lines) >= 2 and total in _TOTALS and _HEADER.search(view.text):
        group = "last" if own["last"] else "first"
        yield _percent(_number(own[group]) * 100 / total, own[group], begin + own.start(group))


def _of_all_marks(view: View, tender: TenderText) -> Iterator[Figure]:
    """Marks as shares of those that the section says there are in all."""
    found = list(_OF_THEM.finditer(view.text, view.parts[-1][0]))
    if not found:
        return
    section = tender.sections[view.key[0], tender.statement(view.key).section]
    for beside in section:
        said = _IN_ALL.search(
            tender.text((view.key[0], beside)), *_span(view.key[0], beside, tender)
        )
        total = number(said["a"] or said["b"] or said["c"] or said["d"]) if said else Decimal(0)
        if total >= 100:
            for match in found:
                if number(match["n"]) < total:
                    yield _percent(number(match["n"]) * 100 / total, match["n"], match.start("n"))
            return


def _span(document: int, at: int, tender: TenderText) -> tuple[int, int]:
    statement = tender.statement((document, at))
    return statement.start, statement.end


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
    for at in tender.sections[key[0], tender.statement(key).section]:
        cells = tender.statement((key[0], at)).cells
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
