"""The dated tables: wage rates and procurement thresholds, row by row with source and day read."""

from tenderlint.rulebook.tables.facts import (
    LivingWage,
    MinimumWage,
    NamedFigure,
    RateMatch,
    Threshold,
    ThresholdKind,
)
from tenderlint.rulebook.tables.loading import TABLE_FILES, load_tables
from tenderlint.rulebook.tables.lookup import LivingWageAt, Tables

__all__ = [
    "TABLE_FILES",
    "LivingWage",
    "LivingWageAt",
    "MinimumWage",
    "NamedFigure",
    "RateMatch",
    "Tables",
    "Threshold",
    "ThresholdKind",
    "load_tables",
]
