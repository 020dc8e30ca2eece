"""A rulebook made ready for matching: every phrase of its rules and terms in one index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

from tenderlint.errors import RulebookError
from tenderlint.judge.patterns import PatternError, Patterns, patterns_of
from tenderlint.language.phrases import PhraseIndex, index_of
from tenderlint.model.lexicon import Term
from tenderlint.rulebook.book import Rulebook, words_in
from tenderlint.rulebook.schema import Says, Words

Chain: TypeAlias = tuple[frozenset[int], ...]
"""A phrase's parts, which "..." keeps apart, each as the numbers of the ways to say it."""


@dataclass(frozen=True, slots=True)
class TermPlan:
    """A term with its patterns as numbers, and its phrases as those of the ways to say them.

    ``chains`` are phrases with gaps, ``not_chains`` those among the longer phrases that only look
    like it. ``wordless``: one of its patterns needs no word and may stand anywhere.
    """

    term: Term
    says: frozenset[int]
    chains: tuple[Chain, ...]
    unless: frozenset[int]
    near: frozenset[int]
    far: frozenset[int]
    like: tuple[int, ...]
    wordless: bool
    not_chains: tuple[Chain, ...] = ()


@dataclass(frozen=True, eq=False)
class Plan:
    """What the matching needs of a rulebook; ``numbers`` gives a phrase's number in ``index``."""

    rulebook: Rulebook
    index: PhraseIndex
    numbers: dict[str, int]
    terms: dict[str, TermPlan]
    patterns: Patterns
    chains: dict[str, Chain] = field(default_factory=dict)
    choices: dict[int, tuple[frozenset[int], tuple[Says, ...]]] = field(default_factory=dict)

    def parts(self, phrase: str) -> Chain:
        """A phrase's parts as the numbers of the ways to say them."""
        if phrase not in self.chains:
            ways, numbers = self.index.ways, self.numbers
            self.chains[phrase] = tuple(ways[numbers[part]] for part in parts(phrase))
        return self.chains[phrase]

    def alternatives(self, says: Words) -> tuple[frozenset[int], tuple[Says, ...]]:
        """What ``any`` offers: plain phrases, all their ways together, and the other parts."""
        known = self.choices.get(id(says))
        if known is None:
            offered = says.any or ()
            plain = [part for part in offered if isinstance(part, str) and "..." not in part]
            ways = frozenset().union(*(self.parts(part)[0] for part in plain))
            others = tuple(p for p in offered if not isinstance(p, str) or "..." in p)
            known = self.choices[id(says)] = (ways, others)
        return known


@lru_cache(maxsize=8)
def plan_of(rulebook: Rulebook) -> Plan:
    """The plan of a rulebook; made once for each rulebook of a run.

    Raises RulebookError for a pattern that RE2 cannot read.
    """
    words = [part for rule in rulebook.rules for part in words_in(rule)]
    used = _terms(rulebook, words)
    index, numbers = index_of(_phrases(rulebook, used, words))
    try:
        patterns = patterns_of(_patterns(used, words))
    except PatternError as error:
        raise RulebookError(f"{_place_of(error.source, rulebook)}: {error}") from None

    def ways(phrases: Iterable[str]) -> frozenset[int]:
        plain = (index.ways[numbers[phrase]] for phrase in phrases if "..." not in phrase)
        return frozenset().union(*plain)

    def chains(phrases: Iterable[str]) -> tuple[Chain, ...]:
        with_gaps = (parts(phrase) for phrase in phrases if "..." in phrase)
        return tuple(tuple(index.ways[numbers[part]] for part in chain) for chain in with_gaps)

    terms = {
        term.name: TermPlan(
            term,
            says=ways(term.says),
            chains=chains(term.says),
            unless=ways(term.unless),
            near=ways(term.near),
            far=ways(term.far),
            like=tuple(patterns.numbers[source] for source in term.like),
            wordless=any(patterns.numbers[source] in patterns.wordless for source in term.like),
            not_chains=chains(term.unless),
        )
        for term in used
    }
    return Plan(rulebook, index, numbers, terms, patterns)


def parts(phrase: str) -> list[str]:
    """A phrase's parts: "..." stands for up to a few words between them."""
    return [part.strip() for part in phrase.split("...")]


def _terms(rulebook: Rulebook, words: Sequence[str | Words]) -> list[Term]:
    """The terms that the rules use, and those whose names tenders define for themselves."""
    used = {part.term for part in words if not isinstance(part, str)}
    terms = rulebook.lexicon.terms.values()
    return [term for term in terms if term.defined or term.name in used]


def _phrases(
    rulebook: Rulebook, terms: Sequence[Term], words: Sequence[str | Words]
) -> Iterator[str]:
    for term in terms:
        yield from (part for phrase in (*term.says, *term.unless) for part in parts(phrase))
        yield from (*term.near, *term.far)
    for law in rulebook.tables.superseded:
        yield from (part for name in law.names for part in parts(name))
    for phrase in dict.fromkeys(part for part in words if isinstance(part, str)):
        yield from parts(phrase)


def _place_of(pattern: str, rulebook: Rulebook) -> str:
    """The rule or the term that holds a pattern."""
    for rule in rulebook.rules:
        if any(isinstance(part, Words) and part.pattern == pattern for part in words_in(rule)):
            return f"{rule.theme}/{rule.id}.yaml"
    terms = rulebook.lexicon.terms.values()
    return next(f'lexicon, term "{term.name}"' for term in terms if pattern in term.like)


def _patterns(terms: Sequence[Term], words: Sequence[str | Words]) -> Iterator[str]:
    for term in terms:
        yield from term.like
    for part in words:
        if not isinstance(part, str) and part.pattern is not None:
            yield part.pattern
