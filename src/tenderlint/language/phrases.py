"""Phrases of lexicon and rules -> where they stand in a text, all of them in one pass.

A phrase is words; ``*`` ends an open word (``pay*`` is pay, pays, payment), ``|`` parts
alternatives in one place (``must|shall pay``). Case, hyphens, curly quotes and line ends do not
matter. The fixed beginnings of all phrases form one Aho-Corasick automaton, so the cost grows with
the text and the number of hits, not with the number of phrases.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product
from typing import NamedTuple, TypeAlias

import ahocorasick

from tenderlint.language.normal import NormalText, normalise

MOST_EXPANSIONS = 400
_SEVERAL = -1
"""In place of a way's number: several ways begin with these letters."""
_OPEN = r"\w*(?!\w)"


class Hit(NamedTuple):
    """A phrase found: its number in the index, and its span in the original text."""

    start: int
    end: int
    phrase: int


class PhraseError(ValueError):
    """A phrase that cannot be searched for; the message says why."""


Way: TypeAlias = tuple[str, str | None]
"""One way to say a phrase: its fixed beginning, and the pattern of what must follow it."""


class _InWords(dict[str, bool]):
    """Whether a sign is part of words; asked at every hit, so each answer is kept."""

    def __missing__(self, sign: str) -> bool:
        known = self[sign] = sign.isalnum()
        return known


_IN_WORDS = _InWords()
_Matches: TypeAlias = Callable[[str, int], re.Match[str] | None]


@dataclass(frozen=True)
class PhraseIndex:
    """All phrases together; ``find`` gives their hits by number.

    Phrases share their words: "must|shall pay" and "shall pay" are both said by "shall pay". So
    what is looked for are the ways to say them, each once, and ``find_ways`` stops there.
    """

    phrases: tuple[str, ...]

    @cached_property
    def _ways(self) -> dict[Way, int]:
        ways: dict[Way, int] = {}
        for phrase in self.phrases:
            for way in expand(phrase):
                ways.setdefault(way, len(ways))
        return ways

    @cached_property
    def ways(self) -> tuple[frozenset[int], ...]:
        """The numbers of the ways to say each phrase."""
        number = self._ways.__getitem__
        return tuple(frozenset(map(number, expand(phrase))) for phrase in self.phrases)

    @property
    def count(self) -> int:
        """How many ways there are."""
        return len(self._ways)

    @cached_property
    def _said_by(self) -> list[list[int]]:
        """The phrases that each way says."""
        phrases: list[list[int]] = [[] for _ in self._ways]
        for number, ways in enumerate(self.ways):
            for way in ways:
                phrases[way].append(number)
        return phrases

    @cached_property
    def _automaton(self) -> ahocorasick.Automaton:
        endings: dict[str, list[tuple[int, _Matches | None]]] = {}
        for (literal, rest), number in self._ways.items():
            ending = None if rest is None else _pattern(rest).match
            endings.setdefault(literal, []).append((number, ending))
        automaton = ahocorasick.Automaton()
        for literal, ways in endings.items():
            if len(ways) == 1:
                automaton.add_word(literal, (len(literal), *ways[0]))
            else:
                automaton.add_word(literal, (len(literal), _SEVERAL, tuple(ways)))
        automaton.make_automaton()
        return automaton

    def make_ready(self) -> None:
        """Build what finding needs, which else the first ``find`` does."""
        _ = self._automaton

    def find(self, normal: NormalText) -> list[Hit]:
        """Every occurrence of every phrase, sorted by start, longer ones first."""
        phrases = self._said_by
        return [
            Hit(hit.start, hit.end, number)
            for hit in self.find_ways(normal)
            for number in phrases[hit.phrase]
        ]

    def find_ways(self, normal: NormalText) -> list[Hit]:
        """Every occurrence of every way to say a phrase, in the same order.

        ``Hit.phrase`` is the number of the way.
        """
        if not self.phrases:
            return []
        text = normal.text
        size = len(text)
        found: list[tuple[int, int, int]] = []
        for last, (length, first, more) in self._automaton.iter(text):
            end = last + 1
            start = end - length
            if start and _IN_WORDS[text[start - 1]] and _IN_WORDS[text[start]]:
                continue
            for number, rest in more if first == _SEVERAL else ((first, more),):
                if rest is None:
                    if end < size and _IN_WORDS[text[end]] and _IN_WORDS[text[last]]:
                        continue
                    found.append((start, -end, number))
                    continue
                match = rest(text, end)
                if match is not None:
                    found.append((start, -match.end(), number))
        found.sort()
        return _in_the_original(found, normal)


