"""The fields of a table's row: rates, amounts, days and addresses, each with its one spelling."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo

from tenderlint.rulebook.tables.facts import MONTHS


def known_on(announced: date | str) -> date:
    """The day by which a rate was surely announced: the last one of the month or year named.

    Raises ValueError for what is neither a day nor like "November 2012", "autumn 2016" or "2011".
    """
    if isinstance(announced, date):
        return announced
    spelled = _ANNOUNCED.fullmatch(announced)
    month = _LAST_MONTHS.get(spelled[1] or "year") if spelled else None
    if spelled is None or month is None:
        raise ValueError('"announced" must be a day like 2025-10-22, or "November 2012", or "2011"')
    year = int(spelled[2])
    return date(year, month, monthrange(year, month)[1])


_ANNOUNCED: Final = re.compile(r"(?:([A-Za-z]+) )?(20[0-9]{2})")
_LAST_MONTHS: Final = {
    **{month: number for number, month in enumerate(MONTHS, start=1)},
    "autumn": 11,
    "year": 12,
}


def _rate(value: object, info: ValidationInfo) -> Decimal:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,3}\.[0-9]{2}", value):
        return Decimal(value)
    raise ValueError(f'"{_key(info)}" must be pounds and pence in quotes, like "12.60"')


def _amount(value: object, info: ValidationInfo) -> Decimal:
    if isinstance(value, str) and re.fullmatch(r"[1-9][0-9]{0,11}", value):
        return Decimal(value)
    raise ValueError(f'"{_key(info)}" must be pounds in quotes without commas, like "207720"')


def _day(value: object, info: ValidationInfo) -> date:
    if isinstance(value, date):
        return value
    raise ValueError(f'"{_key(info)}" must be a day without quotes, like 2025-10-22')


def _announced(value: object) -> date | str:
    said = value if isinstance(value, date) else str(value)
    known_on(said)
    return said


def _address(value: str) -> str:
    if re.fullmatch(r"https?://[^\s/]+\.[^\s/]+(/\S*)?", value):
        return value
    raise ValueError(f'"{value}" is not a web address: a source begins with https://')


def _year(value: str) -> str:
    years = re.fullmatch(r"20([0-9]{2})-([0-9]{2})", value)
    if years and int(years[2]) == (int(years[1]) + 1) % 100:
        return value
    raise ValueError(f'"year" must be two years in a row, like "2025-26", not "{value}"')


def _key(info: ValidationInfo) -> str:
    return as_written(info.field_name or "")


def as_written(name: str) -> str:
    return name.replace("_", "-")


Rate = Annotated[Decimal, BeforeValidator(_rate)]
Amount = Annotated[Decimal, BeforeValidator(_amount)]
Day = Annotated[date, BeforeValidator(_day)]
Announced = Annotated[date | str, BeforeValidator(_announced)]
Address = Annotated[str, AfterValidator(_address)]
Year = Annotated[str, AfterValidator(_year)]
Text = Annotated[str, Field(min_length=1)]
