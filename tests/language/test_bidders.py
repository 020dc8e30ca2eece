"""Instructions to tenderers, questionnaires and award criteria: asked, scored, pass or fail."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from dataclasses import replace

import pytest

from tenderlint.language.manners import manners_of
from tenderlint.structure import outline
from tests.language.said import document, lexicon, reading, short_of, table

CLAIMS = {
    "Please describe how you will pay your staff fairly.": "asked bidder question",
    "Describe your arrangements for consulting trade unions.": "asked bidder question",
    "How will you support staff who report discrimination?": "asked bidder question",
    "What steps will you take to recruit disabled people?": "asked bidder question",
    "Does your organisation pay the real Living Wage?": "asked bidder question",
    "Do you pay all staff at least the real Living Wage?": "asked bidder question",
    "Are you an accredited Living Wage employer?": "asked bidder question",
    "Is your organisation accredited by the Living Wage Foundation?": "asked bidder question",
    "Have you ever used a prohibited list?": "asked bidder question",
    "Will you commit to paying the real Living Wage?": "asked bidder question",
    "Tell us about a time when staff shaped the service.": "asked bidder question",
    "Bidders should set out their approach to fair pay.": "asked bidder",
    "Bidders must describe how they will pay staff.": "asked bidder",
    "Tenderers shall provide details of their pay policy.": "asked bidder",
    "Tenderers are asked to confirm whether they recognise a union.": "asked bidder",
    "You should demonstrate how your model supports staff.": "asked bidder",
    "Your response must address staff welfare.": "asked bidder",
    "Your answer should include examples of flexible working.": "asked bidder",
    "With reference to the specification, and in no more than 500 words, please explain how you will train staff.": "asked bidder question",
    "Using no more than two sides of A4, outline your approach to fair work.": "asked bidder question",
    "Please provide evidence of pay rates (5%).": "scored bidder",
    "Describe how you will involve residents. Weighting: 10%": "scored bidder",
    "Fair work practices (10% of the quality score).": "scored bidder",
    "Social value carries 20% of the total marks.": "scored bidder",
    "Up to 15 marks are available for equality in delivery.": "scored bidder",
    "Up to 3% extra will be given to bidders accredited under the charter.": "scored bidder",
    "Extra hours will be given to staff.": "required supplier",
    "The workforce question is worth 10 points.": "scored bidder",
    "Question 4: fair work, maximum score 20.": "scored bidder",
    "Bidders must pay the real Living Wage to be eligible for award.": "required bidder",
    "Bidders who answer No will be excluded.": "required bidder",
    "Tenders that do not commit to the real Living Wage will be rejected.": "required bidder",
    "Bidders are required to confirm that they will pay the real Living Wage (pass/fail).": "required bidder",
    "Do you commit to pay the real Living Wage? Answering No will result in exclusion.": "required bidder",
    "Bidders are encouraged to consider paying the real Living Wage.": "encouraged bidder",
    "Bidders may form a consortium.": "permitted bidder",
    "Bidders may not contact officers of the Council.": "forbidden bidder",
    "Bidders are not required to be accredited.": "required bidder released",
    "Bidders are not required to pay the real Living Wage, although they are welcome to.": "required bidder released",
    "Tenderers need not hold the insurance at the time of bidding.": "required bidder released",
    "No bidder shall be required to provide audited accounts.": "required bidder released",
    "Applicants must have three years' audited accounts.": "required bidder",
    "Bids will be evaluated on price and quality.": "stated authority future",
    "Tenders will be scored by a panel which includes residents.": "stated authority future",
    "Bids will be assessed by officers.": "stated authority future",
    "Late tenders will not be considered.": "stated authority future",
    "The successful bidder will be required to pay the real Living Wage.": "required supplier",
    "The successful tenderer shall enter into the contract within 14 days.": "required supplier",
    "Bidders will be asked to confirm their pay rates.": "asked bidder",
    "Bidders will be invited to a presentation.": "asked bidder",
    "Award will be made to the most advantageous tender.": "stated authority future",
    "The contract will be awarded on the basis of price alone.": "stated authority future",
    "Consortium bids are welcome.": "encouraged bidder",
    "The Authority has adopted the charter and asks bidders to explain their approach to it.": "asked bidder",
    "Bidders who employ carers directly will score more highly.": "scored bidder",
    "The Operator promises not to dismiss its crews.": "forbidden supplier",
    "It would be an advantage to hold the Good Work Standard.": "encouraged supplier",
    "Apprenticeships on the contract are encouraged.": "encouraged supplier",
    "Groups of smaller firms are welcome to bid together.": "encouraged supplier",
    "This question is for information only and will not be scored.": "stated authority future",
}


@table(CLAIMS)
def test_bidders(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []


SPEAKERS = [
    (["# Form of offer", "I/We have read the terms.", "Name of bidder:"], "bidder"),
    (["# Questions", "We will score each answer.", "How many staff do you employ?"], "authority"),
]


@pytest.mark.parametrize(("paragraphs", "speaker"), SPEAKERS, ids=["an offer", "questions"])
def test_who_we_are_in_a_questionnaire(paragraphs: list[str], speaker: str) -> None:
    outlined = replace(outline(document(*paragraphs), lexicon()), kind="questionnaire")
    assert manners_of(outlined).we == speaker
