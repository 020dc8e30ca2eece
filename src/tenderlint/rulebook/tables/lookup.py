"""Tables: which rate or threshold holds on a day, where a figure stands, and what is not known."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tenderlint.model.context import Authority, Contract, FactValue, Nation
from tenderlint.rulebook.tables.facts import (
    Lacking,
    LivingWage,
    MinimumWage,
    NamedFigure,
    RateColumn,
    RateMatch,
    SupersededLaw,
    TableName,
    Threshold,
    ThresholdKind,
    day_in_words,
    month_in_words,
)


@dataclass(frozen=True, slots=True)
class LivingWageAt:
    """The Real Living Wage as of a day: the newest rate in the tables, and the one before it.

    ``before_in_window`` is true while employers may still pay the rate before. ``newer_expected``
    is the year whose rate has probably been announced by that day but is not in the tables.
    """

    newest: LivingWage
    before: LivingWage | None
    before_in_window: bool
    newer_expected: str | None


@dataclass(frozen=True, slots=True)
class Tables:
    """All verified rows, oldest first, and the ``lacking`` ones, never compared with anything."""

    living_wages: tuple[LivingWage, ...]
    minimum_wages: tuple[MinimumWage, ...]
    thresholds: tuple[Threshold, ...]
    figures: tuple[NamedFigure, ...]
    superseded: tuple[SupersededLaw, ...]
    lacking: tuple[Lacking, ...]

    def rlw_rows_at(self, as_of: date) -> LivingWageAt | None:
        """The newest Real Living Wage announced on or before ``as_of``; None before the first.

        The window of the rate before closes after the newest rate's ``apply_by``; where no source
        for that day was read, six months after its announcement, the Foundation's general rule.
        """
        known = [row for row in self.living_wages if row.known_on <= as_of]
        if not known:
            return None
        newest, before = known[-1], known[-2] if len(known) > 1 else None
        window_ends = newest.apply_by or _six_months_after(newest.known_on)
        expected = self._lacking_at("real-living-wage", as_of, newest.known_on)
        return LivingWageAt(
            newest=newest,
            before=before,
            before_in_window=before is not None and as_of <= window_ends,
            newer_expected=expected.label if expected else None,
        )

    def nlw_at(self, day: date) -> MinimumWage | None:
        """The newest statutory rates in force on ``day`` that are known; None before April 2016."""
        return next((row for row in reversed(self.minimum_wages) if row.valid_from <= day), None)

    def find_rate(self, value: Decimal) -> tuple[RateMatch, ...]:
        """Every place of the wage tables with this figure, in pounds an hour; () if there is none.

        A figure alone cannot tell the regime: £7.20 was the Real Living Wage of 2011-12 and the
        first National Living Wage.
        """
        return tuple(match for rate, match in self._rates() if rate == value)

    def threshold(
        self,
        contract: Contract | None,
        authority: Authority | None,
        light_touch: bool,
        day: date,
        nation: Nation | None = None,
    ) -> Threshold | None:
        """The threshold for a procurement begun on ``day``; not for concessions and defence.

        None where it depends on something that is not known, where the tables have no verified row
        for the day, and in Scotland, whose upper thresholds were not found.
        """
        kind = _threshold_kind(contract, authority, light_touch)
        if kind is None or nation == "scotland":
            return None
        return self.threshold_of(kind, day)

    def threshold_of(self, kind: ThresholdKind, day: date) -> Threshold | None:
        """The threshold of a kind that holds on ``day``, None if there is no verified row."""
        for row in self.thresholds:
            if row.kind == kind and row.valid_from <= day <= (row.valid_to or date.max):
                return row
        return None

    def superseded_at(
        self, day: date, nation: FactValue | None, regime: FactValue | None
    ) -> tuple[SupersededLaw, ...]:
        """The laws and terms that are out of date for a tender of that day, nation and regime."""
        return tuple(
            row
            for row in self.superseded
            if (row.since is None or row.since <= day)
            and (not row.nations or nation in row.nations)
            and (not row.regimes or regime in row.regimes)
        )

    def figure(self, name: str) -> NamedFigure | None:
        """The verified amount with this id, such as "scotland-community-benefit"."""
        return next((figure for figure in self.figures if figure.id == name), None)

    def unverified_at(self, as_of: date, nation: Nation | None = None) -> tuple[str, ...]:
        """A warning for each table that lacks what is needed on ``as_of``: one plain sentence each.

        What only one nation needs is warned of when the tender's nation is known to be that one.
        """
        warnings = (
            self._living_wage_warning(as_of),
            self._minimum_wage_warning(as_of),
            self._threshold_warning(as_of),
            *(
                f"The {row.label} is not in the tables (not verified): nothing is compared with it."
                for row in self.lacking
                if nation in row.nations and row.needed_from <= as_of
            ),
        )
        return tuple(warning for warning in warnings if warning)

    def _living_wage_warning(self, as_of: date) -> str:
        at = self.rlw_rows_at(as_of)
        if at is None:
            return _no_row("Real Living Wage", as_of)
        if at.newer_expected is None:
            return ""
        return (
            f"The Real Living Wage for {at.newer_expected} is not in the tables (not verified): "
            f"figures are compared with {at.newest.year}."
        )

    def _minimum_wage_warning(self, as_of: date) -> str:
        newest = self.nlw_at(as_of)
        if newest is None:
            return _no_row("statutory minimum wage", as_of)
        lacking = self._lacking_at("statutory-minimum-wage", as_of, newest.valid_from)
        if lacking is None:
            return ""
        return (
            f"The statutory minimum wage from {day_in_words(lacking.needed_from)} is not in the "
            "tables (not verified): figures are compared with that of "
            f"{day_in_words(newest.valid_from)}."
        )

    def _threshold_warning(self, as_of: date) -> str:
        if self.threshold_of("works", as_of):
            return ""
        lacking = self._lacking_at("procurement-thresholds", as_of, date.min)
        if lacking is None:
            return _no_row("procurement threshold", as_of)
        return (
            f"The procurement thresholds from {day_in_words(lacking.needed_from)} are not in the "
            "tables (not verified): nothing is compared with them."
        )

    def _lacking_at(self, table: TableName, as_of: date, known_since: date) -> Lacking | None:
        """The last row that is needed on ``as_of`` and newer than what is known."""
        needed = [
            row
            for row in self.lacking
            if row.table == table and not row.nations and known_since < row.needed_from <= as_of
        ]
        return needed[-1] if needed else None

    def _rates(self) -> list[tuple[Decimal, RateMatch]]:
        rates: list[tuple[Decimal, RateMatch]] = []
        for row in self.living_wages:
            columns: tuple[tuple[RateColumn, Decimal], ...] = (
                ("uk", row.uk),
                ("london", row.london),
            )
            for column, rate in columns:
                name = f"{_NAMES[column]} {row.year}"
                rates.append((rate, RateMatch("real-living-wage", row.year, column, name)))
        for wage in self.minimum_wages:
            for column, rate in (("nlw", wage.nlw), *wage.bands):
                name = f"{_NAMES[column]} from {month_in_words(wage.valid_from)}"
                year = str(wage.valid_from.year)
                rates.append((rate, RateMatch("statutory-minimum-wage", year, column, name)))
        return rates


_NAMES: dict[RateColumn, str] = {
    "uk": "Real Living Wage",
    "london": "London Living Wage",
    "nlw": "National Living Wage",
    "nmw-adult": "National Minimum Wage (adults)",
    "nmw-18-20": "National Minimum Wage (18 to 20)",
    "nmw-16-17": "National Minimum Wage (16 to 17)",
    "apprentice": "National Minimum Wage (apprentices)",
}


def _threshold_kind(
    contract: Contract | None, authority: Authority | None, light_touch: bool
) -> ThresholdKind | None:
    if contract == "works":
        return "works"
    if contract is None or authority is None:
        return None
    if contract == "services" and light_touch:
        return "light-touch-utilities" if authority == "utility" else "light-touch"
    if authority == "utility":
        return "utilities"
    # NHS trusts count as central government; of other health bodies we know no better.
    return "central" if authority in ("central", "health") else "sub-central"


def _six_months_after(day: date) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + 6, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _no_row(name: str, day: date) -> str:
    return f"The tables hold no {name} for {day_in_words(day)}: nothing is compared with one."
