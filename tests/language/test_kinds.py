"""Text that speaks but binds nobody: headings, definitions, law, background, quotations, notes."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

import pytest

from tests.language.said import reading, short_of, table

DUTY = "The Contractor shall pay the real Living Wage."

CLAIMS = {
    "The Provider is expected to promote the health of its employees.": "statement",
    '"Living Wage" means the rate set by the Living Wage Foundation.': "definition",
    "“Relevant Staff” means all persons employed by the Supplier on the Services.": "definition",
    "Living Wage: the hourly rate published by the Living Wage Foundation.": "statement",
    "the expression 'Personnel' shall mean all staff, agency workers and sub-contractors.": "definition",
    "In this Schedule, Staff has the meaning given in clause 1.": "definition",
    "For the purposes of this clause a worker is anyone who attends the Premises.": "definition",
    "The Living Wage (LW) is defined as the rate set by the Living Wage Foundation.": "definition",
    "Under the Equality Act 2010 employers must make reasonable adjustments.": "law",
    "The Equality Act 2010 requires public authorities to have due regard to equality.": "law",
    "Public authorities must have due regard to the need to advance equality.": "law",
    "A contracting authority must set at least three indicators under section 52 of the Act.": "law",
    "The Contracting Authority must approve each invoice.": "statement",
    "The wage standard for this Agreement is the rate laid down by Parliament.": "statement",
    "The Provider shall pay the minimum set by Parliament.": "statement",
    "It is unlawful to keep a blacklist.": "law",
    "The Contractor assists the Client with section 149 of the Equality Act 2010 and provides the data.": "statement",
    "Living Wage: [to be inserted by project team]": "statement",
    "[To be inserted by project team]": "drafting-note",
    "Section 149 of the Equality Act 2010 provides that public bodies must have due regard.": "law",
    "From 2027 the law will give workers a right to guaranteed hours.": "law",
    "The Council was founded in 1974 and is home to 200,000 people.": "background",
    "Research shows that low pay harms health.": "background",
    "The previous contractor was required to pay the Living Wage.": "background",
    "Many councils require their contractors to pay the Living Wage.": "background",
    "The clause applies to the Supplier's own employees only.": "statement",
    "The policy is for the Council's own employees.": "background",
    "“We must pay a real Living Wage to every carer,” said Councillor Jones.": "quotation",
    "The leader said: “Every contractor will pay the Living Wage.”": "quotation",
    'Bidders answering "No", or leaving this blank, will be disqualified.': "statement",
    'The Supplier shall pay the "Site Rate", being the London Living Wage.': "statement",
    "[Drafting note: delete this clause if the Living Wage is not required.]": "drafting-note",
    "Guidance note: the Supplier must be asked to pay the Living Wage here.": "drafting-note",
    "Note to drafter: include where the contract has more than 20 staff.": "drafting-note",
    "[Guidance: use this clause for contracts over £1m]": "drafting-note",
    "Delete as applicable: the Supplier shall / shall not pay the Living Wage.": "drafting-note",
    "How will you pay your staff?": "question",
    DUTY: "statement",
}


@pytest.mark.parametrize(("sentence", "kind"), CLAIMS.items(), ids=list(CLAIMS))
def test_the_kind_of_a_sentence(sentence: str, kind: str) -> None:
    assert reading(sentence).kind == kind


UNDER = [
    pytest.param("# Definitions", "Staff: everybody who works on the Contract", "definition", id="a glossary line"),
    pytest.param("# Background", "Contractors pay the Living Wage in ten boroughs.", "background", id="told as background"),
    pytest.param("# Background", DUTY, "statement", id="a duty binds under any heading but guidance"),
    pytest.param("# Frequently asked questions", "Is the Living Wage part of this? We pay it ourselves.", "background", id="faq"),
    pytest.param("# FAQ forming part of the contract", "The operator may recover the fee from wages.", "statement", id="answers that bind"),
    pytest.param("# FAQ (not forming part of the contract)", "The operator may recover the fee from wages.", "background", id="answers that do not bind"),
    pytest.param("# How people reach the advice line", DUTY, "statement", id="an advice line is a service, no guidance"),
    pytest.param("# Guidance for officers", "Contracts usually contain a Living Wage clause.", "background", id="guidance"),
    pytest.param("# Legislation", "Employers pay at least the statutory minimum.", "law", id="law recited"),
    pytest.param("# Contents", "7 Living Wage ........ 12", "contents", id="a line of the contents"),
    pytest.param("# Notes for guidance", "The supplier shall pay staff fairly means more than the law.", "background", id="a gloss"),
    pytest.param("# Example clauses", DUTY, "background", id="a clause that is only an example"),
    pytest.param("# Case study: Eastham", DUTY, "background", id="somebody else's contract"),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "sentence", "kind"), UNDER)
def test_the_heading_makes_the_kind(heading: str, sentence: str, kind: str) -> None:
    assert reading(heading, sentence).kind == kind


def test_a_heading_binds_nobody() -> None:
    assert reading("# Contractors must pay the real Living Wage").kind == "heading"


US_STYLE = {
    "Contractor will pay each covered employee the prevailing wage.": "required supplier",
    "Vendor must furnish certified payrolls.": "required supplier",
    "Offerors are required to submit a subcontracting plan.": "required bidder",
    "The Contractor agrees to pay no less than the prevailing rate.": "required supplier",
    "The Government may withhold payment.": "permitted authority",
}


@table(US_STYLE)
def test_american_documents(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []
