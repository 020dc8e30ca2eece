"""Who is bound by a stretch: its grammatical subject, its agent, or whom its section speaks of."""

from __future__ import annotations

import re
from typing import NamedTuple

from tenderlint.language.cues import Mark
from tenderlint.language.manners import Manners
from tenderlint.language.subjects import agent_of, behind_preposition, inverted, subject_of
from tenderlint.language.verbs import Stretch
from tenderlint.model.reading import Bearer

_PRONOUN = re.compile(r"(?:^|\W)(?:it|they|he|she|who|which|and|or|also|then|but|nor)\W*$", re.I)
# "Everyone working on it must ...": here "it" is no subject.
_NO_SUBJECT = re.compile(r"\b(?:on|in|for|by|at|to|with|of|from|under)\s+(?:it|he|she)\W*$", re.I)
_RECEIVES = re.compile(
    r"^\s*(?:not\s+|also\s+|only\s+|\w+ly\s+)?be\s+(?:\w+ly\s+)?(?:paid|reimbursed|compensated|"
    r"notified|informed|told|given|granted|"
    r"consulted|offered|supplied with|provided with|issued with|advised|remunerated|sent|"
    r"invoiced|credited)\b",
    re.I,
)
_THEIR_WORKERS = re.compile(
    r"\b(?:staff|workers?|employees?|persons?|people|anyone|operatives?|personnel|individuals?|"
    r"labour|those)\b[^.;:,]{0,30}\b(?:employed|engaged|supplied|provided|hired|deployed|used|"
    r"recruited|placed)\s+by\s+(?:[\w'’-]+\s+){0,2}$",
    re.I,
)
_OPEN_END = re.compile(r"\b(?:on|of|with|for|upon|to|that|lies|rests)$", re.I)
_WHO = re.compile(r"(?:who|that|which)\b", re.I)
_CONSULTED = re.compile(
    r"^\s*be (?:consulted|engaged|involved|asked|invited)\b.{0,60}?\b(?:specification|"
    r"procurement|tender|contract|evaluation|award|"
    r"strategy|proposals?|questions|options|bids|requirements)\b",
    re.I | re.S,
)
_INANIMATE = re.compile(r"(?:^|\W)(?:it|this|that|there|these)\W*$", re.I)
_BE_ASKED = re.compile(
    r"(?:is|are|will|shall|may|were|was)\b(?: be)? (?:asked|invited|requested)", re.I
)
_LEADS_TO = re.compile(r"\s*(?:for|on|upon|of|that)?\s*(?:(?:the|any|a|each|every)\s+){0,2}", re.I)
_LEADS_ON = re.compile(r"\s*(?:for|on|upon|of|that)\s", re.I)
_GIVERS: dict[Bearer, Bearer] = {
    "supplier": "authority", "bidder": "authority", "subcontractor": "supplier", "authority":
        "supplier",
}  # fmt: skip
_OBJECT_REACH = 70
_OWN_WISHES = (
    "welcome",
    "hope",
    "like",
    "wish",
    "want",
    "love",
    "ambition",
    "goal",
    "vision",
    "aim",
    "aspiration",
    "prefer",
)


class Bound(NamedTuple):
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
    agent = agent_of(stretch, parties)
    if agent is not None:
        bearer = manners.bearer(agent)
        return Bound(bearer, bearer == "authority" and stretch.main.kind == "will")
    subject = inverted(stretch, parties) or subject_of(stretch, parties)
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
    if stretch.main.kind == "asked" and _BE_ASKED.match(stretch.verb) and before != "bidder":
        return Bound("authority", act=True)
    return Bound(_unnamed(stretch, parties, manners, before))


def _receives(stretch: Stretch, subject: Mark) -> bool:
    """ "The Supplier shall be paid ...": what is done to the subject is the other side's duty."""
    if stretch.main.kind not in {"required", "will", "forbidden"}:
        return False
    between = stretch.text[subject.end : stretch.main.start].strip()
    whose = stretch.text[subject.start : subject.end].lower() in {"your", "our", "its", "their"}
    return (
        (not between or bool(_WHO.match(between)))
        and not whose
        and not _THEIR_WORKERS.search(stretch.text[stretch.start : subject.start])
        and _RECEIVES.match(stretch.after(60)) is not None
    )


def _is_act(stretch: Stretch, kind: str) -> bool:
    main = stretch.main
    return any(main.start <= act.start <= stretch.verb_end + 30 for act in stretch.of("time", kind))


def _controlled(
    stretch: Stretch, parties: list[Mark], manners: Manners, who: Bearer | None
) -> Bearer:
    behind = [
        manners.bearer(p)
        for p in parties
        if stretch.verb_end - 20 <= p.start <= stretch.verb_end + _OBJECT_REACH
        and p.start >= stretch.main.start
    ]
    named = next((bearer for bearer in behind if bearer != "authority"), None)
    if named is not None and named != "nobody":
        return named
    verb = stretch.verb.lower()
    if who == "authority" and any(word in verb for word in _OWN_WISHES):
        return "authority"
    return manners.default


def _unnamed(
    stretch: Stretch, parties: list[Mark], manners: Manners, before: Bearer | None
) -> Bearer:
    """Without subject: the party the cue leads to, what "it" takes up, what is let, the default."""
    for party in parties:
        if party.start >= stretch.verb_end:
            gap = stretch.text[stretch.verb_end : party.start]
            if _LEADS_TO.fullmatch(gap) and (
                _OPEN_END.search(stretch.verb) or _LEADS_ON.match(gap)
            ):
                return manners.bearer(party)
            break
    head = stretch.text[stretch.start : stretch.main.start]
    taken_up = _PRONOUN.search(head) and not _NO_SUBJECT.search(head)
    if before and taken_up and len(head) < 40 and len(head.split()) <= 4:
        return before
    if stretch.main.kind == "will" and not stretch.inner:
        if _INANIMATE.search(head):
            return "nobody"
        matter = [m for m in stretch.of("parties", "matter") if m.end <= stretch.main.start]
        if matter and not behind_preposition(stretch.text, stretch.start, matter[-1]):
            return "nobody"
    return manners.default
