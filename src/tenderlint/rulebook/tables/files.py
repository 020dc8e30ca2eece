"""The table files as they are written, checked strictly row by row."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, model_validator

from tenderlint.model.context import Nation, Regime
from tenderlint.rulebook.tables.facts import ThresholdKind, Vat
from tenderlint.rulebook.tables.fields import (
    Address,
    Amount,
    Announced,
    Day,
    Rate,
    Text,
    Year,
    as_written,
    known_on,
)


class _Written(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=as_written)


class Row(_Written):
    """What every row has. A row that is not verified may stand there to say what is lacking."""

    source: tuple[Address, ...]
    read: Day
    verified: StrictBool
    note: str = ""

    @model_validator(mode="after")
    def _has_a_source(self) -> Self:
        if self.verified and not self.source:
            raise ValueError(
                'a row that is verified needs a "source": where were its figures read?'
            )
        return self

    def _complete(self, **figures: object) -> None:
        """Verified rows have all their figures; others have none, lest a guess be taken for one."""
        for name, figure in figures.items():
            key = f'"{as_written(name)}"'
            if self.verified and figure is None:
                raise ValueError(f"a row that is verified needs {key}")
            if not self.verified and figure is not None:
                raise ValueError(f"{key} must be null in a row that is not verified")


class LivingWageRow(Row):
    """One year of the Real Living Wage."""

    year: Year
    uk: Rate | None
    london: Rate | None
    announced: Announced | None
    apply_by: Day | None
    needed_from: Day | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        self._complete(uk=self.uk, london=self.london, announced=self.announced)
        if self.verified == (self.needed_from is not None):
            raise ValueError('"needed-from" belongs to a row that is not verified, and only there')
        if self.uk and self.london and self.london < self.uk:
            raise ValueError("the London rate is below the UK rate: are they the wrong way round?")
        if self.announced and self.apply_by and self.apply_by < known_on(self.announced):
            raise ValueError('"apply-by" is earlier than "announced"')
        return self


class MinimumWageRow(Row):
    """The statutory rates from a day on."""

    valid_from: Day
    nlw: Rate | None
    nlw_age: StrictInt | None
    nmw_adult: Rate | None
    nmw_18_20: Rate | None
    nmw_16_17: Rate | None
    apprentice: Rate | None

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        self._complete(
            nlw=self.nlw,
            nlw_age=self.nlw_age,
            nmw_18_20=self.nmw_18_20,
            nmw_16_17=self.nmw_16_17,
            apprentice=self.apprentice,
        )
        if (self.nmw_adult is not None) != (self.nlw_age is not None and self.nlw_age > 21):
            raise ValueError(
                '"nmw-adult" is the band from 21 to below "nlw-age"; null if none is left'
            )
        return self


class Amounts(_Written):
    """The threshold of each kind of contract in one period, in pounds."""

    works: Amount
    central: Amount
    sub_central: Amount
    light_touch: Amount
    light_touch_utilities: Amount
    light_touch_concession: Amount
    concession: Amount
    utilities: Amount

    def by_kind(self) -> tuple[tuple[ThresholdKind, Decimal], ...]:
        """The amounts under the names that the rest of the program uses."""
        return (
            ("works", self.works),
            ("central", self.central),
            ("sub-central", self.sub_central),
            ("light-touch", self.light_touch),
            ("light-touch-utilities", self.light_touch_utilities),
            ("light-touch-concession", self.light_touch_concession),
            ("concession", self.concession),
            ("utilities", self.utilities),
        )


class ThresholdRow(Row):
    """The thresholds of one period; both days are included."""

    valid_from: Day
    valid_to: Day | None
    vat: Vat
    amounts: Amounts | None

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        self._complete(amounts=self.amounts)
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise ValueError('"valid-to" is earlier than "valid-from"')
        return self


class FigureRow(Row):
    """A single amount; one that is not verified is kept for readers only."""

    id: Text
    what: Text
    law: Text
    nations: Annotated[tuple[Nation, ...], Field(min_length=1)]
    amount: Amount | None
    vat: Vat | None
    needed_from: Day | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.verified:
            self._complete(amount=self.amount, vat=self.vat)
        return self


class SupersededRow(Row):
    """A law, note or term that something has taken the place of."""

    id: Text
    names: Annotated[tuple[Text, ...], Field(min_length=1)]
    instead: Text
    since: Day | None
    nations: tuple[Nation, ...] = ()
    regimes: tuple[Regime, ...] = ()


class LivingWageFile(_Written):
    """real-living-wage.yaml"""

    name: Literal["Real Living Wage"]
    unit: Text
    rows: Annotated[tuple[LivingWageRow, ...], Field(min_length=1)]


class MinimumWageFile(_Written):
    """statutory-minimum-wage.yaml"""

    name: Literal["statutory minimum wage"]
    unit: Text
    rows: Annotated[tuple[MinimumWageRow, ...], Field(min_length=1)]


class ThresholdFile(_Written):
    """procurement-thresholds.yaml"""

    name: Literal["procurement thresholds"]
    unit: Text
    rows: Annotated[tuple[ThresholdRow, ...], Field(min_length=1)]
    figures: tuple[FigureRow, ...]


class SupersededFile(_Written):
    """superseded-law.yaml"""

    name: Literal["superseded law"]
    unit: Text
    rows: Annotated[tuple[SupersededRow, ...], Field(min_length=1)]
