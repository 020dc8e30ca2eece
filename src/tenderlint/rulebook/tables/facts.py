"""What the tables know: wage rates, thresholds, named figures, and what is known to be lacking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from tenderlint.model.context import Nation, Regime

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""By hand: the library's names of months change with the machine's language."""

TableName = Literal[
    "real-living-wage", "statutory-minimum-wage", "procurement-thresholds", "superseded-law"
]

RateColumn = Literal["uk", "london", "nlw", "nmw-adult", "nmw-18-20", "nmw-16-17", "apprentice"]

ThresholdKind = Literal[
    "works",
    "central",
    "sub-central",
    "light-touch",
    "light-touch-utilities",
    "light-touch-concession",
    "concession",
    "utilities",
]

Vat = Literal["including", "excluding"]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a row was read and when; ``note`` says what to know about it, "" if nothing."""

    source: tuple[str, ...]
    read: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class LivingWage:
    """The Real Living Wage of a year ("2025-26") in pounds an hour, for the UK and for London.

    ``announced`` is as the source says; ``known_on`` is that day, or the last day of the month,
    season or year it names, by which the rate was surely known. ``apply_by`` is the last day on
    which the rate before may still be paid, where a source was read.
    """

    year: str
    uk: Decimal
    london: Decimal
    announced: date | str
    known_on: date
    apply_by: date | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class MinimumWage:
    """The statutory rates from a day on, in pounds an hour.

    ``nlw`` is the National Living Wage, owed from the age of ``nlw_age``; ``bands`` are the rates
    of the National Minimum Wage below it.
    """

    valid_from: date
    nlw: Decimal
    nlw_age: int
    bands: tuple[tuple[RateColumn, Decimal], ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Threshold:
    """The value in pounds from which a kind of contract is above the threshold.

    It holds from ``valid_from`` to ``valid_to``, both included.
    """

    kind: ThresholdKind
    amount: Decimal
    vat: Vat
    valid_from: date
    valid_to: date | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class NamedFigure:
    """A single amount in pounds that a law names, such as "scotland-community-benefit"."""

    id: str
    what: str
    law: str
    nations: tuple[Nation, ...]
    amount: Decimal
    vat: Vat
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class SupersededLaw:
    """A law, note or term that something has taken the place of.

    ``names`` are phrases; one that is all capitals counts only where it is written so. It is out
    of date from the day ``since`` on (None: long ago, the day was not read), in the ``nations``
    and under the ``regimes`` named, everywhere if there are none.
    """

    id: str
    names: tuple[str, ...]
    instead: str
    since: date | None
    nations: tuple[Nation, ...]
    regimes: tuple[Regime, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Lacking:
    """A row that ought to be there and was not found: needed for days from ``needed_from`` on.

    ``label`` is the year of a wage ("2026-27") or what a figure is; ``nations`` is empty where it
    is needed everywhere.
    """

    table: TableName
    label: str
    needed_from: date
    provenance: Provenance
    nations: tuple[Nation, ...] = ()


@dataclass(frozen=True, slots=True)
class RateMatch:
    """A row in which a figure stands: "2011-12" or "2016" of a table, in one of its columns.

    ``name`` is for readers: "London Living Wage 2025-26", "National Living Wage from April 2016".
    """

    table: TableName
    year: str
    column: RateColumn
    name: str


def day_in_words(day: date) -> str:
    """The day as people write it: "1 April 2027"."""
    return f"{day.day} {month_in_words(day)}"


def month_in_words(day: date) -> str:
    """The day's month as people write it: "April 2027"."""
    return f"{MONTHS[day.month - 1]} {day.year}"
