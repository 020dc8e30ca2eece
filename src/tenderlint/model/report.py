"""Report: the scored findings of one run, for every tender it judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tenderlint.model.context import Context
from tenderlint.model.document import Problem
from tenderlint.model.finding import Finding, Outcome, Theme
from tenderlint.model.outline import DocumentKind

SCORE_VERSION = 1


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """One document of a tender: what it is, how much of it was read, and what was not."""

    path: str
    format: str
    sha256: str
    pages: int | None
    blocks: int
    statements: int
    kind: DocumentKind
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class ThemeScore:
    """A theme's score from 0 to 100, None where no rule of it counted; findings by outcome."""

    id: Theme
    score: float | None
    weight: int
    counts: tuple[tuple[Outcome, int], ...]


@dataclass(frozen=True, slots=True)
class TenderReport:
    """One tender: what it is, what was read, its scores, and a finding for every rule."""

    path: str
    title: str
    context: Context
    documents: tuple[DocumentSummary, ...]
    score: float | None
    themes: tuple[ThemeScore, ...]
    findings: tuple[Finding, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RulebookSummary:
    """Which rulebook judged: calendar version, number of rules, SHA-256 of its files."""

    version: str
    rules: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Report:
    """One run: who judged, by what, as of which day, and the tenders in the order given.

    ``failures`` are the tenders that could not be judged at all, as path and one-line reason.
    """

    tool_version: str
    rulebook: RulebookSummary
    as_of: date
    tenders: tuple[TenderReport, ...]
    failures: tuple[tuple[str, str], ...] = ()
