"""profiles.yaml -> which rules a profile takes, besides "core" and "all"."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fnmatch import fnmatchcase
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from tenderlint.errors import RulebookError
from tenderlint.strict_yaml import parse, validate

FILE = "profiles.yaml"
TIERS = ("core", "all")
"""Profiles that need no list: the rules of the tier core, and all rules."""

Profiles = Mapping[str, tuple[str, ...]]


class Profile(BaseModel):
    """A selection for one kind of reader: ``rules`` are ids, themes and globs of ids."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Annotated[str, StringConstraints(min_length=1)]
    rules: Annotated[tuple[str, ...], Field(min_length=1)]


class ProfileFile(BaseModel):
    """profiles.yaml"""

    model_config = ConfigDict(extra="forbid", frozen=True)

    profiles: dict[str, Profile]


def load_profiles(text: str | None, rules: Collection[tuple[str, str]]) -> Profiles:
    """The profiles of a rulebook, by name; ``rules`` are the ids and themes that it has.

    Raises RulebookError for a profile that is named like a tier, or that wants what is not there.
    """
    if text is None:
        return {}
    written = validate(ProfileFile, parse(text, FILE))
    for name, profile in written.profiles.items():
        if name in TIERS:
            raise RulebookError(f'{FILE}: "{name}" is taken: it follows from the rules\' tiers')
        for wanted in profile.rules:
            if not any(takes(wanted, *rule) for rule in rules):
                raise RulebookError(f'{FILE}: "{name}" wants "{wanted}", but no rule is called so')
    return {name: profile.rules for name, profile in written.profiles.items()}


def takes(wanted: str, rule: str, theme: str) -> bool:
    """Whether an id, theme or glob means a rule."""
    return wanted == theme or fnmatchcase(rule, wanted)
