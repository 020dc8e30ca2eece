"""Examples of a rule, judged: which of its cases they bring about."""

from __future__ import annotations

from tenderlint.rule_tests.examples import cases_of, try_examples, unused_cases
from tenderlint.rule_tests.summary import examples_text
from tests.judge.small_rules import book

RULE = """
kind: duty
about: {says: rota}
met:
  - says: four weeks
  - says: a month
weak:
  - says: reasonable
examples:
  met: [The Supplier shall publish the rota four weeks ahead.]
  weak: [The Supplier shall publish the rota at a reasonable time.]
"""


def test_cases_are_numbered_within_their_outcome() -> None:
    assert cases_of(book(RULE).rules[0]) == ["met case 1", "met case 2", "weak case 1"]


def test_a_case_without_an_example_is_named() -> None:
    rulebook = book(RULE)
    results = tuple(try_examples(rulebook))
    assert unused_cases(rulebook.rules[0], results) == ["met case 2"]
    told = examples_text(rulebook.rules, results, (), verbose=True)
    assert "no example: test-rule, met case 2" in told
    assert told.endswith("2 of 3 cases of the rules are brought about by an example\n")
