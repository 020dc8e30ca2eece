"""What must stand elsewhere for a case to hold: beside a statement, above it, in the tender."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tenderlint.judge.candidates import nearest_first, possible_keys, said_in, saying_keys
from tenderlint.judge.expressions import find
from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.model.reading import SUPPLY_SIDE, Reading, Segment, TextKind
from tenderlint.rulebook.schema import Count, Parts, Says

RECORDING: tuple[TextKind, ...] = ("statement", "background", "question")
"""Texts that can tell what was done or is so; headings, contents and quotations cannot."""
_SAYING: tuple[TextKind, ...] = (*RECORDING, "definition", "heading")


def is_hedged(said: Segment | Reading) -> bool:
    """Whether a hedge empties what a segment or a whole statement says."""
    return any(cue.kind == "hedge" for cue in said.qualifiers)


def in_heading(says: Says, key: Key, tender: TenderText, path: Sequence[str] = ()) -> bool:
    """Whether ``says`` holds of one of the headings above a statement, or of those in ``path``."""
    document, _ = key
    path = path or tender.statement(key).heading_path
    outline = tender.tender.outlines[document]
    for other in possible_keys(says, tender):
        heading = tender.statement(other)
        if other[0] != document or heading.form != "heading":
            continue
        stands_above = any(outline.quote(heading).strip() in title for title in path)
        if stands_above and said_in(says, tender, other):
            return True
    return False


def companion(
    says: Says,
    key: Key,
    tender: TenderText,
    keys: Iterable[Key] | None,
    kinds: tuple[TextKind, ...] = RECORDING,
) -> Key | None:
    """Another statement that ``says`` holds of; headings, contents and quotations do not count."""
    if keys is None:
        order = nearest_first(saying_keys(says, tender), key)
    else:
        among = possible_keys(says, tender)
        order = [other for other in keys if other in among]
    for other in order:
        if other == key or tender.reading(other).kind not in kinds:
            continue
        if said_in(says, tender, other):
            return other
    return None


def parts_said(parts: Parts, key: Key, tender: TenderText) -> list[Key] | None:
    """The statements beside one that say the parts it leaves unsaid; None if too few are said."""
    others: list[Key] = []
    said = 0
    for part in parts.of:
        if find(part, tender, tender.view(key)) is not None:
            said += 1
            continue
        possible = possible_keys(part, tender)
        for other in tender.beside(key):
            if (
                other in possible
                and _stands(tender.reading(other))
                and said_in(part, tender, other)
            ):
                said += 1
                others.append(other)
                break
    return list(dict.fromkeys(others)) if said >= parts.at_least else None


def _stands(reading: Reading) -> bool:
    """Whether a statement holds without asking, hoping, scoring, hedging or releasing."""
    return (
        reading.kind == "statement"
        and reading.commitment in {"required", "forbidden", "permitted", "stated"}
        and not reading.negated
        and not is_hedged(reading)
    )


def said_anywhere(says: Says, key: Key, tender: TenderText) -> Key | None:
    """The statement that ``says`` holds of: this one, else the nearest; headings count."""
    if find(says, tender, tender.view(key)) is not None:
        return key
    return companion(says, key, tender, None, _SAYING)


def said_so_often(count: Count, key: Key, tender: TenderText) -> bool:
    """Whether as many statements as wanted say it."""
    saying = saying_keys(count.says, tender)
    if count.among != "tender":
        listed = count.among == "list"
        among = set(tender.listed(key) if listed else (key, *tender.beside(key)))
        saying = [other for other in saying if other in among]
    said = sum(
        1
        for other in saying
        if tender.reading(other).kind in RECORDING
        and (not count.form or tender.statement(other).form in count.form)
    )
    return (count.at_least is None or said >= count.at_least) and (
        count.at_most is None or said <= count.at_most
    )


def binds(says: Says, tender: TenderText) -> bool:
    """Whether a statement that lays a duty on the supply side says it."""
    return any(
        _is_duty(tender.reading(other)) and said_in(says, tender, other)
        for other in possible_keys(says, tender)
    )


def _is_duty(reading: Reading) -> bool:
    return (
        reading.kind == "statement"
        and reading.commitment == "required"
        and not reading.negated
        and reading.bearer in SUPPLY_SIDE
    )
