"""Findings -> scores: what an outcome is worth, and what a theme and a tender come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from tenderlint.model.finding import OUTCOMES, THEMES, Finding, Outcome, Theme
from tenderlint.model.outline import Outline
from tenderlint.model.report import DocumentSummary, TenderReport, ThemeScore
from tenderlint.model.tender import Tender

POINTS: Mapping[Outcome, Decimal] = {
    "met": Decimal("1"),
    "weak": Decimal("0.4"),
    "contradicted": Decimal("-0.5"),
    "missing": Decimal("0"),
}
"""What an outcome is worth; an outcome that is not here is not counted."""

THEME_WEIGHTS: Mapping[Theme, int] = {
    "real-living-wage": 1,
    "good-work": 1,
    "equality": 1,
    "reserved-contracts": 1,
    "lots": 1,
    "community-voice": 1,
    "public-value": 1,
    "document": 0,
}
"""How much a theme counts in the tender's score."""


def tender_report(
    tender: Tender, findings: Sequence[Finding], warnings: Sequence[str] = ()
) -> TenderReport:
    """The tender with its scores, from 0 to 100, rounded to one decimal (half up)."""
    by_theme = {theme: [f for f in findings if f.theme == theme] for theme in THEMES}
    exact = {theme: _theme_score(by_theme[theme]) for theme in THEMES}
    return TenderReport(
        path=tender.path,
        title=tender.title,
        context=tender.context,
        documents=tuple(_summary(outline) for outline in tender.outlines),
        score=_rounded(_tender_score(exact)),
        themes=tuple(
            ThemeScore(
                id=theme,
                score=_rounded(exact[theme]),
                weight=THEME_WEIGHTS[theme],
                counts=outcome_counts(by_theme[theme]),
            )
            for theme in THEMES
        ),
        findings=tuple(findings),
        warnings=tuple(warnings),
    )


def outcome_counts(findings: Iterable[Finding]) -> tuple[tuple[Outcome, int], ...]:
    """How many findings have each outcome; every outcome is there."""
    counted = Counter(finding.outcome for finding in findings)
    return tuple((outcome, counted[outcome]) for outcome in OUTCOMES)


def _theme_score(findings: Iterable[Finding]) -> Decimal | None:
    counted = [finding for finding in findings if finding.outcome in POINTS]
    weight = sum(finding.weight for finding in counted)
    if not weight:
        return None
    points = sum((finding.weight * POINTS[finding.outcome] for finding in counted), Decimal(0))
    return max(Decimal(0), 100 * points / weight)


def _tender_score(themes: Mapping[Theme, Decimal | None]) -> Decimal | None:
    scored = {theme: score for theme, score in themes.items() if score is not None}
    weight = sum(THEME_WEIGHTS[theme] for theme in scored)
    if not weight:
        return None
    total = sum((THEME_WEIGHTS[theme] * score for theme, score in scored.items()), Decimal(0))
    return total / weight


def _rounded(score: Decimal | None) -> float | None:
    return None if score is None else float(score.quantize(Decimal("0.1"), ROUND_HALF_UP))


def _summary(outline: Outline) -> DocumentSummary:
    document = outline.document
    return DocumentSummary(
        path=document.path,
        format=document.format,
        sha256=document.sha256,
        pages=document.pages,
        blocks=len(document.blocks),
        statements=len(outline.statements),
        kind=outline.kind,
        problems=document.problems,
    )
