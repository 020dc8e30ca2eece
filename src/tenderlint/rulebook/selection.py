"""Which rules of the rulebook a run wants: profile, ids, themes and globs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from tenderlint.errors import UsageError
from tenderlint.model.finding import THEMES
from tenderlint.rulebook.book import Rulebook
from tenderlint.rulebook.schema import Rule
from tenderlint.rulebook.strict_yaml import did_you_mean

PROFILES = ("core", "all")


def select(
    rulebook: Rulebook,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    profile: str | None = None,
) -> Rulebook:
    """The rulebook with only the rules wanted, in the same order.

    Without ``select`` the profile decides ("core" unless said otherwise); with it any rule that it
    names is taken, of whatever tier. Raises UsageError for a name that fits no rule.
    """
    if profile is not None and profile not in PROFILES:
        raise UsageError(f'unknown profile "{profile}"{did_you_mean(profile, PROFILES)}')
    for wanted in (*select, *ignore):
        _check(rulebook, wanted)
    tier_counts = profile == "core" or (profile is None and not select)
    rules = tuple(
        rule
        for rule in rulebook.rules
        if (not select or any(_fits(rule, wanted) for wanted in select))
        and not any(_fits(rule, unwanted) for unwanted in ignore)
        and not (tier_counts and rule.tier != "core")
    )
    return replace(rulebook, rules=rules)


def _fits(rule: Rule, wanted: str) -> bool:
    return wanted == rule.theme or fnmatchcase(rule.id, wanted)


def _check(rulebook: Rulebook, wanted: str) -> None:
    if any(_fits(rule, wanted) for rule in rulebook.rules):
        return
    names = (*(rule.id for rule in rulebook.rules), *THEMES)
    raise UsageError(f'no rule or theme "{wanted}"{did_you_mean(wanted, names)}')
