"""Findings -> scores, and that docs/scoring.md says the same."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tenderlint.model.finding import Finding, Outcome, Severity, Theme
from tenderlint.model.report import SCORE_VERSION, TenderReport
from tenderlint.report import POINTS, THEME_WEIGHTS
from tests.writers.samples import PROBLEMS, WEAK, judged

SCORING = Path(__file__).resolve().parents[2] / "docs" / "scoring.md"


def found(outcome: Outcome, weight: int = 1, theme: Theme = "equality") -> Finding:
    severity: Severity = "error" if outcome in {"contradicted", "missing"} else "none"
    return replace(WEAK, outcome=outcome, weight=weight, theme=theme, severity=severity)


def theme_score(tender: TenderReport, theme: Theme = "equality") -> float | None:
    return next(score.score for score in tender.themes if score.id == theme)


@pytest.mark.parametrize(
    ("findings", "score"),
    [
        pytest.param([found("met")], 100.0, id="met is everything"),
        pytest.param([found("weak")], 40.0, id="weak is less than half"),
        pytest.param([found("missing")], 0.0, id="missing is nothing"),
        pytest.param([found("contradicted")], 0.0, id="never below nothing"),
        pytest.param(
            [found("met"), found("contradicted")], 25.0, id="a contradiction takes from what is met"
        ),
        pytest.param(
            [found("met"), found("missing")], 50.0, id="a contradiction is worse than silence"
        ),
        pytest.param([found("met", 9), found("missing", 1)], 90.0, id="weights count"),
        pytest.param([found("met"), found("not-applicable", 9)], 100.0, id="n/a is not counted"),
        pytest.param([found("weak"), found("unreadable", 9)], 40.0, id="unread is not counted"),
        pytest.param([found("not-applicable")], None, id="nothing counted is no score, not 0"),
        pytest.param([found("met", 0)], None, id="a rule without weight is not counted"),
        pytest.param([], None, id="no rules, no score"),
        pytest.param([found("met", 1), found("missing", 2)], 33.3, id="one decimal"),
        pytest.param([found("met", 1), found("missing", 15)], 6.3, id="6.25 is rounded up"),
    ],
)
def test_theme_score(findings: list[Finding], score: float | None) -> None:
    assert theme_score(judged(tuple(findings))) == score


@pytest.mark.parametrize(
    ("findings", "score"),
    [
        pytest.param([found("met"), found("missing", 9, "lots")], 50.0, id="themes weigh the same"),
        pytest.param(
            [found("met"), found("not-applicable", 9, "lots")],
            100.0,
            id="a theme without a score is left out",
        ),
        pytest.param(
            [found("missing"), found("contradicted", 9, "lots")],
            0.0,
            id="a theme below nothing does not pull others down",
        ),
        pytest.param(
            [
                *(found("met", 1, theme) for theme in ("lots", "equality")),
                *(found("missing", 2, theme) for theme in ("lots", "equality")),
                found("met", 2, "good-work"),
                found("missing", 1, "good-work"),
            ],
            44.4,
            id="the mean is of exact scores",
        ),
        pytest.param([], None, id="no rules, no score"),
    ],
)
def test_tender_score(findings: list[Finding], score: float | None) -> None:
    assert judged(tuple(findings)).score == score


def test_every_theme_is_in_the_report_and_counts_every_outcome() -> None:
    themes = judged((found("met"),)).themes
    assert [theme.id for theme in themes] == list(THEME_WEIGHTS)
    assert dict(themes[2].counts) == {
        "met": 1,
        "weak": 0,
        "contradicted": 0,
        "missing": 0,
        "not-applicable": 0,
        "unreadable": 0,
    }


def test_documents_are_summed_up() -> None:
    document = judged().documents[1]
    assert (document.path, document.format, document.pages) == (
        "packs/home-care/terms.pdf",
        "pdf",
        40,
    )
    assert document.problems == PROBLEMS
    assert document.kind == "invitation-to-tender"


def test_scoring_page_gives_the_points_and_weights_of_the_program() -> None:
    page = SCORING.read_text(encoding="utf-8")
    points = dict(re.findall(r"^\| `([a-z-]+)` \| (-?[\d.]+|not counted) \|", page, re.M))
    assert {o: p for o, p in points.items() if p != "not counted" and o not in THEME_WEIGHTS} == {
        outcome: str(value) for outcome, value in POINTS.items()
    }
    weights = re.findall(r"^\| `([a-z-]+)` \| (\d+) \|$", page, re.M)
    assert dict(weights) == {theme: str(weight) for theme, weight in THEME_WEIGHTS.items()}
    assert f"score version {SCORE_VERSION}" in page


def test_scoring_page_works_its_example_right() -> None:
    page = SCORING.read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| `([a-z-]+)` \| [^|`]+ \| (\d+) \| `([a-z-]+)` \| ([^|]+) \|$", page, re.M
    )
    assert len(rows) == 8
    findings = tuple(found(outcome, int(weight), theme) for theme, weight, outcome, _ in rows)
    for finding, (_, _, _, worth) in zip(findings, rows, strict=True):
        points = POINTS.get(finding.outcome)
        assert worth == ("not counted" if points is None else f"{float(finding.weight * points):g}")

    tender = judged(findings)
    scores = re.findall(r"^\| `([a-z-]+)` \| [-\d.]+ \| \d+ \| ([\d.]+|none) \|$", page, re.M)
    assert len(scores) == 4
    for theme, score in scores:
        assert theme_score(tender, theme) == (None if score == "none" else float(score))
    assert f"= **{tender.score}**" in page
