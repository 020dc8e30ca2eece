"""Tender x rulebook -> one finding per rule: the strongest outcome of any statement."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from tenderlint.judge.applies import fails, out_of_place
from tenderlint.judge.candidates import possible_keys
from tenderlint.judge.cases import Scene, segments_at, spans_about
from tenderlint.judge.expressions import find
from tenderlint.judge.findings import finding_of
from tenderlint.judge.hygiene import CHECKS
from tenderlint.judge.matching import match_tender
from tenderlint.judge.plan import plan_of
from tenderlint.judge.statements import Verdict, verdict
from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.language.cues import cue_book
from tenderlint.model.finding import Finding, Outcome
from tenderlint.model.reading import Commitment
from tenderlint.model.tender import Tender
from tenderlint.rulebook.book import Rulebook
from tenderlint.rulebook.schema import Rule, Says

_NEVER = frozenset({"heading", "contents", "drafting-note"})


def judge(tender: Tender, rulebook: Rulebook, as_of: date) -> tuple[Finding, ...]:
    """One finding per rule, in rulebook order, as of a day."""
    text = match_tender(tender, plan_of(rulebook))
    return tuple(judge_rule(rule, text, as_of)[0] for rule in rulebook.rules)


def make_ready(rulebook: Rulebook, enough: Callable[[], bool]) -> None:
    """Do what judging by a rulebook needs once, while there is time (documents being read).

    Of what may be needed or not, so much is done as there is time for until ``enough`` is true.
    """
    plan = plan_of(rulebook)
    plan.index.make_ready()
    cue_book(rulebook.lexicon).index.make_ready()
    for number in plan.patterns.numbers.values():
        if enough():
            return
        plan.patterns.compiled(number)


def judge_rule(rule: Rule, text: TenderText, as_of: date) -> tuple[Finding, tuple[Verdict, ...]]:
    """A rule's finding, and the verdicts on all statements it looked at.

    ``contradicted`` beats ``met``, ``met`` beats ``weak``, ``weak`` beats ``missing``; a tender of
    which a part was not read is never said to miss something.
    """
    failed = out_of_place(rule, text.tender.context, as_of, text.plan.rulebook.tables)
    if failed:
        return finding_of(rule, text, "not-applicable", (failed,), (), as_of), ()
    if rule.looks_for is not None:
        return _state(rule, text, as_of)
    scene = Scene(text, rule, as_of)
    verdicts = tuple(verdict(key, scene) for key in looked_at(rule, text))
    if not _presumed(rule, text, as_of):
        deciding = [v for v in verdicts if v.outcome in {"met", "weak", "contradicted"}]
        if not deciding:
            return finding_of(
                rule, text, "not-applicable", ("nothing-to-judge",), (), as_of
            ), verdicts
    outcome, deciding = _strongest(verdicts)
    if outcome == "missing" and _unread(text):
        outcome = "unreadable"
    deciding = sorted(deciding, key=_most_telling)
    shown = deciding or [v for v in verdicts if v.outcome == "near-miss"]
    because = tuple(dict.fromkeys(slug for v in deciding[:1] for slug in v.because))
    return finding_of(rule, text, outcome, because, shown, as_of), verdicts


def _state(rule: Rule, text: TenderText, as_of: date) -> tuple[Finding, tuple[Verdict, ...]]:
    """The finding of a rule that looks at the state of the document."""
    assert rule.looks_for is not None
    outcome, verdicts = CHECKS[rule.looks_for](text)
    because = tuple(dict.fromkeys(slug for v in verdicts for slug in v.because))
    if outcome == "not-applicable":
        because = ("nothing-to-judge",)
    return finding_of(rule, text, outcome, because, verdicts, as_of), verdicts


def looked_at(rule: Rule, text: TenderText) -> list[Key]:
    """The candidates: statements that speak of the rule's matter, without its false friends."""
    if rule.about is None:
        return []
    possible = set(possible_keys(rule.about.says, text))
    if rule.about.heading is not None:
        possible |= set(_under(rule.about.heading, text))
    kept = []
    for key in sorted(possible):
        if text.reading(key).kind in _NEVER:
            continue
        view = text.view(key)
        if spans_about(rule, key, text) is None:
            continue
        if rule.about.unless is not None and find(rule.about.unless, text, view):
            continue
        kept.append(key)
    return kept


def _under(says: Says, text: TenderText) -> Iterator[Key]:
    """The statements that stand directly under a heading that says it."""
    for key in possible_keys(says, text):
        heading = text.statement(key)
        if heading.form == "heading" and find(says, text, text.view(key)) is not None:
            for number in text.sections[key[0], heading.section]:
                yield key[0], number


def _strongest(verdicts: Sequence[Verdict]) -> tuple[Outcome, list[Verdict]]:
    met = [v for v in verdicts if v.outcome == "met"]
    against = [v for v in verdicts if v.outcome == "contradicted" and not (v.after_met and met)]
    if against:
        return "contradicted", against
    if met:
        return "met", met
    for outcome in ("weak", "not-applicable"):
        found = [v for v in verdicts if v.outcome == outcome]
        if found:
            return outcome, found
    return "missing", []


_RANK: dict[Commitment, int] = {
    "required": 0, "forbidden": 0, "scored": 1, "asked": 2, "encouraged": 2, "permitted": 3,
    "stated": 4,
}  # fmt: skip


def _most_telling(verdict: Verdict) -> tuple[int, Key]:
    """What binds most is shown first, then what comes first."""
    ranks = [_RANK[segment.commitment] for segment in verdict.segments]
    return min(ranks, default=len(_RANK)), verdict.key


def _presumed(rule: Rule, text: TenderText, as_of: date) -> bool:
    """Whether the fact that a rule depends on stands in the tender, where it asks for one."""
    if rule.presumes is None:
        return True
    tables = text.plan.rulebook.tables
    if rule.presumes_where and fails(rule.presumes_where, text.tender.context, as_of, tables):
        return True
    for key in possible_keys(rule.presumes, text):
        reading = text.reading(key)
        if reading.kind in {"contents", "drafting-note", "definition", "law"}:
            continue
        spans = find(rule.presumes, text, text.view(key))
        if spans and not all(segment.negated for segment in segments_at(key, spans, text)):
            return True
    return False


def _unread(text: TenderText) -> bool:
    return any(
        problem.unread for outline in text.tender.outlines for problem in outline.document.problems
    )
