"""A rulebook made ready for matching: every phrase of its rules and terms in one index."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from tenderlint.judge.patterns import Patterns, patterns_of
from tenderlint.language.phrases import PhraseIndex, index_of
from tenderlint.model.lexicon import Term
from tenderlint.rulebook.book import Rulebook, words_in


@dataclass(frozen=True, slots=True)
class TermPlan:
    """A term with its phrases and patterns as numbers; ``chains`` are phrases with gaps.

    ``not_chains`` are those among its longer phrases that only look like it.
    """

    term: Term
    says: frozenset[int]
    chains: tuple[tuple[int, ...], ...]
    unless: frozenset[int]
    near: frozenset[int]
    far: frozenset[int]
    like: tuple[int, ...]
    not_chains: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, eq=False)
class Plan:
    """What the matching needs of a rulebook; ``numbers`` gives a phrase's number in ``index``."""

    rulebook: Rulebook
    index: PhraseIndex
    numbers: dict[str, int]
    terms: dict[str, TermPlan]
    patterns: Patterns
    chains: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def parts(self, phrase: str) -> tuple[int, ...]:
        """The numbers of a phrase's parts, which "..." keeps apart."""
        if phrase not in self.chains:
            self.chains[phrase] = tuple(self.numbers[part] for part in parts(phrase))
        return self.chains[phrase]


@lru_cache(maxsize=8)
def plan_of(rulebook: Rulebook) -> Plan:
    """The plan of a rulebook; made once for each rulebook of a run."""
    index, numbers = index_of(_phrases(rulebook))
    patterns = patterns_of(_patterns(rulebook))
    terms = {
        name: TermPlan(
            term,
            frozenset(numbers[p] for p in term.says if "..." not in p),
            tuple(tuple(numbers[q] for q in parts(p)) for p in term.says if "..." in p),
            frozenset(numbers[p] for p in term.unless if "..." not in p),
            frozenset(numbers[p] for p in term.near),
            frozenset(numbers[p] for p in term.far),
            tuple(patterns.numbers[source] for source in term.like),
            tuple(tuple(numbers[q] for q in parts(p)) for p in term.unless if "..." in p),
        )
        for name, term in rulebook.lexicon.terms.items()
    }
    return Plan(rulebook, index, numbers, terms, patterns)


def parts(phrase: str) -> list[str]:
    """A phrase's parts: "..." stands for up to a few words between them."""
    return [part.strip() for part in phrase.split("...")]


def _phrases(rulebook: Rulebook) -> Iterator[str]:
    for term in rulebook.lexicon.terms.values():
        yield from (part for phrase in (*term.says, *term.unless) for part in parts(phrase))
        yield from (*term.near, *term.far)
    for law in rulebook.tables.superseded:
        yield from (part for name in law.names for part in parts(name))
    for rule in rulebook.rules:
        for words in words_in(rule):
            if isinstance(words, str):
                yield from parts(words)


def _patterns(rulebook: Rulebook) -> Iterator[str]:
    for term in rulebook.lexicon.terms.values():
        yield from term.like
    for rule in rulebook.rules:
        for words in words_in(rule):
            if not isinstance(words, str) and words.pattern is not None:
                yield words.pattern
