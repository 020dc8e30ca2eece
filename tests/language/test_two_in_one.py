"""Sentences that bind two parties, or one in two ways: each stretch is read by itself."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

import pytest

from tests.language.said import reading

CLAIMS = [
    pytest.param(
        "The Council will fund training, and the Supplier shall release staff for it.",
        ["stated authority", "required supplier"],
        id="the council will and the supplier shall",
    ),
    pytest.param(
        "The Supplier shall pay the rate, but need not backdate it.",
        ["required supplier", "required supplier released"],
        id="a duty and a release",
    ),
    pytest.param(
        "Bidders are encouraged to recruit locally and must pay the rate.",
        ["encouraged bidder", "required bidder"],
        id="encouraged in one thing, required in another",
    ),
    pytest.param(
        "The Council pays its own staff the rate; the Contractor may pay less.",
        ["stated authority", "permitted supplier"],
        id="own staff and the contractor's",
    ),
    pytest.param(
        "The Supplier must not use zero hours contracts and must offer guaranteed hours.",
        ["forbidden supplier", "required supplier"],
        id="one thing forbidden and one required",
    ),
    pytest.param(
        "Before a steward is rostered the Provider must check the pass and must not lend it.",
        ["required supplier", "forbidden supplier"],
        id="a condition without a comma and two duties",
    ),
    pytest.param(
        "Staff who may be transferred shall be paid the rate.",
        ["required supplier"],
        id="a relative clause governs nothing",
    ),
    pytest.param(
        "The Council may terminate if the Supplier fails to pay the rate which it must pay under clause 7.",
        ["permitted authority"],
        id="a duty in a relative clause is not the sentence's",
    ),
    pytest.param(
        "The Supplier shall tell the Council whether it will pay the rate.",
        ["required supplier"],
        id="an indirect question",
    ),
    pytest.param(
        "While the Council would welcome payment of the Living Wage, suppliers must pay at least the statutory rate.",
        ["stated authority", "required supplier"],
        id="a concession before the duty",
    ),
    pytest.param(
        "Although the Supplier must comply with the law, it is encouraged to pay the Living Wage.",
        ["stated supplier", "encouraged supplier"],
        id="law conceded, the rest encouraged",
    ),
]


@pytest.mark.parametrize(("sentence", "stretches"), CLAIMS)
def test_each_stretch_by_itself(sentence: str, stretches: list[str]) -> None:
    found = [
        f"{part.commitment} {part.bearer}" + (" released" if part.negated else "")
        for part in reading(sentence).segments
    ]
    assert found == stretches
