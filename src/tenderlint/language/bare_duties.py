"""Duties without a verb cue: "Contractor to provide", "Works to be done", "You report yearly"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tenderlint.language.cues import Mark
from tenderlint.model.reading import SUPPLY_SIDE

_BARE = re.compile(
    r"(?<!able )(?<!order )\bto\s+(?:be\s+)?(?!the\b|a\b|an\b|any\b|all\b|its\b|their\b|our\b|"
    r"your\b|this\b|that\b|each\b|every\b|which\b|those\b|date\b|be\s+\w+ing\b)[a-z]{2,}"
)
_BE_DONE = re.compile(
    r"\b(?:not\s+)?to\s+be\s+(?:\w+ly\s+)?(?:\w+ed|paid|given|kept|met|made|held|sent|set|taken|"
    r"borne|done|shown|worn|built|issued|free|available)\b",
    re.I,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|provides?|includes?|means|aims?|seeks?|pays|"
    r"wants?|plans?|intends?|agreed|decided|likely|due|able|about|expected|intended|designed|"
    r"used|purpose|order|right|how|what|where|when)\b",
    re.I,
)
_HEAD_WORDS = 9
_ACTS = re.compile(
    r"\W*(?:If [^,]{3,120},\s+)?The (?:Contractor|Client|Employer|Supplier|Consultant|"
    r"Subcontractor|Service Manager|Project Manager|Supervisor)\s+"
    r"(?!is\b|was\b|has\b|does\b)(\w+[^s\W]s)\b(?!\s+(?:obligation|dut|staff|employee|personnel|"
    r"responsibilit|proposal|design|plan|activit|quotation|people)\w*)"
)

_ACT_VERBS = (
    "send", "tell", "inform", "report", "publish", "submit", "return", "file", "furnish",
    "train", "offer", "let", "allow", "consult", "log", "investigate", "look", "answer", "display",
    "share", "issue", "guarantee", "reimburse", "arrange", "appoint", "treat", "release", "convene",
    "invite", "explain", "keep", "give", "pay", "make", "take", "put", "set", "lodge", "honour",
    "bear", "disclose", "check", "inspect", "assess", "monitor", "record", "follow", "meet",
    "carry", "respond", "retrain", "act", "hear",
)  # fmt: skip
_PRESENT_ACT = re.compile(
    r"\W*(?:[A-Z]?\d[\w.()]*\s+)?(?:[A-Z][^.;:?()]{1,140},\s+"
    r"|(?:With|To|At|Each|Every|On|In|Within|By|From|For|Once|Twice)(?:\s[\w’'-]+){1,8}\s+)?"
    r"(?P<who>[Tt]he\s+[A-Z]\w+(?:\s[A-Z]\w+)?|[Yy]ou)\s+"
    r"(?:(?:also|then|and)\s+)?(?P<verb>(?:" + "|".join(_ACT_VERBS) + r")s?|notif(?:y|ies)|"
    r"suppl(?:y|ies)|reimburses|publishes|discloses|recognises?(?!\sthat)|ensures?|"
    r"provides?(?=\s(?:to|for|each|every|all|any|them|free)\b|\s(?:its|their|your)\s(?:own\s)?"
    r"(?:staff|workers|employees|crews?|people|drivers|operatives|carers|cleaners|team)\b)|"
    r"does not (?:engage|compile|sell|supply|pass|share|dismiss|treat|penalise|ask|charge|"
    r"require|deduct|make))\b(?!\s+of\b)"
)
_NOT_A_DUTY = re.compile(
    r"\b(?:any|when|where|if|how|what|why|before|after|that|because|since|as|currently|already|"
    r"today|at present|normally|usually|used to)\b",
    re.I,
)
_TELLING = re.compile(
    r"\b(?:background|about|context|introduction|current|existing|history|case stud|example|"
    r"incumbent|overview|summary|profile|definition|how to|question|award|evaluation|selection)",
    re.I,
)


_ACTORS = frozenset({"supplier", "subcontractor", "you"})


def bare_infinitive(text: str, start: int, end: int, marks: Sequence[Mark]) -> Mark | None:
    """ "Contractor to provide ...", "Works to be carried out ...": a duty without any verb cue."""
    parties = [m for m in marks if m.group == "parties" and m.kind in SUPPLY_SIDE]
    for party in parties:
        ahead = text[start : party.start]
        if len(ahead.split()) > 2 or _FINITE.search(ahead):
            continue
        match = re.compile(r"\s+(?:not\s+)?(?=to\s)").match(text, party.end, end)
        if match and _BARE.match(text, match.end(), end):
            negative = "not" in match.group()
            return Mark(
                "commitment", "forbidden" if negative else "required", match.end(), match.end() + 2
            )
    return _done(text, start, end)


def _done(text: str, start: int, end: int) -> Mark | None:
    done = _BE_DONE.search(text, start, end)
    if done:
        head = text[start : done.start()]
        if 0 < len(head.split()) <= _HEAD_WORDS and not _FINITE.search(head) and "," not in head:
            kind = "forbidden" if done.group().lower().startswith("not") else "required"
            return Mark("commitment", kind, done.start(), done.end())
    return None


def present_duty(text: str, start: int, end: int, marks: Sequence[Mark]) -> Mark | None:
    """NEC contracts put duties in the present tense: "The Contractor Provides the Works"."""
    match = _ACTS.match(text, start, end)
    if match is None or not any(m.group == "parties" and m.end <= match.start(1) for m in marks):
        return None
    return Mark("commitment", "required", match.start(1), match.end(1))


def present_act(
    text: str, start: int, end: int, marks: Sequence[Mark], heading: str
) -> Mark | None:
    """ "The Operator notifies the Council within a week": a term told as plain fact.

    Only acts that a contract asks for, done by the Supplier under that name or by "you"; what a
    supplier is, has or provides elsewhere is a description. Text under headings that tell of the
    present state binds nobody.
    """
    actors = [m for m in marks if m.group == "parties" and m.kind in _ACTORS]
    if not actors or _tells(heading):
        return None
    match = _PRESENT_ACT.match(text, start, end)
    if match is None:
        return None
    opening = text.rfind(",", start, match.start("who"))  # "When a claim comes, you log it"
    if _NOT_A_DUTY.search(text, max(start, opening), match.start("who")):
        return None
    if any(
        m.kind in {"background", "definition"} or (m.kind == "past" and m.start < match.end("verb"))
        for m in marks
    ):
        return None
    named = any(match.start("who") <= m.start < match.end("who") for m in actors)
    plural = match.group("who").lower() == "you"
    verb = match.group("verb").split()[0]
    if not named or plural == verb.endswith("s"):
        return None
    kind = "forbidden" if verb == "does" else "required"
    return Mark("commitment", kind, match.start("verb"), match.end("verb"))


@lru_cache(maxsize=2048)
def _tells(heading: str) -> bool:
    return _TELLING.search(heading) is not None
