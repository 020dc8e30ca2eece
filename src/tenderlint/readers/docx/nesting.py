"""How deep a list item stands: by its list's own level, else by its indent and its sign."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from tenderlint.readers.docx.printed import Printed

DEEPER_BY = 60
"""Twentieths of a point; smaller differences of indent are sloppiness."""
DEEPEST = 9


class Open(NamedTuple):
    """A list that is open: its identity, its own level and indent."""

    key: str
    level: int
    indent: int


@dataclass(slots=True)
class Nesting:
    """The lists open at this point, outermost first; an item's level is its list's place."""

    open: list[Open] = field(default_factory=list)

    def close(self) -> None:
        """A heading or numbered clause ends all lists."""
        self.open.clear()

    def plain(self, paragraph: Printed) -> None:
        """A plain paragraph ends the lists that are indented deeper than itself."""
        while self.open and self.open[-1].indent > paragraph.indent:
            self.open.pop()

    def level(self, paragraph: Printed, number: str) -> int:
        """From 1; the item's list is open afterwards."""
        item = identity(paragraph, number)
        if self._reopen(item):
            return min(len(self.open), DEEPEST)
        while self.open and not self._deeper(item):
            self.open.pop()
        self.open.append(item)
        return min(len(self.open), DEEPEST)

    def _reopen(self, item: Open) -> bool:
        """Go back to a list that is still open, closing those inside it."""
        for index, opened in enumerate(self.open):
            if (opened.key, opened.level) == (item.key, item.level):
                del self.open[index + 1 :]
                return True
        return False

    def _deeper(self, item: Open) -> bool:
        outer = self.open[-1]
        if outer.key == item.key:
            return item.level > outer.level
        if not item.key.startswith("typed"):
            return item.indent > outer.indent + DEEPER_BY
        return item.indent > outer.indent - DEEPER_BY


def identity(paragraph: Printed, number: str) -> Open:
    if paragraph.label is not None:
        return Open(paragraph.label.abstract, paragraph.label.level, paragraph.indent)
    return Open("typed " + scheme(number), 0, paragraph.indent)


def scheme(number: str) -> str:
    """One scheme for "(a)" and "(b)", another for "(i)"; i, v and x count as roman."""
    return re.sub(r"\w+", lambda found: script(found[0]), number)


def script(sign: str) -> str:
    if sign.isdecimal():
        return "1"
    kind = "i" if set(sign.lower()) <= set("ivx") else "a"
    return kind.upper() if sign.isupper() else kind
