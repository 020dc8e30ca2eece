"""Figures held against a limit: durations in days, sums against sums, columns of a table."""

from __future__ import annotations

import pytest

from tenderlint.model.context import Given
from tenderlint.rulebook.schema import Block
from tests.judge.small_rules import judged

IN_DAYS = """
kind: figure
about: {says: rota*}
met: [{figure: {kind: [duration], in-days: true, at-least: 28}}]
contradicted: [{figure: {kind: [duration], in-days: true, below: 28}}]
"""

RATIO = """
kind: figure
about: {says: turnover}
met:
  - figure: {kind: [money], of: turnover, ratio: {to: value, over: term, value: true}, at-most: 2}
contradicted:
  - figure: {kind: [money], of: turnover, ratio: {to: value, over: term, value: true}, above: 2}
weak:
  - figure: {kind: [money], of: turnover, ratio: {to: value, value: true, known: false}}
    because: unknown
"""

SMALLEST = """
kind: figure
about: {says: turnover}
contradicted: [{figure: {kind: [money], of: turnover, ratio: {to: value, least: true}, above: 2}}]
met: [{}]
"""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        pytest.param("Rotas go up 28 days ahead.", "met", id="days"),
        pytest.param("Rotas go up four weeks ahead.", "met", id="weeks"),
        pytest.param("Rotas go up a month ahead.", "missing", id="no number"),
        pytest.param("Rotas go up one month ahead.", "met", id="a month is 30 days"),
        pytest.param("Rotas go up 20 working days ahead.", "met", id="working days"),
        pytest.param("Rotas go up 19 working days ahead.", "contradicted", id="too few of them"),
        pytest.param("Rotas go up a fortnight ahead.", "contradicted", id="a fortnight"),
    ],
)
def test_durations_are_compared_in_days(text: str, outcome: str) -> None:
    assert judged(IN_DAYS, text).outcome == outcome


@pytest.mark.parametrize(
    ("texts", "outcome"),
    [
        pytest.param(
            ("The value is £100,000 a year; a turnover of £150,000 is needed.",),
            "met",
            id="in one sentence",
        ),
        pytest.param(
            ("The value is £400,000.", "The term is four years.", "Turnover: £250,000."),
            "contradicted",
            id="a whole value over the term",
        ),
        pytest.param(
            ("The value is £400,000.", "Turnover: £250,000."), "met", id="a whole value, no term"
        ),
        pytest.param(
            ("The annual value is £40,000.", "Turnover of £250,000."), "contradicted", id="annual"
        ),
        pytest.param(
            ("The value is £10,000 per month.", "Turnover of £240,000."), "met", id="a month's"
        ),
        pytest.param(("Turnover of £240,000.",), "weak", id="nothing to hold it against"),
    ],
)
def test_a_sum_is_held_against_another(texts: tuple[str, ...], outcome: str) -> None:
    assert judged(RATIO, *texts).outcome == outcome


def test_a_sum_is_held_against_the_context() -> None:
    given = Given(value=600_000)
    assert judged(RATIO, "Turnover of £1m.", given=given).outcome == "met"
    assert judged(RATIO, "Turnover of £2m.", given=given).outcome == "contradicted"


def test_a_sum_is_held_against_that_of_its_row() -> None:
    table = Block(
        header=("Lot", "Annual value", "Least turnover"),
        rows=(("North", "£90,000", "£100,000"), ("South", "£10,000", "£100,000")),
    )
    assert judged(RATIO, table).outcome == "contradicted"
    fair = Block(
        header=("Lot", "Least turnover", "Annual value"),
        rows=(("North", "£100,000", "£90,000"), ("South", "£15,000", "£10,000")),
    )
    assert judged(RATIO, fair).outcome == "met"


def test_a_sum_for_all_is_held_against_the_smallest() -> None:
    lots = ("Lot 1 has a value of £900,000 a year.", "Lot 2 has a value of £20,000 a year.")
    assert judged(SMALLEST, "A turnover of £1m is needed for each.", *lots).outcome == (
        "contradicted"
    )


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        pytest.param("Rotas go up 28 days ahead where practicable.", "weak", id="heeded if said"),
        pytest.param("Rotas go up 28 days ahead.", "met", id="not hedged"),
    ],
)
def test_a_figure_heeds_hedges_where_its_case_says_so(text: str, outcome: str) -> None:
    rule = IN_DAYS.replace("at-least: 28}}", "at-least: 28}, hedged: weakens}")
    assert judged(rule, text).outcome == outcome
