"""Figures with what they belong to: money, per cent, time, counts, dates, points, bounds."""

from datetime import date
from decimal import Decimal

import pytest

from tenderlint.language.figures import figures_in, number
from tenderlint.model.reading import Figure


def told(figure: Figure) -> str:
    """A figure as the tables below say it."""
    value = (
        date.fromordinal(int(figure.value)).isoformat()
        if figure.kind == "date"
        else f"{figure.value.normalize():f}"
    )
    high = f"-{figure.high.normalize():f}" if figure.high is not None else ""
    unit = (
        ""
        if figure.unit in {"pound", "percent", "points", "day"} and figure.kind != "duration"
        else figure.unit
    )
    parts = [figure.kind, value + high, unit, f"per {figure.per}" if figure.per else ""]
    return " ".join(
        part for part in [*parts, figure.bound if figure.bound != "exactly" else ""] if part
    )


CLAIMS = {
    "£12.60 per hour": "money 12.6 per hour",
    "£12.60/hr": "money 12.6 per hour",
    "£12.60ph": "money 12.6 per hour",
    "£12.60 p.h.": "money 12.6 per hour",
    "£12.60 an hour": "money 12.6 per hour",
    "£12.60 for each hour": "money 12.6 per hour",
    "£ 12.60 hourly": "money 12.6 per hour",
    "GBP 12.60": "money 12.6",
    "12.60 p.h.": "number 12.6 per hour",
    "12.60": "number 12.6",
    "£120 a day": "money 120 per day",
    "£480 per week": "money 480 per week",
    "£24,570 a year": "money 24570 per year",
    "£24,570 per annum": "money 24570 per year",
    "£24,570 pa": "money 24570 per year",
    "£1,750 pcm": "money 1750 per month",
    "£1.5m": "money 1500000",
    "£5 million a year": "money 5000000 per year",
    "£2bn": "money 2000000000",
    "£250k": "money 250000",
    "£12.00 to £13.00 an hour": "money 12-13 per hour",
    "not less than £12.60": "money 12.6 at-least",
    "up to £30,000": "money 30000 at-most",
    "in excess of £5 million": "money 5000000 above",
    "thirteen pounds and forty-five pence an hour": "money 13.45 per hour",
    "ten pounds and ninety pence (£10.90) an hour": "money 10.9 per hour",
    "13.45 pounds per hour": "money 13.45 per hour",
    "5%": "percent 5",
    "12.5 per cent": "percent 12.5",
    "five per cent": "percent 5",
    "five (5) per cent": "percent 5",
    "5 percent": "percent 5",
    "fifteen per centum": "percent 15",
    "10%-20%": "percent 10-20",
    "10 to 15 per cent": "percent 10-15",
    "between 10% and 20%": "percent 10-20",
    "at least thirty per cent": "percent 30 at-least",
    "a minimum of 10%": "percent 10 at-least",
    "min. 10%": "percent 10 at-least",
    "10% or more": "percent 10 at-least",
    "up to 10%": "percent 10 at-most",
    "no more than 40 %": "percent 40 at-most",
    "less than 10%": "percent 10 below",
    "more than half of the members": "percent 50 above",
    "a majority of the panel": "percent 50 above",
    "at least half of the workforce": "percent 50 at-least",
    "one quarter of the marks": "percent 25",
    "thirty (30) days": "duration 30 day",
    "30 (thirty) days": "duration 30 day",
    "within 30 days": "duration 30 day at-most",
    "no later than 14 days": "duration 14 day at-most",
    "14 working days": "duration 14 day",
    "ten clear days": "duration 10 day",
    "four weeks' notice": "duration 4 week",
    "a four-week rota": "duration 4 week",
    "a fortnight": "duration 2 week",
    "by the 28th day after receipt": "duration 28 day",
    "twelve (12) months": "duration 12 month",
    "at least 16 hours": "duration 16 hour at-least",
    "48 hours or more": "duration 48 hour at-least",
    "30 days or fewer": "duration 30 day at-most",
    "3 to 5 years": "duration 3-5 year",
    "3+1+1 years": "duration 3-5 year",
    "2 + 1 years": "duration 2-3 year",
    "one year": "duration 1 year",
    "at least three KPIs": "count 3 kpi at-least",
    "no fewer than 3 key performance indicators": "count 3 key performance indicator at-least",
    "two apprentices": "count 2 apprentice",
    "six (6) placements": "count 6 placement",
    "250 or more employees": "count 250 employee at-least",
    "more than 250 employees": "count 250 employee above",
    "two hundred and fifty employees": "count 250 employee",
    "1,200 people": "count 1200 people",
    "50 points out of 1000": "points 50-1000",
    "50/1000": "points 50-1000",
    "5 out of 10": "points 5-10",
    "nine out of ten": "points 9-10",
    "15 marks": "points 15",
    "up to 20 points": "points 20 at-most",
    "12 August 2026": "date 2026-08-12",
    "1st of April 2027": "date 2027-04-01",
    "12/08/2026": "date 2026-08-12",
    "03.04.2026": "date 2026-04-03",
}


@pytest.mark.parametrize(("text", "claim"), CLAIMS.items(), ids=list(CLAIMS))
def test_one_figure(text: str, claim: str) -> None:
    assert [told(figure) for figure in figures_in(text)] == [claim]


@pytest.mark.parametrize(("text", "claim"), CLAIMS.items(), ids=list(CLAIMS))
def test_the_same_inside_a_sentence(text: str, claim: str) -> None:
    sentence = f"It was agreed that {text}, as the report says."
    figures = figures_in(sentence, 100)
    assert [told(figure) for figure in figures] == [claim]
    assert sentence[figures[0].start - 100 : figures[0].end - 100] == figures[0].text


SEVERAL = {
    "an initial term of three years and two further periods of 12 months": [
        "duration 3 year",
        "count 2 further period",
        "duration 12 month",
    ],
    "social value is 20% of the quality weighting of 50%": ["percent 20", "percent 50"],
    "£13.45 an hour (£14.80 in London)": ["money 13.45 per hour", "money 14.8"],
    "£9, £10 and £11": ["money 9", "money 10", "money 11"],
    "1 apprentice for every £1.5 million": ["count 1 apprentice", "money 1500000"],
    "95% of invoices within 60 days": ["percent 95", "duration 60 day at-most"],
}


@pytest.mark.parametrize(("text", "claims"), SEVERAL.items(), ids=list(SEVERAL))
def test_several_figures_in_order(text: str, claims: list[str]) -> None:
    assert [told(figure) for figure in figures_in(text)] == claims


NO_FIGURES = [
    "clause 7.2 applies",
    "the Equality Act 2010 requires it",
    "Lot 3 includes catering",
    "PPN 002",
    "H.2 Within six",
    "in 2026-27",
    "Schedule 4 forms part of this Contract",
    "31 February 2026",
    "someone",
    "often",
    "paragraph 3 provides",
    "the tens of members",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_no_figure(text: str) -> None:
    assert [told(figure) for figure in figures_in(text)] == []


def test_numbers_in_words() -> None:
    assert number("twenty-five") == Decimal(25)
    assert number("two hundred and fifty") == Decimal(250)
    assert number("1,250.5") == Decimal("1250.5")
    with pytest.raises(ValueError, match="not a number"):
        number("several")
