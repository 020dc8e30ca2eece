"""How statements decide a rule: what binds, what falls short, what wins."""

from __future__ import annotations

from datetime import date

import pytest

from tenderlint.model.context import Given
from tenderlint.rulebook.schema import Block
from tests.judge.small_rules import judged

DUTY = """
kind: duty
about: {says: [tea]}
met: [{}]
""".replace("[tea]", "tea")

AVOID = """
kind: duty
avoid: true
about: {says: zero hours}
met: [{}]
"""

ACT = """
kind: act
about: {says: survey*}
met: [{}]
"""


@pytest.mark.parametrize(
    ("text", "outcome", "because"),
    [
        pytest.param("The Provider shall serve tea.", "met", (), id="a duty of the supplier"),
        pytest.param("You must serve tea.", "met", (), id="plain English"),
        pytest.param("The Council shall serve tea.", "missing", (), id="the authority's own duty"),
        pytest.param("The Provider should serve tea.", "weak", ("encouraged",), id="only should"),
        pytest.param(
            "The Provider shall serve tea where practicable.", "weak", ("hedged",), id="hedged"
        ),
        pytest.param("The Provider may serve tea.", "weak", ("permitted",), id="only permitted"),
        pytest.param(
            "Please describe how you serve tea.", "weak", ("only-asked",), id="only asked"
        ),
        pytest.param(
            "The Provider shall serve [insert tea].", "weak", ("unfilled",), id="unfilled"
        ),
        pytest.param(
            "The Provider shall not be required to serve tea.",
            "contradicted",
            ("released",),
            id="released",
        ),
        pytest.param("Tea is served in the hall.", "missing", (), id="a mention"),
        pytest.param("Coffee is served in the hall.", "missing", (), id="not spoken of"),
    ],
)
def test_a_duty(text: str, outcome: str, because: tuple[str, ...]) -> None:
    finding = judged(DUTY, text)
    assert (finding.outcome, finding.because) == (outcome, because)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Provider shall not use zero hours contracts.", "met"),
        ("The Provider may use zero hours contracts.", "contradicted"),
        ("The Provider should not use zero hours contracts.", "weak"),
    ],
)
def test_a_duty_not_to(text: str, outcome: str) -> None:
    assert judged(AVOID, text).outcome == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Council surveyed residents in May 2026.", "met"),
        ("The Council will carry out a survey of residents.", "weak"),
    ],
)
def test_an_act_of_the_authority(text: str, outcome: str) -> None:
    assert judged(ACT, text).outcome == outcome


CONTEST = """
kind: duty
about: {says: {any: [tea, coffee, milk]}}
met: [{says: tea}]
weak: [{says: coffee, because: too-thin}]
contradicted: [{says: milk}]
"""


@pytest.mark.parametrize(
    ("texts", "outcome"),
    [
        (["The Provider shall serve tea.", "The Provider shall serve coffee."], "met"),
        (["The Provider shall serve coffee.", "Tea is known."], "weak"),
        (["The Provider shall serve tea.", "The Provider shall serve milk."], "contradicted"),
    ],
)
def test_the_strongest_statement_wins(texts: list[str], outcome: str) -> None:
    assert judged(CONTEST, *texts).outcome == outcome


def test_a_contradiction_may_give_way_to_a_statement_that_meets_the_rule() -> None:
    rule = CONTEST.replace("[{says: milk}]", "[{says: milk, unless: {met: true}}]")
    milk = "The Provider shall serve milk."
    assert judged(rule, milk).outcome == "contradicted"
    assert judged(rule, milk, "The Provider shall serve tea.").outcome == "met"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Provider may serve tea with cake.", "weak"),
        ("The Provider may serve tea.", "missing"),
        ("The Provider shall serve tea.", "met"),
    ],
)
def test_what_the_kind_implies_may_be_kept_to_some_words(text: str, outcome: str) -> None:
    assert judged(DUTY + "implied: cake\n", text).outcome == outcome


def test_a_case_may_want_a_companion_under_the_same_heading() -> None:
    rule = """
    kind: barrier
    about: {says: tea}
    met: [{says: tea, beside: because}]
    """
    heading = Block(heading="Other")
    assert judged(rule, "Tea only.", "That is because milk is dear.").outcome == "met"
    assert judged(rule, "Tea only.", heading, "That is because milk is dear.").outcome == "missing"
    assert (
        judged(rule.replace("beside", "tender"), "Tea only.", heading, "It is because.").outcome
        == "met"
    )


