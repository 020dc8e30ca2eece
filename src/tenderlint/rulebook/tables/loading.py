"""The files of rules/tables -> Tables, or every fault in them by file and line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Final, TypeVar

from pydantic import BaseModel

from tenderlint.errors import RulebookError
from tenderlint.rulebook.tables.facts import (
    Lacking,
    LivingWage,
    MinimumWage,
    NamedFigure,
    Provenance,
    RateColumn,
    SupersededLaw,
    Threshold,
)
from tenderlint.rulebook.tables.fields import known_on
from tenderlint.rulebook.tables.files import (
    FigureRow,
    LivingWageFile,
    LivingWageRow,
    MinimumWageFile,
    MinimumWageRow,
    Row,
    SupersededFile,
    SupersededRow,
    ThresholdFile,
    ThresholdRow,
)
from tenderlint.rulebook.tables.lookup import Tables
from tenderlint.strict_yaml import Path, did_you_mean, parse, validate

TABLE_FILES: Final = (
    "real-living-wage.yaml",
    "statutory-minimum-wage.yaml",
    "procurement-thresholds.yaml",
    "superseded-law.yaml",
)


def load_tables(files: Mapping[str, str]) -> Tables:
    """The tables from the text of their files, by path; the last part of a path names the table.

    Raises RulebookError with a line for every fault of all files.
    """
    faults = list(_wrong_names(files))
    texts = {_file_name(path): text for path, text in files.items()}
    living = _load("real-living-wage.yaml", LivingWageFile, _living_wage_order, texts, faults)
    minimum = _load(
        "statutory-minimum-wage.yaml", MinimumWageFile, _minimum_wage_order, texts, faults
    )
    limits = _load("procurement-thresholds.yaml", ThresholdFile, _threshold_order, texts, faults)
    old = _load("superseded-law.yaml", SupersededFile, _superseded_order, texts, faults)
    if faults or living is None or minimum is None or limits is None or old is None:
        raise RulebookError("\n".join(faults))
    return Tables(
        living_wages=tuple(fact for row in living.rows for fact in _living_wage(row)),
        minimum_wages=tuple(fact for row in minimum.rows for fact in _minimum_wage(row)),
        thresholds=tuple(fact for row in limits.rows for fact in _thresholds(row)),
        figures=tuple(fact for row in limits.figures for fact in _figure(row)),
        superseded=tuple(_superseded(row) for row in old.rows if row.verified),
        lacking=tuple(_lacking(living, minimum, limits)),
    )


F = TypeVar("F", bound=BaseModel)


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def _wrong_names(files: Mapping[str, str]) -> Iterator[str]:
    names = [_file_name(path) for path in files]
    for name in names:
        if name not in TABLE_FILES:
            yield f"{name}, line 1: there is no such table{did_you_mean(name, TABLE_FILES)}"
    for name in TABLE_FILES:
        if names.count(name) != 1:
            yield f"{name}, line 1: the rulebook needs this table, and once only"


def _load(
    name: str,
    model: type[F],
    misplaced: Callable[[F], Iterator[tuple[Path, str]]],
    texts: Mapping[str, str],
    faults: list[str],
) -> F | None:
    if name not in texts:
        return None
    try:
        parsed = parse(texts[name], name)
        file = validate(model, parsed)
    except RulebookError as error:
        faults.append(str(error))
        return None
    faults += [parsed.fault(path, words) for path, words in misplaced(file)]
    return file


def _living_wage_order(file: LivingWageFile) -> Iterator[tuple[Path, str]]:
    for place, (before, row) in enumerate(pairwise(file.rows), start=1):
        if row.year == before.year:
            yield ("rows", place), f'there are two rows for "{row.year}"'
        elif row.year[:4] != str(int(before.year[:4]) + 1):
            yield (
                ("rows", place),
                f'"{row.year}" cannot follow "{before.year}": oldest first, no gap',
            )
        elif _needed_from(row) <= _needed_from(before):
            yield ("rows", place), f'"{row.year}" was not announced later than "{before.year}"'


def _minimum_wage_order(file: MinimumWageFile) -> Iterator[tuple[Path, str]]:
    for place, (before, row) in enumerate(pairwise(file.rows), start=1):
        if row.valid_from.year == before.valid_from.year:
            yield ("rows", place), f"there are two rows for {row.valid_from.year}"
        elif row.valid_from < before.valid_from:
            yield ("rows", place), f"{row.valid_from} follows {before.valid_from}: oldest first"


def _threshold_order(file: ThresholdFile) -> Iterator[tuple[Path, str]]:
    for place, (before, row) in enumerate(pairwise(file.rows), start=1):
        if row.valid_from <= before.valid_from:
            yield ("rows", place), f"{row.valid_from} follows {before.valid_from}: oldest first"
        elif before.valid_to is None or row.valid_from <= before.valid_to:
            yield ("rows", place), f"this row begins before the one from {before.valid_from} ends"
        elif row.valid_from > before.valid_to + timedelta(days=1):
            yield ("rows", place), f"no row holds between {before.valid_to} and {row.valid_from}"
    names = [figure.id for figure in file.figures]
    for place, name in enumerate(names):
        if name in names[:place]:
            yield ("figures", place), f'there are two figures "{name}"'


def _superseded_order(file: SupersededFile) -> Iterator[tuple[Path, str]]:
    names = [row.id for row in file.rows]
    for place, name in enumerate(names):
        if name in names[:place]:
            yield ("rows", place), f'there are two rows "{name}"'


def _needed_from(row: LivingWageRow) -> date:
    """The day from which tenders are compared with the row, or would be if it were known."""
    return known_on(row.announced) if row.announced else row.needed_from or date.max


def _living_wage(row: LivingWageRow) -> Iterator[LivingWage]:
    if row.verified and row.uk and row.london and row.announced:
        yield LivingWage(
            year=row.year,
            uk=row.uk,
            london=row.london,
            announced=row.announced,
            known_on=known_on(row.announced),
            apply_by=row.apply_by,
            provenance=_provenance(row),
        )


def _minimum_wage(row: MinimumWageRow) -> Iterator[MinimumWage]:
    bands: tuple[tuple[RateColumn, Decimal | None], ...] = (
        ("nmw-adult", row.nmw_adult),
        ("nmw-18-20", row.nmw_18_20),
        ("nmw-16-17", row.nmw_16_17),
        ("apprentice", row.apprentice),
    )
    if row.verified and row.nlw and row.nlw_age:
        yield MinimumWage(
            valid_from=row.valid_from,
            nlw=row.nlw,
            nlw_age=row.nlw_age,
            bands=tuple((column, rate) for column, rate in bands if rate is not None),
            provenance=_provenance(row),
        )


def _thresholds(row: ThresholdRow) -> Iterator[Threshold]:
    if row.verified and row.amounts:
        for kind, amount in row.amounts.by_kind():
            yield Threshold(kind, amount, row.vat, row.valid_from, row.valid_to, _provenance(row))


def _superseded(row: SupersededRow) -> SupersededLaw:
    return SupersededLaw(
        row.id, row.names, row.instead, row.since, row.nations, row.regimes, _provenance(row)
    )


def _figure(row: FigureRow) -> Iterator[NamedFigure]:
    if row.verified and row.amount and row.vat:
        yield NamedFigure(
            row.id, row.what, row.law, row.nations, row.amount, row.vat, _provenance(row)
        )


def _lacking(
    file: LivingWageFile, minimum: MinimumWageFile, limits: ThresholdFile
) -> Iterator[Lacking]:
    for year in file.rows:
        if year.needed_from:
            yield Lacking("real-living-wage", year.year, year.needed_from, _provenance(year))
    for rates in minimum.rows:
        if not rates.verified:
            label, since = str(rates.valid_from.year), rates.valid_from
            yield Lacking("statutory-minimum-wage", label, since, _provenance(rates))
    for period in limits.rows:
        if not period.verified:
            label, since = str(period.valid_from.year), period.valid_from
            yield Lacking("procurement-thresholds", label, since, _provenance(period))
    for figure in limits.figures:
        if figure.needed_from and not figure.verified:
            yield Lacking(
                "procurement-thresholds",
                figure.what,
                figure.needed_from,
                _provenance(figure),
                figure.nations,
            )


def _provenance(row: Row) -> Provenance:
    return Provenance(row.source, row.read, row.note)
