"""Who is bound by a segment: its grammatical subject, its agent, or whom its section speaks of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tenderlint.language.cues import Mark
from tenderlint.model.reading import Bearer

_PREPOSITION = re.compile(
    r"\b(?:to|with|from|against|between|under|at|upon|than|via|around|about|for|on|in|within|of|by)"
    r"\s+(?:(?:the|a|an|any|all|each|every|its|their|our|other|that|this|such|both|said)\s+){0,2}$",
    re.I,
)
_OF = re.compile(r"\bof\s+(?:(?:the|any|each|its|all|every)\s+){0,2}$", re.I)
_PRONOUN = re.compile(r"(?:^|\W)(?:it|they|he|she|who|which|and|or|also|then|but)\W*$", re.I)
_BY = re.compile(r"\b(?:by|on the part of)\s+(?:(?:the|any|each|its|their|all)\s+){0,2}$", re.I)
_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+)?\w+(?:ed|en|id|ld|ft|ght|wn|ne|de|t)\b", re.I)
_OBJECT_CONTROL = re.compile(
    r"(?:requires?|expects?|encourag\w+|asks?|wants?|would like|insists?|welcomes?|invites?|urges?|prohibits?|forbids?|obliges?|would welcome|neither \w+)\b[\w ]*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Manners:
    """How a document speaks: whom "you", "we" and "Employer" mean, and who is bound by default."""

    you: Bearer = "supplier"
    we: Bearer = "authority"
    employer: Bearer = "supplier"
    default: Bearer = "supplier"
    names: Mapping[str, Bearer] | None = None

    def bearer(self, kind: str) -> Bearer:
        """The bearer that a kind of party cue means here."""
        match kind:
            case "you":
                return self.you
            case "we":
                return self.we
            case "client-or-supplier":
                return self.employer
            case "supplier" | "subcontractor" | "bidder" | "authority":
                return kind
        return "nobody"


def bearer_of(
    text: str,
    start: int,
    end: int,
    main: Mark,
    parties: Sequence[Mark],
    authority_acts: Sequence[Mark],
    manners: Manners,
    before: Bearer | None,
) -> tuple[Bearer, Mark | None]:
    """Who is bound by the verb ``main`` in ``text[start:end]``, and the word that says so.

    ``before`` is the bearer of what was said just before, which "it" and "they" take up.
    """
    agent = next((p for p in parties if p.start > main.end and _BY.search(text[max(start, p.start - 40) : p.start])), None)
    if agent and _PASSIVE.search(text[main.start : agent.start]):
        return manners.bearer(agent.kind), agent
    subject = _subject(text, start, main, parties)
    after = next((p for p in parties if p.start >= main.start and manners.bearer(p.kind) != "authority"), None)
    controls = _OBJECT_CONTROL.search(text[main.start : main.end]) is not None
    if controls and (subject is None or manners.bearer(subject.kind) == "authority"):
        return (manners.bearer(after.kind), after) if after else (manners.default, None)
    if subject is not None:
        return manners.bearer(subject.kind), subject
    if any(act.start >= main.start and act.start <= main.end + 30 for act in authority_acts):
        return "authority", None
    if before and _PRONOUN.search(text[start : main.start]) and len(text[start : main.start].split()) <= 4:
        return before, None
    return manners.default, None


def _subject(text: str, start: int, main: Mark, parties: Sequence[Mark]) -> Mark | None:
    ahead = [p for p in parties if start <= p.start and p.end <= main.start]
    for party in reversed(ahead):
        if not _PREPOSITION.search(text[max(start, party.start - 40) : party.start]):
            return party
    for party in reversed(ahead):
        lead = text[max(start, party.start - 40) : party.start]
        if _OF.search(lead) or _BY.search(lead):
            return party
    return None
