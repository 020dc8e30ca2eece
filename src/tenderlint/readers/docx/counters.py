"""Counting lists as Word does: every numbered paragraph in order -> the label that it prints."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from tenderlint.readers.docx.number_formats import format_count
from tenderlint.readers.docx.numbering import LAST_LEVEL, Level, NumberedList

LETTER_OR_DIGIT = re.compile(r"[^\W_]")
KEPT_WHEN_LEGAL = ("decimal", "decimalZero", "none", "bullet")


class Label(NamedTuple):
    """A label as the list prints it, with its punctuation; ``sure`` is false for formats we guess.

    ``bullet``: the sign says nothing about order. ``abstract`` and ``level`` tell lists apart.
    """

    text: str
    bullet: bool
    level: int
    abstract: str
    indent: int | None
    sure: bool


@dataclass(slots=True)
class Counters:
    """Counts per abstract list: several lists over the same one continue each other."""

    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, number_id: str, numbered: NumberedList, index: int) -> Label | None:
        """Count a paragraph at level ``index``; None where the list has no such level."""
        level = numbered.levels.get(index)
        if level is None:
            return None
        counts = self.counts.get(numbered.abstract)
        if counts is None:
            counts = self.counts[numbered.abstract] = [None] * (LAST_LEVEL + 1)
        self._advance(counts, number_id, numbered, index)
        text, sure = printed(numbered, index, counts)
        bullet = level.format == "bullet" or LETTER_OR_DIGIT.search(text) is None
        return Label(text, bullet, index, numbered.abstract, level.indent, sure)

    def _advance(
        self, counts: list[int | None], number_id: str, numbered: NumberedList, index: int
    ) -> None:
        count = counts[index]
        first_use = (number_id, index) not in self.begun
        self.begun.add((number_id, index))
        if first_use and index in numbered.starts:
            counts[index] = numbered.starts[index]
        elif count is None:
            counts[index] = first_count(numbered, index)
        else:
            counts[index] = count + 1
        for higher in range(index):
            if counts[higher] is None and higher in numbered.levels:
                counts[higher] = first_count(numbered, higher)
        for deeper in numbered.restarted_by(index):
            counts[deeper] = None


def first_count(numbered: NumberedList, index: int) -> int:
    return numbered.starts.get(index, numbered.levels[index].start)


def printed(numbered: NumberedList, index: int, counts: list[int | None]) -> tuple[str, bool]:
    """The level's text with the counts in their formats, and whether all formats are known."""
    own = numbered.levels[index]
    parts = list(own.text)
    sure = True
    for place in range(1, len(parts), 2):
        at = int(parts[place]) - 1
        level = numbered.levels.get(at, Level())
        count = counts[at]
        count = level.start if count is None else count
        style = level.format
        if own.legal and style not in KEPT_WHEN_LEGAL:
            style = "decimal"
        sign = format_count(count, style)
        sure = sure and sign is not None
        parts[place] = str(count) if sign is None else sign
    return "".join(parts), sure
