"""A statement's pieces -> its segments: what each stretch does, alone and under its lead-in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tenderlint.language.bearers import bearer_of
from tenderlint.language.consequences import bid_or_out, earns_marks
from tenderlint.language.cues import Mark
from tenderlint.language.force import force_of
from tenderlint.language.governing import going_on, governs, lent, stands_alone, under
from tenderlint.language.headings import heads_duties
from tenderlint.language.manners import Manners
from tenderlint.language.questions import answered_from, asks, ends_asking
from tenderlint.language.segments import Piece, pieces_of
from tenderlint.language.subjects import stands_free
from tenderlint.language.tenses import is_reported, tense_of
from tenderlint.language.verbs import stretch_of
from tenderlint.model.outline import Statement
from tenderlint.model.reading import Bearer, Commitment, Cue, Reading, Segment


def segments_of(
    text: str,
    statement: Statement,
    marks: Sequence[Mark],
    lead: Reading | None,
    before: Bearer | None,
    manners: Manners,
) -> tuple[list[Piece], tuple[Segment, ...]]:
    """The pieces of a statement and what each does.

    ``lead`` is the lead-in over it, ``before`` the bearer of what was said just before.
    """
    asked = asks(text, statement)
    answered = answered_from(text, statement) if asked else statement.end
    bare_duty = statement.form == "item" and heads_duties(statement.heading_path)
    if not marks and lead is None and not bare_duty:
        return _plain(statement, asked=asked)
    verbs = [mark for mark in marks if mark.group == "commitment"]
    led = lead is not None and lead.commitment != "stated"
    pieces = pieces_of(text, statement.start, statement.end, verbs, led=led)
    segments: list[Segment] = []
    at = 0
    for piece in pieces:
        first = at
        while at < len(marks) and marks[at].start < piece.end:
            at += 1
        inside = marks[first:at]
        asking = asked and piece.start < answered
        segment = _segment(text, piece, inside, before, manners, asked=asking)
        if piece.subordinate:
            segments.append(replace(segment, commitment="stated"))
            continue
        answers = piece.start >= answered and bool(segments) and segments[-1].commitment == "asked"
        if piece.main is None and segments and segments[-1].commitment != "stated" and not answers:
            segment = going_on(segments[-1], segment)
        elif lead is not None and _is_under(text, lead, piece, segment, inside):
            segment = under(lead, segment)
        elif piece.main is None and bare_duty:
            segment = replace(segment, commitment="required", bearer=manners.default)
        before = segment.bearer if segment.bearer != "nobody" else before
        segments.append(segment)
    return pieces, tuple(lent(segments))


def cue(text: str, mark: Mark) -> Cue:
    """A mark with its words."""
    return Cue(mark.kind, text[mark.start : mark.end], mark.start, mark.end)


def _plain(statement: Statement, *, asked: bool) -> tuple[list[Piece], tuple[Segment, ...]]:
    """A statement without any cue says nothing, or asks."""
    start, end = statement.start, statement.end
    commitment: Commitment = "asked" if asked else "stated"
    bearer: Bearer = "bidder" if asked else "nobody"
    segment = Segment(start, end, commitment, bearer, negated=False, tense="present")
    return [Piece(start, end, None, subordinate=False)], (segment,)


def _is_under(
    text: str, lead: Reading, piece: Piece, segment: Segment, marks: Sequence[Mark]
) -> bool:
    if piece.main is None:
        return not stands_alone(text, piece.start, segment, lead, marks)
    return governs(lead, segment, marks)


def _segment(
    text: str,
    piece: Piece,
    marks: Sequence[Mark],
    before: Bearer | None,
    manners: Manners,
    *,
    asked: bool,
) -> Segment:
    start, end, main = piece.start, piece.end, piece.main
    bearer: Bearer = "nobody"
    commitment: Commitment = "stated"
    negated = act = False
    if main is None:
        bearer = _speaker(text, start, marks, manners)
    else:
        stretch = stretch_of(text, start, end, main, marks)
        bound = bearer_of(stretch, manners, before)
        bearer, act = bound.bearer, bound.act
        commitment, negated = force_of(stretch, bound)
        if bid_or_out(stretch):
            bearer, commitment, negated, act = "bidder", "required", False, False
        elif earns_marks(stretch):
            bearer, commitment, negated, act = "bidder", "scored", False, False
        elif commitment == "stated" and not bound.subject and bearer == manners.default:
            bearer = "nobody"
        elif commitment == "required" and is_reported(text, start, main, marks):
            bearer, commitment = "authority", "stated"
    if (asked or ends_asking(text, start, end)) and commitment != "scored":
        bearer, commitment, negated = "bidder", "asked", False
    if commitment == "scored" or (commitment == "asked" and bearer in {"supplier", "nobody"}):
        bearer = "bidder"
    own_duty = commitment == "required" and bearer != "authority"
    return Segment(
        start, end, commitment, bearer, negated,
        "present" if own_duty else tense_of(text, end, main, marks, bearer, act=act),
        tuple(cue(text, mark) for mark in marks if mark.kind in {"hedge", "condition"}),
        tuple(cue(text, mark) for mark in marks if mark.kind == "carve-out"),
        (cue(text, main),) if main else (),
    )  # fmt: skip


def _speaker(text: str, start: int, marks: Sequence[Mark], manners: Manners) -> Bearer:
    """Of whom a piece without a verb cue speaks: its first party that stands free, or agent."""
    for mark in marks:
        if (
            mark.group == "parties"
            and mark.kind not in {"matter", "answer"}
            and stands_free(text, start, mark)
        ):
            return manners.bearer(mark)
    return "nobody"
