"""Whether a case of a rule holds for a statement, and if not, which of its conditions failed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from tenderlint.judge.applies import fails
from tenderlint.judge.companions import (
    RECORDING,
    binds,
    companion,
    in_heading,
    is_hedged,
    parts_said,
    said_anywhere,
    said_so_often,
)
from tenderlint.judge.expressions import Found, find
from tenderlint.judge.figures import figure_found
from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.model.document import Span
from tenderlint.model.reading import (
    SUPPLY_SIDE,
    Bearer,
    Commitment,
    Figure,
    Segment,
    Tense,
    TextKind,
)
from tenderlint.rulebook.schema import Case, Except, Rule, RuleKind

_BINDING: tuple[TextKind, ...] = ("statement", "question")


@dataclass(frozen=True, slots=True)
class Manner:
    """What commitment, bearer, tense and text a case wants where it does not say so itself."""

    commitment: tuple[Commitment, ...] = ()
    bearer: Collection[Bearer] = ()
    tense: tuple[Tense, ...] = ()
    text: tuple[TextKind, ...] = _BINDING
    negated: bool | None = None


_MET: dict[RuleKind, Manner] = {
    "duty": Manner(("required",), SUPPLY_SIDE, text=("statement", "question"), negated=False),
    "act": Manner(tense=("past", "present"), text=RECORDING, negated=False),
    "criterion": Manner(("scored", "required"), negated=False),
    "definition": Manner(text=("definition", "statement")),
    "figure": Manner(text=("statement", "question", "definition")),
    "condition": Manner(),
    "barrier": Manner(),
}


@dataclass(frozen=True, slots=True)
class Scene:
    """What a case is judged in: the tender's text, the rule, and the day."""

    tender: TenderText
    rule: Rule
    as_of: date


@dataclass(frozen=True, slots=True)
class Holding:
    """A case that holds: the words it found, the segments they stand in, and what supports it."""

    spans: tuple[Span, ...]
    segments: tuple[Segment, ...]
    figure: Figure | None
    companions: tuple[Key, ...]


def holds(case: Case, outcome: str, key: Key, scene: Scene) -> Holding | str:
    """What a case found in a statement, or in a few words why it does not hold."""
    tender = scene.tender
    statement, reading = tender.statement(key), tender.reading(key)
    manner = _manner(case, outcome, scene.rule)
    if case.where and (
        failed := fails(case.where, tender.tender.context, scene.as_of, tender.plan.rulebook.tables)
    ):
        return f"only where {failed} fits"
    if reading.kind not in manner.text:
        return f"text of kind {reading.kind}"
    if case.form and statement.form not in case.form:
        return f"form is {statement.form}"
    says: Found = ()
    if case.says is not None:
        says = find(case.says, tender, tender.view(key))
        if says is None:
            return "words not found"
    about = spans_about(scene.rule, key, tender)
    says = about if case.says is None else says
    if says is None:
        return "words not found"
    if case.heading is not None and not in_heading(case.heading, key, tender):
        return "heading says something else"
    companions: list[Key] = []
    for wanted in case.anywhere:
        here = said_anywhere(wanted, key, tender)
        if here is None:
            return "companion not found"
        companions.extend([here] if here != key else [])
    figure: Figure | None = None
    if case.figure is not None:
        figure = figure_found(case.figure, key, tender, scene.as_of)
        if figure is None:
            return "figure not found"
    segments = segments_at(key, (*says, *(about or ())), tender)
    fitting = tuple(segment for segment in segments if _fits(segment, manner))
    if not fitting:
        return _misfit(segments, manner)
    if case.hedged == "needed" and not any(is_hedged(segment) for segment in fitting):
        return "not hedged"
    if case.unfilled == "needed" and not reading.unfilled:
        return "nothing left to be filled in"
    for says_too, keys in ((case.beside, tender.beside(key)), (case.tender, None)):
        if says_too is not None:
            other = companion(says_too, key, tender, keys)
            if other is None:
                return "companion not found"
            companions.append(other)
    if case.parts is not None:
        others = parts_said(case.parts, key, tender)
        if others is None:
            return "too few of its parts said"
        companions.extend(others)
    if case.count and not said_so_often(case.count, key, tender):
        return "not so many"
    if case.unless and (reason := _excepted(case.unless, key, scene)):
        return reason
    return Holding(tuple(says), fitting, figure, tuple(companions))


