"""The scores of a tender: one big bar, and a bar and counts for every theme."""

from __future__ import annotations

from rich.text import Text

from tenderlint.model.finding import Outcome
from tenderlint.model.report import TenderReport, ThemeScore
from tenderlint.report.words import THEME_NAMES, spoken
from tenderlint.writers.lines import bar, columns, measure, signs
from tenderlint.writers.style import Style
from tenderlint.writers.terminal.looks import OUTCOME_COLOURS, score_colour

COUNTED: tuple[Outcome, ...] = ("contradicted", "missing", "weak", "met")
"""Worst first, as the findings come."""

WIDEST_BAR = 24
NARROWEST_BAR = 8
COUNTS_WIDTH = sum(len(outcome) + 2 for outcome in COUNTED)
NAMES_WIDTH = max(len(name) for name in THEME_NAMES.values())


def scores(tender: TenderReport, style: Style) -> list[Text]:
    """The tender's score, then the themes that any rule was checked for."""
    themes = [theme for theme in tender.themes if any(number for _, number in theme.counts)]
    room = measure(style) - NAMES_WIDTH - 11
    with_counts = room - COUNTS_WIDTH >= NARROWEST_BAR
    width = min(WIDEST_BAR, room - COUNTS_WIDTH if with_counts else room)
    whole = _whole(tender, width, with_counts, style)
    rows = [_head(with_counts), whole, [Text()] * len(whole)]
    rows += [_theme(theme, width, with_counts, style) for theme in themes]
    right = (1, *range(3, 7)) if with_counts else (1,)
    return [Text.assemble("  ", line) for line in columns(rows, right=right)]


def _head(with_counts: bool) -> list[Text]:
    heads = ["", "score", "of 100", *(COUNTED if with_counts else ())]
    return [Text(spoken(head), style="dim") for head in heads]


def _whole(tender: TenderReport, width: int, with_counts: bool, style: Style) -> list[Text]:
    totals = {
        outcome: sum(finding.outcome == outcome for finding in tender.findings)
        for outcome in COUNTED
    }
    colour = f"bold {score_colour(tender.score)}"
    return [
        Text("This tender", style="bold"),
        Text(score_words(tender.score, style), style=colour),
        bar(tender.score, width, style, colour),
        *(_counts(totals, style) if with_counts else ()),
    ]


def _theme(theme: ThemeScore, width: int, with_counts: bool, style: Style) -> list[Text]:
    colour = score_colour(theme.score)
    return [
        Text(THEME_NAMES[theme.id]),
        Text(score_words(theme.score, style), style=colour),
        Text(_why_none(theme), style="dim")
        if theme.score is None
        else bar(theme.score, width, style, colour),
        *(_counts(dict(theme.counts), style) if with_counts else ()),
    ]


def score_words(score: float | None, style: Style) -> str:
    """ "61.5", or a dash where nothing counted."""
    return signs(style).none if score is None else f"{score:.1f}"


def _why_none(theme: ThemeScore) -> str:
    counts = dict(theme.counts)
    if not theme.weight:
        return "not scored"
    return "could not read" if counts["unreadable"] else "does not apply"


def _counts(counts: dict[Outcome, int], style: Style) -> list[Text]:
    zero = Text(signs(style).zero, style="dim")
    return [
        Text(str(counts[outcome]), style=OUTCOME_COLOURS[outcome]) if counts[outcome] else zero
        for outcome in COUNTED
    ]
