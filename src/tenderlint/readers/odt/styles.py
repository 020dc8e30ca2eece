"""ODF styles -> the look of text and the kind of paragraph, with everything they inherit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from lxml import etree

from tenderlint.readers.docx.look import PLAIN, Look, is_marker_colour
from tenderlint.readers.docx.styles import DEEPEST_STYLE, HEADING_NAME, LIST_NAME, ParagraphStyle
from tenderlint.readers.odt.names import FO, STYLE, TABLE, TEXT

LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(cm|mm|in|pt|pc|px)")
TWIPS = {"cm": 567.0, "mm": 56.7, "in": 1440.0, "pt": 20.0, "pc": 240.0, "px": 15.0}
CONTENTS_NAME = re.compile(r"contents ([1-9])|contents heading|index heading")


@dataclass(slots=True)
class Styles:
    """Styles by family and name; automatic ones win over those with names."""

    written: dict[tuple[str, str], etree._Element] = field(default_factory=dict)
    looks: dict[tuple[str, str, Look], Look] = field(default_factory=dict)
    paragraphs: dict[str, ParagraphStyle] = field(default_factory=dict)
    list_names: dict[str, str] = field(default_factory=dict)
    base: Look = PLAIN

    def run(self, name: str, look: Look) -> Look:
        """The look of a text:span with this style."""
        key = "text", name, look
        if key not in self.looks:
            for style in reversed(self.chain("text", name)):
                look = text_look(style, look)
            self.looks[key] = look
        return self.looks[key]

    def paragraph(self, name: str) -> ParagraphStyle:
        if name not in self.paragraphs:
            self.paragraphs[name] = self._resolve(name)
        return self.paragraphs[name]

    def list_style(self, name: str) -> str | None:
        """The list style that a paragraph style brings along; "" where it says that it has none."""
        for style in self.chain("paragraph", name):
            said = style.get(STYLE + "list-style-name")
            if said is not None:
                return said
        return None

    def shaded(self, name: str) -> bool:
        """Whether a cell style has a background."""
        for style in self.chain("table-cell", name):
            for properties in style.iterchildren(STYLE + "table-cell-properties"):
                colour = properties.get(FO + "background-color")
                if colour is not None:
                    return colour.lower() not in ("transparent", "#ffffff")
        return False

    def chain(self, family: str, name: str) -> list[etree._Element]:
        """The style and those it is based on, nearest first."""
        chain: list[etree._Element] = []
        style = self.written.get((family, name))
        while style is not None and style not in chain and len(chain) < DEEPEST_STYLE:
            chain.append(style)
            style = self.written.get((family, style.get(STYLE + "parent-style-name", "")))
        return chain

    def _resolve(self, name: str) -> ParagraphStyle:
        style = ParagraphStyle(look=self.base)
        chain = self.chain("paragraph", name)
        shown = [readable(link) for link in chain] or [name.replace("_20_", " ").lower()]
        for link in reversed(chain):
            style = replace(
                style, look=text_look(link, style.look), indent=margin(link, style.indent)
            )
        contents = next((int(found[1] or 1) for n in shown if (found := CONTENTS_NAME.match(n))), 0)
        return replace(
            style,
            chain=tuple(shown),
            name=shown[0],
            title="title" in shown,
            contents=contents,
            heading=next((int(f[1]) for n in shown if (f := HEADING_NAME.fullmatch(n))), 0),
            listed=any(LIST_NAME.match(n) for n in shown),
        )


def read_styles(roots: Iterable[etree._Element]) -> Styles:
    """From styles.xml, then content.xml, whose automatic styles win."""
    styles = Styles()
    for root in roots:
        for style in root.iter(STYLE + "style"):
            styles.written[style.get(STYLE + "family", ""), style.get(STYLE + "name", "")] = style
        for default in root.iter(STYLE + "default-style"):
            if default.get(STYLE + "family") == "paragraph":
                styles.base = text_look(default, PLAIN)
    return styles


def readable(style: etree._Element) -> str:
    """The style's name as people know it, in small letters."""
    name = style.get(STYLE + "display-name") or style.get(STYLE + "name") or ""
    return name.replace("_20_", " ").lower()


def text_look(style: etree._Element, look: Look) -> Look:
    """What the style's text properties make of an inherited look."""
    for properties in style.iterchildren(STYLE + "text-properties"):
        for name, value in properties.items():
            look = apply(look, str(name), str(value))
    return look


def margin(style: etree._Element, inherited: int | None) -> int | None:
    for properties in style.iterchildren(STYLE + "paragraph-properties"):
        said = twips(properties.get(FO + "margin-left"))
        if said is not None:
            return said
    return inherited


def twips(length: str | None) -> int | None:
    """A length such as "1.27cm" in twentieths of a point."""
    found = LENGTH.fullmatch(length or "")
    return None if found is None else round(float(found[1]) * TWIPS[found[2]])


def apply(look: Look, name: str, value: str) -> Look:
    """The look after one text property."""
    if name == FO + "font-weight":
        return look._replace(bold=value == "bold" or (value.isdecimal() and int(value) >= 600))
    if name == FO + "font-style":
        return look._replace(italic=value != "normal")
    if name == FO + "font-size":
        points = twips(value)
        return look if points is None else look._replace(size=points // 10)
    if name == FO + "text-transform":
        return look._replace(capitals=value == "uppercase")
    if name == STYLE + "text-underline-style":
        return look._replace(underlined=value != "none")
    if name == STYLE + "font-name":
        return look._replace(font=value)
    if name == FO + "background-color":
        return look._replace(highlighted=is_marker_colour(value.lstrip("#")))
    if name == TEXT + "display":
        return look._replace(hidden=value == "none")
    return look


HEADER_ROWS = TABLE + "table-header-rows"
