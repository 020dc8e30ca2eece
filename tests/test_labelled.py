"""Our own labelled mini-tenders: the rulebook must stay as good on them as it has been.

The figures are what was measured when they were set, less a case or two; they may be raised, and
are lowered only with a reason. ``tests/gold/README.md`` says who wrote which set and which of them
was used to improve the rules; only the others tell how the rules do on words nobody tuned for.
"""

from __future__ import annotations

from functools import cache

import pytest

from tenderlint.rule_tests import GoldResult, read_gold, try_gold
from tenderlint.rule_tests.measure import accuracy, falsely_met
from tests.corpus import CHECKOUT, corpus_dir, needs_corpus
from tests.rulebook_files import rulebook

LEAST_RIGHT = {
    "a": 0.95, "b": 0.85, "c": 0.97, "d": 0.92, "e": 0.78, "f": 0.97, "g": 0.88, "h": 0.84,
}  # fmt: skip
MOST_FALSELY_MET = {
    "a": 0.02, "b": 0.02, "c": 0.02, "d": 0.03, "e": 0.07, "f": 0.01, "g": 0.01, "h": 0.02,
}  # fmt: skip


@cache
def results(path: str) -> tuple[GoldResult, ...]:
    """The cases of a file, judged."""
    text = (CHECKOUT / path).read_text("utf-8")
    return tuple(try_gold(read_gold(text, path), rulebook()))


@pytest.mark.parametrize("drafter", LEAST_RIGHT)
def test_no_fewer_cases_come_out_right(drafter: str) -> None:
    share = accuracy(results(f"tests/gold/drafter_{drafter}.jsonl")).share
    assert share is not None
    assert share >= LEAST_RIGHT[drafter]


@pytest.mark.parametrize("drafter", MOST_FALSELY_MET)
def test_no_more_cases_come_out_falsely_met(drafter: str) -> None:
    share = falsely_met(results(f"tests/gold/drafter_{drafter}.jsonl")).share
    assert share is not None
    assert share <= MOST_FALSELY_MET[drafter]


@needs_corpus
def test_the_cases_of_the_corpus_come_out_right() -> None:
    folder = corpus_dir()
    assert folder is not None
    judged = results(str(folder / "gold" / "dev.jsonl"))
    assert (accuracy(judged).share or 0) >= 0.95
    assert (falsely_met(judged).share or 0) <= 0.02
