"""The gate: when a run fails, and in which words."""

from __future__ import annotations

import pytest

from tenderlint.errors import UsageError
from tenderlint.model.finding import Finding, Severity
from tenderlint.report import FailOn, gate, gates
from tests.report.test_scores import found
from tests.writers.samples import FINDINGS, judged, report


@pytest.mark.parametrize(
    ("fail_on", "reasons"),
    [
        ("never", []),
        ("error", ["packs/home-care: 2 errors; the gate fails on an error."]),
        (
            "warning",
            ["packs/home-care: 2 errors and 1 warning; the gate fails on a warning or worse."],
        ),
        ("note", ["packs/home-care: 2 errors and 1 warning; the gate fails on a note or worse."]),
    ],
)
def test_gate_on_severity(fail_on: FailOn, reasons: list[str]) -> None:
    assert gate(report(), fail_on, {}) == reasons


@pytest.mark.parametrize(
    ("severity", "fail_on", "fails"),
    [
        ("error", "error", True),
        ("warning", "error", False),
        ("note", "note", True),
        ("none", "note", False),
        ("error", "never", False),
    ],
)
def test_a_finding_gates(severity: Severity, fail_on: FailOn, fails: bool) -> None:
    assert gates(severity, fail_on) is fails


@pytest.mark.parametrize(
    ("findings", "minimum", "reasons"),
    [
        pytest.param(FINDINGS, {"tender": 35}, [], id="the score is just enough"),
        pytest.param(
            FINDINGS,
            {"tender": 35.5},
            ["packs/home-care: the score must be 35.5 or more, but it is 35.0."],
            id="the score is too low",
        ),
        pytest.param(
            FINDINGS,
            {"lots": 90, "equality": 10},
            ["packs/home-care: the score for equality must be 10 or more, but it is 0.0."],
            id="one theme is too low",
        ),
        pytest.param(FINDINGS, {"reserved-contracts": 50}, [], id="nothing of the theme applies"),
        pytest.param(
            FINDINGS,
            {"public-value": 50},
            [
                "packs/home-care: the score for public-value must be 50 or more, "
                "but too little could be read to give one."
            ],
            id="the pages could not be read",
        ),
        pytest.param(
            FINDINGS,
            {"community-voice": 50},
            [
                "packs/home-care: the score for community-voice must be 50 or more, "
                "but no rule was checked for it."
            ],
            id="no rule of the theme was selected",
        ),
        pytest.param(
            [found("met", 1), found("missing", 2)], {"tender": 33.3}, [], id="as shown, so as gated"
        ),
    ],
)
def test_gate_on_scores(
    findings: tuple[Finding, ...], minimum: dict[str, float], reasons: list[str]
) -> None:
    assert gate(report(judged(tuple(findings))), "never", minimum) == reasons


@pytest.mark.parametrize(
    ("key", "hint"),
    [("equalty", 'did you mean "equality"'), ("x", "the themes are real-living-wage, good-work")],
)
def test_a_minimum_for_an_unknown_theme_is_refused(key: str, hint: str) -> None:
    with pytest.raises(UsageError, match=hint):
        gate(report(), "never", {key: 50})