def _in_the_original(found: Sequence[tuple[int, int, int]], normal: NormalText) -> list[Hit]:
    """Places in the normal text, as (start, -end, way) in order, in the text it was made of."""
    cuts, shifts = normal.cuts, normal.shifts
    if not cuts:
        return [Hit(start, -back, way) for start, back, way in found]
    hits: list[Hit] = []
    at, shift, last = 0, 0, len(cuts)
    for start, back, way in found:
        while at < last and cuts[at] <= start:
            shift = shifts[at]
            at += 1
        straight = at == last or -back <= cuts[at]
        end = shift - back if straight else normal.original(-back - 1) + 1
        hits.append(Hit(start + shift, end, way))
    return hits


@lru_cache(maxsize=1 << 16)
def expand(phrase: str) -> tuple[Way, ...]:
    """Each way to say a phrase, as its fixed beginning and the pattern of what must follow it.

    Kept, because a phrase is checked when it is read and again when the index is made of it.
    """
    words = _words_of(phrase)
    if not words:
        raise PhraseError("a phrase needs at least one word")
    if "|" not in phrase:
        return (_literal_and_rest(" ".join(words)),)
    choices = [word.split("|") for word in words]
    total = 1
    for choice in choices:
        total *= len(choice)
    if total > MOST_EXPANSIONS:
        raise PhraseError(f'"{phrase}" stands for {total} phrases: write fewer alternatives')
    return tuple(
        _literal_and_rest(" ".join(word for word in way if word)) for way in product(*choices)
    )


def _words_of(phrase: str) -> list[str]:
    """The words as a normal text has them; plain ASCII, as most phrases are, needs no more."""
    if phrase.isascii():
        return phrase.lower().replace("-", " ").replace("`", "'").split()
    return normalise(phrase.strip()).text.split()


def _literal_and_rest(way: str) -> Way:
    literal, star, rest = way.partition("*")
    if len(literal.strip()) < 2:
        raise PhraseError(f'"{way}" must begin with at least two letters before any *')
    if not star:
        return literal, None
    if not rest:
        return literal, _OPEN
    pattern = r"\w*" + re.escape(rest).replace(r"\*", r"\w*")
    return literal, pattern + r"(?!\w)"


@lru_cache(maxsize=1 << 14)
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def index_of(phrases: Iterable[str]) -> tuple[PhraseIndex, dict[str, int]]:
    """An index of the distinct phrases and the number each of them got."""
    numbers: dict[str, int] = {}
    for phrase in phrases:
        numbers.setdefault(phrase, len(numbers))
    return PhraseIndex(tuple(numbers)), numbers


def hits_by_statement(hits: Sequence[Hit], spans: Sequence[tuple[int, int]]) -> list[list[Hit]]:
    """The hits that lie wholly inside each span; hits are sorted, spans do not overlap.

    The statements of a table's row come with its short cells first, so spans need not be sorted.
    """
    found: list[list[Hit]] = [[] for _ in spans]
    order = sorted(range(len(spans)), key=spans.__getitem__)
    at, last = 0, len(order)
    for hit in hits:
        while at < last and spans[order[at]][1] <= hit.start:
            at += 1
        if at == last:
            break
        start, end = spans[order[at]]
        if start <= hit.start and hit.end <= end:
            found[order[at]].append(hit)
    return found
