"""How a rule came to its outcome, step by step, for whoever wants to know why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tenderlint.errors import UsageError
from tenderlint.judge.because import in_words
from tenderlint.judge.judging import judge_rule
from tenderlint.judge.matching import match_tender
from tenderlint.judge.plan import plan_of
from tenderlint.judge.statements import Verdict
from tenderlint.judge.tender_text import TenderText
from tenderlint.model.tender import Tender
from tenderlint.rulebook.book import Rulebook
from tenderlint.strict_yaml import did_you_mean

_MOST_CANDIDATES = 12
_ORDER = {"contradicted": 0, "met": 1, "weak": 2, "not-applicable": 3, "near-miss": 4}


def explain(tender: Tender, rulebook: Rulebook, rule_id: str, as_of: date) -> str:
    """The written order of evaluation for the best candidates of a rule.

    Raises UsageError if the rulebook has no such rule.
    """
    rule = next((rule for rule in rulebook.rules if rule.id == rule_id), None)
    if rule is None:
        known = tuple(rule.id for rule in rulebook.rules)
        raise UsageError(f'no rule "{rule_id}"{did_you_mean(rule_id, known)}')
    text = match_tender(tender, plan_of(rulebook))
    finding, verdicts = judge_rule(rule, text, as_of)
    best = sorted(verdicts, key=lambda v: (_ORDER[v.outcome], v.key))
    lines = [
        f"{rule.id}: {rule.title}",
        f"outcome: {finding.outcome}"
        + (f" ({in_words(finding.because, ())})" if finding.because else ""),
        f"candidates: {len(verdicts)} statements speak of the matter",
    ]
    for verdict in best[:_MOST_CANDIDATES]:
        lines.extend(_candidate(verdict, text))
    if len(best) > _MOST_CANDIDATES:
        lines.append(f"... and {len(best) - _MOST_CANDIDATES} more")
    return "\n".join(lines) + "\n"


def _candidate(verdict: Verdict, text: TenderText) -> Iterator[str]:
    statement, reading = text.statement(verdict.key), text.reading(verdict.key)
    outline = text.tender.outlines[verdict.key[0]]
    words = " ".join(outline.quote(statement).split())
    place = f"{outline.document.path}" + (
        f", clause {statement.clause}" if statement.clause else ""
    )
    place += f", page {statement.page}" if statement.page else ""
    yield ""
    yield f"  {verdict.outcome}: {place}"
    yield f'    "{words if len(words) <= 300 else words[:300] + " [...]"}"'
    yield f"    kind of text: {reading.kind}"
    yield f"    negated: {'yes' if reading.negated else 'no'}"
    yield f"    commitment: {reading.commitment}, bearer: {reading.bearer}, tense: {reading.tense}"
    if reading.qualifiers or reading.carve_outs:
        cues = [cue.text for cue in (*reading.qualifiers, *reading.carve_outs)]
        yield "    qualifiers and carve-outs: " + ", ".join(cues)
    if reading.figures:
        yield "    figures: " + ", ".join(figure.text for figure in reading.figures)
    for step in verdict.steps:
        yield f"    {step}"
