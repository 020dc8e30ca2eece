"""Outlines -> readings: one for every statement, each decided once from the lexicon's cues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tenderlint.language.bearers import Manners, bearer_of
from tenderlint.language.cues import CueBook, Mark, cue_book
from tenderlint.language.figures import figures_in
from tenderlint.language.force import force_of
from tenderlint.language.kinds import text_kind
from tenderlint.language.manners import manners_of
from tenderlint.language.normal import normalise
from tenderlint.language.placeholders import placeholders_in
from tenderlint.language.rows import row_force
from tenderlint.language.segments import is_subordinate, pieces_of
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import Outline, Statement
from tenderlint.model.reading import Bearer, Commitment, Cue, Reading, Segment, Tense

_RANK: dict[Commitment, int] = {
    "required": 6, "forbidden": 6, "scored": 5, "asked": 4, "encouraged": 3, "permitted": 2,
    "stated": 1,
}  # fmt: skip
_SOFT = frozenset({"encouraged", "permitted", "asked", "scored"})


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
    reader = _Reader(outline, text, lexicon, manners_of(outline, marks))
    return tuple(
        reader.read(statement, found)
        for statement, found in zip(outline.statements, marks, strict=True)
    )


@dataclass(slots=True)
class _Reader:
    """What one statement's reading needs to know of those before it."""

    outline: Outline
    text: str
    lexicon: Lexicon
    manners: Manners
    by_start: dict[int, Reading] = field(default_factory=dict)
    last: Bearer | None = None
    last_section: int = -1

    def read(self, statement: Statement, marks: Sequence[Mark]) -> Reading:
        if statement.section != self.last_section:
            self.last, self.last_section = None, statement.section
        lead = self._lead(statement)
        segments = self._segments(statement, marks, lead)
        best = max(segments, key=_weight)
        if best.bearer in {"supplier", "subcontractor", "bidder", "authority"}:
            self.last = best.bearer
        unfilled = placeholders_in(self.text, statement.start, statement.end, self.lexicon)
        binds = (
            best.commitment in {"required", "forbidden"}
            and best.bearer in {"supplier", "subcontractor", "bidder"}
            and not best.negated
        )
        asks = best.commitment in {"asked", "scored"}
        kind = text_kind(self.text, statement, marks, binds, asks, self.lexicon)
        figures = figures_in(self.text[statement.start : statement.end], statement.start)
        reading = Reading(
            kind, best.commitment, best.bearer, best.negated, best.tense, best.qualifiers,
            best.carve_outs, unfilled, figures,
            tuple(self._cue(mark) for mark in marks), segments,
        )  # fmt: skip
        reading = row_force(self.text, statement, reading)
        self.by_start[statement.start] = reading
        return reading

    def _lead(self, statement: Statement) -> Reading | None:
        if statement.form not in {"sentence", "item", "note"} and not statement.leads:
            return None
        readings = [self.by_start[s] for s, _ in statement.leads if s in self.by_start]
        for reading in reversed(readings):
            if reading.commitment != "stated" or reading.bearer != "nobody":
                return reading
        return None

    def _segments(
        self, statement: Statement, marks: Sequence[Mark], lead: Reading | None
    ) -> tuple[Segment, ...]:
        verbs = [m for m in marks if m.group == "commitment" and self._stands(m, statement)]
        before = lead.bearer if lead else self.last
        segments: list[Segment] = []
        spare: Segment | None = None
        for piece in pieces_of(self.text, statement.start, statement.end, verbs):
            inside = [m for m in marks if piece.start <= m.start < piece.end]
            segment = self._segment(statement, piece.start, piece.end, piece.main, inside, before)
            if piece.main is None and segments:
                segment = _continue(segments[-1], segment)
            elif (piece.main is None and lead is not None) or (lead is not None and _lead_governs(lead, segment, inside)):
                segment = _under(lead, segment)
            if is_subordinate(self.text, piece) and piece.end < statement.end:
                spare = replace(segment, commitment="stated")
                segments.append(spare)
                continue
            before = segment.bearer if segment.bearer != "nobody" else before
            segments.append(segment)
        return tuple(_spread(segments))

    def _segment(
        self,
        statement: Statement,
        start: int,
        end: int,
        main: Mark | None,
        marks: Sequence[Mark],
        before: Bearer | None,
    ) -> Segment:
        parties = [m for m in marks if m.group == "parties"]
        acts = [m for m in marks if m.kind == "authority-act"]
        if main is None:
            owner = parties[0] if parties else None
            bearer: Bearer = self.manners.bearer(owner.kind) if owner else "nobody"
            commitment: Commitment = "stated"
            negated = False
        else:
            bearer, _ = bearer_of(
                self.text, start, end, main, parties, acts, self.manners, before
            )
            commitment, negated = force_of(self.text, start, end, main, marks, bearer)
            if commitment in {"asked", "scored"} and bearer in {"supplier", "nobody"}:
                bearer = "bidder"
        return Segment(
            start, end, commitment, bearer, negated, _tense(main, marks, bearer, acts),
            tuple(self._cue(m) for m in marks if m.kind in {"hedge", "condition"}),
            tuple(self._cue(m) for m in marks if m.kind == "carve-out"),
            (self._cue(main),) if main else (),
        )  # fmt: skip

    def _stands(self, mark: Mark, statement: Statement) -> bool:
        """A cue of kind "asked-first" counts only where a sentence, item or request begins."""
        if mark.kind != "asked-first":
            return True
        ahead = self.text[statement.start : mark.start].rstrip()
        words = ahead.replace("(", " ").split()
        return not words or (
            len(words) <= 1 and not words[0].isalpha()
        ) or ahead[-1] in ";:?" or words[-1].lower() in {"please", "should", "must", "and"}

    def _cue(self, mark: Mark) -> Cue:
        return Cue(mark.kind, self.text[mark.start : mark.end], mark.start, mark.end)


