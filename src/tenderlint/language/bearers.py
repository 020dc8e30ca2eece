"""Who is bound by a stretch: its grammatical subject, its agent, or whom its section speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tenderlint.language.cues import Mark
from tenderlint.language.manners import Manners
from tenderlint.language.verbs import Stretch
from tenderlint.model.reading import Bearer

_ARTICLES = r"(?:(?:the|a|an|any|all|each|every|its|their|our|other|that|this|such|both|said|same|relevant)\s+){0,2}"
_PREPOSITION = re.compile(
    r"\b(?:to|with|from|against|between|under|at|upon|than|via|around|about|for|on|in|within|of|by|including|"
    r"through|towards|involving|regarding)"
    rf"\s+{_ARTICLES}$",
    re.I,
)
_BEHIND_PREPOSITION = re.compile(
    _PREPOSITION.pattern[:-1] + r"(?:(?!(?:the|an?|any|all|each|every|its|their|our)\b)[a-z-]+\s+){0,2}$", re.I
)
_OF = re.compile(r"\bof\s+(?:(?:the|any|each|its|all|every)\s+){0,2}$", re.I)
_BY = re.compile(r"\b(?:by|on the part of)\s+(?!means\b|way\b|virtue\b)(?:[\w'’-]+\s+){0,2}$", re.I)
_AND = re.compile(r"^(?:['’]s?)?(?:\s*\([^)]{1,40}\))?\s*(?:,|and|or|nor|&|/|and/or|,\s*and)\s*(?:(?:the|its|their|any|all|each|every|of|one)\s+){0,3}$", re.I)
_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+)?\w+(?:ed|en|id|ld|ft|ght|wn|ne|de|t)\b", re.I)
_BE_DONE = re.compile(r"\s*(?:(?:not|also|all|each|only|then|\w+ly)\s+){0,2}(?:be|have been)\s+(?:\w+ly\s+)?\w+(?:ed|en|id|ld|ft|ght|wn|ne|de|t)\b", re.I)
_PRONOUN = re.compile(r"(?:^|\W)(?:it|they|he|she|who|which|and|or|also|then|but|nor)\W*$", re.I)
_RECEIVES = re.compile(
    r"^\s*(?:not\s+|also\s+|only\s+|\w+ly\s+)?be\s+(?:\w+ly\s+)?(?:paid|reimbursed|compensated|notified|informed|told|given|granted|"
    r"consulted|offered|supplied with|provided with|issued with|advised|remunerated|sent|invoiced|credited)\b",
    re.I,
)
_OPEN_END = re.compile(r"\b(?:on|of|with|for|upon|to|that|lies|rests)$", re.I)
_WHO = re.compile(r"(?:who|that|which)\b", re.I)
_CONSULTED = re.compile(
    r"^\s*be (?:consulted|engaged|involved|asked|invited)\b.{0,60}?\b(?:specification|procurement|tender|contract|evaluation|award|"
    r"strategy|proposals?|questions|options|bids|requirements)\b",
    re.I | re.S,
)
_INSIDE = re.compile(r"\s+(?:would|will|do|have|call|use|need|send|appoint|name|list|ask|choose)\b.*\w", re.I | re.S)
_LEADS_TO = re.compile(r"\s*(?:for|on|upon|of|that)?\s*(?:(?:the|any|a|each|every)\s+){0,2}", re.I)
_LEADS_ON = re.compile(r"\s*(?:for|on|upon|of|that)\s", re.I)
_GIVERS: dict[Bearer, Bearer] = {
    "supplier": "authority", "bidder": "authority", "subcontractor": "supplier", "authority": "supplier",
}  # fmt: skip
_AGENT_REACH = 160
_OBJECT_REACH = 70


@dataclass(frozen=True, slots=True)
class Bound:
    """Who is bound; ``act`` where the authority does something to bids or suppliers; ``subject``
    is the kind of party that is the grammatical subject, "" if it is none."""

    bearer: Bearer
    act: bool = False
    subject: str = ""


def bearer_of(stretch: Stretch, manners: Manners, before: Bearer | None) -> Bound:
    """Who is bound by a stretch.

    ``before`` is the bearer of what was said just before, which "it" and "they" take up.
    """
    parties = [m for m in stretch.of("parties") if m.kind != "matter"]
    agent = _agent(stretch, parties)
    if agent is not None:
        bearer = manners.bearer(agent)
        return Bound(bearer, bearer == "authority" and stretch.main.kind == "will")
    subject = _inverted(stretch, parties) or _subject(stretch, parties)
    who = manners.bearer(subject) if subject is not None else None
    if stretch.controls and (who is None or who == "authority"):
        return Bound(_controlled(stretch, parties, manners, who))
    if subject is not None and who is not None:
        if _receives(stretch, subject):
            return Bound(_GIVERS.get(who, who))
        if _is_act(stretch, "evaluation-act") or (
            _is_act(stretch, "authority-act") and stretch.main.kind == "will"
        ):
            return Bound("authority", act=True)
        return Bound(who, subject=subject.kind)
    if _is_act(stretch, "evaluation-act") or (
        _is_act(stretch, "authority-act") and stretch.main.kind in {"will", "permitted"}
    ):
        return Bound("authority", act=True)
    if stretch.main.kind == "will" and _CONSULTED.match(stretch.after(110)):
        return Bound("authority", act=True)
    return Bound(_unnamed(stretch, parties, manners, before))


def _receives(stretch: Stretch, subject: Mark) -> bool:
    """ "The Supplier shall be paid ...": what is done to the subject is the other side's duty."""
    if stretch.main.kind not in {"required", "will", "forbidden"}:
        return False
    between = stretch.text[subject.end : stretch.main.start].strip()
    whose = stretch.text[subject.start : subject.end].lower() in {"your", "our", "its", "their"}
    return (not between or bool(_WHO.match(between))) and not whose and _RECEIVES.match(stretch.after(60)) is not None


