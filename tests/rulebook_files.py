"""The project's own rulebook, loaded once for all tests that judge or read by it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tenderlint.model.lexicon import Lexicon
from tenderlint.rulebook import Rulebook, load_rulebook

RULES = Path(__file__).resolve().parents[1] / "rules"


@cache
def rulebook() -> Rulebook:
    """All rules, the lexicon and the tables of the checkout."""
    files = sorted(RULES.rglob("*.yaml"))
    return load_rulebook(
        {path.relative_to(RULES).as_posix(): path.read_text("utf-8") for path in files}
    )


def lexicon() -> Lexicon:
    """The words of the checkout's lexicon."""
    return rulebook().lexicon
