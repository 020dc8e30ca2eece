"""Loaded for judging, a rulebook is the same but for its examples."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tenderlint.errors import RulebookError
from tenderlint.files.rules import rule_files, rules_folder
from tenderlint.rulebook import load_rulebook


def test_only_the_examples_are_left_out() -> None:
    files = rule_files(rules_folder())
    whole, judging = load_rulebook(files), load_rulebook(files, examples=False)
    bare = tuple(rule.model_copy(update={"examples": {}}) for rule in whole.rules)
    assert judging.rules == bare
    assert replace(judging, rules=whole.rules).summary == whole.summary


def test_a_mistake_after_the_examples_keeps_its_line() -> None:
    files = dict(rule_files(rules_folder()))
    path = "real-living-wage/rlw-definition.yaml"
    lines = files[path].count("\n") + 1
    files[path] += "surprise: yes\n"
    with pytest.raises(RulebookError, match=f"line {lines}: "):
        load_rulebook(files, examples=False)
