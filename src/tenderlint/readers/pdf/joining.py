"""Lines -> one text: hyphens at line ends undone by what the document itself writes elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

BLANKS: Final = re.compile(r"\s+")
WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
BROKEN: Final = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
GOES_ON: Final = re.compile(r"[\w/#?&=%.~+-]")
LONGEST: Final = 300
START: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that the document writes within lines: in lower case, and as they are written."""

    words: frozenset[str]
    written: frozenset[str]

    def joined(self, before: str, after: str, *, full: bool = False) -> str:
        """Two lines as one text; ``full`` says that the first reaches the edge of its column.

        ``obli-`` and ``gations`` become one word; ``third-`` and ``party`` keep their hyphen when
        the document writes it elsewhere, or writes both halves as words but never the whole. Where
        it writes both ("Subcontractor" and "sub-contractor"), capitals tell which is meant.
        """
        if full and _unbroken(before) and GOES_ON.match(after):
            return before + after
        if not before.endswith("-") or before.endswith((" -", "--")):
            return f"{before} {after}"
        broken = BROKEN.search(before[-60:])
        start = START.match(after)
        if broken is None or start is None:
            return before + after
        if self._keeps(broken[1], start[0]):
            return before + after
        return before[:-1] + after

    def _keeps(self, first: str, second: str) -> bool:
        if not second[0].islower():
            return True
        whole, hyphened = first + second, f"{first}-{second}"
        if whole.lower() in self.words:
            return hyphened in self.written and whole not in self.written
        if hyphened.lower() in self.words:
            return True
        return first.lower() in self.words and second in self.words


def vocabulary(lines: Iterable[str]) -> Vocabulary:
    """Collected once a document; a line's broken last word and the word after it are left out."""
    words: set[str] = set()
    broken = False
    for text in lines:
        found = WORD.findall(text)
        if broken and found:
            found = found[1:]
        broken = text.endswith("-")
        if broken and found:
            found = found[:-1]
        words.update(found)
    return Vocabulary(frozenset(map(str.lower, words)), frozenset(words))


def _unbroken(before: str) -> bool:
    """Ends in an address or a field's name, which is cut at a column's edge wherever that is."""
    last = before[-LONGEST:].rsplit(" ", 1)[-1]
    return "_" in last or "@" in last or "://" in last or "www." in last


def joined(texts: Sequence[str], full: Sequence[bool], known: Vocabulary) -> str:
    """The lines of a paragraph as its text, blanks as one; ``full`` as in ``Vocabulary.joined``."""
    if not texts:
        return ""
    text = texts[0]
    for line, reached in zip(texts[1:], full, strict=False):
        text = known.joined(text, line, full=reached) if text else line
    return BLANKS.sub(" ", text).strip() if "  " in text else text.strip()
