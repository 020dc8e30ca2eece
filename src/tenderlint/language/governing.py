"""What a lead-in makes of the list below it, and how pieces of one statement lend to each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tenderlint.language.cues import Mark
from tenderlint.model.reading import SUPPLY_SIDE, Reading, Segment

_SOFT = frozenset({"encouraged", "permitted", "asked", "scored"})


def going_on(before: Segment, segment: Segment) -> Segment:
    """A piece without a verb cue goes on with what the piece before it said."""
    return replace(
        segment, commitment=before.commitment, bearer=before.bearer, negated=before.negated,
        tense=before.tense, cues=before.cues,
    )  # fmt: skip


def under(lead: Reading, segment: Segment) -> Segment:
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


def governs(lead: Reading, segment: Segment, marks: Sequence[Mark]) -> bool:
    """A soft or released lead-in rules the verbs below it, unless an item names its own party."""
    if lead.commitment == "stated" or not segment.cues:
        return False
    if segment.cues[0].kind.endswith("-first"):
        return True
    own_party = any(m.group == "parties" and m.start < segment.cues[0].start for m in marks)
    if lead.commitment in _SOFT or lead.negated:
        return not (own_party and segment.commitment in {"required", "forbidden"})
    return not own_party and segment.commitment in {"stated", "permitted", "asked"}


def lent(segments: Sequence[Segment]) -> list[Segment]:
    """Hedges in a piece without a verb, or in a condition, belong to the duty beside them."""
    if len(segments) < 2:
        return list(segments)
    spread = list(segments)
    for at, segment in enumerate(segments):
        goes_on = at > 0 and segment.cues[:1] == spread[at - 1].cues[:1]
        if not (segment.qualifiers or segment.carve_outs):
            continue
        if goes_on and segment.commitment != "stated":
            spread[at - 1] = _with(spread[at - 1], segment)
            continue
        if segment.commitment != "stated":
            continue
        for other in (at + 1, at - 1):
            if 0 <= other < len(spread) and spread[other].commitment != "stated":
                spread[other] = _with(spread[other], segment)
                break
    return spread


def _with(segment: Segment, other: Segment) -> Segment:
    return replace(
        segment,
        qualifiers=(*segment.qualifiers, *other.qualifiers),
        carve_outs=(*segment.carve_outs, *other.carve_outs),
    )


def stands_alone(
    text: str, start: int, segment: Segment, lead: Reading, marks: Sequence[Mark]
) -> bool:
    """A sentence below a list that tells of somebody else is no item of it.

    "Please describe: your systems for ..." tells of nobody else: a bidder is a supplier to be. Nor
    does "You must: put our terms into every sub-contract" or "join the Council's scheme", where
    somebody only owns something, nor "The Contractor shall: inform the Council of it", where a
    verb stands before the party.
    """
    first = next((mark for mark in marks if mark.group == "parties"), None)
    return (
        first is not None
        and not _only_owns(text, start, first)
        and _MAY_PRECEDE.fullmatch(text, start, first.start) is not None
        and first.start - start <= _FIRST_WORDS
        and segment.bearer not in {"nobody", lead.bearer}
        and not (lead.commitment == "asked" and {segment.bearer, lead.bearer} <= SUPPLY_SIDE)
    )


def _only_owns(text: str, start: int, party: Mark) -> bool:
    """ "The Council's staff ..." opens a sentence of its own, "Join the Council's ..." does not."""
    if text[party.start : party.end].lower() in _OWNING:
        return True
    return (
        _POSSESSIVE.match(text, max(party.start, party.end - 2)) is not None
        and _VERB_AHEAD.search(text[start : party.start]) is not None
    )


_MAY_PRECEDE = re.compile(
    r"\W*(?:\(?(?:[a-z]|[ivx]{1,4}|\d+(?:\.\d+)*)[.)]\s*)?"
    r"(?:(?:the|an?|each|every|any|all|both|no|neither|where|if|when|once|while|as|and|but|or|also|"
    r"then|for|in|on|at|to|by|with|from|our|your|its|their|this|that|these|unless|until|only|here|"
    r"what|how|which|who)\s+)*",
    re.I,
)
_FIRST_WORDS = 12
_OWNING = frozenset({"our", "your"})
_POSSESSIVE = re.compile(r"\w{0,2}['’]s?\s")
_VERB_AHEAD = re.compile(r"(?:^|\s)(?!the\b|any\b|each\b|all\b|in\b|if\b|on\b)[a-z]{3,}\s", re.I)
