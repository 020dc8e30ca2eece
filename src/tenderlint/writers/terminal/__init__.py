"""Report -> what people read at the terminal."""

from __future__ import annotations

from tenderlint.model.report import Report
from tenderlint.writers.style import Style


def write_terminal(report: Report, style: Style) -> str:
    """Scores at a glance, then what to mend, worst first; escape codes only if in colour."""
    from tenderlint.writers.terminal.page import page  # rich is slow to import

    return page(report, style)
