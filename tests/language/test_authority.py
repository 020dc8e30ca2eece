"""The authority's own acts, plans and promises: a "will" of the authority binds no supplier."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from tests.language.said import reading, short_of, table

CLAIMS = {
    "The Council consulted residents in March 2026 and changed the opening hours as a result.": "stated authority past",
    "An equality impact assessment was carried out by the Council before the specification was written.": "stated authority past",
    "The Council has completed an options appraisal.": "stated authority past",
    "The Council has decided to divide the contract into four lots.": "stated authority past",
    "Council officers met the trade unions twice in the spring.": "stated authority past",
    "Cabinet approved the procurement on 4 June 2026.": "stated authority past",
    "We held three workshops with care workers.": "stated authority past",
    "The authority considered reserving this contract and decided against it.": "stated authority past",
    "Residents were asked what they wanted from the service.": "stated nobody past",
    "Market engagement took place in May 2026.": "stated nobody past",
    "The Council will carry out an equality impact assessment before award.": "stated authority future",
    "The Council intends to consult unions.": "stated authority future",
    "The Council plans to review the service in 2027.": "stated authority future",
    "The Council proposes to divide the contract into lots.": "stated authority future",
    "An assessment will be carried out by the Council in due course.": "stated authority future; hedge: in due course",
    "The Council will expect suppliers to pay the real Living Wage.": "encouraged supplier",
    "The Council will encourage contractors to pay the real Living Wage.": "encouraged supplier",
    "The Council will require the Supplier to pay the real Living Wage.": "required supplier",
    "The Council will monitor pay rates.": "stated authority future",
    "The Supplier's performance will be monitored by the Council.": "stated authority future",
    "Performance will be monitored quarterly.": "stated authority future",
    "Suppliers will be asked to confirm what they pay.": "asked bidder",
    "The Council is an accredited Living Wage employer.": "stated authority",
    "The Council pays its own staff the real Living Wage.": "stated authority background",
    "The Council supports the principle of a living wage.": "encouraged authority",
    "The Council is committed to equality.": "encouraged authority",
    "The Council welcomes the work of the Living Wage Foundation.": "encouraged authority",
    "The Council aspires to be a Living Wage city.": "encouraged authority",
    "It is recommended that future contracts rule out fire and rehire.": "encouraged supplier",
    "We want new starters to be treated like those who transferred.": "encouraged authority",
    "The Council reserves the right to reject any tender.": "permitted authority",
    "The Council may ask for evidence.": "permitted authority",
    "The Authority shall not be obliged to accept the lowest tender.": "required authority released",
    "The Authority is not bound to accept any tender.": "required authority released",
    "The Council cannot guarantee any volume of work.": "forbidden authority",
    "The Council shall meet the Provider every quarter.": "required authority",
    "The Council must have due regard to the need to eliminate discrimination.": "encouraged authority",
    "The contract is divided into three lots.": "stated nobody",
    "The contract is not divided into lots.": "stated nobody",
    "This procurement is reserved for supported employment providers.": "stated nobody",
    "The Council has adopted a policy that its contractors shall pay the real Living Wage.": "stated authority past",
}


@table(CLAIMS)
def test_the_authority(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []
