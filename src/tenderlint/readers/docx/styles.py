"""styles.xml -> what a style says about headings, contents, numbering and the look of text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from lxml import etree

from tenderlint.readers.docx.look import PLAIN, Look, font_of, look_of
from tenderlint.readers.docx.names import (
    INDENT,
    LEFT,
    LEVEL,
    NUMBER_ID,
    NUMBERING,
    OUTLINE,
    PPR,
    RPR,
    START,
    TYPE,
    VAL,
    W,
)

HEADING_NAME = re.compile(r"heading ([1-9])")
CONTENTS_NAME = re.compile(r"toc ([1-9])|table of (?:figures|authorities)|toc heading")
LIST_NAME = re.compile(r"list (?:bullet|number)\b")
DEEPEST_STYLE = 50
"""Styles based on each other; Word itself allows eleven."""
BODY_OUTLINE = 9
"""The outline level that says: no heading, whatever the style is based on."""


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style with everything it inherits.

    ``heading`` and ``contents`` are levels from 1, 0 for none. ``chain`` is the style and those
    it is based on, nearest first; a list level names the style that it numbers.
    """

    chain: tuple[str, ...] = ()
    name: str = ""
    heading: int = 0
    title: bool = False
    contents: int = 0
    listed: bool = False
    number_id: str | None = None
    level: int | None = None
    indent: int | None = None
    look: Look = PLAIN


@dataclass(frozen=True, slots=True)
class Style:
    """One w:style as written."""

    name: str
    based_on: str
    element: etree._Element


@dataclass(slots=True)
class Styles:
    """Styles by id, resolved when first asked for."""

    written: dict[str, Style] = field(default_factory=dict)
    default: str = ""
    base: Look = PLAIN
    table_headers: frozenset[str] = frozenset()
    resolved: dict[str, ParagraphStyle] = field(default_factory=dict)
    run_looks: dict[str, tuple[etree._Element, ...]] = field(default_factory=dict)

    def paragraph(self, style_id: str | None) -> ParagraphStyle:
        wanted = style_id if style_id in self.written else self.default
        assert wanted is not None
        if wanted not in self.resolved:
            self.resolved[wanted] = self._resolve(wanted)
        return self.resolved[wanted]

    def run(self, style_id: str, look: Look) -> Look:
        """The look of text under this character style."""
        if style_id not in self.run_looks:
            chain = [self.written[link].element.find(RPR) for link in self._chain(style_id)]
            self.run_looks[style_id] = tuple(rpr for rpr in reversed(chain) if rpr is not None)
        for rpr in self.run_looks[style_id]:
            look = look_of(rpr, look)
            font = font_of(rpr)
            look = look._replace(font=font) if font else look
        return look

    def numbering_id(self, style_id: str) -> str | None:
        """The list that a numbering style stands for."""
        style = self.written.get(style_id)
        return None if style is None else value(style.element, PPR, NUMBERING, NUMBER_ID)

    def _resolve(self, style_id: str) -> ParagraphStyle:
        style = ParagraphStyle(look=self.base)
        chain = self._chain(style_id)
        for link in reversed(chain):
            style = inherit(style, self.written[link])
        name = self.written[style_id].name if chain else ""
        return replace(
            style,
            chain=tuple(chain),
            name=name,
            title=name == "title",
            listed=any(LIST_NAME.match(self.written[link].name) for link in chain),
        )

    def _chain(self, style_id: str) -> list[str]:
        chain: list[str] = []
        while style_id in self.written and style_id not in chain and len(chain) < DEEPEST_STYLE:
            chain.append(style_id)
            style_id = self.written[style_id].based_on
        return chain


def read_styles(root: etree._Element | None) -> Styles:
    """Without a styles part everything looks plain."""
    if root is None:
        return Styles()
    styles = Styles(table_headers=table_styles_with_header(root.iterchildren(W + "style")))
    defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{RPR}")
    if defaults is not None:
        styles.base = look_of(defaults, PLAIN)
    for element in root.iterchildren(W + "style"):
        style_id = element.get(W + "styleId", "")
        name = (value(element, W + "name") or style_id).strip().lower()
        styles.written[style_id] = Style(name, value(element, W + "basedOn") or "", element)
        if element.get(W + "default") in ("1", "true", "on") and element.get(TYPE) == "paragraph":
            styles.default = style_id
    return styles


def table_styles_with_header(styles: Iterable[etree._Element]) -> frozenset[str]:
    """Table styles that set their first row apart; w:tblLook says whether a table uses that."""
    return frozenset(
        style.get(W + "styleId", "")
        for style in styles
        for part in style.iterchildren(W + "tblStylePr")
        if part.get(TYPE) == "firstRow"
    )


def inherit(style: ParagraphStyle, written: Style) -> ParagraphStyle:
    """The style after one more link of its chain, from the root down."""
    heading, contents = style.heading, style.contents
    if named := HEADING_NAME.fullmatch(written.name):
        heading = int(named[1])
    if listed := CONTENTS_NAME.fullmatch(written.name):
        contents = int(listed[1] or 1)
    look, number_id, level, indent = style.look, style.number_id, style.level, style.indent
    ppr = written.element.find(PPR)
    if ppr is not None:
        outline = integer(value(ppr, OUTLINE))
        if outline is not None:
            heading = 0 if outline >= BODY_OUTLINE else outline + 1
        number_id = value(ppr, NUMBERING, NUMBER_ID) or number_id
        own_level = integer(value(ppr, NUMBERING, LEVEL))
        level = level if own_level is None else own_level
        own_indent = left_indent(ppr)
        indent = indent if own_indent is None else own_indent
    rpr = written.element.find(RPR)
    if rpr is not None:
        look = look_of(rpr, look)
        look = look._replace(font=font_of(rpr) or look.font)
    return replace(
        style,
        heading=heading,
        contents=contents,
        number_id=number_id,
        level=level,
        indent=indent,
        look=look,
    )


def value(element: etree._Element, *path: str) -> str | None:
    """The w:val at the end of a path of direct children.

    Direct only: the record of a tracked change holds the old properties under the same names.
    """
    found: etree._Element | None = element
    for name in path:
        found = None if found is None else next(found.iterchildren(name), None)
    return None if found is None else found.get(VAL)


def integer(text: str | None) -> int | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        return None


def left_indent(ppr: etree._Element) -> int | None:
    """In twentieths of a point."""
    ind = next(ppr.iterchildren(INDENT), None)
    return None if ind is None else integer(ind.get(LEFT) or ind.get(START))
