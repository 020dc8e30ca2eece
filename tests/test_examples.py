"""The example packs: what was planted is found, and the committed reports are the real ones."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.corpus import CHECKOUT
from tests.program import run

REPORTS = CHECKOUT / "examples" / "reports"

PLANTED = {
    "home-care": {
        "rlw-pay-obligation": "met",
        "rlw-stale-rate": "weak",
        "gw-zero-hours": "weak",
        "gw-union-access": "met",
        "eq-eqia-done": "met",
        "eq-award-criteria": "met",
        "reserve-supported-employment": "weak",
        "reserve-thirty-percent": "not-applicable",
        "lots-decision": "met",
        "insurance-timing": "contradicted",
        "voice-needs": "met",
        "voice-evaluation-panel": "met",
        "sv-weighting": "weak",
        "insource-considered": "met",
    },
    "office-cleaning": {
        "rlw-pay-obligation": "contradicted",
        "rlw-stale-rate": "contradicted",
        "gw-zero-hours": "contradicted",
        "gw-union-access": "contradicted",
        "eq-eqia-done": "contradicted",
        "eq-award-criteria": "missing",
        "reserve-supported-employment": "not-applicable",
        "reserve-thirty-percent": "not-applicable",
        "lots-decision": "contradicted",
        "insurance-timing": "contradicted",
        "voice-needs": "contradicted",
        "voice-evaluation-panel": "contradicted",
        "sv-weighting": "contradicted",
        "insource-considered": "contradicted",
    },
}
"""What the writer of the packs meant each rule to find, before it was run."""


@cache
def report(pack: str) -> dict[str, Any]:
    """The pack's report as a program would read it."""
    ran = run("check", f"examples/{pack}", "--format", "json", "--exit-zero")
    assert ran.code == 0, ran.err
    made: dict[str, Any] = json.loads(ran.out)
    return made


@pytest.mark.parametrize(
    ("pack", "rule", "outcome"),
    [
        pytest.param(pack, rule, outcome, id=f"{pack} {rule} {outcome}")
        for pack, rules in PLANTED.items()
        for rule, outcome in rules.items()
    ],
)
def test_what_was_planted_is_found(pack: str, rule: str, outcome: str) -> None:
    findings = {each["rule"]: each for each in report(pack)["tenders"][0]["findings"]}
    assert findings[rule]["outcome"] == outcome, findings[rule]["evidence"]


def test_nothing_else_is_contradicted_in_the_good_pack() -> None:
    """A long tender says many things that look like the opposite of what a rule asks."""
    ran = run("check", "examples/home-care", "--profile", "all", "--format", "json", "--exit-zero")
    findings = json.loads(ran.out)["tenders"][0]["findings"]
    contradicted = {each["rule"] for each in findings if each["outcome"] == "contradicted"}
    assert contradicted == {"insurance-timing"}


@pytest.mark.parametrize("pack", PLANTED)
def test_the_committed_json_report_is_fresh(pack: str) -> None:
    committed = json.loads((REPORTS / f"{pack}.json").read_text("utf-8"))
    assert _lasting(committed) == _lasting(report(pack)), "run make docs and read the difference"


@pytest.mark.parametrize("pack", PLANTED)
def test_the_committed_text_report_is_fresh(pack: str) -> None:
    ran = run("check", f"examples/{pack}", "--exit-zero", "--color", "never")
    committed = (REPORTS / f"{pack}.txt").read_text("utf-8")
    assert committed == ran.out, "run make docs and read the difference"


@pytest.mark.parametrize("pack", PLANTED)
def test_every_quote_stands_in_its_document(pack: str) -> None:
    tender = report(pack)["tenders"][0]
    for finding in tender["findings"]:
        for evidence in finding["evidence"]:
            document = Path("examples", pack, evidence["document"])
            text = extracted(document.as_posix())["text"]
            assert text[evidence["start"] : evidence["end"]] == evidence["quote"]


@cache
def extracted(path: str) -> dict[str, Any]:
    """What is read of a document."""
    ran = run("extract", path, "--format", "json")
    read: dict[str, Any] = json.loads(ran.out)
    return read


def _lasting(report: dict[str, Any]) -> dict[str, Any]:
    """A report without the digest of the rulebook, which changes with every comment in it."""
    return {**report, "rulebook": {**report["rulebook"], "sha256": ""}}
