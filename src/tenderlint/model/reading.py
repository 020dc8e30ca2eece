"""Reading: what a statement does. Who is bound, how strongly, unless what."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Commitment = Literal[
    "required", "scored", "asked", "encouraged", "permitted", "stated", "forbidden"
]
"""The ladder, strongest first; ``forbidden`` is a duty not to."""

Bearer = Literal["supplier", "subcontractor", "bidder", "authority", "nobody"]
SUPPLY_SIDE: frozenset[Bearer] = frozenset({"supplier", "subcontractor", "bidder"})
"""A bidder is a supplier to be; what binds one of them binds the side that is paid."""

Tense = Literal["past", "present", "future"]

TextKind = Literal[
    "statement",
    "question",
    "definition",
    "heading",
    "contents",
    "law",
    "background",
    "quotation",
    "drafting-note",
]
"""What kind of text it is; only a statement or a question can commit anybody."""

FigureKind = Literal["money", "percent", "duration", "count", "date", "points", "number"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that decided something: the lexicon's kind and the span they stand at."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity and what it belongs to.

    ``value`` is in pounds for money, in hundredths for per cent (12.5 % is 12.5), in ``unit`` for
    durations and counts; a date is its ordinal day. ``high`` is the upper end of a range. ``per``
    is "hour", "day", "week", "month", "year" or "" for money. ``bound`` says how the text limits
    it: "at-least", "at-most", "exactly", "above" or "below".
    """

    kind: FigureKind
    value: Decimal
    unit: str
    text: str
    start: int
    end: int
    high: Decimal | None = None
    per: str = ""
    bound: str = "exactly"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a statement with one subject and one verb, and what it does.

    ``qualifiers`` are the words that hedge or condition it; ``carve_outs`` the words that except
    something from it; ``negated`` is true where the duty is released or denied ("shall not be
    required to"), which is not the same as forbidden.
    """

    start: int
    end: int
    commitment: Commitment
    bearer: Bearer
    negated: bool
    tense: Tense
    qualifiers: tuple[Cue, ...] = ()
    carve_outs: tuple[Cue, ...] = ()
    cues: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a statement does as a whole (its strongest segment), and segment by segment.

    ``unfilled`` holds the placeholders left in it; ``references`` the places of the tender or of
    the law that it points to (kind "reference"), and the words that make one of them part of the
    contract (kind "incorporates").
    """

    kind: TextKind
    commitment: Commitment
    bearer: Bearer
    negated: bool
    tense: Tense
    qualifiers: tuple[Cue, ...]
    carve_outs: tuple[Cue, ...]
    unfilled: tuple[Cue, ...]
    figures: tuple[Figure, ...]
    cues: tuple[Cue, ...]
    segments: tuple[Segment, ...]
    references: tuple[Cue, ...] = ()
