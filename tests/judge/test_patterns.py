"""Which patterns a text may hold: never too few, so that no match is passed over."""

from __future__ import annotations

import re2
from hypothesis import given
from hypothesis import strategies as st

from tenderlint.judge.patterns import patterns_of

SOURCES = (
    r"(?i)\bthirty (?:days|weeks)\b",
    r"(?i)\b(?:no|never)\s",
    r"\bLot \d",
    r"\d ?%",
    r"(?i)^none\W*$",
    r"£ ?\d",
)
WORDS = st.sampled_from(
    ["thirty", "Thirty", "days", "WEEKS", "no", "note", "Lot", "7", "%", "£", "None.", "é", "ſ"]
)


@given(st.lists(WORDS, max_size=8).map(" ".join))
def test_what_a_pattern_finds_is_possible(text: str) -> None:
    patterns = patterns_of(SOURCES)
    found = {n for s, n in patterns.numbers.items() if re2.search(s, text)}
    assert found <= patterns.possible(text) | patterns.wordless


def test_a_pattern_whose_words_are_not_there_is_not_possible() -> None:
    patterns = patterns_of(SOURCES)
    possible = patterns.possible("The Supplier shall send an invoice.")
    assert patterns.numbers[SOURCES[0]] not in possible
    assert patterns.numbers[SOURCES[3]] in patterns.wordless, "so it may be anywhere"
    assert not possible & patterns.wordless


def test_an_edge_is_told_from_a_class_that_excludes() -> None:
    patterns = patterns_of((r"^no", r"no$", r"[^.]no"))
    assert [patterns.on_edge(n) for n in range(3)] == [True, True, False]


def test_a_rulebook_without_patterns() -> None:
    assert patterns_of(()).possible("anything") == frozenset()
