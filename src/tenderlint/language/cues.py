"""The lexicon's cues in a document, by statement: of those that overlap the longest counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tenderlint.language.normal import NormalText
from tenderlint.language.phrases import PhraseIndex, hits_by_statement, index_of
from tenderlint.model.document import Span
from tenderlint.model.lexicon import Lexicon


class Mark(NamedTuple):
    """A cue that was found: its group and kind in the lexicon, and where it stands."""

    group: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class CueBook:
    """The lexicon's cues, ready to be searched for."""

    index: PhraseIndex
    kinds: tuple[tuple[tuple[str, str], ...], ...]

    def marks(self, normal: NormalText, spans: Sequence[Span]) -> list[list[Mark]]:
        """For each span its cues in order, overlaps settled within each group."""
        hits = self.index.find(normal)
        found: list[list[Mark]] = []
        for inside in hits_by_statement(hits, spans):
            groups: dict[str, list[Mark]] = {}
            for hit in inside:
                for group, kind in self.kinds[hit.phrase]:
                    _settle(groups.setdefault(group, []), Mark(group, kind, hit.start, hit.end))
            marks = [m for kept in groups.values() for m in kept if m.kind != "pseudo"]
            marks.sort(key=lambda mark: mark.start)
            found.append(marks)
        return found


@lru_cache(maxsize=4)
def cue_book(lexicon: Lexicon) -> CueBook:
    """The cues of a lexicon as one index."""
    by_phrase: dict[str, list[tuple[str, str]]] = {}
    for group, kinds in lexicon.cues.items():
        for kind, phrases in kinds.items():
            for phrase in phrases:
                by_phrase.setdefault(phrase, []).append((group, kind))
    index, numbers = index_of(by_phrase)
    ordered = sorted(numbers, key=lambda phrase: numbers[phrase])
    return CueBook(index, tuple(tuple(by_phrase[phrase]) for phrase in ordered))


def _settle(kept: list[Mark], new: Mark) -> None:
    """Keep the longer of two cues that overlap; hits come sorted by start, longer ones first."""
    while kept and kept[-1].end > new.start:
        last = kept[-1]
        if last.end - last.start >= new.end - new.start:
            return
        kept.pop()
    kept.append(new)
