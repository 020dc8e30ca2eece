"""The RE2 patterns of a rulebook, and which of them a text may hold at all.

Most patterns need certain words. One pass over a text finds the words of all patterns (RE2's
filtered set) and leaves the few patterns that are worth running: some 0.01 ms for a statement,
however many patterns there are, where each pattern that is run costs about as much by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import re2

from tenderlint.model.document import Span

_CLASS = re.compile(r"\[\^")


@dataclass(frozen=True, eq=False)
class Patterns:
    """Compiled patterns by their number; ``wordless`` ones need no word and may be anywhere."""

    numbers: dict[str, int]
    compiled: tuple[re2._Regexp, ...]
    filter: re2.Filter | None
    wordless: frozenset[int]

    def possible(self, text: str) -> frozenset[int]:
        """The patterns that may be found in a text."""
        if self.filter is None:
            return frozenset()
        return frozenset(self.filter.Match(text.lower(), True) or ())

    def on_edge(self, number: int) -> bool:
        """Whether a pattern is tied to the beginning or the end of its text."""
        source = _CLASS.sub("", self.compiled[number].pattern)
        return "^" in source or "$" in source

    def spans(self, number: int, text: str) -> list[Span]:
        """Where a pattern is found in a text."""
        return [match.span() for match in self.compiled[number].finditer(text)]


def patterns_of(sources: Iterable[str]) -> Patterns:
    """The patterns written so, each once."""
    numbers = {source: number for number, source in enumerate(dict.fromkeys(sources))}
    if not numbers:
        return Patterns({}, (), None, frozenset())
    words = re2.Filter()
    for source in numbers:
        words.Add(source)
    words.Compile()
    wordless = frozenset(words.Match("", True) or ())
    return Patterns(numbers, tuple(map(re2.compile, numbers)), words, wordless)
