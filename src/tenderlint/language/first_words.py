"""Cues that count only as first words, and sentences whose verb is a bare "to": "Contractor to provide"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderlint.language.cues import Mark

_FIRST = frozenset({"asked-first", "command-first", "forbidden-first"})
_MODAL_AHEAD = re.compile(r"\b(?:should|must|shall|will|may|can|please|required to|asked to|invited to|requested to|need to|and)\s+(?:also\s+|then\s+|\w+ly\s+){0,2}$", re.I)
_LABEL = re.compile(r"^\W*(?:\(?[a-z0-9]{1,4}[.)]|[qQ]?\d+(?:\.\d+)*[.):]?)?\W*$")
_ADVERBIAL = re.compile(
    r"^\W*(?:with reference|with regard|in no more|in not more|in (?:up to|under|approximately|around|about|less)|in \d|using|in relation|in respect|for (?:each|this|the|every|all)|drawing|based on|by way|taking|"
    r"given|in light|in your|where|if|when|as part|following|to|within|having|considering|against|over|on|from|at|before|after|during|throughout|until|every|each|unless)\b",
    re.I,
)
_BARE = re.compile(r"(?<!able )(?<!order )\bto\s+(?:be\s+)?(?!the\b|a\b|an\b|any\b|all\b|its\b|their\b|our\b|your\b|this\b|that\b|each\b|every\b|which\b|those\b|date\b|be\s+\w+ing\b)[a-z]{2,}")
_BE_DONE = re.compile(r"\b(?:not\s+)?to\s+be\s+(?:\w+ly\s+)?(?:\w+ed|paid|given|kept|met|made|held|sent|set|taken|borne|done|shown|worn|built|issued|free|available)\b", re.I)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|does|do|did|provides?|includes?|means|aims?|seeks?|pays|wants?|plans?|intends?|agreed|decided|likely|due|able|about|expected|intended|designed|used|purpose|order|right|how|what|where|when)\b", re.I)
_HEAD_WORDS = 9


def stands_first(text: str, start: int, end: int, mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether a cue counts where it stands; all but those of the "-first" kinds do, anywhere."""
    if mark.kind not in _FIRST:
        return True
    if text[mark.end : mark.end + 1] in {":", "-", "–"}:  # a label: "Evidence: ..."
        return False
    ahead = text[start : mark.start]
    if _LABEL.match(ahead) or ahead.rstrip()[-1:] in set(";:?•"):
        return mark.kind != "asked-first" or _asks(text, end, mark, marks)
    if mark.kind == "asked-first" and _MODAL_AHEAD.search(ahead[-60:]):
        return True
    if ahead.rstrip().endswith((",", ".")) and len(ahead) < 240:
        decided = any(
            m.group == "commitment" and m.start < mark.start and m.kind not in _FIRST for m in marks
        )
        fits = _ADVERBIAL.match(ahead) is not None or ahead.rstrip().endswith(".")
        return fits and (not decided or mark.kind == "asked-first" and ahead.rstrip().endswith("."))
    return False


def as_meant(text: str, end: int, mark: Mark, *, asking: bool) -> Mark:
    """ "Provide advice ..." asks in a questionnaire or of "your"; in a specification it commands."""
    if mark.kind != "asked-first" or asking:
        return mark
    if text[mark.start : mark.end].lower() not in _SERVES or _YOURS.search(text, mark.end, end):
        return mark
    return mark._replace(kind="command-first")


_SERVES = frozenset({"provide", "give", "submit", "identify", "list"})
_YOURS = re.compile(r"\b(?:you|your|bidders?|tenderers?|applicants?|details|evidence|examples?|information|statement|copies|copy)\b|\?", re.I)


def present_duty(text: str, start: int, end: int, marks: Sequence[Mark]) -> Mark | None:
    """NEC contracts put duties in the present tense: "The Contractor Provides the Works"."""
    match = _ACTS.match(text, start, end)
    if match is None or not any(m.group == "parties" and m.end <= match.start(1) for m in marks):
        return None
    return Mark("commitment", "required", match.start(1), match.end(1))


_ACTS = re.compile(
    r"\W*(?:If [^,]{3,120},\s+)?The (?:Contractor|Client|Employer|Supplier|Consultant|Subcontractor|Service Manager|Project Manager|Supervisor)\s+"
    r"(?!is\b|was\b|has\b|does\b)(\w+[^s\W]s)\b(?!\s+(?:obligation|dut|staff|employee|personnel|responsibilit|proposal|design|plan|activit|quotation|people)\w*)"
)


def bare_infinitive(text: str, start: int, end: int, marks: Sequence[Mark]) -> Mark | None:
    """ "Contractor to provide ...", "Works to be carried out ...": a duty without any verb cue."""
    parties = [m for m in marks if m.group == "parties" and m.kind in {"supplier", "subcontractor", "bidder"}]
    for party in parties:
        ahead = text[start : party.start]
        if len(ahead.split()) > 2 or _FINITE.search(ahead):
            continue
        match = re.compile(r"\s+(?:not\s+)?(?=to\s)").match(text, party.end, end)
        if match and _BARE.match(text, match.end(), end):
            negative = "not" in match.group()
            return Mark("commitment", "forbidden" if negative else "required", match.end(), match.end() + 2)
    return _done(text, start, end)


def _done(text: str, start: int, end: int) -> Mark | None:
    done = _BE_DONE.search(text, start, end)
    if done:
        head = text[start : done.start()]
        if 0 < len(head.split()) <= _HEAD_WORDS and not _FINITE.search(head) and "," not in head:
            kind = "forbidden" if done.group().lower().startswith("not") else "required"
            return Mark("commitment", kind, done.start(), done.end())
    return None


def _asks(text: str, end: int, mark: Mark, marks: Sequence[Mark]) -> bool:
    """ "What you pay is a matter for you" begins like a question and is none."""
    if text[mark.start : end].rstrip(" *)\n").endswith("?"):
        return True
    word = text[mark.start : mark.end].split()[0].lower()
    if word not in {"what", "how", "which", "who", "when"}:
        return True
    return not any(m.kind in {"permitted", "released"} and m.start >= mark.end for m in marks)
