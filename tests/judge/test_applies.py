"""Why a rule keeps out of a tender: the fact that is told."""

from __future__ import annotations

from datetime import date

import pytest

from tenderlint.judge.applies import _FACTS, out_of_place
from tenderlint.model.context import Context, Fact
from tenderlint.rulebook.schema import Where
from tests.rulebook_files import rulebook

WALES = Context(
    (
        ("nation", Fact("wales", "option")),
        ("authority", Fact("local", "option")),
        ("value", Fact(50_000, "option")),
        ("sector", Fact("care", "option")),
        ("contract", Fact("services", "option")),
        ("regime", Fact("procurement-act-2023", "default")),
    )
)

KEPT_OUT = [
    ({"value_below": 100_000, "authority": ("local",), "known": True}, "authority"),
    ({"value_below": 100_000, "known": True}, "value"),
    ({"above_threshold": False}, "value"),
    ({"not_sector": ("schools",), "nation": ("wales",)}, "nation"),
    ({"not_sector": ("schools",)}, "sector"),
    ({"from_": date(2020, 1, 1), "regime": ("procurement-act-2023",)}, "regime"),
    ({"from_": date(2020, 1, 1)}, "as-of"),
    ({"nation": ("england",)}, None),
]


@pytest.mark.parametrize(("where", "told"), KEPT_OUT, ids=[str(w) for w, _ in KEPT_OUT])
def test_the_fact_that_keeps_a_rule_out(where: dict[str, object], told: str | None) -> None:
    rule = (
        rulebook()
        .rules[0]
        .model_copy(update={"applies": Where(), "not_for": (Where.model_validate(where),)})
    )
    assert out_of_place(rule, WALES, date(2026, 11, 22), rulebook().tables) == told


def test_every_key_of_a_condition_has_its_fact() -> None:
    assert set(_FACTS) == set(Where.model_fields) - {"known"}
