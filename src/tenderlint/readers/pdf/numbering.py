"""Which line starts are clause numbers: those that continue the open numbering.

``30 days`` or ``(3) years`` at the start of a line is no clause, because nothing before it counts
to there, no tab follows and the line goes on with its sentence. A restart is believed after a
Schedule or Part heading, or where a paragraph plainly begins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from tenderlint.readers.pdf.labels import Label, letter_sign, roman_sign

REFERENCE: Final = re.compile(
    r"(?:\b(?:clauses?|paragraphs?|sections?|articles?|schedules?|annex(?:es)?|appendix|part|parts|"
    r"rules?|regulations?|and|or|to|of|in|under|by|with|at|from|than|see|the|a|an|for|no|least)|[,(/&–-])\s*$",
    re.IGNORECASE,
)
"""A line that ends so goes on in the next: what follows is part of its sentence."""
LONGEST_WORD: Final = 24
HIGHEST_BARE: Final = 200


@dataclass(frozen=True, slots=True)
class Evidence:
    """How the label stands: before a tab, at a paragraph's plain start, before a short title."""

    tab: bool
    start: bool
    bold: bool
    indent: float
    before: str
    cell: bool = False
    alone: bool = False
    title: bool = False


@dataclass(slots=True)
class Open:
    """A numbering that is open: its scheme, last value and where its labels stand."""

    scheme: str
    value: tuple[int, ...]
    indent: float


@dataclass(slots=True)
class Numbering:
    """The open numberings, outermost first; ``judge`` accepts or rejects the next label."""

    stack: list[Open] = field(default_factory=list)

    def judge(self, label: Label, evidence: Evidence) -> tuple[int, bool] | None:
        """Depth from 1 and whether it is sure; None if the label is part of the sentence."""
        mid_sentence = (
            bool(REFERENCE.search(evidence.before[-LONGEST_WORD:])) and not evidence.start
        )
        if not label.readings or (mid_sentence and not evidence.tab):
            return None
        scheme, value = label.readings[0]
        if scheme == "named":
            return (1, True) if evidence.start else None
        for scheme, value in label.readings:
            place = self._place(scheme, value, evidence.indent)
            if place is None:
                continue
            stands = evidence.tab or evidence.start or self._aligned(scheme, evidence.indent)
            bare = len(value) == 1 and not label.stopped and scheme == "decimal"
            if not stands or (bare and not (evidence.tab or evidence.bold or evidence.title)):
                return None
            return self._take(place, scheme, value, evidence.indent), True
        return self._unexpected(label, evidence)

    def count(self, shape: str, indent: float) -> tuple[str, int] | None:
        """The number of this shape that must come next, and its depth; see ``signs``."""
        if shape.startswith("("):
            return self._count_bracketed(shape[1:-1], indent)
        lengths = [len(part) for part in shape.split(".")]
        depth = len(lengths)
        for index in reversed(range(len(self.stack))):
            entry = self.stack[index]
            if not _counts_clauses(entry.scheme):
                continue
            last = entry.value
            if depth > len(last):
                value = last + (1,) * (depth - len(last))
            else:
                value = (*last[: depth - 1], last[depth - 1] + 1)
            if [len(str(part)) for part in value] == lengths:
                return ".".join(map(str, value)), self._take(index, entry.scheme, value, indent)
        if set(lengths) == {1}:
            value = (1,) * depth
            return ".".join(map(str, value)), self._take(0, "decimal", value, indent)
        return None

    def _count_bracketed(self, inner: str, indent: float) -> tuple[str, int] | None:
        for index in reversed(range(len(self.stack))):
            entry = self.stack[index]
            if entry.scheme not in ("lower-letter()", "lower-roman()"):
                continue
            value = (entry.value[0] + 1,)
            roman = entry.scheme == "lower-roman()"
            sign = roman_sign(value[0]) if roman else letter_sign(value[0])
            nearby = abs(entry.indent - indent) < 6
            if nearby and len(sign) == len(inner):
                return f"({sign})", self._take(index, entry.scheme, value, indent)
        if len(inner) != 1:
            return None
        scheme = "lower-roman()" if inner == "i" else "lower-letter()"
        same = [i for i, entry in enumerate(self.stack) if entry.scheme == scheme]
        place = same[0] if same else len(self.stack)
        return f"({inner})", self._take(place, scheme, (1,), indent)

    def restart(self) -> None:
        """A Schedule, Part or the like begins: its numbering starts afresh."""
        self.stack.clear()

    def _unexpected(self, label: Label, evidence: Evidence) -> tuple[int, bool] | None:
        """A number that nothing leads to: believed at a paragraph's plain start only."""
        scheme, value = label.readings[0]
        if (
            not evidence.start
            or evidence.alone
            or (scheme.startswith("decimal") and max(value) > HIGHEST_BARE)
        ):
            return None
        if not evidence.tab and (len(value) == 1 or (evidence.cell and not label.stopped)):
            return None
        same = [i for i, entry in enumerate(self.stack) if entry.scheme == scheme]
        place = same[0] if same else len(self.stack)
        return self._take(place, scheme, value, evidence.indent), False

    def _aligned(self, scheme: str, indent: float) -> bool:
        return any(o.scheme == scheme and abs(o.indent - indent) <= 3 for o in self.stack)

    def _place(self, scheme: str, value: tuple[int, ...], indent: float) -> int | None:
        """Where in the stack the label goes, closing what stands there and deeper."""
        for index in reversed(range(len(self.stack))):
            entry = self.stack[index]
            if entry.scheme == scheme and _continues(entry.value, value):
                return index
        if value[-1] > 1 or (len(value) > 1 and max(value[1:]) > 1):
            return None
        same = [i for i, entry in enumerate(self.stack) if entry.scheme == scheme]
        if not _counts_clauses(scheme):
            return same[0] if same else len(self.stack)
        if len(value) > 1:
            return same[0] if same else 0
        further_left = [i for i, entry in enumerate(self.stack) if entry.indent < indent - 3]
        return further_left[-1] + 1 if further_left else 0

    def _take(self, place: int, scheme: str, value: tuple[int, ...], indent: float) -> int:
        del self.stack[place:]
        self.stack.append(Open(scheme, value, indent))
        if _counts_clauses(scheme):
            return len(value)
        return sum(not _counts_clauses(entry.scheme) for entry in self.stack)


def _counts_clauses(scheme: str) -> bool:
    return scheme.startswith("decimal") and not scheme.endswith(")")


def _continues(last: tuple[int, ...], value: tuple[int, ...]) -> bool:
    """One further at this depth or a shallower one, a gap of one allowed; or the first below."""
    depth = len(value)
    if depth > len(last):
        return value[: len(last)] == last and all(part <= 1 for part in value[len(last) :])
    if value[:-1] == last[: depth - 1]:
        return value[-1] - last[depth - 1] in (1, 2)
    return (
        value[-1] == 1 and value[:-2] == last[: depth - 2] and value[-2] - last[depth - 2] in (1, 2)
    )
