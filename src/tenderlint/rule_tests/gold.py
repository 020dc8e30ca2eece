"""A gold file: labelled mini-tenders, a JSON object a line, judged and counted.

The format is described in docs/gold-format.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from tenderlint.errors import UsageError
from tenderlint.judge.judging import judge_rule
from tenderlint.judge.matching import match_tender
from tenderlint.judge.plan import plan_of
from tenderlint.model.context import Given
from tenderlint.model.finding import OUTCOMES, Finding, Outcome
from tenderlint.rule_tests.examples import DAY
from tenderlint.rule_tests.mini_tender import mini_tender
from tenderlint.rulebook.book import Rulebook
from tenderlint.rulebook.schema import Block


@dataclass(frozen=True, slots=True)
class GoldCase:
    """One labelled case: the rule it is about, the outcome that two readers agreed on."""

    id: str
    rule: str
    expect: Outcome
    given: Given
    blocks: tuple[Block, ...]
    evidence: str
    why: str


@dataclass(frozen=True, slots=True)
class GoldResult:
    """A case and the finding that came out."""

    case: GoldCase
    finding: Finding

    @property
    def right(self) -> bool:
        """Whether the outcome is the labelled one."""
        return self.finding.outcome == self.case.expect

    @property
    def falsely_met(self) -> bool:
        """Whether it came out as met and is not: the worst error there is."""
        return self.finding.outcome == "met" and self.case.expect != "met"

    @property
    def quoted(self) -> bool:
        """Whether the evidence shares the deciding words, or none were labelled."""
        wanted = _plain(self.case.evidence)
        quotes = [_plain(e.quote) for e in self.finding.evidence if e.role != "near-miss"]
        return not wanted or any(wanted in q or (q and q in wanted) for q in quotes)


def read_gold(text: str, name: str) -> tuple[GoldCase, ...]:
    """The cases of a gold file. Raises UsageError naming the line that is wrong."""
    cases = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            cases.append(_case(json.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(f"{name}, line {number}: not a gold case ({error})") from None
    if not cases:
        raise UsageError(f"{name}: holds no case: expected a JSON object on every line")
    return tuple(cases)


def try_gold(cases: Iterable[GoldCase], rulebook: Rulebook) -> Iterator[GoldResult]:
    """Judge each case by the rule it is labelled for; cases of other rules are passed over."""
    rules = {rule.id: rule for rule in rulebook.rules}
    plan = plan_of(rulebook)
    for case in cases:
        rule = rules.get(case.rule)
        if rule is None:
            continue
        as_of = case.given.as_of or DAY
        tender = mini_tender(case.blocks, case.given, rulebook.lexicon, as_of)
        yield GoldResult(case, judge_rule(rule, match_tender(tender, plan), as_of)[0])


def _case(raw: Mapping[str, Any]) -> GoldCase:
    if raw["expect"] not in OUTCOMES:
        raise ValueError(f'unknown outcome "{raw["expect"]}"')
    context = raw.get("context", {})
    as_of = context.get("as_of")
    given = Given(
        nation=context.get("nation", "england"),
        contract=context.get("kind", "services"),
        value=context.get("value_gbp"),
        authority=context.get("authority"),
        sector=context.get("sector"),
        as_of=date.fromisoformat(as_of) if as_of else None,
    )
    blocks = tuple(_block(block) for block in raw["blocks"])
    return GoldCase(
        raw["id"], raw["rule"], cast("Outcome", raw["expect"]), given, blocks,
        raw.get("evidence", ""), raw.get("why", ""),
    )  # fmt: skip


def _block(raw: Mapping[str, Any]) -> Block:
    number = str(raw.get("number", ""))
    match raw["kind"]:
        case "heading":
            return Block(heading=raw["text"], level=raw.get("level", 1), number=number)
        case "para":
            return Block(para=raw["text"], number=number)
        case "bullets":
            lead = raw.get("lead") or None
            return Block(lead=lead, number=number, bullets=tuple(raw["items"]))
        case "numbered":
            lead = raw.get("lead") or None
            return Block(lead=lead, number=number, numbered=tuple(raw["items"]))
        case "table":
            rows = tuple(tuple(map(str, row)) for row in raw["rows"])
            return Block(header=tuple(map(str, raw.get("header") or ())), rows=rows)
    raise ValueError(f'unknown kind of block "{raw["kind"]}"')


def _plain(text: str) -> str:
    return " ".join(text.replace("\t", " ").split()).strip(" .;,").lower()
