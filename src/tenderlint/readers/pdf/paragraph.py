"""A paragraph being gathered: its lines, the number split off, what kind it will be."""

from __future__ import annotations

from dataclasses import dataclass

from tenderlint.readers.pdf.lines import Line
from tenderlint.readers.pdf.page import FIELD


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, with the label that was split off."""

    lines: list[Line]
    text: str
    edge: float
    number: str = ""
    level: int = 0
    item: bool = False
    sure: bool = True
    contents: bool = False
    named: bool = False
    footnote: bool = False
    tab: bool = False
    body_left: float = 0.0

    @property
    def last(self) -> Line:
        """Its last line."""
        return self.lines[-1]

    @property
    def filled(self) -> bool:
        """Whether a form field's value is in it."""
        return any(run.tag == FIELD for line in self.lines for run in line.runs)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)
