"""Housing and construction: landlords, NEC and JCT, where the Employer is the client."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from tests.language.said import reading, short_of, table

HOUSING = {
    "The Contractor shall treat every resident with respect.": "required supplier",
    "The Association requires its contractors to pay the London Living Wage.": "required supplier",
    "The Landlord will survey residents after each repair.": "stated authority future",
    "Residents will be consulted by the Contractor before works begin.": "required supplier",
    "Tenants shall be given seven days' notice.": "required supplier",
    "The Client encourages its partners to employ tenants.": "encouraged supplier",
    "The Partner shall employ two apprentices from the estate each year.": "required supplier",
    "Operatives must carry identification at all times.": "required supplier",
    "All trades operatives are to be directly employed.": "required supplier",
    "Gas engineers to be paid no less than the JIB rate.": "required supplier",
    "Contractor to provide welfare facilities on site.": "required supplier",
    "Contractor to allow for all costs of apprentices.": "required supplier",
    "Contractor is not to use labour-only sub-contractors.": "forbidden supplier",
    "Works to be carried out by directly employed labour only.": "required supplier",
    "A resident panel chose the evaluation questions in May 2026.": "stated nobody past",
    "The Group has signed the construction charter.": "stated authority past",
    "The Association may at its discretion extend the contract.": "permitted authority; hedge: at its discretion",
}

NEC = {
    "The Contractor Provides the Works in accordance with the Scope.": "required supplier",
    "The Employer shall pay the Contractor within 14 days.": "required authority",
    "The Employer may terminate for any reason.": "permitted authority",
    "The Client pays the amount due.": "required authority",
    "The Contractor shall pay operatives in accordance with the CIJC agreement.": "required supplier",
    "The Contractor does not employ a person on a zero hours contract on the Site.": "forbidden supplier",
    "The Project Manager may instruct the Contractor to remove a person.": "permitted authority",
    "The Employer will not be liable for the Contractor's wage costs.": "stated authority",
    "The Employer requires the Contractor to pay the London Living Wage.": "required supplier",
    "Subcontractors shall be paid within 19 days of the assessment date.": "required supplier",
    "Each Subcontractor must pay its own operatives the same rate.": "required subcontractor",
    "The Contract Administrator shall certify payment.": "required authority",
}

OTHER = {
    "Every employer on this contract must pay the real Living Wage.": "required supplier",
    "The employer shall pay each worker for the whole shift.": "required supplier",
}


@table(HOUSING)
def test_housing(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []


@table(NEC)
def test_the_employer_of_nec_and_jct_is_the_client(sentence: str, claim: str) -> None:
    assert (
        short_of(reading("The conditions of contract are NEC4 ECC option A.", sentence), claim)
        == []
    )


@table(OTHER)
def test_elsewhere_the_employer_is_the_supplier(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []
