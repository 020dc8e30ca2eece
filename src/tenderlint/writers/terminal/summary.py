"""What it comes to: counts for a tender, a line for each of several, and the statistics table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.text import Text

from tenderlint.model.finding import OUTCOMES, THEMES, Finding, Outcome
from tenderlint.model.report import Report, TenderReport
from tenderlint.report.words import THEME_NAMES, spoken
from tenderlint.writers.lines import bar, columns, flowing, measure, rule, signs, wrapped
from tenderlint.writers.prose import clean
from tenderlint.writers.style import Style
from tenderlint.writers.terminal.findings import OUTCOME_ORDER, UNJUDGED
from tenderlint.writers.terminal.header import shorten
from tenderlint.writers.terminal.looks import OUTCOME_COLOURS, counted, score_colour, sign
from tenderlint.writers.terminal.scores import score_words


def tender_summary(tender: TenderReport, style: Style) -> list[Text]:
    """ "14 rules: 1 contradicted, 4 missing, ..."."""
    counts = Counter(finding.outcome for finding in tender.findings)
    total = Text(counted(len(tender.findings), "rule"), style="bold")
    told = [
        Text(f"{counts[outcome]} {spoken(outcome)}", style=OUTCOME_COLOURS[outcome])
        for outcome in OUTCOME_ORDER
        if counts[outcome]
    ]
    lines = [Text(), rule("Summary", style), *flowing([total, *told], signs(style).dot, style)]
    hidden = any(counts[outcome] for outcome in (*UNJUDGED, "met"))
    if hidden and style.verbosity < 1:
        hint = Text("-v shows the rest, with every quotation and its sources.", style="dim")
        lines += wrapped(hint, style, "  ", "  ")
    return lines


def summary(report: Report, style: Style) -> list[Text]:
    """The tenders side by side, where there are several, and those that could not be judged."""
    lines: list[Text] = []
    if len(report.tenders) > 1:
        lines += [Text(), rule(Text(f"{len(report.tenders)} tenders", style="bold"), style)]
        lines += _side_by_side(report, style)
    if report.failures:
        failed = counted(len(report.failures), "tender")
        lines += [Text(), rule(Text(f"{failed} could not be judged", style="bold red"), style)]
    for path, reason in report.failures:
        lines += wrapped(f"{clean(path)}: {clean(reason)}", style, "  ", "    ")
    return lines


def statistics(report: Report, style: Style) -> list[Text]:
    """How often each outcome came out, rule by rule, over all tenders of the run."""
    findings = [finding for tender in report.tenders for finding in tender.findings]
    rows = [[Text(), *(sign(outcome, style) for outcome in OUTCOMES)]]
    for theme in THEMES:
        of_theme = [finding for finding in findings if finding.theme == theme]
        if of_theme:
            rows.append(_row(Text(THEME_NAMES[theme], style="bold"), of_theme, style))
        for name in dict.fromkeys(finding.rule for finding in of_theme):
            of_rule = [finding for finding in of_theme if finding.rule == name]
            rows.append(_row(Text(f"  {name}"), of_rule, style))
    rows.append(_row(Text("All", style="bold"), findings, style))
    key = Text("  ").join(
        Text.assemble(sign(outcome, style), f" {spoken(outcome)}") for outcome in OUTCOMES
    )
    lines = [
        Text(),
        rule(Text("Statistics", style="bold"), style),
        *wrapped(key, style, "  ", "  "),
    ]
    table = columns(rows, gap="   ", right=range(1, len(OUTCOMES) + 1))
    return lines + [Text.assemble("  ", line) for line in table]


def _row(name: Text, findings: Iterable[Finding], style: Style) -> list[Text]:
    counts: Counter[Outcome] = Counter(finding.outcome for finding in findings)
    zero = Text(signs(style).zero, style="dim")
    return [name, *(Text(str(counts[o])) if counts[o] else zero for o in OUTCOMES)]


def _side_by_side(report: Report, style: Style) -> list[Text]:
    room = measure(style) - 33
    width = min(12, max(0, room - 30))
    rows = []
    for tender in report.tenders:
        severities = Counter(finding.severity for finding in tender.findings)
        colour = score_colour(tender.score)
        rows.append(
            [
                Text(shorten(clean(tender.title) or clean(tender.path), room - width - 2)),
                Text(score_words(tender.score, style), style=colour),
                Text(counted(severities["error"], "error")),
                Text(counted(severities["warning"], "warning")),
                bar(tender.score, width, style, colour),
            ]
        )
    return [Text.assemble("  ", line) for line in columns(rows, right=(1, 2, 3))]
