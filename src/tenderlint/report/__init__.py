"""Findings -> report: the scores of a tender, the gate, and what outcomes are called."""

from tenderlint.report.gate import WHOLE_TENDER, FailOn, gate, gates
from tenderlint.report.scores import POINTS, THEME_WEIGHTS, outcome_counts, tender_report

__all__ = [
    "POINTS",
    "THEME_WEIGHTS",
    "WHOLE_TENDER",
    "FailOn",
    "gate",
    "gates",
    "outcome_counts",
    "tender_report",
]
