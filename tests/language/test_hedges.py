"""Hedges that empty a duty, conditions that limit it, and parts that are left out of it."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from tests.language.said import reading, short_of, table

PAY = "pay the real Living Wage"
HEDGED = {
    "The Contractor shall endeavour not to use zero hours contracts.": "required supplier; hedge: endeavour not to",
    f"Where possible, the Supplier shall {PAY}.": "required supplier; hedge: where possible",
    f"The Supplier shall, so far as is reasonably practicable, {PAY}.": "required supplier; hedge: so far as is reasonably practicable",
    f"The Supplier shall {PAY} as far as it is able.": "required supplier; hedge: as far as it is able",
    f"The Supplier shall, where it considers it appropriate, {PAY}.": "required supplier; hedge: where it considers",
    f"The Supplier shall, as far as operationally possible, {PAY}.": "required supplier; hedge: as far as operationally possible",
    f"The Supplier shall {PAY} wherever feasible.": "required supplier; hedge: wherever feasible",
    f"Subject to affordability, the Supplier will {PAY}.": "required supplier; hedge: subject to affordability",
    f"The Supplier shall {PAY} if funding permits.": "required supplier; hedge: if funding permits",
    f"The Supplier shall {PAY} unless otherwise agreed.": "required supplier; hedge: unless otherwise agreed",
    f"Unless the Council agrees otherwise, the Supplier shall {PAY}.": "required supplier; hedge: unless the council agrees otherwise",
    f"The Supplier must {PAY} where appropriate.": "required supplier; hedge: where appropriate",
    f"The Supplier must make every effort to {PAY}.": "required supplier; hedge: make every effort",
    f"The Supplier will seek to {PAY}.": "encouraged supplier",
    f"The Supplier shall aim to {PAY}.": "encouraged supplier",
    f"The Supplier shall work towards a position where it can {PAY}.": "encouraged supplier; hedge: where it can",
    f"The Supplier shall consider whether to {PAY}.": "encouraged supplier",
    f"The Supplier shall give consideration to whether it can {PAY}.": "encouraged supplier",
    f"The Supplier shall be encouraged to {PAY}.": "encouraged supplier",
    f"The Supplier would be expected to {PAY}.": "encouraged supplier",
    f"The Supplier shall strive to {PAY}.": "encouraged supplier",
    f"The Supplier shall be willing to {PAY}.": "encouraged supplier",
    f"The Supplier shall in principle {PAY}.": "required supplier; hedge: in principle",
    f"In general, staff shall be paid in line with the plan to {PAY}.": "required supplier; hedge: in general",
    f"The Supplier shall normally {PAY}.": "required supplier; hedge: normally",
    f"To the extent permitted by law, the Supplier shall {PAY}.": "required supplier; hedge: to the extent permitted by law",
    f"The Supplier shall {PAY} when its budget allows.": "required supplier; hedge: when its budget allows",
    f"Budget permitting, the Supplier shall {PAY}.": "required supplier; hedge: budget permitting",
    f"The Supplier shall {PAY} at such time as it thinks fit.": "required supplier; hedge: as it thinks fit",
    "Fair pay is desirable.": "encouraged supplier",
    "Payment of the real Living Wage by suppliers would be welcomed.": "encouraged supplier",
    "It is desirable that the Supplier pays the real Living Wage.": "encouraged supplier",
    "The Supplier may be required to pay the real Living Wage.": "permitted supplier",
    "The Council's ambition is that all contractors pay the real Living Wage.": "encouraged supplier",
}

NOT_HEDGED = {
    "For as long as it runs this service the Supplier must pay the rate.": "required supplier",
    "For so long as the Contract lasts, the Supplier shall pay the rate.": "required supplier",
    "The Supplier may or may not use vans.": "permitted supplier",
    "The Supplier shall report on the affordability of its menus.": "required supplier",
    "The Supplier shall pay the rate for hours normally worked.": "required supplier",
    "The Supplier shall pay staff who usually work at the Site.": "required supplier",
    "The Supplier shall pay the rate to persons who regularly work on the Premises.": "required supplier",
    "The Supplier shall report in time for the quarterly meeting.": "required supplier",
    "The Supplier shall make reasonable adjustments for disabled staff.": "required supplier",
    "The Supplier shall pay staff for all time worked, including but not limited to travel.": "required supplier",
    "The Supplier shall, where it uses agency workers, pay them the same rate.": "required supplier",
    "The Supplier shall pay £12 per hour (excluding VAT) to the agency.": "required supplier",
    "The Supplier shall provide records within a reasonable time.": "required supplier",
    "The Supplier shall, in accordance with clause 7, pay the rate.": "required supplier",
    "The Supplier shall decide each request for flexible working within 14 days.": "required supplier",
    "The Supplier shall take all steps necessary to prevent harassment.": "required supplier",
}

LEFT_OUT = {
    "The Supplier shall pay the rate to all staff, excluding agency staff.": "required supplier; except: excluding",
    "The Supplier shall pay the rate to all staff except apprentices.": "required supplier; except: except",
    "Save for volunteers, all Personnel shall be paid the rate.": "required supplier; except: save for",
    "All staff other than apprentices shall be paid the rate.": "required supplier; except: other than",
    "The Supplier shall pay the rate save that apprentices may be paid less.": "required supplier; except: save that",
    "All staff, with the exception of casual workers, must be paid the rate.": "required supplier; except: with the exception of",
    "Apart from interns, everyone must be paid the rate.": "required supplier; except: apart from",
    "The Supplier shall pay its employees (but not agency workers) the rate.": "required supplier; except: but not",
    "All directly employed staff must be paid the rate; this does not include agency workers.": "required supplier; except: does not include",
}

LIMITED = {
    "Subject to clause 12, the Supplier shall pay the rate.": "required supplier; if: subject to",
    "The Supplier shall pay the rate provided that the worker is over 18.": "required supplier; if: provided that",
    "Unless the worker is an apprentice, the Supplier shall pay the rate.": "required supplier; if: unless",
    "The Supplier shall not sub-contract unless it has the Council's consent.": "forbidden supplier; if: unless",
    "In the event that a worker complains, the Supplier shall investigate.": "required supplier; if: in the event that",
    "Where an employee is ill, the Supplier shall pay them in full.": "required supplier; if: where an",
    "If the Supplier fails to pay, it must make good the shortfall.": "required supplier; if: if the",
    "Only if the Council consents may the Supplier use agency workers.": "permitted supplier; if: only if",
}


@table(HEDGED)
def test_a_hedge_empties_the_duty(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []


@table(NOT_HEDGED)
def test_words_that_only_look_like_a_hedge(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []


@table(LEFT_OUT)
def test_somebody_is_left_out(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []


@table(LIMITED)
def test_a_condition_limits_the_duty(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []
