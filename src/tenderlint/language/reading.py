"""Outlines -> readings: one for every statement, each decided once from the lexicon's cues."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tenderlint.language.answers import answered_by
from tenderlint.language.bound_tables import with_bound_tables
from tenderlint.language.cues import CueBook, Mark, cue_book
from tenderlint.language.disapplied import without_the_disapplied
from tenderlint.language.figures import NUMBER_WORDS, figures_in
from tenderlint.language.headings import default_under
from tenderlint.language.kinds import text_kind
from tenderlint.language.manners import Manners, manners_of
from tenderlint.language.normal import lower, normal_document
from tenderlint.language.phrases import index_of
from tenderlint.language.placeholders import placeholders_in
from tenderlint.language.references import references_in
from tenderlint.language.rows import row_force
from tenderlint.language.scopes import with_scopes
from tenderlint.language.segments import Piece
from tenderlint.language.standing import Standing
from tenderlint.language.stretches import cue, segments_of
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import Outline, Statement
from tenderlint.model.reading import SUPPLY_SIDE, Bearer, Commitment, Reading, Segment

_RANK: dict[Commitment, int] = {
    "required": 6, "forbidden": 6, "scored": 5, "asked": 4, "encouraged": 3, "permitted": 2,
    "stated": 1,
}  # fmt: skip
_NUMBERS, _ = index_of(NUMBER_WORDS)


def read_outlines(outlines: Sequence[Outline], lexicon: Lexicon) -> tuple[tuple[Reading, ...], ...]:
    """The readings of each outline's statements, in the same order."""
    book = cue_book(lexicon)
    return tuple(_read_outline(outline, lexicon, book) for outline in outlines)


def _read_outline(outline: Outline, lexicon: Lexicon, book: CueBook) -> tuple[Reading, ...]:
    text = outline.document.text
    spans = [(s.start, s.end) for s in outline.statements]
    normal = normal_document(text)
    found = book.marks(normal, spans)
    manners = manners_of(outline)
    numbers = [hit.start for hit in _NUMBERS.find(normal)]
    reader = _Reader(outline, text, lexicon, manners, Standing(outline, manners), numbers)
    readings = [
        reader.read(statement, marks)
        for statement, marks in zip(outline.statements, found, strict=True)
    ]
    answered = tuple(with_bound_tables(outline, tuple(answered_by(outline, readings))))
    return tuple(with_scopes(outline, tuple(without_the_disapplied(outline, answered)), normal))


@dataclass(slots=True)
class _Reader:
    """What one statement's reading needs to know of those before it."""

    outline: Outline
    text: str
    lexicon: Lexicon
    manners: Manners
    standing: Standing
    numbers: list[int]
    by_start: dict[int, Reading] = field(default_factory=dict)
    last: Bearer | None = None
    last_section: int = -1
    here: Manners = field(default_factory=Manners)

    def read(self, statement: Statement, found: Sequence[Mark]) -> Reading:
        if statement.section != self.last_section:
            self.last, self.last_section = None, statement.section
            headed = default_under(statement.heading_path)
            self.here = replace(self.manners, default=headed) if headed else self.manners
        marks = self.standing.marks(statement, found)
        lead = self._lead(statement)
        before = lead.bearer if lead else self.last
        pieces, segments = segments_of(self.text, statement, marks, lead, before, self.here)
        best = segments[0]
        if len(segments) > 1:
            best = max(zip(pieces, segments, strict=True), key=_weight)[1]
        if best.bearer != "nobody":
            self.last = best.bearer
        reading = self._whole(statement, marks, segments, best)
        reading = row_force(self.text, statement, reading, self.outline.kind)
        in_header = statement.cells and statement.form in {"heading", "row"}
        if not (in_header and reading.commitment in {"asked", "scored"}):
            self.by_start[statement.start] = reading  # a header "Mandatory?" asks nobody
        return reading

    def _lead(self, statement: Statement) -> Reading | None:
        readings = [self.by_start[s] for s, _ in statement.leads if s in self.by_start]
        for reading in reversed(readings):
            if reading.commitment != "stated":
                return reading
            if reading.bearer != "nobody" and reading.kind != "heading":
                return reading
        return None

    def _whole(
        self,
        statement: Statement,
        marks: Sequence[Mark],
        segments: tuple[Segment, ...],
        best: Segment,
    ) -> Reading:
        words = self.text[statement.start : statement.end]
        low = lower(words)
        kind = text_kind(self.text, statement, marks, best, self.lexicon)
        at = bisect_left(self.numbers, statement.start)
        worded = at < len(self.numbers) and self.numbers[at] < statement.end
        return Reading(
            kind, best.commitment, best.bearer, best.negated,
            "present" if kind == "definition" else best.tense, best.qualifiers, best.carve_outs,
            placeholders_in(self.text, statement.start, statement.end, low, self.lexicon),
            figures_in(words, statement.start, low, worded=worded),
            tuple([cue(self.text, mark) for mark in marks]), segments,
            references_in(words, low, statement.start),
        )  # fmt: skip


def _weight(pair: tuple[Piece, Segment]) -> tuple[bool, bool, bool, int, int]:
    """Of several segments, one that is no condition, binds the supply side, and binds most."""
    piece, segment = pair
    binds = segment.bearer in SUPPLY_SIDE and not segment.negated
    rank = _RANK[segment.commitment]
    return (not piece.subordinate, rank > 1, binds, rank, -segment.start)
