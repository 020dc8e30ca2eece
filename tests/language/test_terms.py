"""How long a contract runs, from the ways in which tenders say it."""

from __future__ import annotations

import pytest

from tenderlint.language.terms import term_parts, whole_months


@pytest.mark.parametrize(
    ("text", "months"),
    [
        pytest.param("The term is 3+1+1 years.", 60, id="chain with one unit"),
        pytest.param("3 years + 1 + 1", 60, id="chain, unit first"),
        pytest.param("four years plus two", 72, id="chain in words"),
        pytest.param("Duration | 3 years | Extension options | 1 + 1 years", 60, id="row"),
        pytest.param("Three years with two options of 12 months.", 60, id="counted options"),
        pytest.param("An initial three-year term and three one-year renewals.", 72, id="renewals"),
        pytest.param("3 years, extendable by two further periods of 12 months each", 60, id="each"),
        pytest.param(
            "It runs four years and may be extended twice, by a year each time.", 72, id="twice"
        ),
        pytest.param(
            "It lasts three years. We can extend it by another year, up to three times.",
            72,
            id="times",
        ),
        pytest.param("36 months with the option to extend by up to 24 months", 60, id="option"),
        pytest.param("Contract period 3 years (plus 2 optional years)", 60, id="optional years"),
        pytest.param(
            "Three years, extendable to a maximum of five.", 60, id="maximum without unit"
        ),
        pytest.param("It shall not exceed five years in total.", 60, id="total"),
        pytest.param(
            "The term is three years with one option of two years, and shall in no case pass "
            "five years.",
            60,
            id="not to pass",
        ),
        pytest.param("Two years; it may never run past four years.", 48, id="not to run past"),
        pytest.param("Four years with the option of two more.", 72, id="two more"),
        pytest.param("1 April 2027 to 31 March 2030", 36, id="from day to day"),
        pytest.param(
            "1 April 2027 until 31 March 2030, extendable to 31 March 2033", 72, id="three days"
        ),
        pytest.param("Term 3 years, two extension options each of 2 years.", 84, id="options each"),
        pytest.param("The agreement will last six years.", 72, id="will last"),
        pytest.param(
            "The contract lasts five years and cannot be extended.", 60, id="no extension"
        ),
    ],
)
def test_the_whole_term(text: str, months: int) -> None:
    assert whole_months(term_parts(text)) == months


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("held a contract in the three years before award", id="look-back"),
        pytest.param("accounts for the last three years", id="accounts"),
        pytest.param("may be extended by two years", id="extension of an unknown term"),
    ],
)
def test_no_whole_term(text: str) -> None:
    assert whole_months(term_parts(text)) is None
