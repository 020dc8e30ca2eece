"""RuleChoice -> Rulebook, read once in a process.

What reads rules is imported when they are read: it takes longer than all else at the start.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from tenderlint.files.rules import rule_files, rules_folder

if TYPE_CHECKING:
    from tenderlint.rulebook import Rulebook


AHEAD = "TENDERLINT_RULES_AHEAD"
"""Names the rules to make ready for judging processes, in the environment of their origin."""


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """Which rules judge: the folder (None is our own), and what is picked from it.

    ``examples`` are wanted where rules are shown or tried, and cost time where they judge.
    """

    folder: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str | None = None
    examples: bool = True


@lru_cache(maxsize=1)
def load_rules(choice: RuleChoice) -> Rulebook:
    """The rulebook, reduced to the rules chosen. Raises RulebookError or UsageError."""
    from tenderlint.rulebook import select

    whole = whole_rulebook(choice.folder, choice.examples)
    return select(whole, choice.select, choice.ignore, choice.profile)


@lru_cache(maxsize=1)
def whole_rulebook(folder: str | None, examples: bool) -> Rulebook:
    """All rules of a folder, None for our own. Raises RulebookError or UsageError."""
    from tenderlint.rulebook import load_rulebook

    return load_rulebook(rule_files(rules_folder(folder)), examples)
