"""Statements of law: an Act that is the subject, or what the law asks of employers at large."""

from __future__ import annotations

import re

_LAW_SIGNS = (
    "Act", "act ", "egulation", "law", "egislat", "irective", "tatute", "arliament", "ection ",
    "Bill",
)  # fmt: skip
_LAW_AHEAD = re.compile(
    r"\b(?:act|regulations?|law|legislation|directive|statute|(?<!youth )parliament|"
    r"section \d+\w*)\b[^.]{0,60}?\b(?:requires?|provides?|obliges?|says|states|gives?|imposes?|"
    r"places|makes|prohibits?|forbids?)\b|\b(?:the law|legislation|parliament|the (?:new )?act|"
    r"the (?:new )?regulations)\s+(?:will|may|now|already|does|do|would)\b|"
    r"^\W*under the (?:[A-Z]\w+ ){1,5}(?:Act|Regulations)\b|^\W*(?:by|in) law\b",
    re.I,
)
_LAW_IS_SUBJECT = re.compile(
    r"^\W*(?:(?:from|since|until|on|in) [^,]{4,30},?\s+)?(?:the\s+)?(?:[A-Z]\w+\s+){0,6}(?:Act|"
    r"Regulations|Bill|Directive|law|legislation)(?:\s+\d{4})?(?:\s+\([A-Z]\w+\))?"
    r"(?:,? (?:which|when)[^,]{0,60},)?\s+(?:will|shall|may|must|now|already|also)?\s*(?:give|"
    r"impose|require|place|make|oblige|create|introduce|prohibit|forbid|protect|provide|allow|"
    r"entitle)s?\b"
)
_GENERIC = re.compile(
    r"\b(?:employers|public (?:authorities|bodies)|contracting authorities|any employer|"
    r"an employer|organisations with|companies with|every employer)\b",
    re.I,
)
_OUR_PARTIES = re.compile(
    r"\b(?:the|each|every|any|our|its)\s+(?:\w+\s+)?(?:supplier|contractor|provider|consultant|"
    r"operator|tenderer|bidder|company)s?\b",
    re.I,
)
_PARTY_FIRST = re.compile(
    r"^\W*(?:\d[\d.]*\s+)?(?:the|each|every|our)\s+(?:service\s+)?(?:supplier|contractor|provider|"
    r"consultant|operator)\s+(?:\w+\s+)?\w+s\b",
    re.I,
)


def may_speak_of_law(words: str) -> bool:
    """Whether a word of law stands there at all: most statements have none."""
    return any(map(words.__contains__, _LAW_SIGNS))


def speaks_of_law(words: str) -> bool:
    """Whether the law says or asks something in these words, and not a party of the contract.

    "The Contractor assists the Client with the duty in section 149 and provides ..." is no law.
    """
    return _LAW_AHEAD.search(words) is not None and _PARTY_FIRST.match(words) is None


def is_what_an_act_does(words: str) -> bool:
    """ "The Employment Rights Act 2025 will give unions a right of access"."""
    return _LAW_IS_SUBJECT.search(words) is not None


def binds_employers_at_large(words: str) -> bool:
    """Whether employers or public bodies in general are bound, and no party of this contract."""
    return _GENERIC.search(words) is not None and _OUR_PARTIES.search(words) is None
