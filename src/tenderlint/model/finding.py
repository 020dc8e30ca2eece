"""Finding: a rule's outcome for a tender, with the words that show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tenderlint.model.outline import Stage
from tenderlint.model.reading import Bearer, Commitment

Outcome = Literal["met", "weak", "contradicted", "missing", "not-applicable", "unreadable"]
OUTCOMES: tuple[Outcome, ...] = (
    "met",
    "weak",
    "contradicted",
    "missing",
    "not-applicable",
    "unreadable",
)

Severity = Literal["error", "warning", "note", "none"]
Basis = Literal["law", "policy", "good-practice"]

Theme = Literal[
    "real-living-wage",
    "good-work",
    "equality",
    "reserved-contracts",
    "lots",
    "community-voice",
    "public-value",
    "document",
]
THEMES: tuple[Theme, ...] = (
    "real-living-wage",
    "good-work",
    "equality",
    "reserved-contracts",
    "lots",
    "community-voice",
    "public-value",
    "document",
)

Role = Literal["decides", "supports", "near-miss"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quotation with its place: ``document.text[start:end] == quote``, always.

    ``document`` is the document's path as given. ``note`` says in a few words why a near miss
    does not count, "" otherwise. ``ocr``: the words were recognised from a picture. ``comments``
    are what drafters noted on these words, ready for the reader.
    """

    document: str
    page: int | None
    clause: str
    heading_path: tuple[str, ...]
    stage: Stage
    quote: str
    start: int
    end: int
    commitment: Commitment
    bearer: Bearer
    qualifiers: tuple[str, ...]
    role: Role
    note: str = ""
    ocr: bool = False
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A source: title, address, and the day on which it was read (ISO), "" if not said."""

    title: str
    url: str
    read: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's outcome for a tender.

    ``because`` are slugs ("hedged", "only-asked", "unfilled", "nation", ...); ``message``, ``why``
    and ``remedy`` are ready for the reader. ``fingerprint`` stays the same while the outcome and
    the quoted words stay the same, wherever they move.
    """

    rule: str
    theme: Theme
    title: str
    outcome: Outcome
    severity: Severity
    basis: Basis
    weight: int
    because: tuple[str, ...]
    message: str
    why: str
    evidence: tuple[Evidence, ...]
    remedy: str
    references: tuple[Reference, ...]
    fingerprint: str
