"""Outlines -> readings: one for every statement, each decided once from the lexicon's cues."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tenderlint.language.answers import answered_by
from tenderlint.language.bearers import bearer_of, stands_free
from tenderlint.language.consequences import bid_or_out, earns_marks
from tenderlint.language.cues import CueBook, Mark, cue_book
from tenderlint.language.figures import figures_in
from tenderlint.language.first_words import (
    as_meant, bare_infinitive, present_duty, stands_first,
)  # fmt: skip
from tenderlint.language.force import force_of
from tenderlint.language.governing import going_on, governs, lent, under
from tenderlint.language.kinds import text_kind
from tenderlint.language.manners import (
    Manners, default_under, heads_duties, manners_of, named_parties,
)  # fmt: skip
from tenderlint.language.normal import lower, normalise
from tenderlint.language.placeholders import placeholders_in
from tenderlint.language.references import references_in
from tenderlint.language.rows import row_force
from tenderlint.language.segments import Piece, pieces_of
from tenderlint.language.tenses import is_reported, tense_of
from tenderlint.language.verbs import stretch_of
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import Outline, Statement
from tenderlint.model.reading import Bearer, Commitment, Cue, Reading, Segment

_RANK: dict[Commitment, int] = {
    "required": 6, "forbidden": 6, "scored": 5, "asked": 4, "encouraged": 3, "permitted": 2,
    "stated": 1,
}  # fmt: skip
_ASKING = frozenset({"questionnaire", "invitation-to-tender"})
_AFTER_QUESTION = " *)\n\t"
_PARTIES = frozenset({"supplier", "subcontractor", "bidder", "authority"})


def read_outlines(
    outlines: Sequence[Outline], lexicon: Lexicon
) -> tuple[tuple[Reading, ...], ...]:
    """The readings of each outline's statements, in the same order."""
    book = cue_book(lexicon)
    return tuple(_read_outline(outline, lexicon, book) for outline in outlines)


def _read_outline(outline: Outline, lexicon: Lexicon, book: CueBook) -> tuple[Reading, ...]:
    text = outline.document.text
    spans = [(s.start, s.end) for s in outline.statements]
    marks = book.marks(normalise(text), spans)
    manners = manners_of(outline)
    reader = _Reader(outline, text, lexicon, manners, named_parties(text, manners))
    readings = [
        reader.read(statement, found)
        for statement, found in zip(outline.statements, marks, strict=True)
    ]
    return tuple(answered_by(outline, readings))


