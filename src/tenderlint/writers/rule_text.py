"""Rule -> its page at the terminal."""

from __future__ import annotations

from rich.text import Text

from tenderlint.judge.model_clauses import USUAL, with_names
from tenderlint.model.finding import OUTCOMES, Outcome
from tenderlint.report.words import BASIS_LABELS, THEME_NAMES, long_date, spoken
from tenderlint.rule_pages import applies_text, example_lines, given_text, message_text
from tenderlint.rulebook import Rule
from tenderlint.rulebook.schema import Example
from tenderlint.writers.lines import (
    flowing,
    indented,
    rendered,
    signs,
    wrapped,
)
from tenderlint.writers.lines import (
    rule as line_across,
)
from tenderlint.writers.prose import clean
from tenderlint.writers.style import Style
from tenderlint.writers.terminal.looks import label

MOST_EXAMPLES = 2
"""For each outcome; the page in docs/rules has them all, and so has -v."""


def rule_text(rule: Rule, style: Style) -> str:
    """What it asks and of whom, why, what to write, what each outcome looks like, sources."""
    lines = [line_across(Text(rule.id, style="bold"), style)]
    lines += wrapped(Text(clean(rule.title), style="bold"), style, "  ", "  ")
    lines += flowing([Text(fact, style="dim") for fact in _facts(rule)], signs(style).dot, style)
    lines += _section("Protects", rule.protects, style)
    lines += _section("Applies", applies_text(rule.applies) or "to every tender", style)
    lines += _section("Why it matters", rule.why, style)
    lines += _section("What to write", with_names(rule.remedy, USUAL), style, look="cyan")
    if rule.fallback:
        lines += _section(
            "If that cannot be had", with_names(rule.fallback, USUAL), style, look="cyan"
        )
    for outcome in OUTCOMES:
        lines += _outcome(rule, outcome, style)
    lines += _list("What it leaves out", rule.exclusions, style)
    lines += _list("Not verified", rule.unverified, style)
    sources = [f"{r.title}, read {long_date(r.read)}: {r.url}" for r in rule.references]
    return rendered(lines + _list("Sources", sources, style), style)


def _facts(rule: Rule) -> list[str]:
    return [
        THEME_NAMES[rule.theme],
        f"basis: {BASIS_LABELS[rule.basis]}",
        rule.tier,
        f"weight {rule.weight} of 10",
        f"looked for in {', '.join(spoken(stage) for stage in rule.stages)}",
    ]


def _outcome(rule: Rule, outcome: Outcome, style: Style) -> list[Text]:
    examples = rule.examples.get(outcome, ())
    told = message_text(rule.says.get(outcome, ""))
    if not examples and not told:
        return []
    severity = rule.severity.get(outcome, "none")
    head = Text.assemble(
        "  ", label(outcome, style), "" if severity == "none" else f" ({severity})"
    )
    lines = [Text(), head, *(wrapped(told, style, "  ", "  ") if told else ())]
    shown = examples if style.verbosity > 0 else examples[:MOST_EXAMPLES]
    for number, example in enumerate(shown):
        lines += [Text()] * (number > 0) + _example(example, style)
    return lines


def _example(example: str | Example, style: Style) -> list[Text]:
    gutter = signs(style).gutter
    lines: list[Text] = []
    for line in example_lines(example):
        words = Text(clean(line), style="italic")
        lines += wrapped(words, style, Text(f"    {gutter} ", style="dim"), f"    {gutter} ")
    given = given_text(example)
    return lines + (
        wrapped(Text(f"given: {given}", style="dim"), style, "    ", "    ") if given else []
    )


def _section(title: str, text: str, style: Style, look: str = "") -> list[Text]:
    return [Text(), Text(f"  {title}:"), *indented(text, style, look)]


def _list(title: str, entries: tuple[str, ...] | list[str], style: Style) -> list[Text]:
    if not entries:
        return []
    lines = [Text(), Text(f"  {title}:")]
    for entry in entries:
        lines += wrapped(clean(entry), style, "    - ", "      ")
    return lines