def _weight(segment: Segment) -> tuple[bool, bool, int, int]:
    supplier = segment.bearer in {"supplier", "subcontractor", "bidder"}
    rank = _RANK[segment.commitment]
    return (rank > 1, supplier and not segment.negated, rank, -segment.start)


def _tense(
    main: Mark | None, marks: Sequence[Mark], bearer: Bearer, acts: Sequence[Mark]
) -> Tense:
    times = [m for m in marks if m.group == "time" and m.kind in {"past", "future"}]
    if main is not None and main.kind in {"required", "forbidden"} and bearer != "authority":
        return "present"
    if not times:
        return "present"
    return "past" if times[0].kind == "past" else "future"


def _continue(before: Segment, segment: Segment) -> Segment:
    """A piece without a verb cue goes on with what the piece before it said."""
    return replace(
        segment, commitment=before.commitment, bearer=before.bearer, negated=before.negated,
        cues=before.cues,
    )  # fmt: skip


def _under(lead: Reading, segment: Segment) -> Segment:
    """A list item does what its lead-in says, with its own hedges and the lead-in's."""
    return replace(
        segment,
        commitment=lead.commitment,
        bearer=lead.bearer,
        negated=lead.negated,
        tense=lead.tense if segment.commitment == "stated" else segment.tense,
        qualifiers=(*lead.qualifiers, *segment.qualifiers),
        carve_outs=(*lead.carve_outs, *segment.carve_outs),
        cues=(*lead.cues[:1], *segment.cues),
    )


def _lead_governs(lead: Reading, segment: Segment, marks: Sequence[Mark]) -> bool:
    """A soft or released lead-in rules the verbs below it, unless an item names its own party."""
    if lead.commitment == "stated":
        return False
    own_party = any(m.group == "parties" and m.start < segment.cues[0].start for m in marks)
    if lead.commitment in _SOFT or lead.negated:
        return not (own_party and segment.commitment in {"required", "forbidden"})
    return not own_party and segment.commitment in {"encouraged", "stated", "permitted"} and not (
        segment.commitment == "encouraged"
    )


def _spread(segments: Sequence[Segment]) -> list[Segment]:
    """Hedges in a piece without a verb, or in a condition, belong to the duty beside them."""
    if len(segments) < 2:
        return list(segments)
    spread = list(segments)
    for at, segment in enumerate(segments):
        if segment.commitment != "stated" or not segment.qualifiers:
            continue
        for other in (at + 1, at - 1):
            if 0 <= other < len(spread) and spread[other].commitment != "stated":
                spread[other] = replace(
                    spread[other], qualifiers=(*spread[other].qualifiers, *segment.qualifiers)
                )
                break
    return spread
