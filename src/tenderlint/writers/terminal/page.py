"""The whole terminal report, in the order in which it is read."""

from __future__ import annotations

from rich.text import Text

from tenderlint.model.report import Report, TenderReport
from tenderlint.report.words import long_date
from tenderlint.writers.lines import rendered, signs, wrapped
from tenderlint.writers.prose import clean
from tenderlint.writers.style import Style
from tenderlint.writers.terminal.findings import findings
from tenderlint.writers.terminal.header import header
from tenderlint.writers.terminal.looks import counted
from tenderlint.writers.terminal.quiet import quiet
from tenderlint.writers.terminal.summary import statistics, summary, tender_summary

FOOT = (
    "Not legal advice. A score speaks of the words of one tender, not of how the work will be done."
)


def page(report: Report, style: Style) -> str:
    """The report as text."""
    if style.verbosity < 0:
        return rendered(quiet(report, style), style) if quiet(report, style) else ""
    lines = _judged_by(report, style)
    for tender in report.tenders:
        lines += _tender(report, tender, style)
    lines += summary(report, style)
    if style.statistics:
        lines += statistics(report, style)
    lines += [Text(), *wrapped(Text(FOOT, style="dim"), style)]
    return rendered(lines, style)


def _judged_by(report: Report, style: Style) -> list[Text]:
    by = signs(style).dot.join(
        [
            f"tenderlint {report.tool_version}",
            f"rulebook {report.rulebook.version} ({counted(report.rulebook.rules, 'rule')})",
            f"as of {long_date(report.as_of)}",
        ]
    )
    return wrapped(Text(clean(by), style="dim"), style)


def _tender(report: Report, tender: TenderReport, style: Style) -> list[Text]:
    return [
        Text(),
        *header(tender, report.as_of, style),
        *findings(tender, style),
        *tender_summary(tender, style),
    ]
