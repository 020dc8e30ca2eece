"""A rule and one statement -> the outcome that statement brings about, and why no better one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from tenderlint.judge.cases import Holding, Scene, holds, segments_at, spans_about
from tenderlint.judge.companions import is_hedged
from tenderlint.judge.expressions import find
from tenderlint.judge.tender_text import Key
from tenderlint.model.finding import Outcome
from tenderlint.model.reading import SUPPLY_SIDE, Figure, Segment
from tenderlint.rulebook.schema import Case

_SOFT_REASON = {
    "encouraged": "encouraged",
    "permitted": "permitted",
    "asked": "only-asked",
    "scored": "only-scored",
}
_SELF_HEDGING = frozenset({"duty", "act", "criterion", "definition"})


Result: TypeAlias = Outcome | Literal["near-miss"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a statement brings about for a rule; "near-miss" is an outcome of its own here.

    ``steps`` is the written order of evaluation with what each step found.
    """

    key: Key
    outcome: Result
    because: tuple[str, ...]
    companions: tuple[Key, ...] = ()
    segments: tuple[Segment, ...] = ()
    figure: Figure | None = None
    after_met: bool = False
    steps: tuple[str, ...] = ()


def verdict(key: Key, scene: Scene) -> Verdict:
    """Contradicted cases first, then met, weak, not-applicable, then what the kind implies."""
    rule = scene.rule
    steps: list[str] = []
    for outcome, cases in (
        ("contradicted", rule.contradicted),
        ("met", rule.met),
        ("weak", rule.weak),
        ("not-applicable", rule.not_applicable),
    ):
        for number, case in enumerate(cases, 1):
            held = holds(case, outcome, key, scene)
            if isinstance(held, str):
                steps.append(f"{outcome} case {number}: {held}")
                continue
            steps.append(f"{outcome} case {number}: holds")
            return _held(key, outcome, case, held, scene, tuple(steps))  # type: ignore[arg-type]
    return _implied(key, scene, steps)


def _held(
    key: Key, outcome: Outcome, case: Case, held: Holding, scene: Scene, steps: tuple[str, ...]
) -> Verdict:
    because: tuple[str, ...] = (case.because,) if case.because else ()
    if outcome == "met":
        short = _shortcomings(key, case, held.segments, scene)
        if short:
            outcome, because = "weak", short
    after_met = bool(case.unless and case.unless.met)
    return Verdict(
        key, outcome, because, held.companions, held.segments, held.figure, after_met, steps
    )


def _shortcomings(
    key: Key, case: Case, segments: tuple[Segment, ...], scene: Scene
) -> tuple[str, ...]:
    """What empties a statement that would meet the rule: hedges and blanks left in it."""
    found = []
    said = "hedged" in case.model_fields_set
    heeds = case.hedged == "weakens" and (said or scene.rule.kind in _SELF_HEDGING)
    if heeds and all(is_hedged(segment) for segment in segments):
        found.append("hedged")
    if case.unfilled == "weakens" and scene.tender.reading(key).unfilled:
        found.append("unfilled")
    return tuple(found)


def _implied(key: Key, scene: Scene, steps: list[str]) -> Verdict:
    """What the rule's kind says of a statement that speaks of the matter but fits no case."""
    rule, tender = scene.rule, scene.tender
    reading = tender.reading(key)

    def miss(why: str) -> Verdict:
        return Verdict(key, "near-miss", (why,), steps=(*steps, f"near miss: {why}"))

    if reading.kind not in {"statement", "question"}:
        return miss(reading.kind)
    if rule.implied is not None and not find(rule.implied, tender, tender.view(key)):
        return miss("mention")
    spans = spans_about(rule, key, tender) or ()
    segments = segments_at(key, spans, tender)
    outcome: Result
    if rule.kind == "duty":
        outcome, why = _duty(segments, scene)
    elif rule.kind == "act" and all(_is_intended(segment) for segment in segments):
        outcome, why = "weak", "only-intended"
    elif rule.kind == "criterion" and any(s.commitment == "asked" for s in segments):
        outcome, why = "weak", "only-asked"
    else:
        outcome, why = "near-miss", "mention"
    if outcome == "near-miss":
        return miss(why)
    return Verdict(key, outcome, (why,), segments=segments, steps=(*steps, f"{outcome}: {why}"))


def _is_intended(segment: Segment) -> bool:
    """Whether the authority only means to do it; what the supply side is to do is no act of its."""
    acts = segment.commitment in {"required", "forbidden", "asked", "scored"}
    return segment.tense == "future" and not (acts and segment.bearer in SUPPLY_SIDE)


def _duty(segments: tuple[Segment, ...], scene: Scene) -> tuple[Result, str]:
    rule = scene.rule
    for segment in segments:
        if rule.soft == "missing" and segment.commitment in _SOFT_REASON:
            continue
        supply_side = segment.bearer in SUPPLY_SIDE
        if segment.negated and (supply_side or segment.bearer == "authority"):
            if rule.avoid or rule.released == "missing":
                return "near-miss", "released"
            return rule.released, "released"
        if segment.commitment in _SOFT_REASON and (supply_side or segment.bearer == "nobody"):
            if rule.avoid and segment.commitment == "permitted":
                return "contradicted", "permitted"
            return "weak", _SOFT_REASON[segment.commitment]
        if segment.commitment == "encouraged" and segment.bearer == "authority":
            return "weak", "aspiration"
        if segment.commitment == "required" and supply_side and rule.thin == "weak":
            return "weak", "too-thin"
    bearers = {segment.bearer for segment in segments}
    if bearers == {"authority"}:
        return "near-miss", "own-duty"
    return "near-miss", "nobody-bound" if segments[0].commitment == "stated" else "other-duty"
