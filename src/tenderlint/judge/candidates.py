"""In which statements of a tender words may stand, and in which they do: found once, and kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tenderlint.judge.expressions import find
from tenderlint.judge.superseded import out_of_date
from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.rulebook.schema import Says, Words

_FEW = 300
"""So few statements are looked at one by one sooner than a document is scanned for a pattern."""


def candidates(says: Says, tender: TenderText) -> set[Key] | None:
    """Statements where ``says`` may hold, by the phrases it needs; None if it needs none.

    Kept for each part of a rule: ``find`` passes over parts that cannot hold in a statement.
    """
    if isinstance(says, str):
        return set.intersection(*map(tender.with_any, tender.plan.parts(says)))
    if id(says) not in tender.narrowed:
        tender.narrowed[id(says)] = _candidates(says, tender)
    return tender.narrowed[id(says)]


def _candidates(says: Words, tender: TenderText) -> set[Key] | None:
    if says.term is not None:
        return _with_term(says.term, tender)
    if says.table is not None:
        names = (name for law in out_of_date(tender) for name in law.names)
        return set().union(*(candidates(name, tender) or () for name in names))
    if says.pattern is not None:
        return tender.with_pattern(tender.plan.patterns.numbers[says.pattern])
    if says.any is not None:
        phrases, others = tender.plan.alternatives(says)
        possible = tender.with_any(phrases)
        for part in others:
            found = candidates(part, tender)
            if found is None:
                return None
            possible |= found
        return possible
    for parts in (says.all, says.near, says.then):
        if parts is not None:
            return _in_all(parts, tender)
    return None


def _in_all(parts: Sequence[Says], tender: TenderText) -> set[Key] | None:
    """Where all parts may hold. Words first: what they leave is not worth a pattern's scan."""
    found: set[Key] | None = None
    for part in sorted(parts, key=lambda part: _scans(part, tender)):
        if found is not None and len(found) <= _FEW and _scans(part, tender):
            break
        more = candidates(part, tender)
        if more is not None:
            found = more if found is None else found & more
    return found


def _scans(says: Says, tender: TenderText) -> bool:
    """Whether finding the candidates needs whole documents to be scanned for a pattern."""
    if isinstance(says, str):
        return False
    if says.term is not None:
        return tender.plan.terms[says.term].wordless
    if says.pattern is not None:
        return tender.plan.patterns.numbers[says.pattern] in tender.plan.patterns.wordless
    inner = (*(says.any or ()), *(says.all or ()), *(says.near or ()), *(says.then or ()))
    return any(_scans(part, tender) for part in inner)


def _with_term(name: str, tender: TenderText) -> set[Key] | None:
    found = set(tender.with_term(name))
    for pattern in tender.plan.terms[name].like:
        fitting = tender.with_pattern(pattern)
        if fitting is None:
            return None
        found |= fitting
    return found


def possible_keys(says: Says, tender: TenderText) -> Mapping[Key, None]:
    """The statements where ``says`` may hold, in order; all of them if it cannot narrow.

    Kept for each part of a rule, which lives as long as the plan: a companion is looked for once
    for every candidate.
    """
    known = tender.possible.get(id(says))
    if known is None:
        found = candidates(says, tender)
        every = tender.every_key() if found is None else found
        known = tender.possible[id(says)] = dict.fromkeys(sorted(every))
    return known


def said_in(says: Says, tender: TenderText, key: Key) -> bool:
    """Whether ``says`` holds in a statement; kept, as the possible keys are."""
    known = tender.said.setdefault(id(says), {})
    if key not in known:
        known[key] = find(says, tender, tender.view(key)) is not None
    return known[key]


def saying_keys(says: Says, tender: TenderText) -> list[Key]:
    """The statements in which ``says`` holds, in order."""
    known = tender.saying.get(id(says))
    if known is None:
        known = [key for key in possible_keys(says, tender) if said_in(says, tender, key)]
        tender.saying[id(says)] = known
    return known


def nearest_first(keys: Iterable[Key], key: Key) -> list[Key]:
    """Statements by their distance from one, those of its own document before all others."""
    return sorted(keys, key=lambda other: (other[0] != key[0], abs(other[1] - key[1])))
