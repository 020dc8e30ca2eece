"""ODF list styles and the counting of lists -> the label that each paragraph prints."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from tenderlint.readers.docx.counters import Label
from tenderlint.readers.docx.number_formats import format_count
from tenderlint.readers.docx.styles import integer
from tenderlint.readers.odt.names import FO, LOEXT, STYLE, TEXT
from tenderlint.readers.odt.styles import twips

FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
PLACE = re.compile(r"%(\d{1,2})%")
DEEPEST = 10
OUTLINE = "outline"
"""The list of the headings: it has no name of its own."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list style. ``pattern`` is the label with %1% where counts stand."""

    format: str = ""
    pattern: str = ""
    start: int = 1
    bullet: bool = False
    indent: int | None = None


@dataclass(slots=True)
class Lists:
    """The list styles and the counts of every list; continued lists share their counts."""

    styles: dict[str, dict[int, Level]] = field(default_factory=dict)
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    last_of_style: dict[str, str] = field(default_factory=dict)
    opened: int = 0

    def open(self, style: str, element: etree._Element, list_id: str) -> str:
        """Begin or continue a list; the result names its counts."""
        continued = element.get(TEXT + "continue-list")
        if continued in self.counts:
            name = continued
        elif element.get(TEXT + "continue-numbering") == "true" and style in self.last_of_style:
            name = self.last_of_style[style]
        else:
            self.opened += 1
            name = list_id or f"list {self.opened}"
            self.counts[name] = [None] * DEEPEST
        if list_id:
            self.counts.setdefault(list_id, self.counts[name])
        self.last_of_style[style] = name
        return name

    def label(self, style: str, name: str, level: int, restart: int | None = None) -> Label | None:
        """Count a paragraph at ``level`` (from 1); None where the style prints nothing there."""
        levels = self.styles.get(style, {})
        own = levels.get(level)
        if own is None or not 1 <= level <= DEEPEST:
            return None
        counts = self.counts.setdefault(name, [None] * DEEPEST)
        last = counts[level - 1]
        counts[level - 1] = own.start if last is None else last + 1
        if restart is not None:
            counts[level - 1] = restart
        counts[level:] = [None] * (DEEPEST - level)
        if own.bullet:
            return Label("", True, level - 1, name, own.indent, True)
        text, sure = printed(levels, own, counts)
        if not text.strip():
            return None
        says_nothing = not any(sign.isalnum() for sign in text)
        return Label(text, says_nothing, level - 1, name, own.indent, sure)


def read_list_styles(roots: Iterable[etree._Element]) -> Lists:
    lists = Lists()
    for root in roots:
        for style in root.iter(TEXT + "list-style", TEXT + "outline-style"):
            outline = style.tag == TEXT + "outline-style"
            name = OUTLINE if outline else style.get(STYLE + "name", "")
            lists.styles[name] = dict(read_level(level) for level in style)
    return lists


def read_level(level: etree._Element) -> tuple[int, Level]:
    index = integer(level.get(TEXT + "level")) or 1
    style = level.get(STYLE + "num-format", "")
    prefix, suffix = level.get(STYLE + "num-prefix", ""), level.get(STYLE + "num-suffix", "")
    shown = min(integer(level.get(TEXT + "display-levels")) or 1, index)
    pattern = level.get(STYLE + "num-list-format") or level.get(LOEXT + "num-list-format")
    if pattern is None:
        counts = ".".join(f"%{at}%" for at in range(index - shown + 1, index + 1))
        pattern = prefix + (counts if style else "") + suffix
    return index, Level(
        format=FORMATS.get(style, style),
        pattern=pattern,
        start=integer(level.get(TEXT + "start-value")) or 1,
        bullet=level.tag.endswith(("-bullet", "-image")),
        indent=level_indent(level),
    )


def level_indent(level: etree._Element) -> int | None:
    for alignment in level.iter(STYLE + "list-level-label-alignment"):
        return twips(alignment.get(FO + "margin-left"))
    return None


def printed(levels: dict[int, Level], own: Level, counts: list[int | None]) -> tuple[str, bool]:
    """The label, and whether all its formats are known."""
    sure = True

    def put(place: re.Match[str]) -> str:
        nonlocal sure
        at = int(place[1])
        level = levels.get(at, Level())
        if not level.format or not 1 <= at <= DEEPEST:
            return ""
        count = counts[at - 1]
        count = level.start if count is None else count
        sign = format_count(count, level.format)
        sure = sure and sign is not None
        return str(count) if sign is None else sign

    return PLACE.sub(put, own.pattern).lstrip("."), sure
