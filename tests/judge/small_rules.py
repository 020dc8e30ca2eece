"""A rule written in a test, judged over a few blocks with the project's lexicon and tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from textwrap import dedent

from tenderlint.judge.judging import judge_rule
from tenderlint.judge.matching import match_tender
from tenderlint.judge.plan import plan_of
from tenderlint.model.context import Given
from tenderlint.model.finding import Finding
from tenderlint.rule_tests.mini_tender import mini_tender
from tenderlint.rulebook import Rulebook, load_rulebook
from tenderlint.rulebook.schema import Block
from tests.rulebook_files import RULES

DAY = date(2026, 11, 22)

_HEAD = """
title: A rule for a test
tier: core
basis: good-practice
weight: 5
severity: {contradicted: error, missing: warning, weak: note}
stages: [specification]
protects: everyone
why: It shows how rules work.
remedy: Write it.
references: [{title: A page, url: "https://example.org/page", read: 2026-11-22}]
says: {missing: Nothing is said., weak: "Too weak: {because}.", contradicted: 'Against: "{quote}".'}
"""


@cache
def book(rule: str) -> Rulebook:
    """A rulebook with one rule: ``rule`` is its YAML from ``kind`` on."""
    files = {
        path.relative_to(RULES).as_posix(): path.read_text("utf-8")
        for folder in ("lexicon", "tables")
        for path in sorted((RULES / folder).glob("*.yaml"))
    }
    return load_rulebook({**files, "good-work/test-rule.yaml": _HEAD + dedent(rule)})


def judged(
    rule: str, *blocks: Block | str, given: Given | None = None, as_of: date = DAY
) -> Finding:
    """The finding of a rule for a small tender; a string is a paragraph."""
    rulebook = book(rule)
    written: Sequence[Block] = [Block(para=b) if isinstance(b, str) else b for b in blocks]
    tender = mini_tender(written, given or Given(), rulebook.lexicon, as_of)
    text = match_tender(tender, plan_of(rulebook))
    return judge_rule(rulebook.rules[0], text, as_of)[0]
