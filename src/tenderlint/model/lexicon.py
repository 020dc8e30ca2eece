"""Lexicon: the words the program knows, and what each of them is a sign of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Term:
    """A notion and the ways to say it.

    ``says`` are phrases; ``like`` are RE2 expressions over the text as printed. ``unless`` are
    longer phrases that only look like it ("a lot of"). A hit counts only if one of ``near``
    stands in the same clause (always, if there are none) and none of ``far`` does. A term that is
    ``defined`` is also meant wherever a name is used that the tender itself defines by it.
    """

    name: str
    says: tuple[str, ...]
    like: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    far: tuple[str, ...] = ()
    defined: bool = False


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All words the program knows.

    ``cues`` maps a group (a file: "commitment", "time", ...) to its kinds of cue ("required",
    "past", ...) and their phrases; among cues of a group that overlap the longest counts, so that
    a longer phrase of kind "pseudo" silences a shorter cue.
    ``headings`` maps a kind of section ("background",
    "definitions", ...) to words in its heading; ``stages`` and ``documents`` likewise.
    ``placeholders`` are RE2 expressions for text that was left to be filled in.
    """

    terms: Mapping[str, Term]
    cues: Mapping[str, Mapping[str, tuple[str, ...]]]
    headings: Mapping[str, tuple[str, ...]]
    stages: Mapping[str, tuple[str, ...]]
    documents: Mapping[str, tuple[str, ...]]
    placeholders: tuple[str, ...]
    nations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    contracts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    authorities: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sectors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    regimes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
