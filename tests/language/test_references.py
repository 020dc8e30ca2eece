"""Places a statement points to, and what it makes part of the contract."""

import pytest

from tests.language.said import reading

CLAIMS = {
    "The Supplier shall pay in accordance with clause 7.2.": ["clause 7.2"],
    "Subject to clauses 7.2 and 7.3(a), the Supplier shall pay.": ["clauses 7.2 and 7.3(a)"],
    "As set out in paragraph 4.1(b)(ii) of Schedule 3.": ["paragraph 4.1(b)(ii)", "Schedule 3"],
    "Schedule 4 forms part of this Contract.": ["Schedule 4"],
    "The Charter at Appendix K is incorporated in the Contract.": ["Appendix K"],
    "See Annex B for the rates.": ["Annex B"],
    "Call-Off Schedule 8 (Business Continuity and Disaster Recovery) applies.": [
        "Call-Off Schedule 8 (Business Continuity and Disaster Recovery)"
    ],
    "Under section 149 of the Equality Act 2010.": ["section 149"],
    "Regulation 57 of the Public Contracts Regulations.": ["Regulation 57"],
    "As answered under Question 4.3.": ["Question 4.3"],
    "The Supplier shall pay the rate.": [],
    "The conditions of staff shall not be worse.": [],
    "Parties to the contract shall meet.": [],
}


@pytest.mark.parametrize(("text", "places"), CLAIMS.items(), ids=list(CLAIMS))
def test_references(text: str, places: list[str]) -> None:
    found = reading(text).references
    assert [cue.text for cue in found if cue.kind == "reference"] == places


INCORPORATES = {
    "Schedule 4 forms part of this Contract.": True,
    "The bidder's answers shall form part of the Contract.": True,
    "The Charter at Appendix K is incorporated in the Contract.": True,
    "The policy is hereby incorporated.": True,
    "The Social Value Charter forms an integral part of this Agreement.": True,
    "The policy is available on request.": False,
    "The Charter is published on our web page.": False,
}


@pytest.mark.parametrize(("text", "made_part"), INCORPORATES.items(), ids=list(INCORPORATES))
def test_what_is_made_part_of_the_contract(text: str, made_part: bool) -> None:
    assert any(cue.kind == "incorporates" for cue in reading(text).references) is made_part
