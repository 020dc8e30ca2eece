"""Context: what is known of a tender, and where each fact comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from tenderlint.model.outline import DocumentKind

Nation = Literal["england", "wales", "scotland", "northern-ireland"]
Contract = Literal["services", "works", "goods"]
Authority = Literal["local", "central", "health", "housing", "education", "utility", "other"]

Regime = Literal["procurement-act-2023", "pcr-2015", "scotland-2015", "provider-selection"]
"""The law a tender is made under: the Act of 2023, the regulations of 2015 before it or those of
Scotland, or that of health care services."""

ContextKey = Literal["nation", "contract", "value", "authority", "sector", "as-of", "regime"]
CONTEXT_KEYS: tuple[ContextKey, ...] = (
    "nation",
    "contract",
    "value",
    "authority",
    "sector",
    "as-of",
    "regime",
)

Origin = Literal["option", "tender.yaml", "inferred", "default"]
FactValue: TypeAlias = str | int | float | date


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known of the tender. ``value`` in pounds including VAT, whole life, for "value"."""

    value: FactValue
    origin: Origin


@dataclass(frozen=True, slots=True)
class Given:
    """What the user said of a tender, in ``tender.yaml`` or as options; None where nothing is said.

    ``documents`` says what a file of the pack is, by its path in the pack. ``from_options`` names
    the facts that came as options; the others that are there come from ``tender.yaml``.
    """

    title: str | None = None
    nation: Nation | None = None
    contract: Contract | None = None
    value: float | None = None
    authority: Authority | None = None
    sector: str | None = None
    as_of: date | None = None
    regime: Regime | None = None
    documents: tuple[tuple[str, DocumentKind], ...] = ()
    from_options: frozenset[ContextKey] = frozenset()


@dataclass(frozen=True, slots=True)
class Context:
    """The facts that are known, by key; a key that is not there is not known."""

    facts: tuple[tuple[ContextKey, Fact], ...]

    def get(self, key: ContextKey) -> FactValue | None:
        """The fact's value, None if it is not known."""
        return next((fact.value for name, fact in self.facts if name == key), None)
