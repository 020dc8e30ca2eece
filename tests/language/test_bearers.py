"""Who is bound: the subject, the agent, the name a document gives, or whom it speaks of."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

import pytest

from tests.language.said import reading, short_of, table

SUBJECTS = {
    "Payment shall be made by the Provider to each worker on the last Friday.": "required supplier",
    "Any failure on the part of the Contractor must be remedied within 14 days.": "required supplier",
    "The Council shall be told by the Contractor of any dispute.": "required supplier",
    "The Supplier shall allow the Council to inspect its pay records.": "required supplier",
    "The Supplier shall pay the Council the costs of the audit.": "required supplier",
    "The Trust's cleaning partner shall pay each domestic.": "required supplier",
    "The Council shall pay the Supplier the Charges.": "required authority",
    "At the Council's request the Supplier shall provide pay records.": "required supplier",
    "With the agreement of the Council, the Contractor may use agency staff.": "permitted supplier",
    "Sub-contractors must pay the real Living Wage.": "required subcontractor",
    "The Partner shall pay all staff the real Living Wage.": "required supplier",
    "The Provider will: tell workers their shifts a month ahead.": "required supplier",
    "Every sub-contractor at any tier shall pay the rate.": "required subcontractor",
    "The Contractor's sub-contractors shall pay the rate.": "required subcontractor",
    "The Contractor shall ensure that its sub-contractors pay the rate.": "required supplier",
    "The Contractor's employees shall be paid the rate.": "required supplier",
    "Staff of the Contractor must wear a badge.": "required supplier",
    "The Council's employees shall be offered training by the Contractor.": "required supplier",
    "The staff employed by the Supplier on the Contract must be paid the rate.": "required supplier",
    "The Employer's requirement is that the Contractor procures payment of the rate.": "required supplier",
    "Bidders will be asked whether casual staff are paid the rate.": "asked bidder",
    "Agency workers engaged by the Provider shall be paid the rate.": "required supplier",
    "Invoices submitted by the Provider shall be paid within 30 days.": "required authority",
    "The Consortium shall appoint a lead member.": "required supplier",
    "The Lead Provider shall pay delivery partners promptly.": "required supplier",
    "The Grant Recipient shall publish its gender pay gap.": "required supplier",
    "The Franchisee shall recognise the union.": "required supplier",
    "The Tenant shall keep the kiosk open.": "required supplier",
    "The Managing Agent shall pay cleaners the rate.": "required supplier",
    "The School shall give 28 days' notice.": "required authority",
    "The Governing Body will decide in July.": "stated authority future",
    "The Combined Authority requires the Operator to publish pay data.": "required supplier",
    "Clause 22 obliges the Supplier to give the Trust the figures.": "required supplier",
    "Condition 7 binds the Contractor to train its staff.": "required supplier",
    "Tenders must be received by noon.": "required bidder",
    "Trade unions shall be consulted before any change of rota.": "required supplier",
    "Workers shall have access to a union representative.": "required supplier",
    "The Company shall provide, and its staff shall attend, equality training.": "required supplier",
}


@table(SUBJECTS)
def test_the_subject_or_agent_is_bound(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []


NAMED = [
    pytest.param(
        [
            "In this Contract, the Council is called the Employer.",
            "The Employer shall pay within 30 days.",
        ],
        "required authority",
        id="the council is called the employer",
    ),
    pytest.param(
        [
            'Northtown Leisure Limited ("the Runner") is appointed to run the pools.',
            "The Runner shall pay the rate.",
        ],
        "required supplier",
        id="a company with a name of its own",
    ),
    pytest.param(
        [
            'This contract is between Northtown Borough Council ("Northtown") and Bright Ltd ("Bright").',
            "Bright shall pay every cleaner the rate.",
        ],
        "required supplier",
        id="the company of two parties",
    ),
    pytest.param(
        [
            'This contract is between Northtown Borough Council ("Northtown") and Bright Ltd ("Bright").',
            "Northtown shall meet the cost.",
        ],
        "required authority",
        id="the council of two parties",
    ),
    pytest.param(
        [
            '"Keeper" means the organisation appointed to provide the Services.',
            "The Keeper must publish its pay gap.",
        ],
        "required supplier",
        id="defined as the organisation appointed",
    ),
    pytest.param(
        [
            '"We" means the Contractor and "you" means the Council.',
            "We will pay all our staff the rate.",
        ],
        "required supplier",
        id="we is the contractor where defined so",
    ),
    pytest.param(
        [
            '"Personnel" means any person engaged by the Supplier.',
            "Personnel shall be paid the rate.",
        ],
        "required supplier",
        id="the supplier's people are not the supplier",
    ),
    pytest.param(
        ["# Invitation to tender", "You must submit your tender by noon."],
        "required bidder",
        id="you in an invitation to tender",
    ),
    pytest.param(
        ["The Contractor must keep records.", "It shall make them available on five days' notice."],
        "required supplier",
        id="it takes up the contractor",
    ),
    pytest.param(
        ["The Council has a policy on pay.", "It shall review the policy each year."],
        "required authority",
        id="it takes up the council",
    ),
    pytest.param(
        [
            "We joined in 2019, and the licence covers this contract.",
            "Everyone working on it must be paid the rate.",
        ],
        "required supplier",
        id="it is no subject behind a preposition",
    ),
    pytest.param(
        ["# The Council's obligations", "- Pay undisputed invoices within 30 days."],
        "required authority",
        id="a heading names the council",
    ),
    pytest.param(
        ["# Responsibilities of the Provider", "- Pay staff for travel between visits."],
        "required supplier",
        id="a heading names the provider",
    ),
]


@pytest.mark.parametrize(("paragraphs", "claim"), NAMED)
def test_the_document_says_who_is_meant(paragraphs: list[str], claim: str) -> None:
    assert short_of(reading(*paragraphs), claim) == []
