"""Turns of phrase that were once misread: short answers, announcements, marks, plain narrative."""

import pytest

from tests.language.said import document, reading, readings_of, short_of, table

CLAIMS = {
    "All decisions regarding the Contract will be made by the Relevant Authority.": "stated authority future",
    "Details of the requirement shall be defined by the Buyer.": "required authority",
    "How we work": "stated authority",
    "The purpose of this ITT is to provide Bidders with the information they need.": "stated nobody",
    "Our aim is to be the best employer in the county.": "stated authority",
    "A priority is to ensure good, local provision.": "stated nobody",
    "Details will form part of the contract.": "stated authority",
    "In no more than 1000 words, explain how you will train your staff.": "asked bidder",
    "Equalities will form part of the quality evaluation.": "stated authority",
    "When the incumbent's contract was let in 2019 an assessment was published.": "stated nobody background past",
    "95% of staff must complete training each year.": "required supplier",
    "A service credit of 10% of the monthly charge shall be due.": "required supplier",
    "23% of residents are disabled.": "stated nobody",
    "Zero-hours contracts: not permitted, except at the written request of the worker.": "forbidden supplier; except: except",
    "The worker requested it in writing.": "stated nobody",
    "Officers of any independent trade union shall be given access to the site.": "required supplier",
    "Nobody you send us may earn less than the UK Living Wage.": "required supplier",
    "Nobody whom you send to our depots is to earn less than the UK Living Wage.": "required supplier",
    "The Employment Rights Act 2025 will give unions a right of access.": "required supplier law",
    "The Contractor shall not prevent union officials from meeting staff.": "required supplier",
    "The Provider must not permit trade union officers to enter the hospital.": "forbidden supplier",
    "By signing, the supplier agrees that everyone on this job gets the real living wage.": "required supplier",
    "Bidders need only comply with the National Living Wage.": "required bidder",
    "We want our contractors to think twice before using agencies.": "encouraged supplier",
    "Wages below the Real Living Wage shall not be paid to any worker.": "required supplier",
    "The Supplier shall recognise that public bodies are bound by the Act.": "stated supplier",
    "Answers to Method Statement 5 are marked by the residents' group alone.": "stated nobody",
    "Service users will be consulted on the specification before it is finalised.": "stated authority future",
    "Tenderers that pay the Real Living Wage will receive up to 5 marks.": "scored bidder",
    "Preference will be given to tenderers who do not use zero hours contracts.": "encouraged bidder",
    "You will bring them through the side gate and wait with them.": "required supplier",
    "Everyone on shift is to have a paid break.": "required supplier",
    "The rota goes up four weeks ahead and stays up.": "stated nobody",
    "No marks are given for this question.": "stated nobody",
    "The Council will only award to a bidder who pays the real Living Wage.": "required authority",
    "Only bidders who pay the real Living Wage will be considered.": "stated authority future",
    "Suppliers acknowledge and agree that they shall pay the real Living Wage.": "required supplier",
    "It is agreed that the Contractor shall pay the rate.": "required supplier",
    "This includes paying the rate to agency staff.": "stated nobody",
    "The Supplier's obligations under this clause survive termination.": "stated supplier",
    "The union shall have access to the premises at such times as may be agreed.": "required supplier",
    "No operative shall be engaged at a rate inferior to the national agreement.": "required supplier",
    "The Supplier shall pay the rate if its financial position permits.": "required supplier; hedge: position permits",
    "The Supplier shall pay the rate where its margins make that practicable.": "required supplier; hedge: make that practicable",
    "The Supplier shall pay the rate unless this makes the bid uncompetitive.": "required supplier; hedge: unless this makes",
    "The Supplier shall pay the rate as soon as its business allows.": "required supplier; hedge: business",
    "The Supplier shall take all reasonable steps to work towards paying the rate.": "encouraged supplier",
    "For this contract the Council has waived its usual requirement that contractors pay the rate.": "required supplier released",
    "Use of zero-hours contracts: prohibited.": "forbidden supplier",
    "The assessment may be read at Appendix K.": "stated nobody",
    "We want to hear how you would train your staff.": "asked bidder",
    "We are interested in how you involve residents.": "asked bidder",
    "The Contractor's obligations include payment to all staff of not less than the rate.": "required supplier",
    "The Supplier shall pay [X / Y] [delete as applicable] to its staff.": "required supplier",
    "Bidders are told to use £12.60 as the hourly rate.": "required bidder present",
    "The Supplier shall not use a prohibited list.": "forbidden supplier",
}  # fmt: skip


@table(CLAIMS)
def test_turns_of_phrase(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []


ANSWERED = [
    pytest.param(["Is the Living Wage mandatory?", "No."], True, id="no in the next line"),
    pytest.param(["Is the Living Wage mandatory?", "Yes."], False, id="yes in the next line"),
    pytest.param(["Q12: Is the Living Wage mandatory?", "A12: No. It is up to you."], True, id="lettered and numbered"),
    pytest.param(["Do contractors have to recognise a union?", "No - that is a matter for them."], True, id="no with a reason"),
    pytest.param(["Do contractors have to recognise a union?", "Not applicable"], True, id="not applicable"),
    pytest.param(["Must the Living Wage be paid?", "☐ Yes ☒ No"], True, id="the ticked box says no"),
    pytest.param(["Must the Living Wage be paid?", "Yes ☒ No ☐"], False, id="the ticked box says yes"),
    pytest.param(["Who is paid the Living Wage?", "No worker is paid less than the rate."], False, id="no worker is no answer"),
    pytest.param(["# Pay", "Is the Living Wage mandatory?", "# Next", "No."], False, id="another heading between"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraphs", "denied"), ANSWERED)
def test_the_next_line_answers(paragraphs: list[str], denied: bool) -> None:
    outlined, readings = readings_of(document(*paragraphs))
    question = next(
        reading
        for statement, reading in zip(outlined.statements, readings, strict=True)
        if outlined.quote(statement).endswith("?")
    )
    assert question.negated is denied
