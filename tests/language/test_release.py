"""Duties that are denied, released or limited: negation is read before the duty."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from tests.language.said import reading, short_of, table

RELEASED = {
    "Nothing in this clause requires the Supplier to pay more than the minimum wage.": "required supplier released",
    "Nothing in this Contract shall oblige the Contractor to recognise a union.": "required supplier released",
    "The Supplier shall not be required to pay the real Living Wage.": "required supplier released",
    "The Supplier will not be obliged to employ apprentices.": "required supplier released",
    "The Contractor is not obliged to consult staff.": "required supplier released",
    "The Contractor is under no obligation to offer guaranteed hours.": "required supplier released",
    "There is no requirement to pay the real Living Wage.": "required supplier released",
    "There is no obligation on the Provider to pay sick pay.": "required supplier released",
    "There is no requirement for bidders to be accredited.": "required bidder released",
    "A certificate under any employment charter is not called for.": "required supplier released",
    "This clause does not require the Supplier to pay its apprentices the same rate.": "required supplier released",
    "This clause does not apply to agency workers.": "required supplier released",
    "Clause 7 shall not apply to sub-contractors.": "required supplier released",
    "The Living Wage clause is hereby disapplied.": "required supplier released",
    "The Supplier is exempt from clause 14.": "required supplier released",
    "The obligation to pay the real Living Wage is waived for the first year.": "required supplier released",
    "Payment of the real Living Wage is not a requirement of this contract.": "required supplier released",
    "Payment of the real Living Wage is not mandatory.": "required supplier released",
    "No obligation arises to follow later rates of the Supplier's union.": "required supplier released",
    "Accreditation is not required.": "required supplier released",
    "Accreditation is not a condition of this contract.": "required supplier released",
    "The Contractor need not extend these terms to casual staff.": "required supplier released",
    "The Council does not require contractors to pay the London Living Wage.": "required supplier released",
    "The Council neither requires nor expects contractors to pay the Living Wage.": "required supplier released",
    "No Contractor shall be obliged to pay more than the statutory rate.": "required supplier released",
    "Neither the Contractor nor its sub-contractors shall be required to pay that rate.": "required supplier released",
    "The Contractor shall be under no duty to provide a pension.": "required supplier released",
    "The Council has chosen not to require the real Living Wage.": "required supplier released",
    "The Supplier may, but is not obliged to, pay the real Living Wage.": "permitted supplier",
    "It is not necessary for the Supplier to pay above the minimum.": "required supplier released",
    "The Supplier is relieved of its duties under clause 9 in the first quarter.": "required supplier released",
    "The targets in this schedule are not binding.": "required supplier released",
}

NOT_RELEASED = {
    "Nothing in this clause shall relieve the Contractor of its duty to pay the real Living Wage.": "required supplier",
    "Nothing in this clause limits the Supplier's duty to pay the real Living Wage.": "required supplier",
    "The Supplier shall not be released from its duty to pay the real Living Wage.": "required supplier",
    "The Supplier shall not be excused from paying sick pay by reason of cost.": "required supplier",
    "The Contractor shall not cease to pay the real Living Wage.": "required supplier",
    "No worker shall receive less than the real Living Wage.": "required supplier",
    "Nobody is to be paid less than the real Living Wage.": "required supplier",
    "No worker, whatever their age, may be paid less than the real Living Wage.": "required supplier",
    "Nobody on the contract, permanent or casual, full-time or part-time, may be paid below that rate.": "required supplier",
    "If no certificate is given, the Supplier may be paid less.": "permitted supplier; condition: if",
    "None of the Personnel shall be paid less than the Relevant Rate.": "required supplier",
    "No less than the real Living Wage shall be paid to every operative.": "required supplier",
    "Wages shall not fall below the real Living Wage.": "required supplier",
    "Hourly pay may not be lower than the real Living Wage.": "required supplier",
    "The Contractor must never pay below the rate.": "required supplier",
    "The Contractor has not kept a list and never will.": "forbidden supplier",
    "The rate paid shall be not less than the London Living Wage.": "required supplier",
    "Not only must the Supplier pay the rate, it must also publish it.": "required supplier",
    "The Supplier shall not only pay the rate but also publish it.": "required supplier",
    "The Supplier must pay the rate whether or not the worker is employed by an agency.": "required supplier",
    "The duty to pay applies whether or not the Council is accredited.": "required supplier",
    "The Supplier must pay overtime where staff are required to stay beyond their shift.": "required supplier",
    "Staff who are not required to attend shall be paid for a cancelled shift.": "required supplier",
}


@table(RELEASED)
def test_a_duty_is_denied_or_released(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []


@table(NOT_RELEASED)
def test_words_that_only_look_like_a_release(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []
