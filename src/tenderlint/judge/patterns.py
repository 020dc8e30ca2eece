"""The RE2 patterns of a rulebook, and which of them a text may hold at all.

Most patterns need certain words. One pass over a text finds the words of all patterns (RE2's
filtered set) and leaves the few patterns that are worth running: some 0.01 ms for a statement,
however many patterns there are, where each pattern that is run costs about as much by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

import re2

from tenderlint.model.document import Span

_CLASS = re.compile(r"\[\^")
_QUIET = re2.Options()
_QUIET.log_errors = False


class PatternError(ValueError):
    """A pattern that RE2 cannot read; the message says why, ``source`` is the pattern."""

    def __init__(self, source: str, why: str) -> None:
        super().__init__(f'the pattern "{source}": {why}')
        self.source = source


@dataclass(frozen=True, eq=False)
class Patterns:
    """Patterns by their number; ``wordless`` ones need no word and may be anywhere.

    ``known`` keeps those compiled: most are never run, and compiling takes its time.
    """

    numbers: dict[str, int]
    filter: re2.Filter | None
    wordless: frozenset[int]
    known: dict[int, re2._Regexp] = field(default_factory=dict)

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """The patterns as they are written."""
        return tuple(self.numbers)

    def possible(self, text: str) -> frozenset[int]:
        """Of the patterns that need words, those that may be found in a text."""
        if self.filter is None:
            return frozenset()
        return frozenset(self.filter.Match(text.lower(), True) or ()) - self.wordless

    def on_edge(self, number: int) -> bool:
        """Whether a pattern is tied to the beginning or the end of its text."""
        source = _CLASS.sub("", self.sources[number])
        return "^" in source or "$" in source

    def spans(self, number: int, text: str) -> list[Span]:
        """Where a pattern is found in a text."""
        return [match.span() for match in self.compiled(number).finditer(text)]

    def compiled(self, number: int) -> re2._Regexp:
        """A pattern ready to be looked for."""
        if number not in self.known:
            self.known[number] = re2.compile(self.sources[number])
        return self.known[number]


def patterns_of(sources: Iterable[str]) -> Patterns:
    """The patterns written so, each once. Raises PatternError."""
    numbers = {source: number for number, source in enumerate(dict.fromkeys(sources))}
    if not numbers:
        return Patterns({}, None, frozenset())
    words = re2.Filter()
    for source in numbers:
        try:
            words.Add(source, _QUIET)
        except re2.error:
            raise PatternError(source, _reason(source)) from None
    words.Compile()
    wordless = frozenset(words.Match("", True) or ())
    return Patterns(numbers, words, wordless)


def _reason(source: str) -> str:
    """What RE2 says of a pattern that it cannot read."""
    try:
        re2.compile(source, _QUIET)
    except re2.error as error:
        said = error.args[0]
        return said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return "it is too large"
