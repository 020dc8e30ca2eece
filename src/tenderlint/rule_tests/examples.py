"""The examples in the rules, each judged as a small tender of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from tenderlint.judge.judging import judge_rule
from tenderlint.judge.matching import match_tender
from tenderlint.judge.plan import plan_of
from tenderlint.judge.statements import Verdict
from tenderlint.model.context import Given
from tenderlint.model.finding import Finding, Outcome
from tenderlint.rule_tests.mini_tender import mini_tender
from tenderlint.rulebook.book import Rulebook
from tenderlint.rulebook.schema import Block, Example, Rule

DAY = date(2026, 11, 22)
"""The day on which examples are judged if they name none: that of the rulebook's facts."""

LEAST: dict[Outcome, int] = {"met": 3, "weak": 3, "missing": 3}


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """One example: what its rule expects of it and what came out.

    ``todo`` says why it is known to come out wrong, "" for one that has to come out right.
    ``held`` are the cases of the rule that held for one of its statements ("met case 2").
    """

    rule: str
    expected: Outcome
    number: int
    text: str
    finding: Finding
    todo: str
    quote: str
    held: frozenset[str] = frozenset()

    @property
    def right(self) -> bool:
        """Whether outcome and quoted words are as expected."""
        if self.finding.outcome != self.expected:
            return False
        quoted = " ".join(" ".join(e.quote.split()) for e in self.finding.evidence)
        return not self.quote or " ".join(self.quote.split()) in quoted


def try_examples(rulebook: Rulebook) -> Iterator[ExampleResult]:
    """Every example of every rule, in rulebook order."""
    for rule in rulebook.rules:
        for expected, examples in rule.examples.items():
            for number, written in enumerate(examples, 1):
                example = Example(text=written) if isinstance(written, str) else written
                yield _tried(rule, expected, number, example, rulebook)


def too_few(rule: Rule) -> list[str]:
    """What a rule's examples lack: three each of met, weak, missing, two of contradicted."""
    wanted = _wanted(rule)
    lacking = []
    for outcome, least in wanted.items():
        count = len(rule.examples.get(outcome, ()))
        if count < least:
            lacking.append(f"{rule.id}: {count} examples of {outcome}, {least} are wanted")
    return lacking


def _wanted(rule: Rule) -> dict[Outcome, int]:
    """How many examples of each outcome: of those only that the rule can have."""
    if rule.kind == "hygiene":
        return {outcome: 2 for outcome in rule.says if outcome != "unreadable"}
    wanted: dict[Outcome, int] = {**LEAST}
    if rule.kind == "condition" and not rule.met:
        del wanted["met"]
    if rule.severity.get("missing") == "none":
        del wanted["missing"]
    if rule.contradicted:
        wanted["contradicted"] = 2
    return wanted


def _tried(
    rule: Rule, expected: Outcome, number: int, example: Example, rulebook: Rulebook
) -> ExampleResult:
    blocks = example.blocks or (Block(para=example.text),)
    given = example.given
    as_of = given.as_of or DAY
    known = Given(
        nation=given.nation, contract=given.contract, value=given.value,
        authority=given.authority, sector=given.sector, as_of=as_of, regime=given.regime,
    )  # fmt: skip
    tender = mini_tender(blocks, known, rulebook.lexicon, as_of, unread=given.unread)
    finding, verdicts = judge_rule(rule, match_tender(tender, plan_of(rulebook)), as_of)
    text = example.text or " / ".join(str(b.heading or b.para or b.lead or b.rows) for b in blocks)
    return ExampleResult(
        rule.id, expected, number, text, finding, example.todo or "", example.quote or "",
        frozenset(map(_case_held, verdicts)) - {""},
    )  # fmt: skip


def _case_held(verdict: Verdict) -> str:
    """ "met case 2" where a case decided, else ""."""
    held = (step for step in verdict.steps if step.endswith(": holds"))
    return next(held, "").removesuffix(": holds")


def unused_cases(rule: Rule, results: Iterable[ExampleResult]) -> list[str]:
    """The cases of a rule that no example brings about, as its results name them."""
    held = frozenset().union(*(r.held for r in results if r.rule == rule.id))
    return [case for case in cases_of(rule) if case not in held]


def cases_of(rule: Rule) -> list[str]:
    """The cases of a rule, numbered within their outcome: "met case 1"."""
    return [
        f"{outcome} case {number}"
        for outcome, cases in (
            ("contradicted", rule.contradicted),
            ("met", rule.met),
            ("weak", rule.weak),
            ("not-applicable", rule.not_applicable),
        )
        for number, _ in enumerate(cases, 1)
    ]
