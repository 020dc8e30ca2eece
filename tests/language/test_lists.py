"""A lead-in governs its list, through nesting; an item with a party and verb of its own does not."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

import pytest

from tests.language.said import reading, short_of

CLAIMS = [
    pytest.param(["The Supplier shall:", "- pay the real Living Wage;"], "required supplier", id="the supplier shall"),
    pytest.param(["In the tender please describe:", "- your systems for recording hours;"], "asked bidder", id="your systems, asked for"),
    pytest.param(["You must:", "- put our terms into every sub-contract"], "required supplier", id="our terms, put in by you"),
    pytest.param(["You must:", "- join the Council's scheme"], "required supplier", id="their scheme, joined by you"),
    pytest.param(["The Contractor shall:", "- inform the Council of each claim"], "required supplier", id="the council, informed by it"),
    pytest.param(["The Provider must:", "- help the Trust to meet its duty"], "required supplier", id="the trust, helped by it"),
    pytest.param(["Contractors must:", "- Real Living Wage for all staff"], "required supplier", id="a bare item under must"),
    pytest.param(["The Supplier shall not:", "- use zero hours contracts;"], "forbidden supplier", id="shall not"),
    pytest.param(
        ["We expect companies to work towards:", "- Staff will be paid the real Living Wage"],
        "encouraged supplier", id="work towards makes will soft",
    ),
    pytest.param(
        ["Bidders are not required to:", "- pay the real Living Wage"], "required bidder released", id="not required to",
    ),
    pytest.param(
        ["The Provider is encouraged to:", "- pay the real Living Wage", "- train local people"],
        "encouraged supplier", id="the second item too",
    ),
    pytest.param(
        ["The Provider shall:", "- ensure that its staff:", "-- are paid the real Living Wage;"],
        "required supplier", id="through nesting",
    ),
    pytest.param(
        ["Where possible, the Provider shall:", "- pay the real Living Wage;"],
        "required supplier; hedge: where possible", id="the lead-in's hedge",
    ),
    pytest.param(
        ["The Council will:", "- pay invoices within 30 days;"], "stated authority", id="what the council will do",
    ),
    pytest.param(
        ["The Provider must:", "- give each carer four weeks' notice;"], "required supplier",
        id="give under must is a duty",
    ),
    pytest.param(
        ["The Provider must:", "- provide details of pay each quarter;"], "required supplier",
        id="provide details under must is a duty",
    ),
    pytest.param(
        ["Please describe:", "- how staff are paid"], "asked bidder", id="please describe",
    ),
    pytest.param(
        ["Your response should cover:", "- payment of the real Living Wage"], "asked bidder", id="what a response covers",
    ),
    pytest.param(
        ["The following are examples of social value:", "- paying the real Living Wage"], "stated nobody",
        id="examples bind nobody",
    ),
    pytest.param(
        ["Bidders are encouraged to:", "- recruit locally", "The Supplier shall pay the rate."], "required supplier",
        id="the list ends with the next paragraph",
    ),
    pytest.param(
        ["Bidders may:", "- the Supplier shall pay the rate"], "required supplier",
        id="an item with its own party and duty",
    ),
    pytest.param(
        ["The Contractor agrees:", "- to pay the real Living Wage;"], "required supplier", id="agrees",
    ),
    pytest.param(
        ["The following are obligations of the Contractor:", "- paying every member of staff the rate"],
        "required supplier",
        id="the following are obligations",
    ),
    pytest.param(
        ["The Contractor's obligations are:", "- paying every member of staff the rate"],
        "required supplier",
        id="the obligations are",
    ),
    pytest.param(
        ["The Supplier shall:", "- act on such procedures as the Buyer may notify;"],
        "required supplier",
        id="a may in a relative clause of the item",
    ),
    pytest.param(
        ["It is a condition of this contract that:", "- all staff are paid the rate;"], "required supplier",
        id="a condition that",
    ),
    pytest.param(
        ["# What the contractor must do", "- Pay the real Living Wage to attendants"], "required supplier",
        id="a heading as lead-in",
    ),
    pytest.param(
        ["# The Provider's responsibilities", "- Payment of travel time"], "required supplier",
        id="a heading that names the duty",
    ),
    pytest.param(
        ["Nothing in this clause requires the Supplier to:", "- pay agency staff the rate"],
        "required supplier released", id="nothing requires",
    ),
    pytest.param(
        ["The Supplier must ensure that no worker is:", "- paid less than the rate"], "required supplier",
        id="no worker is less",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("paragraphs", "claim"), CLAIMS)
def test_the_last_item(paragraphs: list[str], claim: str) -> None:
    assert short_of(reading(*paragraphs), claim) == []
