"""Names and their doubles: what a term of the lexicon means, and the words that only look like it."""

# A sentence of a table stays on its line.
# ruff: noqa: E501

import re

import pytest

from tenderlint.language.normal import normalise
from tenderlint.language.phrases import index_of
from tests.language.said import lexicon

CLAIMS = [
    ("lot", "The contract is divided into three lots.", True),
    ("lot", "Lots of suppliers replied.", False),
    ("lot", "There is a lot of interest.", False),
    ("lot", "The parking lot must be cleaned.", False),
    ("lot", "State the lot number of each batch.", False),
    ("lot", "The allotments are nearby.", False),
    ("reserved", "This contract is reserved for supported businesses.", True),
    ("reserved", "The Council reserves the right to cancel.", False),
    ("reserved", "All rights reserved.", False),
    ("reserved", "A reserve list will be kept.", False),
    ("reserved", "The trust holds financial reserves.", False),
    ("reserved", "The site lies beside a nature reserve.", False),
    ("equality assessment", "An EqIA was completed in May.", True),
    ("equality assessment", "An Equality Impact Assessment is attached.", True),
    ("equality assessment", "An Environmental Impact Assessment (EIA) is attached.", False),
    ("equality assessment", "A data protection impact assessment is needed.", False),
    ("trade union", "Recognised trade unions will be consulted.", True),
    ("trade union", "GMB and UNISON represent the staff.", True),
    ("trade union", "Published in the Official Journal of the European Union.", False),
    ("trade union", "Staff may join the credit union.", False),
    ("trade union", "The students' union shop is excluded.", False),
    ("real living wage", "Staff are paid the Real Living Wage.", True),
    ("real living wage", "The LLW applies in London.", True),
    ("real living wage", "Cyflog Byw Gwirioneddol", True),
    ("real living wage", "Staff are paid the National Living Wage.", False),
    ("statutory minimum wage", "Staff are paid the National Living Wage.", True),
    ("statutory minimum wage", "Staff are paid the NMW.", True),
    ("statutory minimum wage", "Staff are paid the London Living Wage.", False),
    ("living wage", "Staff are paid a living wage.", True),
    ("living wage", "Staff are paid the National Living Wage.", False),
    ("zero hours", "No zero-hours contracts are used.", True),
    ("zero hours", "Invoices are paid as and when they fall due.", False),
    ("insurance", "Public liability insurance of £5m is needed.", True),
    ("insurance", "Employer's National Insurance is included.", False),
    ("in house", "The in-house option was appraised.", True),
    ("in house", "Our in-house solicitors drafted it.", False),
    ("social value", "Social value carries 20%.", True),
    ("equality topic", "Equality and diversity training is given.", True),
    ("equality topic", "Equal treatment of tenderers is ensured.", False),
    ("equality topic", "Biodiversity must be protected.", False),
    ("supported employer", "Supported businesses may bid.", True),
    ("union access", "Union officials shall have access to staff.", True),
    ("union access", "The access road is closed.", False),
    ("the panel", "The evaluation panel will include two residents.", True),
    ("the panel", "Solar panels shall be fitted.", False),
    ("the panel", "A fence panel is broken.", False),
    ("trade union", "State of the Union address", False),
    ("trade union", "A rugby union club", False),
    ("social value", "The Social Value Act 2012 applies.", False),
    ("reserved", "Reserved matters under planning law", False),
    ("reserved", "A reserved procurement arrangement", False),
    ("reserved", "Reserve forces are supported.", False),
    ("reserved", "Participation is reserved to public service mutuals.", True),
    ("lot", "Lot 2 is for catering.", True),
    ("lot", "The tie is settled by casting lots.", False),
    ("lot", "A job lot of chairs", False),
    ("lot", "Time slots may be booked.", False),
    ("equality topic", "Non-discrimination between bidders is assured.", False),
    ("equality topic", "Supplier diversity is welcome.", False),
    ("in house", "In-house training is given.", False),
    ("union access", "Access to the data is logged.", False),
    ("fair pay", "Staff receive a fair rate of pay.", True),
    ("living wage", "The Government's living wage is paid.", False),
    ("statutory minimum wage", "The Government's living wage is paid.", True),
]


def means(term_name: str, text: str) -> bool:
    """Whether a term of the lexicon stands in a text by itself, without its false friends."""
    term = lexicon().terms[term_name]
    index, numbers = index_of([*term.says, *term.unless, *term.far])
    normal = normalise(text)
    hits = index.find(normal)
    said = [(hit.start, hit.end) for hit in hits if hit.phrase in {numbers[p] for p in term.says}]
    for pattern in term.like:
        said.extend(match.span() for match in re.finditer(pattern, text))
    never = [
        (hit.start, hit.end) for hit in hits if hit.phrase in {numbers[p] for p in term.unless}
    ]
    if any(hit.phrase in {numbers[p] for p in term.far} for hit in hits):
        return False
    return any(not any(u[0] <= s[0] and s[1] <= u[1] for u in never) for s in said)


@pytest.mark.parametrize(("term", "text", "meant"), CLAIMS, ids=[f"{t}: {s}" for t, s, _ in CLAIMS])
def test_the_name_or_its_double(term: str, text: str, meant: bool) -> None:
    assert means(term, text) is meant