@pytest.mark.parametrize(
    ("texts", "outcome"),
    [
        pytest.param(["The Provider shall serve tea with milk and sugar."], "met", id="in one"),
        pytest.param(
            ["The Provider shall serve tea.", "Milk is offered.", "Sugar is brought."],
            "met",
            id="beside it",
        ),
        pytest.param(["The Provider shall serve tea and milk."], "met", id="two of three"),
        pytest.param(["The Provider shall serve tea."], "missing", id="one of three"),
        pytest.param(
            ["The Provider shall serve tea.", "The Provider should offer milk."],
            "missing",
            id="a part only hoped for",
        ),
        pytest.param(
            ["The Provider shall serve tea.", "The Provider shall offer milk where possible."],
            "missing",
            id="a part hedged",
        ),
    ],
)
def test_a_case_may_want_several_parts(texts: list[str], outcome: str) -> None:
    rule = """
    kind: duty
    about: {says: tea}
    met: [{parts: {of: [tea, milk, sugar], at-least: 2}}]
    """
    assert judged(rule, *texts).outcome == outcome


def test_a_case_may_look_at_the_heading() -> None:
    rule = """
    kind: barrier
    about: {says: tea}
    met: [{heading: catering}]
    """
    assert judged(rule, Block(heading="Catering"), "Tea is served.").outcome == "met"
    assert judged(rule, Block(heading="Cleaning"), "Tea is served.").outcome == "missing"


@pytest.mark.parametrize(
    ("where", "given", "because"),
    [
        ("{nation: [scotland]}", Given(nation="england"), ("nation",)),
        ("{contract: [works]}", Given(contract="services"), ("contract",)),
        ("{value-at-least: 5000}", Given(value=4000), ("value",)),
        ("{not-sector: [insurance]}", Given(sector="insurance"), ("sector",)),
        ("{from: 2027-01-01}", Given(), ("as-of",)),
    ],
)
def test_a_rule_that_does_not_apply_says_which_condition(
    where: str, given: Given, because: tuple[str, ...]
) -> None:
    finding = judged(DUTY + f"applies: {where}\n", "The Provider shall serve tea.", given=given)
    assert (finding.outcome, finding.because) == ("not-applicable", because)
    assert finding.severity == "none"
    assert finding.remedy == ""


def test_a_value_that_is_not_known_does_not_switch_a_rule_off() -> None:
    rule = DUTY + "applies: {value-at-least: 5000}\n"
    assert judged(rule, "The Provider shall serve tea.").outcome == "met"


def test_a_rule_about_another_fact_speaks_only_if_it_is_there() -> None:
    rule = """
    kind: condition
    presumes: kettle
    about: {says: tea}
    met: [{says: tea}]
    """
    assert judged(rule, "Coffee is served.").outcome == "not-applicable"
    assert judged(rule, "There is a kettle.").outcome == "missing"
    assert judged(rule, "There is a kettle. There is tea.").outcome == "met"


def test_near_misses_are_shown_with_the_reason() -> None:
    finding = judged(DUTY, "The Council shall serve tea.")
    assert [(e.role, e.note) for e in finding.evidence] == [
        ("near-miss", "it speaks of the authority itself")
    ]


def test_every_quote_stands_at_its_place() -> None:
    blocks = [
        Block(heading="4 Food"),
        Block(lead="The Provider shall:", bullets=("serve tea;", "eat.")),
    ]
    finding = judged(DUTY, *blocks)
    evidence = finding.evidence[0]
    assert (evidence.quote, evidence.heading_path) == ("serve tea;", ("4 Food",))
    assert evidence.end - evidence.start == len(evidence.quote)


def test_the_fingerprint_follows_the_words_and_not_the_place() -> None:
    here = judged(DUTY, "The Provider should serve tea.")
    moved = judged(DUTY, "Welcome.", Block(heading="Food"), "The Provider should serve tea.")
    changed = judged(DUTY, "The Provider should serve cold tea.")
    assert here.fingerprint == moved.fingerprint != changed.fingerprint


def test_the_day_decides_what_a_rate_is() -> None:
    rule = """
    kind: figure
    about: {says: {term: real living wage}}
    contradicted: [{figure: {rate: [old]}}]
    weak: [{figure: {rate: [previous]}}]
    met: [{figure: {rate: [newest]}}]
    """
    text = "The Real Living Wage is £12.60 per hour."
    assert judged(rule, text, as_of=date(2025, 6, 1)).outcome == "met"
    assert judged(rule, text, as_of=date(2025, 12, 1)).outcome == "weak"
    assert judged(rule, text, as_of=date(2026, 11, 22)).outcome == "contradicted"


def test_what_the_tables_do_not_know_is_said() -> None:
    rule = """
    kind: figure
    about: {says: {term: real living wage}}
    met: [{figure: {rate: [newest]}}]
    """
    finding = judged(rule, "The Real Living Wage is £13.45 per hour.")
    assert finding.outcome == "met"
    assert "not verified" in finding.message


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        pytest.param("Price 40%, tea 12%, milk 48%.", "met", id="the figure just after"),
        pytest.param("40% price, 12% tea and 48% milk.", "met", id="the figure just before"),
        pytest.param("Tea: 4%. Milk: 96%.", "contradicted", id="the neighbour's is not its own"),
        pytest.param("Tea 120 points of 1,000.", "met", id="points of a total"),
        pytest.param("Tea twelve per cent.", "met", id="in words"),
    ],
)
def test_a_figure_belongs_to_the_nearest_words(text: str, outcome: str) -> None:
    rule = """
    kind: figure
    about: {says: tea}
    contradicted: [{figure: {kind: [percent, points], of: tea, below: 10}}]
    met: [{figure: {kind: [percent, points], of: tea, at-least: 10}}]
    """
    assert judged(rule, text).outcome == outcome


