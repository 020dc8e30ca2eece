"""How outcomes and scores look: a sign, a word and a colour, so that no colour speaks alone."""

from __future__ import annotations

from collections.abc import Mapping

from rich.text import Text

from tenderlint.model.finding import Outcome
from tenderlint.report.words import spoken
from tenderlint.writers.style import Style

OUTCOME_SIGNS: Mapping[Outcome, tuple[str, str]] = {
    "met": ("✓", "+"),
    "weak": ("~", "~"),
    "contradicted": ("✗", "X"),
    "missing": ("○", "o"),
    "not-applicable": ("–", "-"),
    "unreadable": ("?", "?"),
}
"""The sign, and the sign for a terminal that has ASCII only."""

OUTCOME_COLOURS: Mapping[Outcome, str] = {
    "met": "green",
    "weak": "yellow",
    "contradicted": "bold red",
    "missing": "red",
    "not-applicable": "dim",
    "unreadable": "magenta",
}


def sign(outcome: Outcome, style: Style) -> Text:
    """The outcome's sign."""
    return Text(OUTCOME_SIGNS[outcome][style.ascii], style=OUTCOME_COLOURS[outcome])


def label(outcome: Outcome, style: Style) -> Text:
    """The outcome's sign and word, as a finding begins."""
    return Text.assemble(
        sign(outcome, style), " ", (spoken(outcome).upper(), f"bold {OUTCOME_COLOURS[outcome]}")
    )


def score_colour(score: float | None) -> str:
    """Red below 40, which nothing but hedges reaches; green from 70."""
    if score is None:
        return "dim"
    return "red" if score < 40 else "yellow" if score < 70 else "green"


def counted(number: int, noun: str, plural: str = "") -> str:
    """ "1 rule", "2 rules"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"
