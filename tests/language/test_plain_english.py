"""Plain English: you and we, contractions, must and have to, no legal words at all."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from tests.language.said import reading, short_of, table

CLAIMS = {
    "You must pay everyone who works for us at least the real Living Wage.": "required supplier",
    "You'll need to show us your pay records every three months.": "required supplier",
    "You will pay your drivers for the time they wait.": "required supplier",
    "You have to give people four weeks' notice of their shifts.": "required supplier",
    "You need to have a policy on harassment before you start.": "required supplier",
    "You agree to let union reps meet your staff on our premises.": "required supplier",
    "You are responsible for training everyone you send to us.": "required supplier",
    "You promise to pay your suppliers within 30 days.": "required supplier",
    "Your staff must be paid for travelling between visits.": "required supplier",
    "Everyone who works on this contract gets the real Living Wage, and you pay it.": "stated supplier",
    "You must not use zero hours contracts.": "forbidden supplier",
    "You mustn't keep a list of people who belong to a union.": "forbidden supplier",
    "You can't charge workers for their uniforms.": "forbidden supplier",
    "You won't send us people on zero hours contracts.": "forbidden supplier",
    "Don't use agencies that charge workers a fee.": "forbidden supplier",
    "Never ask job applicants whether they are in a union.": "forbidden supplier",
    "Pay your staff at least the real Living Wage.": "required supplier",
    "Make sure that your subcontractors pay it too.": "required supplier",
    "Keep a record of every complaint of discrimination and send it to us.": "required supplier",
    "You may use agency staff for up to two weeks.": "permitted supplier",
    "You can pay more than this if you like.": "permitted supplier; hedge: if you like",
    "You don't have to be an accredited Living Wage employer.": "required supplier released",
    "You do not need to pay the real Living Wage.": "required supplier released",
    "You aren't obliged to recognise a union.": "required supplier released",
    "You need not complete this section if you are a sole trader.": "required supplier released",
    "We don't require you to be accredited.": "required supplier released",
    "We would like you to pay the real Living Wage.": "encouraged supplier",
    "We hope you will think about paying your staff more.": "encouraged supplier",
    "We'd welcome contractors who train young people.": "encouraged supplier",
    "We expect you to pay the real Living Wage.": "encouraged supplier",
    "We encourage you to sign the charter.": "encouraged supplier",
    "You should try to recruit people who live nearby.": "encouraged supplier; hedge: try to",
    "You should pay the real Living Wage wherever you can.": "encouraged supplier; hedge: wherever you can",
    "Please think about how you might pay your staff more.": "asked bidder",
    "Try to give staff regular hours.": "encouraged supplier; hedge: try to",
    "Do your best to employ local people.": "encouraged supplier; hedge: your best",
    "We require you to pay the real Living Wage to all staff on the contract.": "required supplier",
    "We insist that you pay sick pay from day one.": "required supplier",
    "Every six months you send us a count of the staff.": "required supplier",
    "The Provider must send us the totals each May.": "required supplier",
    "The Provider may report each May.": "permitted supplier",
    "Treat everybody who calls at the desk alike.": "required supplier",
    "We need you to pay your staff at least this rate.": "required supplier",
    "We want you to pay your staff a fair wage.": "encouraged supplier",
    "We will pay your invoice within 30 days.": "stated authority future",
    "We'll check your pay records twice a year.": "stated authority future",
    "We pay all our own staff the real Living Wage.": "stated authority background",
    "We may ask for your pay records.": "permitted authority",
    "We are proud to be a Living Wage employer.": "stated authority",
    "We talked to residents before writing this.": "stated authority past",
    "If you pay anyone less, you must make it up within seven days.": "required supplier",
    "If a worker is ill, you will carry on paying them from the first day.": "required supplier",
    "Nobody who works here may be paid less than the real Living Wage.": "required supplier",
    "No one may be sent home unpaid because a visit is cancelled.": "forbidden supplier",
    "Nothing in this contract stops you paying more.": "permitted supplier",
    "It's up to you what you pay your staff.": "permitted supplier",
    "What you pay your staff is a matter for you.": "permitted supplier",
    "Paying the real Living Wage isn't optional.": "required supplier",
    "Paying the real Living Wage is entirely optional.": "permitted supplier",
}


@table(CLAIMS)
def test_plain_english(sentence: str, claim: str) -> None:
    assert short_of(reading(sentence), claim) == []
