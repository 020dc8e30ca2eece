"""Old legal English: shall, undertakes, covenants, hereby, procure that."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from tests.language.said import reading, short_of, table

CLAIMS = {
    "The Supplier shall pay all persons engaged in the Services the rate in Schedule 4.": "required supplier",
    "The Contractor hereby covenants with the Council to observe the provisions of Annex B.": "required supplier",
    "The Licensee undertakes (i) to keep wage records and (ii) to show them.": "required supplier",
    "The Contractor undertakes that it will at all times keep wage records.": "required supplier",
    "The Service Provider warrants and represents that it keeps no prohibited list.": "required supplier",
    "The Provider agrees to admit officers of a recognised union to the Premises.": "required supplier",
    "The Supplier shall procure that each of its Sub-contractors pays the same rate.": "required supplier",
    "The Contractor shall, and shall procure that its agents shall, comply with this clause.": "required supplier",
    "The Operator shall at its own cost train all Personnel in equality.": "required supplier",
    "It shall be the duty of the Contractor to keep a register of accidents.": "required supplier",
    "It is a condition of this Contract that every cleaner receives sick pay from the first day.": "required supplier",
    "It is a fundamental term of this Agreement that no Personnel are employed on lesser terms.": "required supplier",
    "Payment of the Relevant Rate to all Staff is a condition of this Contract.": "required supplier",
    "Compliance with the provisions of this clause is a material term of the Contract.": "required supplier",
    "The Concessionaire is to display the notice at every entrance.": "required supplier",
    "The Contractor is bound to give four weeks' notice of any rota.": "required supplier",
    "The Contractor is under an obligation to consult the recognised trade unions.": "required supplier",
    "The Contractor shall be obliged to make good the shortfall within 14 days.": "required supplier",
    "The Provider shall be responsible for paying travel time between visits.": "required supplier",
    "The Supplier shall be liable to pay a sum equal to the shortfall.": "required supplier",
    "The Contractor must not, and shall ensure its Sub-contractors do not, use zero hours contracts.": "forbidden supplier",
    "The Contractor shall not engage any person on a zero hours contract.": "forbidden supplier",
    "The Contractor shall in no circumstances compile a list of union members.": "forbidden supplier",
    "Under no circumstances shall the Contractor dismiss and re-engage Transferring Employees.": "forbidden supplier",
    "At no time during the Term shall the Provider pay any worker less than the Relevant Rate.": "required supplier",
    "The Contractor undertakes not to keep or use a prohibited list.": "forbidden supplier",
    "The Contractor shall refrain from making deductions for uniforms.": "forbidden supplier",
    "No Personnel shall be engaged through an umbrella company.": "forbidden supplier",
    "No deduction whatsoever shall be made from tips.": "forbidden supplier",
    "Neither the Contractor nor any Sub-contractor shall discriminate against any person.": "forbidden supplier",
    "The Contractor shall not pay any operative less than the Relevant Rate.": "required supplier",
    "In no event shall any employee be paid below the Relevant Rate.": "required supplier",
    "The Contractor shall not fail to pay each employee on the due date.": "required supplier",
    "The Contractor shall not unreasonably refuse a request for flexible working.": "required supplier",
    "The Contractor may engage agency workers only with the Council's consent.": "permitted supplier; if: with the council's consent",
    "The Contractor may only engage agency workers who are paid the Relevant Rate.": "required supplier",
    "The Contractor may not sub-let the whole of the Works.": "forbidden supplier",
    "The Contractor shall be entitled to recover the cost from the Council.": "permitted supplier",
    "The Contractor shall be at liberty to engage casual labour.": "permitted supplier",
    "The Contractor covenants to use all reasonable endeavours to recruit locally.": "required supplier; hedge: all reasonable endeavours",
    "The Supplier shall use its best endeavours to recruit apprentices.": "required supplier; hedge: best endeavours",
    "The Supplier shall use reasonable endeavours to procure that Sub-contractors do likewise.": "required supplier; hedge: reasonable endeavours",
    "The Supplier shall endeavour to pay its staff the Relevant Rate.": "required supplier; hedge: endeavour to",
    "The Council shall pay undisputed invoices within thirty (30) days of receipt.": "required authority",
    "The Authority shall not unreasonably withhold its consent.": "required authority",
    "The Council covenants with the Contractor to pay the Charges.": "required authority",
    "The Supplier acknowledges that the Authority owes a duty and shall assist it.": "required supplier",
    "The Contractor recognises the Client's duty and shall give it such help as it needs.": "required supplier",
    "No worker, applicant or resident may be treated less favourably by the Operator.": "forbidden supplier",
    "Nobody who applies for work, does it or uses the centre may be harassed by the Provider.": "forbidden supplier",
    "The Board had due regard to how it could reduce inequality.": "stated authority",
    "The said Contractor doth hereby undertake to pay the said rate.": "required supplier",
    "The Licensee shall cause all persons employed by it to be paid the said rate.": "required supplier",
    "PROVIDED ALWAYS that the Contractor shall pay the shortfall within 7 days.": "required supplier",
    "The rates to be paid by the Contractor shall be those recognised by the joint council.": "required supplier",
    "Wages shall be paid by the Contractor without deduction.": "required supplier",
    "All persons employed hereunder shall be paid weekly.": "required supplier",
    "The parties agree that the Contractor shall bear the cost of each increase.": "required supplier",
    "This Agreement shall be governed by the laws of England.": "stated nobody",
    "References to a statute shall be construed as references to it as amended.": "stated nobody",
}


@table(CLAIMS)
def test_old_legal_english(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []
