"""numbering.xml -> lists: which level prints what. Counting itself is in counters.py."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from lxml import etree

from tenderlint.readers.docx.look import is_on
from tenderlint.readers.docx.names import LEVEL, NUMBER_ID, PARAGRAPH_STYLE, PPR, START, VAL, W
from tenderlint.readers.docx.styles import Styles, integer, left_indent, value

NUM_FORMAT = W + "numFmt"
LAST_LEVEL = 8
LONGEST_LABEL = 100
"""Characters, before the counts are put in; Word's dialogue allows 31."""
COUNT_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. ``text`` is cut at its counts: words, level from 1, words, ...

    ``restart``: None restarts after any higher level, 0 never, n after level n or a higher one.
    """

    format: str = "decimal"
    text: tuple[str, ...] = ()
    start: int = 0
    restart: int | None = None
    legal: bool = False
    style: str = ""
    indent: int | None = None


@dataclass(slots=True)
class NumberedList:
    """A w:num with the levels of its abstract list; those of one ``abstract`` count together."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]
    restarted: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def restarted_by(self, index: int) -> tuple[int, ...]:
        """The deeper levels that begin anew once this one has counted."""
        if index not in self.restarted:
            self.restarted[index] = tuple(
                deeper
                for deeper in range(index + 1, LAST_LEVEL + 1)
                if restarts(self.levels.get(deeper), index)
            )
        return self.restarted[index]

    def level_for(self, chain: tuple[str, ...]) -> int | None:
        """The level that names one of these styles, the nearest style first."""
        for style in chain:
            for index, level in self.levels.items():
                if level.style == style:
                    return index
        return None


def restarts(level: Level | None, after: int) -> bool:
    """Whether a level begins anew once the higher level ``after`` has counted."""
    if level is None or level.restart is None:
        return True
    return after < level.restart


@dataclass(slots=True)
class Numbering:
    """Lists by numId, put together when first asked for."""

    styles: Styles
    nums: dict[str, etree._Element] = field(default_factory=dict)
    abstracts: dict[str, etree._Element] = field(default_factory=dict)
    lists: dict[str, NumberedList | None] = field(default_factory=dict)

    def list(self, number_id: str) -> NumberedList | None:
        if number_id not in self.lists:
            self.lists[number_id] = self._assemble(number_id)
        return self.lists[number_id]

    def _assemble(self, number_id: str) -> NumberedList | None:
        num = self.nums.get(number_id)
        abstract = None if num is None else self._abstract(number_id, frozenset())
        if num is None or abstract is None:
            return None
        levels = dict(read_level(lvl) for lvl in abstract.iterchildren(W + "lvl"))
        starts = {}
        for override in num.iterchildren(W + "lvlOverride"):
            index = integer(override.get(LEVEL)) or 0
            for lvl in override.iterchildren(W + "lvl"):
                kept = levels[index].restart if index in levels else None
                levels[index] = replace(read_level(lvl)[1], restart=kept)  # as Word does
            start = integer(value(override, W + "startOverride"))
            if start is not None:
                starts[index] = start
        return NumberedList(abstract.get(W + "abstractNumId", ""), levels, starts)

    def _abstract(self, number_id: str, seen: frozenset[str]) -> etree._Element | None:
        """The abstract list, through numbering styles where it only links to one."""
        num = self.nums.get(number_id)
        if num is None or number_id in seen:
            return None
        abstract = self.abstracts.get(value(num, W + "abstractNumId") or "")
        if abstract is None:
            return None
        link = value(abstract, W + "numStyleLink")
        if link is None:
            return abstract
        linked = self.styles.numbering_id(link)
        found = None if linked is None else self._abstract(linked, seen | {number_id})
        return abstract if found is None else found


def read_numbering(root: etree._Element | None, styles: Styles) -> Numbering:
    numbering = Numbering(styles)
    if root is not None:
        for num in root.iterchildren(W + "num"):
            numbering.nums[num.get(NUMBER_ID, "")] = num
        for abstract in root.iterchildren(W + "abstractNum"):
            numbering.abstracts[abstract.get(W + "abstractNumId", "")] = abstract
    return numbering


def read_level(lvl: etree._Element) -> tuple[int, Level]:
    ppr = next(lvl.iterchildren(PPR), None)
    legal = next(lvl.iterchildren(W + "isLgl"), None)
    start = integer(value(lvl, START))
    return min(max(integer(lvl.get(LEVEL)) or 0, 0), LAST_LEVEL), Level(
        format=number_format(lvl),
        text=tuple(COUNT_PLACE.split((value(lvl, W + "lvlText") or "")[:LONGEST_LABEL])),
        start=start or 0,  # the standard's default is not 1
        restart=integer(value(lvl, W + "lvlRestart")),
        legal=legal is not None and is_on(legal),
        style=value(lvl, PARAGRAPH_STYLE) or "",
        indent=None if ppr is None else left_indent(ppr),
    )


def number_format(lvl: etree._Element) -> str:
    """A custom format stands in an AlternateContent, its pattern beside it."""
    written = next(lvl.iterchildren(NUM_FORMAT), None)
    if written is None:
        written = next(lvl.iter(NUM_FORMAT), None)
    if written is None:
        return "decimal"
    if written.get(VAL) == "custom":
        return written.get(W + "format") or "custom"
    return written.get(VAL) or "decimal"
