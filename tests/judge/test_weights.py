"""Weights without a sign: numbers that make up a total, in words, in lists, across sentences."""

from __future__ import annotations

import pytest

from tenderlint.rulebook.schema import Block
from tests.judge.small_rules import judged

WEIGHT = """
kind: figure
about: {says: social value}
met: [{figure: {kind: [percent], of: social value, nested: false, at-least: 10}}]
contradicted: [{figure: {kind: [percent], of: social value, nested: false, below: 10}}]
weak:
  - figure: {kind: [percent], of: social value, nested: true, below: 10}
    because: nested
"""


@pytest.mark.parametrize(
    ("texts", "outcome"),
    [
        (("Price, 50 marks; quality, 35 marks; social value, 15 marks.",), "met"),
        (("Of a hundred marks 94 are for price and six for social value.",), "contradicted"),
        (("There are 200 points to be had.", "Social value accounts for 30 of them."), "met"),
        (("There are 200 marks.", "The remaining twelve reward social value."), "contradicted"),
        (("Quality (50%) is made up of care 85% and social value 15%.",), "weak"),
        (("Of 200 quality points: 170 for care, 30 for social value.", "Quality is 50%."), "weak"),
        (("The sum of price (0.5), quality (0.42) and social value (0.08).",), "contradicted"),
        (("Cost .45, quality .55.", "Quality has two parts: vans 0.9, social value 0.1."), "weak"),
        (("Each answer earns up to five points.", "Social value is answer 8 of them."), "missing"),
    ],
)  # fmt: skip
def test_numbers_are_shares_of_a_total_that_is_said(texts: tuple[str, ...], outcome: str) -> None:
    assert judged(WEIGHT, *(Block(para=text) for text in texts)).outcome == outcome


@pytest.mark.parametrize(("last", "outcome"), [("36", "met"), ("4", "missing")])
def test_the_numbers_of_a_list_are_shares_if_they_make_up_a_total(last: str, outcome: str) -> None:
    lines = ("Price - 50", "Social value - 14", f"Quality - {last}")
    assert judged(WEIGHT, Block(lead="The weights are:", bullets=lines)).outcome == outcome
