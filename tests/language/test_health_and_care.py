"""Health and social care: providers, commissioners, the Trust, the ICB, care staff."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from tests.language.said import reading, short_of, table

CLAIMS = {
    "The Provider must pay care workers for travel time between calls.": "required supplier",
    "Care workers shall be paid for the whole of their shift, including travel.": "required supplier",
    "The Provider will ensure all care staff receive contracted hours.": "required supplier",
    "Providers are required to evidence hourly pay on request.": "required supplier",
    "Providers will be expected to sign up to the Ethical Care Charter.": "encouraged supplier",
    "The Provider is expected to work with the ICB on inequalities.": "encouraged supplier",
    "The Commissioner will review the rate annually.": "stated authority future",
    "The Commissioner shall review the rate annually.": "required authority",
    "Commissioners may visit without notice.": "permitted authority",
    "The ICB is committed to reducing health inequalities.": "encouraged authority",
    "The Trust aims to be an anchor institution.": "encouraged authority",
    "The Trust pays its own staff the real Living Wage.": "stated authority background",
    "The Trust requires all contractors to offer vaccinations to their staff.": "required supplier",
    "The service will be co-produced with people who use it.": "required supplier",
    "The service must be accessible to people with a learning disability.": "required supplier",
    "Services will be monitored by the Commissioner each quarter.": "stated authority future",
    "Providers are not expected to fund training themselves.": "required supplier released",
    "Fifteen minute visits must not be commissioned or delivered for personal care.": "forbidden supplier",
    "Staff must not be employed on zero hours contracts against their wishes.": "forbidden supplier",
    "The Provider shall have regard to the NHS Constitution.": "encouraged supplier; hedge: have regard to",
    "The Provider must have in place a Freedom to Speak Up Guardian.": "required supplier",
    "The Provider must co-operate with the Local Authority in safeguarding enquiries.": "required supplier",
    "The fee includes an amount that must be used to pay the real Living Wage.": "required supplier",
    "The Care Home Manager must be registered with the CQC.": "required supplier",
    "Where clinically appropriate, the Provider should offer remote consultations.": "encouraged supplier; hedge: where clinically appropriate",
    "The Provider is asked to consider paying the real Living Wage.": "encouraged supplier",
    "Any agency used by the Provider must pay the same rates.": "required supplier",
    "Volunteers must not be used in place of paid staff.": "forbidden supplier",
    "Patients will be asked about their experience by the Provider.": "required supplier",
    "The Board has consulted staff-side representatives on this specification.": "stated authority past",
    "It is the responsibility of the Provider to pay for statutory training.": "required supplier",
    "It is the Provider's responsibility to ensure that rotas are issued in time.": "required supplier",
    "The Provider has a duty to report incidents within 24 hours.": "required supplier",
    "The onus is on the Provider to show that travel time is paid.": "required supplier",
    "Carers are guaranteed a minimum of sixteen hours a week under this contract.": "stated nobody",
    "Providers who do not pay for travel time will not be paid for the visit.": "stated authority future",
    "Payment of travel time is a contractual requirement.": "required supplier",
    "Payment of sick pay from day one is mandatory.": "required supplier",
    "Sick pay is at the Provider's discretion.": "permitted supplier; hedge: at the provider's discretion",
}


@table(CLAIMS)
def test_health_and_care(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []
