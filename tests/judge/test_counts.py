"""How many statements say something: in a list, beside one another, in the whole tender."""

from __future__ import annotations

import pytest

from tenderlint.rulebook.schema import Block
from tests.judge.small_rules import judged

THREE = """
kind: barrier
about: {says: target*}
met:
  - count: {says: {pattern: '\\d'}, among: AMONG, form: [row, item], at-least: 3}
weak: [{}]
"""

ROWS = Block(
    header=("Indicator", "Target"),
    rows=(("Calls", "80%"), ("Faults", "4 hours"), ("Smiles", "many"), ("Bins", "99%")),
)
ITEMS = Block(lead="The targets are:", bullets=("80% of calls", "4 hours", "smiles", "99% of bins"))
FEWER = Block(lead="The targets are:", bullets=("80% of calls", "smiles", "99% of bins"))


@pytest.mark.parametrize(
    ("among", "blocks", "outcome"),
    [
        pytest.param("list", [ROWS], "met", id="three rows of a table"),
        pytest.param("list", [ITEMS], "met", id="three items of a list"),
        pytest.param("list", [FEWER], "weak", id="two items of a list"),
        pytest.param("list", [FEWER, ITEMS], "met", id="one list of two is long enough"),
        pytest.param("list", [FEWER, FEWER], "weak", id="two short lists are not one long one"),
        pytest.param("beside", [FEWER, FEWER], "met", id="two short lists under one heading"),
        pytest.param(
            "beside",
            [FEWER, Block(heading="Elsewhere"), FEWER],
            "weak",
            id="what stands under another heading is not beside",
        ),
        pytest.param(
            "tender",
            [FEWER, Block(heading="Elsewhere"), FEWER],
            "met",
            id="anywhere in the tender",
        ),
    ],
)
def test_statements_are_counted(among: str, blocks: list[Block], outcome: str) -> None:
    assert judged(THREE.replace("AMONG", among), *blocks).outcome == outcome


def test_at_most_so_many() -> None:
    rule = """
    kind: barrier
    about: {says: targets}
    contradicted: [{count: {says: {pattern: '\\d'}, at-most: 1}, because: too-few}]
    """
    assert judged(rule, "These are the targets.", "Be quick.").outcome == "contradicted"
    assert judged(rule, "These are the targets.", "80% first.", "4 hours next.").outcome == (
        "missing"
    )
