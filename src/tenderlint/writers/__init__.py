"""Report -> text. A new format is one file, and one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from tenderlint.model.report import Report
from tenderlint.writers.json_report import write_json
from tenderlint.writers.style import Style
from tenderlint.writers.terminal import write_terminal

__all__ = ["WRITERS", "Style", "Writer"]

Writer: TypeAlias = Callable[[Report, Style], str]
"""A function of the report and nothing else: the same report and style give the same text."""

WRITERS: Mapping[str, Writer] = {
    "terminal": write_terminal,
    "json": write_json,
}