def test_a_weight_inside_a_weight_is_multiplied() -> None:
    rule = """
    kind: figure
    about: {says: tea}
    weak: [{figure: {kind: [percent], of: tea, nested: true, below: 10}, because: nested}]
    met: [{figure: {kind: [percent], of: tea, at-least: 10}}]
    """
    text = "Quality is 60%. Tea is 15% of the quality score."
    assert judged(rule, text).because == ("nested",)
    assert judged(rule, "Quality is 80%. Tea is 15% of the quality score.").outcome == "met"


@pytest.mark.parametrize(
    ("block", "outcome"),
    [
        pytest.param(
            Block(para="Price 60, milk 28, tea 12."), "met", id="numbers that make up 100"
        ),
        pytest.param(Block(para="Price 60, milk 28, tea 10."), "missing", id="that do not"),
        pytest.param(
            Block(header=("Part", "Weight"), rows=(("Price", "60"), ("Tea", "12"), ("Milk", "28"))),
            "met",
            id="a column that makes up 100",
        ),
        pytest.param(
            Block(header=("Part", "Weight (%)"), rows=(("Tea", "12"),)), "met", id="a header with %"
        ),
        pytest.param(
            Block(
                header=("Part", "Marks"), rows=(("Tea", "60"), ("Milk", "340"), ("Total", "400"))
            ),
            "met",
            id="a share of the total row",
        ),
        pytest.param(
            Block(header=("Part", "Pages"), rows=(("Tea", "12"), ("Milk", "88"))),
            "missing",
            id="a column of something else",
        ),
    ],
)
def test_weights_without_a_sign(block: Block, outcome: str) -> None:
    rule = """
    kind: figure
    about: {says: tea}
    met: [{figure: {kind: [percent], of: tea, at-least: 10}}]
    """
    assert judged(rule, block).outcome == outcome


@pytest.mark.parametrize(
    ("blocks", "outcome"),
    [
        pytest.param(["Term: 3 years, then 2 years more."], "met", id="in one sentence"),
        pytest.param(
            ["Term: 4 years.", "It may be extended by 2 years."], "contradicted", id="two"
        ),
        pytest.param(
            ["Term: 1 May 2027 to 30 April 2032.", "Extension to 30 April 2033."],
            "contradicted",
            id="until a day",
        ),
        pytest.param(["Term: 4 years.", "Accounts of 3 years."], "met", id="other years"),
    ],
)
def test_the_whole_term_of_the_contract(blocks: list[str], outcome: str) -> None:
    rule = """
    kind: figure
    about: {says: term}
    contradicted: [{figure: {whole-term: true, above: 60}}]
    met: [{figure: {whole-term: true, at-most: 60}}]
    """
    assert judged(rule, *blocks).outcome == outcome


@pytest.mark.parametrize(
    ("blocks", "outcome"),
    [
        pytest.param(["The Provider shall serve tea and milk."], "met", id="in the same statement"),
        pytest.param([Block(heading="Milk"), "The Provider shall serve tea."], "met", id="heading"),
        pytest.param(["The Provider shall serve tea.", "Milk is fresh."], "met", id="elsewhere"),
        pytest.param(["The Provider shall serve tea."], "missing", id="nowhere"),
    ],
)
def test_words_anywhere(blocks: list[Block | str], outcome: str) -> None:
    rule = """
    kind: duty
    about: {says: tea}
    met: [{anywhere: [milk]}]
    """
    assert judged(rule, *blocks).outcome == outcome


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        pytest.param(Given(value=120_000), "met", id="below every threshold"),
        pytest.param(Given(value=150_000), "not-applicable", id="below some of them"),
        pytest.param(Given(value=900_000), "not-applicable", id="above them all"),
        pytest.param(Given(value=150_000, authority="local"), "met", id="authority known"),
        pytest.param(Given(value=150_000, sector="local-government"), "met", id="by the sector"),
        pytest.param(Given(value=150_000, sector="central-government"), "not-applicable", id="no"),
    ],
)
def test_a_threshold_that_is_the_same_for_all(given: Given, outcome: str) -> None:
    rule = """
    kind: condition
    presumes: milk
    about: {says: tea}
    met: [{where: {above-threshold: false, known: true}}]
    """
    assert judged(rule, "Tea is served.", given=given).outcome == outcome


def test_a_rule_may_take_no_notice_of_what_is_only_asked() -> None:
    rule = """
    kind: duty
    soft: missing
    about: {says: tea}
    met: [{}]
    """
    assert judged(rule, "Please describe how you serve tea.").outcome == "missing"
    assert judged(rule, "The Provider may serve tea.").outcome == "missing"
    assert judged(rule, "The Provider shall serve tea.").outcome == "met"
