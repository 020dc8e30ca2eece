"""Text that was left to be filled in, and brackets that were not."""

import pytest

from tests.language.said import reading

UNFILLED = {
    "The Supplier shall pay staff [insert rate] per hour.": ["[insert rate]"],
    "The Supplier shall pay staff £[●] per hour.": ["[●]"],
    "The weighting for social value is XX%.": ["XX%"],
    "The weighting for social value is xxx.": ["xxx"],
    "The contract begins on [date].": ["[date]"],
    "The Contract Manager is «ContractManager».": ["«ContractManager»"],
    "The Supplier is ____________.": ["____________"],
    "The rate is £XX per hour.": ["£XX"],
    "The start date is TBC.": ["TBC"],
    "The number of KPIs is to be confirmed.": ["to be confirmed"],
    "The panel will include <insert name>.": ["<insert name>"],
    "The reason is ........................": ["........................"],
    "Click or tap here to enter text.": ["Click or tap"],
    "The lots are [delete as appropriate].": ["[delete as appropriate]"],
    "The Supplier [shall / shall not] pay the rate.": ["[shall / shall not]"],
    "The term is [ ] years.": ["[ ]"],
}

FILLED = [
    "The Supplier shall pay staff £13.45 per hour.",
    "The Supplier [named in Annex A] shall pay the rate.",
    "The Supplier shall pay the rate (see clause 7).",
    "The table has an x in the second column.",
    "Contact the team at a.b@example.org.",
    "The work is to be completed by March.",
]


@pytest.mark.parametrize(("text", "blanks"), UNFILLED.items(), ids=list(UNFILLED))
def test_unfilled(text: str, blanks: list[str]) -> None:
    found = [cue.text for cue in reading(text).unfilled]
    assert [any(blank in text for text in found) for blank in blanks] == [True] * len(blanks), found


@pytest.mark.parametrize("text", FILLED)
def test_filled(text: str) -> None:
    assert reading(text).unfilled == ()
