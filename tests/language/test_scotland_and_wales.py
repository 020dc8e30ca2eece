"""Scottish and Welsh documents: Fair Work First, relevant measures, bilingual headings."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from tests.language.said import reading, short_of, table

SCOTTISH = {
    "The Contractor shall pay at least the real Living Wage to all workers, including agency workers.": "required supplier",
    "Tenderers must confirm that they will pay at least the real Living Wage.": "required bidder",
    "Tenderers are required to demonstrate how they will adopt Fair Work First.": "asked bidder",
    "Bidders should describe the measures they will take to support Fair Work practices.": "asked bidder",
    "The Council encourages suppliers to adopt Fair Work First.": "encouraged supplier",
    "The Board considers that the delivery of high quality services depends on a fairly paid workforce.": "encouraged authority",
    "Economic operators are invited to describe their approach to fair work.": "asked bidder",
    "The Service Provider shall afford trade union officials reasonable access.": "required supplier",
    "The Integration Joint Board resolved in March 2026 to keep the service in one lot.": "stated authority past",
    "The purchaser shall be entitled to terminate where the Supplier breaches clause 12.": "permitted authority",
    "The Contractor shall implement the community benefits set out in its tender.": "required supplier",
    "Failure to commit to the real Living Wage will result in exclusion.": "required bidder",
    "A bidder that does not commit to the real Living Wage will be excluded.": "required bidder",
    "Payment of the real Living Wage is a mandatory requirement of this contract.": "required supplier",
    "The Scottish Ministers expect all suppliers to pay the real Living Wage.": "encouraged supplier",
    "The Fair Work Convention describes fair work as offering effective voice.": "stated nobody",
}

WELSH = {
    "The Provider shall deliver the Services in Welsh and English.": "required supplier",
    "The Contractor will be required to sign up to the Code of Practice on Ethical Employment.": "required supplier",
    "Suppliers are encouraged to sign up to the Code of Practice.": "encouraged supplier",
    "The Health Board has agreed this with its social partners.": "stated authority past",
    "Rhaid i'r Contractwr dalu'r Cyflog Byw Gwirioneddol.": "stated nobody",
}


@table(SCOTTISH)
def test_scottish_documents(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []


@table(WELSH)
def test_welsh_documents_under_a_heading_in_two_languages(sentence: str, claim: str) -> None:
    heading = "# Gwaith teg a chyflogau / Fair work and pay"
    assert short_of(reading(heading, sentence), claim) == []
