"""Terms told as plain facts: "The Operator notifies the Council within a week of any claim"."""

import pytest

from tests.language.said import document, readings_of, short_of

CLAIMS = [
    ("The Operator notifies the Council within a week of any claim.", "required supplier"),
    ("The Provider pays every porter the living wage.", "required supplier"),
    (
        "With every quarterly invoice the Supplier sends the Council a return.",
        "required supplier",
    ),
    ("Each April, the Provider tells the Council how many people left.", "required supplier"),
    ("You keep dealing with the union as we did.", "required supplier"),
    ("The Contractor does not charge anybody for a uniform.", "forbidden supplier"),
    (
        "From the first day, and whatever their grade, the Provider offers porters a choice of "
        "hours save where it records why the service could not be delivered.",
        "required supplier; except: save where",
    ),
    ("The Provider may report what it pays.", "permitted supplier"),
    ("Z12 The Contractor does not sell a list of names.", "forbidden supplier"),
    ("The Contractor currently pays the rate.", "stated supplier"),
    ("The Supplier provides services to forty councils.", "stated supplier"),
    ("If you pay late we charge interest.", "stated supplier"),
    ("The Council sends the order by e-mail.", "stated authority"),
    ("The Contractor paid the rate.", "stated supplier"),
]


@pytest.mark.parametrize(("text", "claim"), CLAIMS)
def test_an_act_in_the_present(text: str, claim: str) -> None:
    assert short_of(readings_of(document(text))[1][0], claim) == []


def test_text_about_the_present_state_binds_nobody() -> None:
    told = document("# Background", "The Provider pays every porter the living wage.")
    assert readings_of(told)[1][1].commitment == "stated"
