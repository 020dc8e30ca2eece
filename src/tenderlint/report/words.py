"""What outcomes, themes, stages and facts are called when people read them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from tenderlint.model.context import ContextKey, FactValue, Regime
from tenderlint.model.finding import Basis, Outcome, Theme

THEME_NAMES: Mapping[Theme, str] = {
    "real-living-wage": "Real Living Wage",
    "good-work": "Good work",
    "equality": "Equality",
    "reserved-contracts": "Reserved contracts",
    "lots": "Lots",
    "community-voice": "Community voice",
    "public-value": "Public value",
    "document": "The document",
}

OUTCOME_MEANINGS: Mapping[Outcome, str] = {
    "met": "a clause binds the right party, and no hedge empties it",
    "weak": "the matter is addressed, but nobody is firmly bound",
    "contradicted": "a clause does the opposite",
    "missing": "nothing in the tender does what the rule asks",
    "not-applicable": "the rule does not concern this tender",
    "unreadable": "nothing was found, but part of the tender could not be read",
}

BASIS_LABELS: Mapping[Basis, str] = {
    "law": "law",
    "policy": "policy, not law",
    "good-practice": "good practice, not law",
}
"""Shown with every finding, so that nobody is told a wish is law."""

REGIME_NAMES: Mapping[Regime, str] = {
    "procurement-act-2023": "Procurement Act 2023",
    "pcr-2015": "Public Contracts Regulations 2015",
    "scotland-2015": "Public Contracts (Scotland) Regulations 2015",
    "provider-selection": "Provider Selection Regime",
}

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def spoken(slug: str) -> str:
    """A slug as words: "only-asked" is "only asked"."""
    return slug.replace("-", " ")


def long_date(day: date) -> str:
    """22 November 2026, whatever the machine's language."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def fact_words(key: ContextKey, value: FactValue) -> str:
    """A fact of the context as words: "Northern Ireland", "£2,400,000", "22 November 2026"."""
    if isinstance(value, date):
        return long_date(value)
    if key == "value" and isinstance(value, int | float):
        return f"£{value:,.0f}" if value == int(value) else f"£{value:,.2f}"
    if key == "regime":
        return REGIME_NAMES[cast("Regime", value)]
    if key == "nation":
        return spoken(str(value)).title()
    return spoken(str(value))
