"""Any text at all gives readings; spans quote exactly; the work grows with the text, not faster."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderlint.language.normal import lower, normalise
from tenderlint.language.phrases import _words_of, index_of
from tenderlint.model.document import Document
from tests.language.said import document, lexicon, readings_of

WORDS = [
    "the", "Supplier", "Council", "bidders", "shall", "must", "not", "may", "will", "pay", "be", "to", "required", "unless", "where",
    "possible", "no", "less", "than", "£12.60", "per", "hour", "30", "days", "5%", "means", "“Staff”", "(a)", "clause 7.2", "[insert]",
    "who", "that", "and", "but", ",", ";", ":", ".", "?", "\u00a0", "\u0130", "ﬁ", "☒", "Yes", "No", "by", "nothing", "in", "this",
]  # fmt: skip
PROSE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join)
ANYTHING = st.one_of(PROSE, st.text(max_size=200))


def quoted(read: Document) -> None:
    """Every cue, figure and segment of every reading stands in the text as it says."""
    outlined, readings = readings_of(read)
    text = outlined.document.text
    assert len(readings) == len(outlined.statements)
    for statement, reading in zip(outlined.statements, readings, strict=True):
        cues = (
            *reading.cues,
            *reading.qualifiers,
            *reading.carve_outs,
            *reading.unfilled,
            *reading.references,
        )
        assert all(text[cue.start : cue.end] == cue.text for cue in cues)
        assert all(text[figure.start : figure.end] == figure.text for figure in reading.figures)
        assert reading.segments[0].start == statement.start
        assert reading.segments[-1].end == statement.end
        for one, other in zip(reading.segments, reading.segments[1:], strict=False):
            assert one.end == other.start


@settings(max_examples=60, deadline=None)
@given(st.lists(ANYTHING, min_size=1, max_size=6))
def test_any_text_is_read_and_quoted_exactly(paragraphs: list[str]) -> None:
    quoted(document(*paragraphs))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=100))
def test_lower_case_keeps_every_place(text: str) -> None:
    assert len(lower(text)) == len(text)
    normal = normalise(text)
    assert all(0 <= normal.original(at) <= len(text) for at in range(len(normal.text) + 1))


def test_no_paragraphs_at_all() -> None:
    assert readings_of(document())[1] == ()


def events(work: Callable[[], object]) -> int:
    """How many functions and built-ins a piece of work calls: its cost, counted and not timed."""
    count = 0

    def on_event(frame: object, event: str, arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(on_event)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


PARAGRAPH = (
    "The Supplier shall, where possible, pay all staff at least £12.60 per hour within 30 days, save for apprentices, "
    "and the Council will monitor this in accordance with clause 7.2."
)


def test_ten_times_the_text_costs_ten_times_as_much() -> None:
    lexicon()
    readings_of(document(PARAGRAPH))
    once = events(lambda: readings_of(document(*[PARAGRAPH] * 20)))
    ten = events(lambda: readings_of(document(*[PARAGRAPH] * 200)))
    assert 8 < ten / once < 12


@pytest.mark.parametrize(
    "sign",
    ["the ", "a,", "shall ", "not ", "(", "“", "1", "£1 ", "shall not, and ", "if the ", "in "],
)
def test_one_endless_sentence_costs_in_proportion(sign: str) -> None:
    once = events(lambda: readings_of(document(sign * 100)))
    ten = events(lambda: readings_of(document(sign * 1000)))
    assert ten < once * 16


def test_more_phrases_cost_no_more_where_they_do_not_stand() -> None:
    text = normalise(" ".join([PARAGRAPH] * 50))
    few, _ = index_of([f"phrase number {n}" for n in range(100)])
    many, _ = index_of([f"phrase number {n}" for n in range(1000)])
    few.find(text), many.find(text)
    assert events(lambda: many.find(text)) <= events(lambda: few.find(text)) + 5


@given(st.text(max_size=40))
def test_the_words_of_a_phrase_are_those_of_its_normal_text(phrase: str) -> None:
    assert _words_of(phrase) == normalise(phrase.strip()).text.split()
