"""Grammatical subjects: the party ahead of a verb that stands free, or the agent behind "by"."""

from __future__ import annotations

import re

from tenderlint.language.cues import Mark
from tenderlint.language.verbs import Stretch

_ARTICLES = (
    r"(?:(?:the|a|an|any|all|each|every|its|their|our|other|that|this|such|both|said|same|"
    r"relevant)\s+){0,2}"
)
_PREPOSITION = re.compile(
    r"\b(?:to|with|from|against|between|under|at|upon|than|via|around|about|for|on|in|within|of|"
    r"by|including|"
    r"through|towards|involving|regarding)"
    rf"\s+{_ARTICLES}$",
    re.I,
)
_BEHIND_PREPOSITION = re.compile(
    _PREPOSITION.pattern[:-1]
    + r"(?:(?!(?:the|an?|any|all|each|every|its|their|our)\b)[a-z-]+\s+){0,2}$",
    re.I,
)
_OF = re.compile(r"\bof\s+(?:(?:the|any|each|its|all|every)\s+){0,2}$", re.I)
_BY = re.compile(r"\b(?:by|on the part of)\s+(?!means\b|way\b|virtue\b)(?:[\w'’-]+\s+){0,2}$", re.I)
_AND = re.compile(
    r"^(?:['’]s?)?(?:\s*\([^)]{1,40}\))?\s*(?:,|and|or|nor|&|/|and/or|,\s*and)\s*(?:(?:the|its|"
    r"their|any|all|each|every|of|one)\s+){0,3}$",
    re.I,
)
_PASSIVE = re.compile(
    r"\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+)?\w+(?:ed|en|id|ld|ft|ght|wn|ne|de|t)\b",
    re.I,
)
_BE_DONE = re.compile(
    r"\s*(?:(?:not|also|all|each|only|then|\w+ly)\s+){0,2}(?:be|"
    r"have been)\s+(?:\w+ly\s+)?\w+(?:ed|en|id|ld|ft|ght|wn|ne|de|t)\b",
    re.I,
)
_INSIDE = re.compile(
    r"\s+(?:would|will|do|have|call|use|need|send|appoint|name|list|ask|choose)\b.*\w", re.I | re.S
)
_WHOSE_SITE = re.compile(
    r"(?:['’]s)?\s+(?:contracts?|sites?|premises|depots?|property|land|buildings?)\b", re.I
)
_OWNS_UP = re.compile(
    r"\s*(?:(?:hereby|fully|also)\s+)?(?:acknowledges?|recogni[sz]es?|accepts?|understands?|notes?|"
    r"is aware|are aware|(?:is|are) conscious)\b",
    re.I,
)
_AND_SHALL = re.compile(
    r"\band\s+(?:(?:that it|accordingly|therefore|also|in consequence|to that end|for that purpose|"
    r"\w+ly)\s*,?\s*)*$",
    re.I,
)
_NOBODY = re.compile(r"\W*(?:and |but |that )?(?:no|nobody|none|not one)\b", re.I)
_NO_PARTY = 16
_AGENT_REACH = 160
_BEFORE_A_PARTY = frozenset({"the", "any", "a", "each", ""})
_NEAR = 6
_MODAL_KINDS = frozenset({"permitted", "required", "will", "forbidden"})
_MODAL_WORDS = frozenset({"shall", "may", "must", "will", "can"})


def agent_of(stretch: Stretch, parties: list[Mark]) -> Mark | None:
    """ "shall be paid by the Provider": the party behind "by" of a passive."""
    for party in parties:
        if party.start <= stretch.main.end or party.start > stretch.verb_end + _AGENT_REACH:
            continue
        if _BY.search(stretch.text[max(stretch.main.end, party.start - 40) : party.start]):
            return party if _is_passive(stretch, party.start) else None
    return None


def _is_passive(stretch: Stretch, agent: int) -> bool:
    words = stretch.text[stretch.main.start : stretch.main.end].lower().split()
    if words[-1] in _MODAL_WORDS or words[-1] == "not":
        return _BE_DONE.match(stretch.text, stretch.main.end, agent) is not None
    return _PASSIVE.search(stretch.text, stretch.main.start, agent) is not None


def inverted(stretch: Stretch, parties: list[Mark]) -> Mark | None:
    """ "Under no circumstances shall the Contractor ...": the party right behind the verb."""
    for party in parties:
        gap = (
            stretch.text[stretch.main.end : party.start] if party.start >= stretch.main.end else "-"
        )
        near = len(gap) <= _NEAR and gap[:1].isspace() and gap.strip().lower() in _BEFORE_A_PARTY
        if near and stretch.main.kind in _MODAL_KINDS and not stretch.controls:
            words = stretch.text[stretch.main.start : stretch.main.end].lower()
            return party if words.split()[-1] in _MODAL_WORDS else None
    return None


def subject_of(stretch: Stretch, parties: list[Mark]) -> Mark | None:
    ahead = [p for p in parties if stretch.start <= p.start and p.end <= stretch.main.start]
    text, start = stretch.text, stretch.start
    if _NOBODY.match(text, start, stretch.main.start):
        ahead = [party for party in ahead if party.start - start <= _NO_PARTY]
    for party in ahead[:-1]:
        if (
            party.kind == "supplier"
            and _OWNS_UP.match(text, party.end, stretch.main.start)
            and _AND_SHALL.search(text, party.end, stretch.main.start)
        ):
            return party  # "... acknowledges that the Council has a duty, and shall assist"
    for at in range(len(ahead) - 1, -1, -1):
        party = ahead[at]
        if party.kind == "authority" and _WHOSE_SITE.match(text, party.end):
            continue
        if party.kind in {"we", "you"} and _INSIDE.match(text[party.end : stretch.main.start]):
            continue
        if behind_preposition(text, start, party):
            continue
        before = ahead[at - 1] if at else None
        bound = before is not None and _AND.match(text[before.end : party.start])
        if before is not None and bound and not behind_preposition(text, start, before):
            return _leading(before, party)
        return party
    for party in reversed(ahead):
        lead = text[max(start, party.start - 40) : party.start]
        if _OF.search(lead) or _BY.search(lead):
            return party
    return None


def _leading(first: Mark, second: Mark) -> Mark:
    """Of two that are bound together, the one on the supplier's side, otherwise the first."""
    return second if first.kind == "authority" and second.kind == "supplier" else first


def stands_free(text: str, start: int, party: Mark) -> bool:
    """Whether a party stands behind no preposition, or behind "by" or "on the part of"."""
    lead = text[max(start, party.start - 40) : party.start]
    return not _BEHIND_PREPOSITION.search(lead) or bool(_BY.search(lead))


def behind_preposition(text: str, start: int, party: Mark) -> bool:
    """Whether a party stands right behind a preposition, "of" and "by" among them."""
    return _PREPOSITION.search(text[max(start, party.start - 40) : party.start]) is not None