@dataclass(slots=True)
class _Reader:
    """What one statement's reading needs to know of those before it."""

    outline: Outline
    text: str
    lexicon: Lexicon
    manners: Manners
    names: list[Mark]
    by_start: dict[int, Reading] = field(default_factory=dict)
    last: Bearer | None = None
    last_section: int = -1
    here: Manners = field(default_factory=Manners)

    def read(self, statement: Statement, found: Sequence[Mark]) -> Reading:
        if statement.section != self.last_section:
            self.last, self.last_section = None, statement.section
            headed = default_under(statement.heading_path)
            self.here = replace(self.manners, default=headed) if headed else self.manners
        marks = self._standing(statement, found)
        lead = self._lead(statement)
        pieces, segments = self._segments(statement, marks, lead)
        best = max(zip(pieces, segments, strict=True), key=_weight)[1]
        if best.bearer in _PARTIES:
            self.last = best.bearer
        binds = (
            best.commitment in {"required", "forbidden"}
            and best.bearer in {"supplier", "subcontractor", "bidder"}
            and not best.negated
        )
        asks = best.commitment in {"asked", "scored"}
        words = self.text[statement.start : statement.end]
        low = lower(words)
        kind = text_kind(
            self.text, statement, marks, binds, asks,
            best.negated and best.bearer != "authority", self.lexicon,
        )  # fmt: skip
        reading = Reading(
            kind, best.commitment, best.bearer, best.negated,
            "present" if kind == "definition" else best.tense, best.qualifiers,
            best.carve_outs,
            placeholders_in(self.text, statement.start, statement.end, self.lexicon),
            figures_in(words, statement.start, low),
            tuple(self._cue(mark) for mark in marks), segments,
            references_in(words, low, statement.start),
        )  # fmt: skip
        reading = row_force(self.text, statement, reading, self.outline.kind)
        if not (statement.cells and reading.commitment in {"asked", "scored"}):
            self.by_start[statement.start] = reading  # a header "Mandatory?" asks nobody
        return reading

    def _standing(self, statement: Statement, found: Sequence[Mark]) -> list[Mark]:
        """The cues that count: first words only where they come first, names for their parties."""
        text, start, end = self.text, statement.start, statement.end
        named = self._names_in(start, end)
        asking = self.outline.kind in _ASKING or statement.stage in {"selection", "award"}
        marks = [
            as_meant(text, end, m, asking=asking)
            for m in found
            if stands_first(text, start, end, m, found)
        ]
        if named:
            taken = [(m.start, m.end) for m in named]
            marks = [
                m for m in marks
                if m.group != "parties" or not any(s < m.end and m.start < e for s, e in taken)
            ]  # fmt: skip
            marks = sorted([*marks, *named], key=lambda mark: mark.start)
        if not any(m.group == "commitment" for m in marks):
            bare = bare_infinitive(text, start, end, marks)
            if bare is None and self.manners.present_binds:
                bare = present_duty(text, start, end, marks)
            if bare is not None:
                marks = sorted([*marks, bare], key=lambda mark: mark.start)
        return marks

    def _names_in(self, start: int, end: int) -> list[Mark]:
        if not self.names:
            return []
        first = bisect_left(self.names, start, key=lambda mark: mark.start)
        last = bisect_left(self.names, end, first, key=lambda mark: mark.start)
        return self.names[first:last]

    def _lead(self, statement: Statement) -> Reading | None:
        readings = [self.by_start[s] for s, _ in statement.leads if s in self.by_start]
        for reading in reversed(readings):
            if reading.commitment != "stated" or reading.bearer != "nobody":
                return reading
        return None

    def _segments(
        self, statement: Statement, marks: Sequence[Mark], lead: Reading | None
    ) -> tuple[list[Piece], tuple[Segment, ...]]:
        verbs = [m for m in marks if m.group == "commitment"]
        before = lead.bearer if lead else self.last
        pieces = pieces_of(self.text, statement.start, statement.end, verbs)
        segments: list[Segment] = []
        for piece in pieces:
            inside = [m for m in marks if piece.start <= m.start < piece.end]
            segment = self._segment(statement, piece, inside, before)
            if piece.subordinate:
                segments.append(replace(segment, commitment="stated"))
                continue
            if piece.main is None and segments and segments[-1].commitment != "stated":
                segment = going_on(segments[-1], segment)
            elif lead is not None and (piece.main is None or governs(lead, segment, inside)):
                segment = under(lead, segment)
            elif piece.main is None and statement.form == "item" and heads_duties(statement.heading_path):
                segment = replace(segment, commitment="required", bearer=self.here.default)
            before = segment.bearer if segment.bearer != "nobody" else before
            segments.append(segment)
        return pieces, tuple(lent(segments))

    def _segment(
        self, statement: Statement, piece: Piece, marks: Sequence[Mark], before: Bearer | None
    ) -> Segment:
        text, start, end, main = self.text, piece.start, piece.end, piece.main
        bearer: Bearer = "nobody"
        commitment: Commitment = "stated"
        negated = act = False
        if main is None:
            bearer = self._speaker(start, end, marks)
        else:
            stretch = stretch_of(text, start, end, main, marks)
            bound = bearer_of(stretch, self.here, before)
            bearer, act = bound.bearer, bound.act
            commitment, negated = force_of(stretch, bound)
            if bid_or_out(stretch):
                bearer, commitment, negated, act = "bidder", "required", False, False
            elif earns_marks(stretch):
                bearer, commitment, negated, act = "bidder", "scored", False, False
            elif commitment == "stated" and not bound.subject and bearer == self.here.default:
                bearer = "nobody"
            elif commitment == "required" and is_reported(text, start, main, marks):
                bearer, commitment = "authority", "stated"
        if self._asks(statement, start, end) and commitment != "scored":
            bearer, commitment, negated = "bidder", "asked", False
        if commitment in {"asked", "scored"} and bearer in {"supplier", "nobody"}:
            bearer = "bidder"
        shown = (self._cue(main),) if main else ()
        return Segment(
            start, end, commitment, bearer, negated,
            tense_of(text, end, main, marks, bearer, act=act) if commitment != "required" or bearer == "authority" else "present",
            tuple(self._cue(m) for m in marks if m.kind in {"hedge", "condition"}),
            tuple(self._cue(m) for m in marks if m.kind == "carve-out"),
            shown,
        )  # fmt: skip

    def _asks(self, statement: Statement, start: int, end: int) -> bool:
        """Whether a piece, or a cell of its row, ends in a question mark."""
        if self.text[start:end].rstrip(_AFTER_QUESTION).endswith("?"):
            return True
        return statement.form == "row" and any(
            self.text[cell.start : cell.end].rstrip(_AFTER_QUESTION).endswith("?")
            for cell in statement.cells
        )

    def _speaker(self, start: int, end: int, marks: Sequence[Mark]) -> Bearer:
        """Of whom a piece without a verb cue speaks: its first party that stands free, or agent."""
        for mark in marks:
            if mark.group == "parties" and mark.kind not in {"matter", "answer"} and stands_free(self.text, start, mark):
                return self.here.bearer(mark)
        return "nobody"

    def _cue(self, mark: Mark) -> Cue:
        return Cue(mark.kind, self.text[mark.start : mark.end], mark.start, mark.end)


def _weight(pair: tuple[Piece, Segment]) -> tuple[bool, bool, bool, int, int]:
    piece, segment = pair
    supplier = segment.bearer in {"supplier", "subcontractor", "bidder"}
    rank = _RANK[segment.commitment]
    return (not piece.subordinate, rank > 1, supplier and not segment.negated, rank, -segment.start)
