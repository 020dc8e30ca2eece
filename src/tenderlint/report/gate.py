"""Report -> reasons why the gate fails: findings too severe, scores too low."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Literal

from tenderlint.errors import UsageError
from tenderlint.model.finding import THEMES, Outcome, Severity
from tenderlint.model.report import Report, TenderReport

FailOn = Literal["error", "warning", "note", "never"]

WHOLE_TENDER = "tender"
"""The key of ``min_scores`` that asks for the tender's own score; the others are themes."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""What can fail the gate, worst first."""


def gate(report: Report, fail_on: FailOn, min_scores: Mapping[str, float]) -> list[str]:
    """Why the gate fails, a plain sentence each; an empty list where it holds.

    ``min_scores`` goes by theme, or by ``WHOLE_TENDER``. A minimum on a theme none of whose rules
    applies holds; one on a theme that was not judged, or could not be, fails.
    """
    for key in min_scores:
        _known(key)
    reasons: list[str] = []
    for tender in report.tenders:
        reasons += _too_severe(tender, fail_on)
        reasons += _too_low(tender, min_scores)
    return reasons


def gates(severity: Severity, fail_on: FailOn) -> bool:
    """Does a finding of this severity fail a gate of this setting?"""
    if fail_on == "never" or severity == "none":
        return False
    return SEVERITIES.index(severity) <= SEVERITIES.index(fail_on)


def _known(key: str) -> None:
    if key == WHOLE_TENDER or key in THEMES:
        return
    close = get_close_matches(key, THEMES, n=1)
    hint = f'did you mean "{close[0]}"?' if close else f"the themes are {', '.join(THEMES)}"
    raise UsageError(f'a minimum score is set for "{key}", which is no theme ({hint})')


def _too_severe(tender: TenderReport, fail_on: FailOn) -> list[str]:
    failing = Counter(f.severity for f in tender.findings if gates(f.severity, fail_on))
    if not failing:
        return []
    counts = [_count(failing[severity], severity) for severity in SEVERITIES if failing[severity]]
    limit = "an error" if fail_on == "error" else f"a {fail_on} or worse"
    return [f"{tender.path}: {_and(counts)}; the gate fails on {limit}."]


def _too_low(tender: TenderReport, min_scores: Mapping[str, float]) -> list[str]:
    reasons = []
    for key in (WHOLE_TENDER, *THEMES):
        if key not in min_scores:
            continue
        score, counts = _scored(tender, key)
        asked = f"{min_scores[key]:g}"
        subject = "the score" if key == WHOLE_TENDER else f"the score for {key}"
        must = f"{tender.path}: {subject} must be {asked} or more, but"
        if score is not None:
            if score < min_scores[key]:
                reasons.append(f"{must} it is {score:.1f}.")
        elif counts["unreadable"]:
            reasons.append(f"{must} too little could be read to give one.")
        elif not counts["not-applicable"]:
            reasons.append(f"{must} no rule was checked for it.")
    return reasons


def _scored(tender: TenderReport, key: str) -> tuple[float | None, Counter[Outcome]]:
    if key == WHOLE_TENDER:
        return tender.score, Counter(finding.outcome for finding in tender.findings)
    theme = next(theme for theme in tender.themes if theme.id == key)
    return theme.score, Counter(dict(theme.counts))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _and(parts: Sequence[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
