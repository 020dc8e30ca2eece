"""Every rule by its own examples: each is a small tender that has to come out as it says."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from tenderlint.judge.model_clauses import USUAL
from tenderlint.rule_tests.examples import ExampleResult, too_few, try_examples
from tenderlint.rulebook.schema import Rule, RuleKind
from tests.rulebook_files import rulebook

RESULTS = list(try_examples(rulebook()))


@pytest.mark.parametrize(
    "result",
    [
        pytest.param(
            result,
            id=f"{result.rule} {result.expected} {result.number}",
            marks=[pytest.mark.xfail(reason=result.todo, strict=True)] if result.todo else [],
        )
        for result in RESULTS
    ],
)
def test_an_example_comes_out_as_its_rule_says(result: ExampleResult) -> None:
    came_out = (result.finding.outcome, result.finding.because)
    assert result.right, f"{result.text!r} came out as {came_out}"


@pytest.mark.parametrize("rule", rulebook().rules, ids=lambda rule: str(rule.id))
def test_a_rule_has_examples_of_every_outcome(rule: Rule) -> None:
    assert too_few(rule) == []


@pytest.mark.parametrize("rule", rulebook().rules, ids=lambda rule: str(rule.id))
def test_examples_of_a_rule_differ(rule: Rule) -> None:
    texts = [result.text for result in RESULTS if result.rule == rule.id]
    assert len(set(texts)) == len(texts)


def test_every_kind_of_rule_is_in_use() -> None:
    kinds = {rule.kind for rule in rulebook().rules}
    assert kinds == set(get_args(RuleKind))


def test_every_theme_has_rules() -> None:
    assert len({rule.theme for rule in rulebook().rules}) == 8


@pytest.mark.parametrize("rule", rulebook().rules, ids=lambda rule: str(rule.id))
def test_a_model_clause_can_be_pasted(rule: Rule) -> None:
    """Only the names of the parties are filled in, and the sentence gives them their article."""
    for written in filter(None, (rule.remedy, rule.fallback)):
        clause = " ".join(written.split())
        assert set(re.findall(r"\{(\w+)\}", clause)) <= set(USUAL)
        assert not re.search(r"(?:^|[.,;:] |\b(?:to|by|from|and|shall) )\{", clause)
        assert not re.search(r"\b[Tt]he (?:Supplier|Authority)\b", clause)
