"""Award weights that do not add up to 100 per cent.

Looked at are a column of weights, the items of one list and the weights of one sentence. A column
may hold parts and their shares ("Quality 60", then 40 and 20): a weight that is the sum of those
next to it is not counted twice. What is far from 100 is taken for something else (the shares of one
part, scores, discounts) and left alone; a wrong sum is reported only where it is surely one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from tenderlint.judge.statements import Verdict
from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.language.figures import figures_in
from tenderlint.model.finding import Outcome
from tenderlint.model.reading import Figure

_HUNDRED = Decimal(100)
_OFF = Decimal(15)
"""How far from 100 a sum may be and still be meant to be 100."""
_SLACK = Decimal("0.5")
"""Thirds are written as 33.3."""
_WEIGHT = re.compile(r"\bweight\w*|%|\bper\s?cent", re.I)
_CELL = re.compile(r"^\s*(\d{1,3}(?:\.\d+)?)\s*(?:%|per\s?cent)?\s*$", re.I)
_TOTAL = re.compile(r"^\W*(?:grand |overall |sub-?)?(?:total|sum)\b", re.I)
_SHARES_OUT = re.compile(
    r"\b(?:weight|mark|scor|criteri|award|evaluat|assess|count|worth|split|made up)", re.I
)
_PRICE = re.compile(r"\b(?:price|cost|commercial|financial)", re.I)
_OTHER = re.compile(r"\b(?:quality|technical|social value|method|non-?price|delivery)", re.I)


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights that ought to make up a whole; ``said`` is the total a row of the table gives."""

    keys: tuple[Key, ...]
    values: tuple[Decimal, ...]
    said: Decimal | None = None

    @property
    def total(self) -> Decimal:
        """The sum, with no part counted beside its shares."""
        return _sum(list(self.values))

    @property
    def wrong(self) -> bool:
        """Whether the sum is surely not what it should be."""
        if self.said is not None and abs(self.said - _HUNDRED) <= _SLACK:
            return _SLACK < abs(self.total - self.said) <= 2 * _OFF
        return self.said is None and _SLACK < abs(self.total - _HUNDRED) <= _OFF

    @property
    def whole(self) -> bool:
        """Whether they make up 100."""
        return abs(self.total - _HUNDRED) <= _SLACK


def weight_sums(text: TenderText) -> tuple[Outcome, tuple[Verdict, ...]]:
    """Contradicted by weights that make up less or more than 100, met by those that do not."""
    groups = [*_columns(text), *_lists(text), *_sentences(text)]
    wrong = [group for group in groups if group.wrong]
    if wrong:
        return "contradicted", tuple(_verdict(group, "contradicted") for group in wrong)
    right = [group for group in groups if group.whole]
    if right:
        return "met", tuple(_verdict(group, "met") for group in right)
    return "not-applicable", ()


def _verdict(group: Weights, outcome: Outcome) -> Verdict:
    total = group.total.normalize()
    figure = Figure("percent", group.total, "percent", f"{total:f}%", 0, 0)
    return Verdict(group.keys[0], outcome, (), group.keys[1:], figure=figure)


def _columns(text: TenderText) -> Iterator[Weights]:
    """The columns headed by a weight, table by table."""
    for document, outline in enumerate(text.tender.outlines):
        rows = [(n, s) for n, s in enumerate(outline.statements) if s.form == "row"]
        for headers, table in groupby(rows, key=lambda row: [c.header for c in row[1].cells]):
            of_table = list(table)
            for column, header in enumerate(headers):
                if _WEIGHT.search(header):
                    keys = [(document, number) for number, _ in of_table]
                    yield from _column(text, keys, column)


def _column(text: TenderText, keys: Sequence[Key], column: int) -> Iterator[Weights]:
    found: list[tuple[Key, Decimal]] = []
    said: Decimal | None = None
    for key in keys:
        cells, words = text.statement(key).cells, text.text(key)
        match = _CELL.match(words[cells[column].start : cells[column].end])
        if match is None:
            continue
        if _TOTAL.match(words[cells[0].start : cells[0].end]):
            said = Decimal(match[1])
        else:
            found.append((key, Decimal(match[1])))
    if len(found) >= 2:
        yield Weights(tuple(k for k, _ in found), tuple(v for _, v in found), said)


def _lists(text: TenderText) -> Iterator[Weights]:
    """The items under one lead-in that each carry one per cent."""
    for document, outline in enumerate(text.tender.outlines):
        items = [
            (number, statement)
            for number, statement in enumerate(outline.statements)
            if statement.form == "item" and statement.leads
        ]
        for _, group in groupby(items, key=lambda item: item[1].leads):
            keys = [(document, number) for number, _ in group]
            shares = [_percents(outline.quote(text.statement(key))) for key in keys]
            if len(keys) >= 2 and all(len(share) == 1 for share in shares):
                words = " ".join(outline.quote(text.statement(key)) for key in keys)
                if _PRICE.search(words) and _OTHER.search(words):
                    yield Weights(tuple(keys), tuple(share[0] for share in shares))


def _sentences(text: TenderText) -> Iterator[Weights]:
    """Sentences that share out the whole between price and something else."""
    for key in text.every_key():
        statement = text.statement(key)
        if statement.form != "sentence":
            continue
        words = text.tender.outlines[key[0]].quote(statement)
        if "%" not in words and "per cent" not in words:
            continue
        shares = _percents(words)
        shares_out = _SHARES_OUT.search(words) and _PRICE.search(words) and _OTHER.search(words)
        if len(shares) >= 2 and shares_out:
            yield Weights((key,), tuple(shares))


def _percents(words: str) -> list[Decimal]:
    return [f.value for f in figures_in(words) if f.kind == "percent" and f.high is None]


def _sum(values: list[Decimal]) -> Decimal:
    """The sum without shares: a weight that two or more next to it make up stands for them."""
    whole = sum(values, Decimal(0))
    if abs(whole - _HUNDRED) <= _SLACK:
        return whole
    top: list[Decimal] = []
    at = 0
    while at < len(values):
        end = _end_of_shares(values, at)
        top.append(values[at])
        at = end
    return sum(top, Decimal(0))


def _end_of_shares(values: list[Decimal], at: int) -> int:
    """Where the shares of the weight at ``at`` end; the next weight if it has none."""
    made_up = Decimal(0)
    for end in range(at + 1, len(values)):
        made_up += values[end]
        if end > at + 1 and abs(made_up - values[at]) <= _SLACK:
            return end + 1
        if made_up > values[at] + _SLACK:
            break
    return at + 1
