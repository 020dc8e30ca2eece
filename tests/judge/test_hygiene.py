"""The state of a document: blanks, sums of weights, unread pages, law out of date."""

from __future__ import annotations

from datetime import date

import pytest

from tenderlint.judge.judging import judge_rule
from tenderlint.judge.matching import match_tender
from tenderlint.judge.plan import plan_of
from tenderlint.model.context import Given
from tenderlint.model.finding import Finding
from tenderlint.rule_tests.mini_tender import mini_tender
from tenderlint.rulebook.schema import Block
from tests.rulebook_files import rulebook

DAY = date(2026, 11, 22)


def found(rule: str, *blocks: Block | str, given: Given | None = None) -> Finding:
    book = rulebook()
    written = [Block(para=block) if isinstance(block, str) else block for block in blocks]
    tender = mini_tender(written, given or Given(), book.lexicon, DAY)
    chosen = next(each for each in book.rules if each.id == rule)
    return judge_rule(chosen, match_tender(tender, plan_of(book)), DAY)[0]


def table(*rows: tuple[str, str]) -> Block:
    return Block(header=("Criterion", "Weight"), rows=rows)


SUMS = [
    ("make 100", table(("Price", "60%"), ("Quality", "40%")), "met"),
    ("thirds", table(("Price", "33.3%"), ("Quality", "33.3%"), ("Value", "33.3%")), "met"),
    ("too much", table(("Price", "60%"), ("Quality", "50%")), "contradicted"),
    ("too little", table(("Price", "60%"), ("Quality", "30%")), "contradicted"),
    (
        "shares below their part",
        table(("Price", "40%"), ("Quality", "60%"), ("Staff", "35%"), ("Menus", "25%")),
        "met",
    ),
    (
        "the total is not added",
        table(("Price", "60%"), ("Quality", "40%"), ("Total", "100%")),
        "met",
    ),
    (
        "not what the total says",
        table(("Price", "50%"), ("Quality", "25%"), ("Total", "100%")),
        "contradicted",
    ),
    ("the shares of one part alone", table(("Staff", "35%"), ("Menus", "25%")), "not-applicable"),
    ("words", Block(para="Price counts 60% and quality 45%."), "contradicted"),
    (
        "per cents that weigh nothing",
        Block(para="The price fell by 60% and the quality by 45%, they say."),
        "not-applicable",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("block", "outcome"), [c[1:] for c in SUMS], ids=[c[0] for c in SUMS])
def test_sums_of_weights(block: Block, outcome: str) -> None:
    assert found("doc-weight-sums", block).outcome == outcome


def test_a_wrong_sum_is_shown_with_its_parts() -> None:
    finding = found("doc-weight-sums", table(("Price", "60%"), ("Quality", "50%")))
    assert "110%" in finding.message
    assert [evidence.quote for evidence in finding.evidence] == ["Price\t60%", "Quality\t50%"]


BLANKS = [
    ("a blank of the buyer", "The Supplier shall start on [insert date].", "weak"),
    ("a blank of the bidder", "Price: £[bidder to insert]", "met"),
    ("a dotted line", "Signed: ...........................", "met"),
    ("a note to the drafter", "[Drafting note: delete this clause if no staff transfer.]", "weak"),
    ("a title that says note", "HSE Guidance Note PM5 applies to the boilers.", "met"),
    ("to be supplied is a duty", "The goods are to be supplied by 1 May 2027.", "met"),
    ("nothing open", "The Supplier shall start on 1 May 2027.", "met"),
]


@pytest.mark.parametrize(("text", "outcome"), [b[1:] for b in BLANKS], ids=[b[0] for b in BLANKS])
def test_blanks(text: str, outcome: str) -> None:
    assert found("doc-unfilled", text).outcome == outcome


OLD = "Bidders must meet the Public Contracts Regulations 2015."
OUTDATED = [
    ("old law today", OLD, Given(as_of=DAY), "weak"),
    ("old law on its day", OLD, Given(as_of=date(2024, 5, 1)), "not-applicable"),
    ("old law in Scotland", OLD, Given(nation="scotland", as_of=DAY), "not-applicable"),
    ("told as history", f"Formerly: {OLD}", Given(as_of=DAY), "not-applicable"),
    ("capitals are a name", "The MEAT wins.", Given(as_of=DAY), "weak"),
    ("small letters are dinner", "The meat wins.", Given(as_of=DAY), "not-applicable"),
    (
        "a regime that is said",
        OLD,
        Given(as_of=DAY, regime="pcr-2015"),
        "not-applicable",
    ),
]


@pytest.mark.parametrize(
    ("text", "given", "outcome"), [o[1:] for o in OUTDATED], ids=[o[0] for o in OUTDATED]
)
def test_law_out_of_date(text: str, given: Given, outcome: str) -> None:
    assert found("outdated-law", text, given=given).outcome == outcome


def test_the_finding_says_what_stands_instead() -> None:
    message = found("outdated-law", "We follow PPN 06/20.", given=Given(as_of=DAY)).message
    assert "PPN 06/20: PPN 002 (the Social Value Model)" in message
    assert "since 24 February 2025" in message
