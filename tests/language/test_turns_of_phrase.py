"""Turns of phrase that were once misread: short answers, announcements, marks, plain narrative."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

import pytest

from tests.language.said import document, reading, readings_of, short_of, table

CLAIMS = {
    "All decisions regarding the Contract will be made by the Relevant Authority.": "stated authority future",
    "Details of the requirement shall be defined by the Buyer.": "required authority",
    "Each new rate must be in wages by the following May.": "required supplier",
    "The new rate is in wages by the following May.": "stated nobody",
    "How we work": "stated authority",
    "Should the Provider fail to pay staff, it is in default.": "stated supplier",
    "Should the Provider pay for uniforms?": "asked bidder",
    "The staff council agrees the rota.": "stated nobody",
    "The contract obliges you to hold a planning meeting each month.": "required supplier",
    "This clause binds the Supplier to hold two open days.": "required supplier",
    "The purpose of this ITT is to provide Bidders with the information they need.": "stated nobody",
    "Our aim is to be the best employer in the county.": "stated authority",
    "A priority is to ensure good, local provision.": "stated nobody",
    "Details will form part of the contract.": "stated authority",
    "We require eight starts a year for residents.": "required supplier",
    "The Council requires at least 12 apprentices.": "required supplier",
    "The Council requires: four trainee posts and a bursary.": "required supplier",
    "The Council requires information for its own records.": "stated authority",
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
    "The buyer has closed the competition to others, as regulation 21 gives it power to.": "stated authority past",
    "It was done in May 2026, and you will find it in folder 4.": "stated supplier past",
    "The 2023 review had an assessment, which members will recall.": "stated nobody past",
    "Bidders are asked how they will involve staff.": "asked bidder",
    "Any equality impacts will be addressed in future reports.": "stated authority future",
    "The Council is considering a minimum 10% weighting.": "stated authority future",
    "Responses must be made in English.": "required bidder",
    "Any supplier which does not respond in time will exclude themselves from the process.": "required bidder",
    "This could include a confidentiality agreement.": "stated nobody",
    "You must not attempt to influence the award.": "forbidden supplier",
    "It is requested that a reason be given.": "asked bidder",
    "means any costs of managing the transition of staff who will not be required.": "required supplier released definition",
    "The new rate shall be paid by 1 May following the announcement.": "required supplier",
    "The rates change on 1 May each year.": "stated nobody",
    "The wage to be paid is that published each October by the Foundation.": "required supplier",
    "Question 7 (10%) belongs to the Youth Parliament.": "scored bidder",
    "Patients will be invited to workshops before the specification is finalised.": "stated authority future",
    "Its members read the answers, agree a mark between them and tell us.": "stated nobody",
    "You are obliged under clause 5 to top up wages.": "required supplier",
    "It is a breach of this contract to engage any person on a zero hours contract.": "forbidden supplier",
    "Try proofs of concept if no software exists to solve your problem (these could be bought).": "permitted supplier; if: if no",
    "The plan shall include a map, and targets which you will adopt.": "required supplier",
    "It is anticipated that all staff will be paid the rate.": "encouraged supplier",
    "Evidence of payment of the rate shall be provided each quarter.": "required supplier",
    "Anyone you employ on a Tamebridge Combined Authority contract must get the rate.": "required supplier",
    "We make it a condition of all our contracts that third-party staff are paid the rate.": "required supplier",
    "Points will be awarded to bidders who pay the rate.": "scored bidder",
    "Marks are given for paying the rate.": "scored bidder",
    "The Supplier shall pay the rate so far as the nature of the work permits.": "required supplier; hedge: nature of the work",
    '"Living Wage Rate" is the hourly rate for London which the Foundation publishes.': "stated nobody definition",
    "Access: no representative of a trade union may be admitted to the site.": "forbidden supplier",
    "No union organiser can enter the site.": "forbidden supplier",
    "You commit, by accepting our order, to paying everyone the rate.": "required supplier",
    "Nobody whom you send to clean our halls is to earn less, from 1 August 2027 onward, than the rate.": "required supplier",
    "A union organiser is an outsider who shall not be met on the Purchaser's land.": "forbidden supplier",
    "On learning of any underpayment the Supplier shall consider what steps, if any, it thinks suitable.": "encouraged supplier",
    "Where the Council agrees to a sub-contract the Contractor shall include this clause in it.": "required supplier",
    "The Contractor undertakes as follows: it will pay the rate.": "required supplier",
    "The pay of anyone we would call front-line must start at £13.": "required supplier",
    "The Provider shall in good faith consider the payment of the rate.": "encouraged supplier",
    "The University invites its contractors to pay the rate.": "encouraged supplier",
    "The Supplier shall pay the rate provided that the Council agrees to increase the price.": "required supplier; hedge: provided that the council agrees",
    "The Supplier shall not use agency staff where this can reasonably be avoided.": "forbidden supplier; hedge: where this can reasonably be",
    "Staff are to be treated fairly and paid a fair rate of pay.": "required supplier",
    "In this clause a reference to a rate is to the hourly figure published by the Foundation.": "stated nobody",
    "The in-house bid was evaluated as being 9% dearer.": "stated nobody past",
    "The Supplier has no obligation to pay more than is fixed by law.": "required supplier released",
    "The Supplier shall pay bonuses if timing allows.": "required supplier; hedge: if timing allows",
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
