"""Which cues of a statement count: first words where they come first, names for their parties."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from tenderlint.language.bare_duties import bare_infinitive, present_act, present_duty
from tenderlint.language.cues import Mark
from tenderlint.language.first_words import FIRST, as_meant, stands_first
from tenderlint.language.manners import ASKING, Manners
from tenderlint.language.party_names import named_parties
from tenderlint.model.outline import Outline, Statement


class Standing:
    """The cues that count, for the statements of one document."""

    def __init__(self, outline: Outline, manners: Manners) -> None:
        self.text = outline.document.text
        self.asking = outline.kind in ASKING
        self.present_binds = manners.present_binds
        self.names = named_parties(self.text, manners.names)
        self.starts = [mark.start for mark in self.names]

    def marks(self, statement: Statement, found: Sequence[Mark]) -> list[Mark]:
        """Those of the cues found that count in a statement, and duties that have no cue."""
        text, start, end = self.text, statement.start, statement.end
        marks = list(found)
        if not FIRST.isdisjoint([mark.kind for mark in found]):
            asking = self.asking or statement.stage in {"selection", "award"}
            marks = [
                as_meant(text, end, mark, asking=asking)
                for mark in found
                if stands_first(text, start, end, mark, found)
            ]
        marks = self._with_names(marks, start, end)
        verbs = [mark.start for mark in marks if mark.group == "commitment"]
        duty = None if verbs else self._without_cue(start, end, marks)
        led = statement.form == "item" and statement.leads  # "We may exclude you if: you pay late"
        if duty is None and not led and statement.form not in {"heading", "contents"}:
            path = statement.heading_path
            duty = present_act(text, start, end, marks, path[-1] if path else "")
            if duty is not None and verbs and verbs[0] < duty.end:
                duty = None  # it is ruled by another verb
        return marks if duty is None else sorted([*marks, duty], key=lambda mark: mark.start)

    def _with_names(self, marks: list[Mark], start: int, end: int) -> list[Mark]:
        if not self.names:
            return marks
        first = bisect_left(self.starts, start)
        named = self.names[first : bisect_left(self.starts, end, first)]
        if not named:
            return marks
        kept = [
            mark
            for mark in marks
            if mark.group != "parties"
            or not any(name.start < mark.end and mark.start < name.end for name in named)
        ]
        return sorted([*kept, *named], key=lambda mark: mark.start)

    def _without_cue(self, start: int, end: int, marks: Sequence[Mark]) -> Mark | None:
        if self.text.find(" to ", start, end) >= 0:
            duty = bare_infinitive(self.text, start, end, marks)
            if duty is not None:
                return duty
        return present_duty(self.text, start, end, marks) if self.present_binds else None
