"""Which rules of the rulebook a run wants: profile, ids, themes and globs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tenderlint.errors import UsageError
from tenderlint.model.finding import THEMES
from tenderlint.rulebook.book import Rulebook
from tenderlint.rulebook.profiles import TIERS, takes
from tenderlint.rulebook.schema import Rule
from tenderlint.strict_yaml import did_you_mean


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
    profiles = (*TIERS, *rulebook.profiles)
    if profile is not None and profile not in profiles:
        guess = did_you_mean(profile, profiles)
        raise UsageError(
            f'unknown profile "{profile}"{guess}; the profiles are {", ".join(profiles)}'
        )
    for wanted in (*select, *ignore):
        _check(rulebook, wanted)
    core = profile == "core" or (profile is None and not select)
    named = rulebook.profiles.get(profile or "")
    rules = tuple(
        rule
        for rule in rulebook.rules
        if (not select or any(_fits(rule, wanted) for wanted in select))
        and not any(_fits(rule, unwanted) for unwanted in ignore)
        and not (core and rule.tier != "core")
        and (named is None or any(_fits(rule, wanted) for wanted in named))
    )
    return replace(rulebook, rules=rules)


def _fits(rule: Rule, wanted: str) -> bool:
    return takes(wanted, rule.id, rule.theme)


def _check(rulebook: Rulebook, wanted: str) -> None:
    if any(_fits(rule, wanted) for rule in rulebook.rules):
        return
    names = (*(rule.id for rule in rulebook.rules), *THEMES)
    raise UsageError(f'no rule or theme "{wanted}"{did_you_mean(wanted, names)}')