def _agent(stretch: Stretch, parties: list[Mark]) -> Mark | None:
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


def _inverted(stretch: Stretch, parties: list[Mark]) -> Mark | None:
    """ "Under no circumstances shall the Contractor ...": the party right behind the verb."""
    for party in parties:
        gap = stretch.text[stretch.main.end : party.start] if party.start >= stretch.main.end else "-"
        if gap.strip().lower() in {"the", "any", "a", "each", ""} and len(gap) <= 6 and gap[:1].isspace():
            if stretch.main.kind in {"permitted", "required", "will", "forbidden"} and not stretch.controls:
                words = stretch.text[stretch.main.start : stretch.main.end].lower()
                return party if words.split()[-1] in _MODAL_WORDS else None
    return None


_MODAL_WORDS = frozenset({"shall", "may", "must", "will", "can"})


def _subject(stretch: Stretch, parties: list[Mark]) -> Mark | None:
    ahead = [p for p in parties if stretch.start <= p.start and p.end <= stretch.main.start]
    text, start = stretch.text, stretch.start
    for at in range(len(ahead) - 1, -1, -1):
        party = ahead[at]
        if party.kind in {"we", "you"} and _INSIDE.match(text[party.end : stretch.main.start]):
            continue
        if _PREPOSITION.search(text[max(start, party.start - 40) : party.start]):
            continue
        if at and _AND.match(text[ahead[at - 1].end : party.start]):
            if not _PREPOSITION.search(text[max(start, ahead[at - 1].start - 40) : ahead[at - 1].start]):
                return _leading(ahead[at - 1], party)
        return party
    for party in reversed(ahead):
        lead = text[max(start, party.start - 40) : party.start]
        if _OF.search(lead) or _BY.search(lead):
            return party
    return None


def _leading(first: Mark, second: Mark) -> Mark:
    """Of two that are bound together, the one on the supplier's side, otherwise the first."""
    return second if first.kind == "authority" and second.kind == "supplier" else first


def _controlled(
    stretch: Stretch, parties: list[Mark], manners: Manners, who: Bearer | None
) -> Bearer:
    behind = [
        manners.bearer(p)
        for p in parties
        if stretch.verb_end - 20 <= p.start <= stretch.verb_end + _OBJECT_REACH and p.start >= stretch.main.start
    ]
    named = next((bearer for bearer in behind if bearer != "authority"), None)
    if named is not None and named != "nobody":
        return named
    verb = stretch.verb.lower()
    if who == "authority" and any(word in verb for word in _OWN_WISHES):
        return "authority"
    return manners.default


def stands_free(text: str, start: int, party: Mark) -> bool:
    """Whether a party stands behind no preposition, or behind "by" or "on the part of"."""
    lead = text[max(start, party.start - 40) : party.start]
    return not _BEHIND_PREPOSITION.search(lead) or bool(_BY.search(lead))


_OWN_WISHES = ("welcome", "hope", "like", "wish", "want", "love", "ambition", "goal", "vision", "aim", "aspiration", "prefer")


def _is_act(stretch: Stretch, kind: str) -> bool:
    main = stretch.main
    return any(main.start <= act.start <= stretch.verb_end + 30 for act in stretch.of("time", kind))


def _unnamed(
    stretch: Stretch, parties: list[Mark], manners: Manners, before: Bearer | None
) -> Bearer:
    """Without subject: a party the cue leads to, what a pronoun takes up, what is let, the default."""
    for party in parties:
        if party.start >= stretch.verb_end:
            gap = stretch.text[stretch.verb_end : party.start]
            if _LEADS_TO.fullmatch(gap) and (_OPEN_END.search(stretch.verb) or _LEADS_ON.match(gap)):
                return manners.bearer(party)
            break
    head = stretch.text[stretch.start : stretch.main.start]
    if before and len(head) < 40 and _PRONOUN.search(head) and len(head.split()) <= 4:
        return before
    if stretch.main.kind == "will" and not stretch.inner:
        matter = [m for m in stretch.of("parties", "matter") if m.end <= stretch.main.start]
        if matter and not _PREPOSITION.search(
            stretch.text[max(stretch.start, matter[-1].start - 40) : matter[-1].start]
        ):
            return "nobody"
    return manners.default
