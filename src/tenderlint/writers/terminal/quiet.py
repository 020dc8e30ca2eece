"""The quiet report: one line for every finding that fails the gate, nothing else."""

from __future__ import annotations

from rich.text import Text

from tenderlint.model.report import Report
from tenderlint.report import gates
from tenderlint.writers.prose import clean
from tenderlint.writers.style import Style
from tenderlint.writers.terminal.findings import worst_first
from tenderlint.writers.terminal.looks import OUTCOME_COLOURS


def quiet(report: Report, style: Style) -> list[Text]:
    """ "packs/home-care: error: rlw-pay-obligation missing: Nothing in this tender ..."."""
    return [
        Text.assemble(
            f"{clean(tender.path)}: {finding.severity}: {finding.rule} ",
            (finding.outcome, OUTCOME_COLOURS[finding.outcome]),
            f": {clean(finding.message)}",
        )
        for tender in report.tenders
        for finding in worst_first(tender.findings)
        if gates(finding.severity, style.fail_on)
    ]
