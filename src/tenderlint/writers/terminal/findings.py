"""The findings of a tender: what to mend first, then what is met, then what was not judged."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from tenderlint.model.finding import Finding, Outcome, Severity
from tenderlint.model.report import TenderReport
from tenderlint.writers.lines import rule, wrapped
from tenderlint.writers.prose import clean
from tenderlint.writers.style import Style
from tenderlint.writers.terminal.finding import finding_lines
from tenderlint.writers.terminal.looks import counted, sign

SEVERITY_ORDER: tuple[Severity, ...] = ("error", "warning", "note", "none")
OUTCOME_ORDER: tuple[Outcome, ...] = (
    "contradicted",
    "missing",
    "weak",
    "unreadable",
    "not-applicable",
    "met",
)
TO_MEND: frozenset[Outcome] = frozenset({"contradicted", "missing", "weak"})
UNJUDGED: tuple[Outcome, ...] = ("unreadable", "not-applicable")


def findings(tender: TenderReport, style: Style) -> list[Text]:
    """Everything found, worst first."""
    ordered = worst_first(tender.findings)
    lines: list[Text] = []
    for severity in SEVERITY_ORDER:
        group = [f for f in ordered if f.outcome in TO_MEND and f.severity == severity]
        if group:
            noun = "remark" if severity == "none" else severity
            lines += [Text(), rule(Text(counted(len(group), noun), style="bold"), style)]
        for finding in group:
            lines += [Text(), *finding_lines(finding, tender.path, style)]
    return lines + _met(ordered, tender.path, style) + _unjudged(ordered, tender.path, style)


def worst_first(findings: Sequence[Finding]) -> list[Finding]:
    """By severity, outcome and weight; otherwise in rulebook order."""
    return sorted(
        findings,
        key=lambda finding: (
            SEVERITY_ORDER.index(finding.severity),
            OUTCOME_ORDER.index(finding.outcome),
            -finding.weight,
        ),
    )


def _met(ordered: Sequence[Finding], tender: str, style: Style) -> list[Text]:
    met = [finding for finding in ordered if finding.outcome == "met"]
    if not met:
        return []
    lines = [Text(), rule(Text(f"{len(met)} met", style="bold green"), style)]
    if style.verbosity > 0:
        for finding in met:
            lines += [Text(), *finding_lines(finding, tender, style)]
        return lines
    return lines + [line for finding in met for line in _entry(finding, style)]


def _unjudged(ordered: Sequence[Finding], tender: str, style: Style) -> list[Text]:
    """What could not be read is always told, as it may hide a clause; the rest with -v."""
    lines: list[Text] = []
    titles = {"unreadable": "could not be judged", "not-applicable": "not applicable"}
    for outcome in UNJUDGED:
        group = [finding for finding in ordered if finding.outcome == outcome]
        if not group or (outcome == "not-applicable" and style.verbosity < 1):
            continue
        lines += [Text(), rule(Text(f"{len(group)} {titles[outcome]}", style="bold"), style)]
        for finding in group:
            if outcome == "unreadable" and style.verbosity > 0:
                lines += [Text(), *finding_lines(finding, tender, style)]
                continue
            lines += _entry(finding, style)
            if style.verbosity > 0:
                message = Text(clean(finding.message), style="dim")
                lines += wrapped(message, style, "    ", "    ")
    return lines


def _entry(finding: Finding, style: Style) -> list[Text]:
    """One line: sign, title, rule."""
    entry = Text.assemble(clean(finding.title), "  ", (finding.rule, "dim"))
    return wrapped(entry, style, Text.assemble("  ", sign(finding.outcome, style), " "), "    ")
