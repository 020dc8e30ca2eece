"""A tender's statements with the phrases found in them, each as its reader would see it.

A statement is seen together with what governs it: its lead-ins and the header of its row. That is
its view; the places found in a view lead back to the document's own text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from tenderlint.judge.plan import Plan
from tenderlint.language.phrases import Hit
from tenderlint.language.terms import TermPart
from tenderlint.model.document import Span
from tenderlint.model.outline import Statement
from tenderlint.model.reading import Reading
from tenderlint.model.tender import Tender

Key: TypeAlias = tuple[int, int]
"""A statement: the number of its document in the tender, and its own number there."""

_BESIDE = 10
_MANY = 200
"""So many statements take longer to look at one by one than a document to scan for a pattern."""
_PART_BREAK = " | "


@dataclass(frozen=True, slots=True)
class View:
    """A statement with its lead-ins and header as one text, and the phrases found in it.

    ``hits`` has the finds of each way to say a phrase, as they stand in the document; ``parts`` are
    the pieces: where one begins in ``text``, and its span in the document. ``patterns`` are those
    whose words stand in it; ``terms`` keeps the spans of terms once found.
    """

    key: Key
    text: str
    parts: tuple[tuple[int, Span], ...]
    hits: dict[int, tuple[Hit, ...]]
    patterns: frozenset[int]
    terms: dict[str, tuple[Span, ...]] = field(default_factory=dict)

    def in_document(self, span: Span) -> Span:
        """The span in the document of a span in the view."""
        for begin, (start, end) in reversed(self.parts):
            if span[0] >= begin:
                return start + span[0] - begin, min(end, start + span[1] - begin)
        return span

    def spans(self, way: int) -> list[Span]:
        """Where in ``text`` something is said in this way."""
        return [self._span(hit) for hit in self.hits.get(way, ())]

    def _span(self, hit: Hit) -> Span:
        for begin, (start, end) in self.parts:
            if start <= hit.start < end:
                return begin + hit.start - start, begin + hit.end - start
        raise LookupError(hit)

    def words_between(self, one: Span, other: Span) -> int:
        """How many words stand between two spans, 0 if they touch or overlap."""
        first, second = sorted((one, other))
        return self.text.count(" ", first[1], second[0]) - 1 if second[0] > first[1] else 0


@dataclass(slots=True)
class TenderText:
    """All statements of a tender, matched once."""

    tender: Tender
    plan: Plan
    hits: list[list[list[Hit]]] = field(default_factory=list)
    by_start: list[dict[int, int]] = field(default_factory=list)
    ids: list[list[frozenset[int]]] = field(default_factory=list)
    where: defaultdict[int, list[Key]] = field(default_factory=lambda: defaultdict(list))
    sections: dict[tuple[int, int], list[int]] = field(default_factory=dict)
    aliases: dict[str, frozenset[int]] = field(default_factory=dict)
    views: dict[Key, View] = field(default_factory=dict)
    led: dict[Key, list[Key]] = field(default_factory=dict)
    spoken: dict[str, set[Key]] = field(default_factory=dict)
    narrowed: dict[int, set[Key] | None] = field(default_factory=dict)
    fitting: dict[int, set[Key] | None] = field(default_factory=dict)
    worded: list[set[Key]] = field(default_factory=list)
    patterns: dict[Key, frozenset[int]] = field(default_factory=dict)
    scanned: list[tuple[str, list[int]]] = field(default_factory=list)
    possible: dict[int, dict[Key, None]] = field(default_factory=dict)
    said: dict[int, dict[Key, bool]] = field(default_factory=dict)
    saying: dict[int, list[Key]] = field(default_factory=dict)
    term_parts: dict[Key, tuple[TermPart, ...]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    about: dict[tuple[str, Key], tuple[Span, ...] | None] = field(default_factory=dict)

    def statement(self, key: Key) -> Statement:
        """The statement itself."""
        return self.tender.outlines[key[0]].statements[key[1]]

    def reading(self, key: Key) -> Reading:
        """What the statement does."""
        return self.tender.readings[key[0]][key[1]]

    def text(self, key: Key) -> str:
        """The text of the statement's document."""
        return self.tender.outlines[key[0]].document.text

    def every_key(self) -> Iterator[Key]:
        """All statements of the tender."""
        for document, outline in enumerate(self.tender.outlines):
            yield from ((document, number) for number in range(len(outline.statements)))

    def with_any(self, ways: Iterable[int]) -> set[Key]:
        """The statements in whose view something is said in one of these ways."""
        where = self.where
        return set().union(*[where[way] for way in where.keys() & ways])

    def with_term(self, name: str) -> set[Key]:
        """The statements that may say a term of the lexicon in words; its patterns come on top."""
        known = self.spoken.get(name)
        if known is None:
            term = self.plan.terms[name]
            known = self.with_any(term.says | self.aliases.get(name, frozenset()))
            for chain in term.chains:
                known |= set.intersection(*map(self.with_any, chain))
            self.spoken[name] = known
        return known

    def with_pattern(self, number: int) -> set[Key] | None:
        """The statements in which a pattern may be found; None if that cannot be told.

        Those with the words that the pattern needs. Where many have them, it is looked for once
        in each whole document, or, if it is tied to an edge (^ or $), in each of their views: a
        document does not show the edges of a view.
        """
        if not self.worded:
            self._fit()
        if number not in self.fitting:
            patterns = self.plan.patterns
            found = None if number in patterns.wordless else self.worded[number]
            if found is None or len(found) > _MANY:
                if not patterns.on_edge(number):
                    found = set(self._scan(number))
                elif found is not None:
                    views = ((key, self._view_text(key)) for key in found)
                    found = {key for key, text in views if patterns.spans(number, text)}
            self.fitting[number] = found
        return self.fitting[number]

    def _fit(self) -> None:
        """Look through all statements once for the words of all patterns."""
        self.worded = [set() for _ in self.plan.patterns.numbers]
        for key in self.every_key():
            for number in self.patterns_at(key):
                self.worded[number].add(key)

    def patterns_at(self, key: Key) -> frozenset[int]:
        """The patterns whose words stand in a statement's view."""
        if key not in self.patterns:
            self.patterns[key] = self.plan.patterns.possible(self._view_text(key))
        return self.patterns[key]

    def _scan(self, number: int) -> Iterator[Key]:
        for document, (text, starts) in enumerate(self._scanned()):
            for start, _ in self.plan.patterns.spans(number, text):
                at = bisect_right(starts, start) - 1
                if at >= 0:
                    yield document, at
                    yield from self.led.get((document, at), ())

    def _scanned(self) -> list[tuple[str, list[int]]]:
        """Each document as patterns see it, a bar for a line end, and where statements begin."""
        if not self.scanned:
            self.scanned = [
                (
                    outline.document.text.replace("\t", " ").replace("\n", "|"),
                    [statement.start for statement in outline.statements],
                )
                for outline in self.tender.outlines
            ]
        return self.scanned

    def beside(self, key: Key) -> Iterator[Key]:
        """The statements around one, under the same heading, nearest first."""
        document, number = key
        section = self.sections[document, self.statement(key).section]
        near = [n for n in section if n != number and abs(n - number) <= _BESIDE]
        yield from ((document, n) for n in sorted(near, key=lambda n: (abs(n - number), n)))

    def listed(self, key: Key) -> Iterator[Key]:
        """The statement and the others of its list or table, or itself if it is in none."""
        leads = self.statement(key).leads
        if not leads:
            yield key
            return
        document, _ = key
        for number in self.sections[document, self.statement(key).section]:
            if self.statement((document, number)).leads == leads:
                yield document, number

    def view(self, key: Key) -> View:
        """The statement with what governs it."""
        if key not in self.views:
            self.views[key] = self._view(key)
        return self.views[key]

    def _view(self, key: Key) -> View:
        parts: list[tuple[int, Span]] = []
        hits: dict[int, tuple[Hit, ...]] = {}
        begin = 0
        for start, end in self._pieces(key):
            for hit in self.hits_in(key[0], start, end):
                known = hits.get(hit.phrase)
                hits[hit.phrase] = (hit,) if known is None else (*known, hit)
            parts.append((begin, (start, end)))
            begin += end - start + len(_PART_BREAK)
        return View(key, self._view_text(key), tuple(parts), hits, self.patterns_at(key))

    def _view_text(self, key: Key) -> str:
        text = self.text(key)
        pieces = (text[start:end] for start, end in self._pieces(key))
        return _PART_BREAK.join(pieces).replace("\t", " ").replace("\n", " ")

    def _pieces(self, key: Key) -> Iterator[Span]:
        statement = self.statement(key)
        yield from statement.leads
        yield statement.start, statement.end

    def hits_in(self, document: int, start: int, end: int) -> list[Hit]:
        """The hits of the statement or statements' row that begins at ``start``."""
        number = self.by_start[document].get(start)
        if number is None:
            return []
        return [hit for hit in self.hits[document][number] if hit.end <= end]
