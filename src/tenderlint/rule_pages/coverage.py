"""Which rule answers which ask of the campaigns -> docs/coverage.md."""

from __future__ import annotations

from tenderlint.report.words import THEME_NAMES
from tenderlint.rulebook import Rulebook

_HEAD = """<!-- Generated from rules/: change the files there, then `make docs`. -->

# What the campaigns ask, and which rules answer

tenderlint turns what campaigners have asked of public buyers for years into rules. Each ask below
names the rules that look for it in a tender; a rule may answer several. The asks stand in
`rules/campaign.yaml`, and each rule says under `campaign` which of them it answers.
"""


def coverage_page(rulebook: Rulebook) -> str:
    """The page, as Markdown: every ask with its rules, then the rules that answer none."""
    parts = [_HEAD]
    for ask in rulebook.asks:
        by = f" ({ask.by})" if ask.by else ""
        parts.append(f"## {ask.text}{by}\n")
        rules = [rule for rule in rulebook.rules if ask.id in rule.campaign]
        lines = [f"- [`{rule.id}`](rules/{rule.id}.md): {rule.title}" for rule in rules]
        parts.append("\n".join(lines or ["No rule answers this yet."]) + "\n")
    others = [rule for rule in rulebook.rules if not rule.campaign]
    if others:
        parts.append("## Rules that stand on law or practice alone\n")
        parts.append(
            "\n".join(
                f"- [`{rule.id}`](rules/{rule.id}.md) ({THEME_NAMES[rule.theme]}): {rule.title}"
                for rule in others
            )
            + "\n"
        )
    return "\n".join(parts)
