"""The contract's term with all its extensions, put together from what several statements say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.language.terms import TermPart, term_parts, whole_months
from tenderlint.model.reading import Figure

_SPEAKS_OF_IT = re.compile(
    r"\b(?:terms?|duration|length|exten\w*|renew\w*|option\w*|contract (?:period|dates?|life)|"
    r"initial|runs?|lasts?|commenc\w*|period|dates?|contract|lot)\b|"
    r"^\W*A\d*[.:)]",
    re.I,
)
_LOOKS_ELSEWHERE = re.compile(
    r"\b(?:payment|invoice|notice|warrant\w*|accounts|experience|references?|insur\w*|retain\w*|"
    r"look[- ]?back|previous(?:ly)?|earlier award\w*|comparable contract|held a|has held|have held|"
    r"won a|been awarded|guarantee|lease)\b",
    re.I,
)
_OF_TIME = ("ear", "EAR", "onth", "ONTH", "eek", "EEK", "yr", "mth", "20")
"""Of years, months, weeks and dates: without one of them a statement says no part of a term."""
_CLAUSE = re.compile(r"(?:[^.;]|\.(?=\w))+")


@dataclass(frozen=True, slots=True)
class WholeTerm:
    """How many months the contract can run, and the figure of the statement asked about."""

    months: Decimal
    figure: Figure


def whole_term(key: Key, tender: TenderText) -> WholeTerm | None:
    """The whole term that a statement says a part of; None if it says no part of one.

    What the statement leaves open (the first term, the extensions) is taken from the statement
    nearest to it that says it, those under the same heading first.
    """
    own = _said_by(key, tender)
    if not own:
        return None
    parts = list(own)
    roles = {part.role for part in own}
    others = [*tender.beside(key), *_further_off(key, tender)]
    if "whole" not in roles:
        added: set[str] = set()
        section = tender.statement(key).section
        for other in others:
            if added and tender.statement(other).section != section:
                break
            more = _said_by(other, tender)
            found = {part.role for part in more}
            if "whole" in found:
                parts.extend(part for part in more if part.role == "whole")
                break
            longer = found and found <= {"extension", "until"}
            if longer and not ("first" in roles and "extension" in roles):
                parts.extend(more)
                added |= found
            elif found and found <= {"from", "to"} and roles <= {"from", "to"}:
                parts.extend(more)
                roles |= found
            elif "first" in found and "first" not in roles:
                parts.extend(more if "extension" not in roles else _firsts(more))
                roles |= found
                added |= found
    months = whole_months(tuple(parts))
    return None if months is None else WholeTerm(months, own[0].figure)


def _firsts(parts: tuple[TermPart, ...]) -> list[TermPart]:
    return [part for part in parts if part.role == "first"]


def _further_off(key: Key, tender: TenderText) -> list[Key]:
    document, number = key
    section = tender.statement(key).section
    count = len(tender.tender.outlines[document].statements)
    keys = ((document, n) for n in range(count))
    far = (other for other in keys if tender.statement(other).section != section)
    return sorted(far, key=lambda other: abs(other[1] - number))


def _said_by(key: Key, tender: TenderText) -> tuple[TermPart, ...]:
    if key not in tender.term_parts:
        tender.term_parts[key] = _parts_of(key, tender)
    return tender.term_parts[key]


def _parts_of(key: Key, tender: TenderText) -> tuple[TermPart, ...]:
    if tender.reading(key).kind not in {"statement", "background", "question", "heading"}:
        return ()
    text = tender.view(key).text
    if not any(word in text for word in _OF_TIME):
        return ()
    parts: list[TermPart] = []
    for clause in _CLAUSE.finditer(text):
        said = clause.group()
        if _SPEAKS_OF_IT.search(text) and not _LOOKS_ELSEWHERE.search(said):
            parts.extend(_moved(part, clause.start()) for part in term_parts(said))
    return tuple(parts)


def _moved(part: TermPart, by: int) -> TermPart:
    figure = part.figure
    moved = replace(figure, start=figure.start + by, end=figure.end + by)
    return replace(part, figure=moved)
