"""Rule -> Markdown: the page of docs/rules that belongs to it, and the list of all pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from tenderlint.judge.model_clauses import USUAL, with_names
from tenderlint.model.finding import THEMES
from tenderlint.report.paragraphs import paragraphs
from tenderlint.report.words import (
    BASIS_LABELS,
    OUTCOME_MEANINGS,
    THEME_NAMES,
    long_date,
    spoken,
)
from tenderlint.rule_pages.examples import example_lines, given_text
from tenderlint.rule_pages.sayings import (
    KIND_WORDS,
    LOOKS_FOR,
    PHRASE_KEY,
    applies_text,
    case_text,
    message_text,
    words_text,
)
from tenderlint.rule_pages.templates import INDEX, PAGE
from tenderlint.rulebook import Rule, Rulebook

if TYPE_CHECKING:
    from jinja2 import Environment

INDEX_NAME = "README.md"
MARKUP = re.compile(r"[\\`*<|]|_{2,}")


def pages(rulebook: Rulebook) -> dict[str, str]:
    """Every page of docs/rules by its name: the list, then a page for each rule."""
    return {
        INDEX_NAME: rule_index(rulebook.rules),
        **{f"{rule.id}.md": rule_page(rule) for rule in rulebook.rules},
    }


def rule_page(rule: Rule) -> str:
    """What a rule asks, of whom, why, how it judges, what to write, examples, sources."""
    return _tidy(_environment().from_string(PAGE).render(rule=rule))


def rule_index(rules: Sequence[Rule]) -> str:
    """The rules by theme, each with a link to its page."""
    themes = {theme: [rule for rule in rules if rule.theme == theme] for theme in THEMES}
    return _tidy(_environment().from_string(INDEX).render(themes=themes, count=len(rules)))


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, StrictUndefined  # slow to import, seldom needed

    environment = Environment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    environment.filters |= {
        "applies": applies_text,
        "case": case_text,
        "clause": lambda text: with_names(text, USUAL),
        "date": long_date,
        "given": given_text,
        "lines": example_lines,
        "literal": _literal,
        "message": message_text,
        "paragraphs": paragraphs,
        "spoken": spoken,
        "words": words_text,
    }
    environment.globals |= {
        "BASES": BASIS_LABELS,
        "KINDS": KIND_WORDS,
        "LOOKS_FOR": LOOKS_FOR,
        "MEANINGS": OUTCOME_MEANINGS,
        "PHRASE_KEY": PHRASE_KEY,
        "THEMES": THEME_NAMES,
    }
    return environment


def _literal(text: str) -> str:
    """Text of a rule, safe from being taken for markup."""
    return MARKUP.sub(lambda found: "".join(f"\\{sign}" for sign in found[0]), text)


def _tidy(page: str) -> str:
    """One blank line between paragraphs, none at either end."""
    lines = "\n".join(line.rstrip() for line in page.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip() + "\n"
