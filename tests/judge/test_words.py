"""What a rule looks for: phrases, gaps, neighbours, terms and their false friends."""

from __future__ import annotations

import pytest

from tenderlint.errors import RulebookError
from tenderlint.judge.plan import plan_of
from tests.judge.small_rules import book, judged


def rule(says: str) -> str:
    return f"kind: barrier\nabout: {{says: {says}}}\nmet: [{{says: {says}}}]\n"


@pytest.mark.parametrize(
    ("says", "text", "found"),
    [
        pytest.param("zero-hours", "Zero hours are banned.", True, id="hyphen or space"),
        pytest.param("zero hours", "No zero‑hours terms.", True, id="a non-breaking hyphen"),
        pytest.param("worker's pay", "The worker’s pay is due.", True, id="a curly apostrophe"),
        pytest.param("pay", "The payment is due.", False, id="a closed word is a whole word"),
        pytest.param("pay*", "The payment is due.", True, id="an open word"),
        pytest.param("must|shall pay", "They shall pay.", True, id="alternatives for a word"),
        pytest.param("pay", "They repay it.", False, id="not inside a word"),
        pytest.param("shall ... weekly", "They shall be paid weekly.", True, id="a gap"),
        pytest.param(
            "shall ... weekly",
            "They shall, on every day that is a working day and no holiday, eat; weekly too.",
            False,
            id="a gap too wide",
        ),
        pytest.param(
            "living  wage", "A living\u00a0 wage.", True, id="all white space is one space"
        ),
        pytest.param("{all: [staff, paid]}", "Staff are paid.", True, id="all of them"),
        pytest.param("{all: [staff, paid]}", "Staff work.", False, id="one of two is not all"),
        pytest.param("{any: [staff, paid]}", "Staff work.", True, id="any of them"),
        pytest.param("{all: [staff, {none: [paid]}]}", "Staff work.", True, id="without the other"),
        pytest.param("{all: [staff, {none: [paid]}]}", "Staff are paid.", False, id="not without"),
        pytest.param(
            "{near: [pay, staff], within: 3}", "Staff get pay.", True, id="near, any order"
        ),
        pytest.param(
            "{then: [pay, staff], within: 3}", "Staff get pay.", False, id="in order only"
        ),
        pytest.param("{pattern: 'Lot \\d'}", "Lot 4 is kept.", True, id="a pattern as printed"),
        pytest.param("{term: trade union}", "The union meets.", True, id="a term"),
        pytest.param(
            "{term: trade union}", "The European Union meets.", False, id="a false friend"
        ),
        pytest.param(
            "{term: trade union}",
            "The union members meet in the old union, once a workhouse.",
            True,
            id="a false friend beside the term",
        ),
        pytest.param(
            "{term: trade union}",
            "The club meets in the old union, once a workhouse.",
            False,
            id="a false friend with a gap",
        ),
    ],
)
def test_words_are_found(says: str, text: str, found: bool) -> None:
    assert (judged(rule(says), text).outcome == "met") is found


def test_a_name_the_tender_defines_is_what_it_means() -> None:
    finding = judged(
        """
        kind: duty
        about: {says: {all: [{term: real living wage}, paid]}}
        met: [{}]
        """,
        '"Base Rate" means the rate published by the Living Wage Foundation each autumn.',
        "Every operative must be paid the Base Rate by the Contractor.",
    )
    assert finding.outcome == "met"
    assert finding.evidence[0].quote.startswith("Every operative")


def test_a_defined_name_in_small_letters_is_an_ordinary_word() -> None:
    finding = judged(
        """
        kind: duty
        about: {says: {all: [{term: real living wage}, paid]}}
        met: [{}]
        """,
        '"Base Rate" means the rate published by the Living Wage Foundation each autumn.',
        "Every operative must be paid the base rate by the Contractor.",
    )
    assert finding.outcome == "missing"


@pytest.mark.parametrize(
    ("says", "complaint"),
    [
        ("{term: trade unoin}", 'unknown term "trade unoin" (did you mean "trade union"?)'),
        ("{any: [a], all: [b]}", "exactly one of"),
        ("p*", "at least two letters"),
    ],
)
def test_what_cannot_be_looked_for_is_refused(says: str, complaint: str) -> None:
    with pytest.raises(RulebookError) as error:
        book(rule(says))
    assert complaint in str(error.value)
    assert "good-work/test-rule.yaml" in str(error.value)


@pytest.mark.parametrize(("pattern", "why"), [("(pay", "missing ): (pay"), ("pay{2000}", "")])
def test_a_pattern_that_cannot_be_read_is_a_slip_in_its_rule(
    pattern: str, why: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(RulebookError) as error:
        plan_of(book(rule(f"{{any: [wage, {{pattern: '{pattern}'}}]}}")))
    assert str(error.value).startswith(f'good-work/test-rule.yaml: the pattern "{pattern}": {why}')
    assert capfd.readouterr().err == ""


def test_a_name_does_not_mean_what_it_is_told_apart_from() -> None:
    rule = """
        kind: duty
        about: {says: {term: statutory minimum wage}}
        met: [{}]
    """
    apart = '"Foundation Rate" means the real Living Wage and not the National Living Wage.'
    like = '"Foundation Rate" means the National Living Wage of the day.'
    duty = "The Supplier shall pay the Foundation Rate."
    assert judged(rule, apart, duty).outcome == "missing"
    assert judged(rule, like, duty).outcome == "met"