def spans_about(rule: Rule, key: Key, tender: TenderText) -> Found:
    """Where a statement speaks of the rule's matter; () if only its heading does."""
    assert rule.about is not None
    if (rule.id, key) not in tender.about:
        found = find(rule.about.says, tender, tender.view(key))
        if found is None and rule.about.heading is not None:
            path = tender.statement(key).heading_path
            found = () if in_heading(rule.about.heading, key, tender, path[-1:]) else None
        tender.about[rule.id, key] = found
    return tender.about[rule.id, key]


def segments_at(key: Key, spans: Sequence[Span], tender: TenderText) -> tuple[Segment, ...]:
    """The segments that the words found stand in; all of them if they stand only in lead-ins."""
    view, reading = tender.view(key), tender.reading(key)
    places = [view.in_document(span) for span in spans]
    inside = tuple(
        segment
        for segment in reading.segments
        if any(segment.start <= place[0] < segment.end for place in places)
    )
    whole = Segment(
        tender.statement(key).start, tender.statement(key).end, reading.commitment, reading.bearer,
        reading.negated, reading.tense, reading.qualifiers, reading.carve_outs, reading.cues[:1],
    )  # fmt: skip
    if len(reading.segments) <= 1 or not inside:
        return (whole,)
    return inside


def _manner(case: Case, outcome: str, rule: Rule) -> Manner:
    usual = _MET[rule.kind] if outcome == "met" else Manner(
        text=RECORDING if rule.kind in {"act", "barrier", "condition"} else _BINDING
    )  # fmt: skip
    wanted = usual.commitment
    if outcome == "met" and rule.kind == "duty" and rule.avoid:
        wanted = ("required", "forbidden")
    return Manner(
        case.commitment or wanted,
        case.bearer or usual.bearer,
        case.tense or usual.tense,
        case.text or usual.text,
        usual.negated if case.negated is None else case.negated,
    )


def _fits(segment: Segment, manner: Manner) -> bool:
    return (
        (not manner.commitment or segment.commitment in manner.commitment)
        and (not manner.bearer or segment.bearer in manner.bearer)
        and (not manner.tense or segment.tense in manner.tense)
        and (manner.negated is None or segment.negated == manner.negated)
    )


def _misfit(segments: Sequence[Segment], manner: Manner) -> str:
    segment = segments[0]
    if manner.negated is False and segment.negated:
        return "released"
    if manner.bearer and segment.bearer not in manner.bearer:
        return f"binds {segment.bearer}"
    if manner.commitment and segment.commitment not in manner.commitment:
        return f"only {segment.commitment}"
    return f"speaks of the {segment.tense}"


def _excepted(unless: Except, key: Key, scene: Scene) -> str | None:
    tender = scene.tender
    view = tender.view(key)
    if unless.says is not None and find(unless.says, tender, view):
        return "excepted by its own words"
    if unless.heading is not None and in_heading(unless.heading, key, tender):
        return "excepted by its heading"
    if unless.beside is not None and companion(unless.beside, key, tender, tender.beside(key)):
        return "excepted by what stands beside it"
    if unless.tender is not None and companion(unless.tender, key, tender, None):
        return "excepted by another passage"
    if unless.anywhere is not None and said_anywhere(unless.anywhere, key, tender):
        return "excepted by a passage of the tender"
    if unless.binding is not None and binds(unless.binding, tender):
        return "excepted by a duty elsewhere"
    return None
