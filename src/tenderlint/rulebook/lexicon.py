"""rules/lexicon/*.yaml -> Lexicon: each file adds its cues, terms and names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from tenderlint.errors import RulebookError
from tenderlint.language.phrases import PhraseError, expand
from tenderlint.model.lexicon import Lexicon, Term
from tenderlint.strict_yaml import parse, validate

Phrase = Annotated[str, StringConstraints(min_length=2, max_length=400)]
Phrases = tuple[Phrase, ...]
Names = dict[str, Phrases]


class TermEntry(BaseModel):
    """A term as it is written in a lexicon file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    says: Phrases = ()
    like: tuple[str, ...] = ()
    unless: Phrases = ()
    near: Phrases = ()
    far: Phrases = ()
    defined: bool = False
    note: str = ""


class LexiconFile(BaseModel):
    """What a file in rules/lexicon/ may hold; every key adds to the lexicon."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    cues: Names = Field(default_factory=dict)
    parties: Names = Field(default_factory=dict)
    headings: Names = Field(default_factory=dict)
    stages: Names = Field(default_factory=dict)
    documents: Names = Field(default_factory=dict)
    nations: Names = Field(default_factory=dict)
    contracts: Names = Field(default_factory=dict)
    authorities: Names = Field(default_factory=dict)
    sectors: Names = Field(default_factory=dict)
    regimes: Names = Field(default_factory=dict)
    placeholders: tuple[str, ...] = ()
    terms: dict[str, TermEntry] = Field(default_factory=dict)


def load_lexicon(files: Mapping[str, str]) -> Lexicon:
    """The lexicon of all files (path -> YAML text).

    Raises RulebookError, a line for each mistake, for unknown keys, phrases that cannot be
    searched for, and a term that two files define.
    """
    parts = {path: validate(LexiconFile, parse(text, path)) for path, text in files.items()}
    cues: dict[str, dict[str, Phrases]] = {}
    terms: dict[str, Term] = {}
    for path, part in parts.items():
        group = path.rsplit("/", 1)[-1].removesuffix(".yaml")
        for kind, phrases in (*part.cues.items(), *part.parties.items()):
            cues.setdefault(group, {})[kind] = phrases
            _check(path, phrases)
        for name, entry in part.terms.items():
            if name in terms:
                raise RulebookError(f'{path}: term "{name}" is defined twice: keep one of them')
            _check(path, (*entry.says, *entry.unless, *entry.near, *entry.far))
            terms[name] = Term(
                name, entry.says, entry.like, entry.unless, entry.near, entry.far, entry.defined
            )
    return Lexicon(
        terms=terms,
        cues=cues,
        headings=_merged(part.headings for part in parts.values()),
        stages=_merged(part.stages for part in parts.values()),
        documents=_merged(part.documents for part in parts.values()),
        nations=_merged(part.nations for part in parts.values()),
        contracts=_merged(part.contracts for part in parts.values()),
        authorities=_merged(part.authorities for part in parts.values()),
        sectors=_merged(part.sectors for part in parts.values()),
        regimes=_merged(part.regimes for part in parts.values()),
        placeholders=tuple(p for part in parts.values() for p in part.placeholders),
    )


def _merged(parts: object) -> Names:
    merged: Names = {}
    for names in parts:  # type: ignore[attr-defined]
        for kind, words in names.items():
            merged[kind] = (*merged.get(kind, ()), *words)
    return merged


def _check(path: str, phrases: Phrases) -> None:
    for phrase in phrases:
        try:
            for part in phrase.split("..."):
                expand(part)
        except PhraseError as error:
            raise RulebookError(f'{path}: "{phrase}": {error}') from None
