"""The blocks of ODF text -> paragraphs as printed, in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from lxml import etree

from tenderlint.model.document import TablePlace
from tenderlint.readers.docx.controls import NO_CONTROL
from tenderlint.readers.docx.counters import Label
from tenderlint.readers.docx.gathered import Inline
from tenderlint.readers.docx.printed import Printed
from tenderlint.readers.docx.styles import ParagraphStyle, integer
from tenderlint.readers.docx.tables import Cell, ReadRow, Row, mark_header
from tenderlint.readers.limits import Limits
from tenderlint.readers.odt.inline import InlineReader
from tenderlint.readers.odt.lists import OUTLINE, Lists
from tenderlint.readers.odt.names import (
    INDEXES,
    LIST,
    LIST_HEADER,
    LIST_ITEM,
    NOT_PRINTED,
    NUMBERED_PARAGRAPH,
    SECTION,
    STYLE_NAME,
    TABLE,
    TABLE_TABLE,
    TEXT,
    XML_ID,
    H,
    P,
)
from tenderlint.readers.odt.styles import HEADER_ROWS, Styles

MOST_REPEATED = 1000


class ListPlace(NamedTuple):
    """Where in a list a block stands; ``counts`` names the counts, ``item`` is the open item."""

    style: str
    counts: str
    level: int
    item: etree._Element | None = None


class Surroundings(NamedTuple):
    place: TablePlace | None = None
    listed: ListPlace | None = None
    contents: bool = False
    depth: int = 0


@dataclass(slots=True)
class Walk:
    """One pass over a body, note or header. ``later``: nested tables, which follow their row."""

    styles: Styles
    lists: Lists
    reader: InlineReader
    limits: Limits
    printed: list[Printed] = field(default_factory=list)
    later: list[Printed] = field(default_factory=list)
    labelled: set[etree._Element] = field(default_factory=set)
    tables: int = 0
    too_deep: int = 0

    def blocks(self, container: Iterable[etree._Element], around: Surroundings) -> None:
        if around.depth > self.limits.nesting:
            self.too_deep += 1
            return
        for child in container:
            tag = child.tag
            if tag in (P, H):
                self.paragraph(child, around)
            elif tag == LIST:
                self.list(child, around)
            elif tag == TABLE_TABLE:
                self.table(child, around)
            elif tag in INDEXES:
                self.blocks(child, around._replace(contents=True))
            elif tag == SECTION and child.get(TEXT + "display") in ("none", "condition"):
                if child.get(TEXT + "is-hidden") == "false":
                    self.blocks(child, around)
            elif tag == NUMBERED_PARAGRAPH:
                self.numbered_paragraph(child, around)
            elif tag not in NOT_PRINTED and len(child):
                self.blocks(child, around)

    def paragraph(self, p: etree._Element, around: Surroundings) -> None:
        name = p.get(STYLE_NAME, "")
        style = self.styles.paragraph(name)
        into = self.reader.paragraph(p, style.look)
        text = "".join(into.parts)
        heading = (integer(p.get(TEXT + "outline-level")) or 1) if p.tag == H else 0
        label = self._label(p, name, heading, around)
        if text.strip() or label is not None or into.notes:
            self.printed.append(printed(into, text, style, heading, label, around))
        for frame in into.frames:
            self.blocks(frame, around._replace(depth=around.depth + 1))

    def list(self, element: etree._Element, around: Surroundings) -> None:
        outer = around.listed
        style = element.get(STYLE_NAME) or ("" if outer is None else outer.style)
        if outer is None:
            if not style:
                named = (self.styles.list_style(p.get(STYLE_NAME, "")) for p in element.iter(P, H))
                style = next(named, None) or ""
            counts, level = self.lists.open(style, element, element.get(XML_ID, "")), 1
        else:
            counts, level = outer.counts, outer.level + 1
        place = ListPlace(style, counts, level)
        for item in element:
            inside = place._replace(item=item if item.tag == LIST_ITEM else None)
            if item.tag in (LIST_ITEM, LIST_HEADER):
                self.blocks(item, around._replace(listed=inside, depth=around.depth + 1))

    def numbered_paragraph(self, element: etree._Element, around: Surroundings) -> None:
        style = element.get(STYLE_NAME, "")
        counts = element.get(TEXT + "list-id") or style
        level = integer(element.get(TEXT + "level")) or 1
        place = ListPlace(style, counts, level, element)
        self.blocks(element, around._replace(listed=place))

    def table(self, table: etree._Element, around: Surroundings) -> None:
        if around.place is None:
            self._rows(table, around)
        else:
            outer, self.printed = self.printed, self.later
            self._rows(table, around)
            self.printed = outer

    def _rows(self, table: etree._Element, around: Surroundings) -> None:
        number, self.tables = self.tables, self.tables + 1
        index = 0
        done: list[ReadRow] = []
        for element in table.iterdescendants(TABLE + "table-row"):
            if next(element.iterancestors(TABLE_TABLE)) is not table:
                continue  # a row of a table inside this one
            header = element.getparent().tag == HEADER_ROWS  # type: ignore[union-attr]
            cells = tuple(self._cells(element))
            before, outer_later = len(self.printed), self.later
            self.later = []
            for cell in cells:
                place = TablePlace(number, index, cell.column, header)
                self.blocks(cell.element, Surroundings(place, None, False, around.depth + 1))
            done.append(ReadRow(Row(cells, header), self.printed[before:]))
            self.printed.extend(self.later)
            self.later = outer_later
            index += repeats(element, "number-rows-repeated")
        mark_header(done, styled=False)

    def _cells(self, row: etree._Element) -> Iterable[Cell]:
        """Covered cells stand where a merged cell reaches; Word and Writer show nothing of them."""
        column = 0
        for cell in row.iterchildren(TABLE + "table-cell", TABLE + "covered-table-cell"):
            if cell.tag == TABLE + "table-cell":
                shaded = self.styles.shaded(cell.get(TABLE + "style-name", ""))
                yield Cell(cell, column, NO_CONTROL, shaded)
            column += repeats(cell, "number-columns-repeated")

    def _label(
        self, p: etree._Element, style: str, heading: int, around: Surroundings
    ) -> Label | None:
        """The first paragraph of an item bears its label; a heading is counted in the outline."""
        listed = around.listed
        if listed is not None:
            item = listed.item
            if item is None or item in self.labelled:
                return None
            self.labelled.add(item)
            restart = integer(item.get(TEXT + "start-value"))
            return self.lists.label(listed.style, listed.counts, listed.level, restart)
        if heading and p.get(TEXT + "is-list-header") != "true":
            own = self.styles.list_style(style)
            name = OUTLINE if own is None else own  # "" takes the heading out of all lists
            restart = integer(p.get(TEXT + "start-value"))
            return self.lists.label(name, name, heading, restart)
        return None


def printed(
    into: Inline,
    text: str,
    style: ParagraphStyle,
    heading: int,
    label: Label | None,
    around: Surroundings,
) -> Printed:
    listed = None if label is None else label.indent
    return Printed(
        key=0,
        text=text,
        style=replace(style, contents=style.contents if around.contents else 0),
        heading=heading or style.heading,
        label=label,
        indent=style.indent or listed or 0,
        runs=into.runs,
        placeholder=into.placeholder,
        comments=into.comments,
        notes=into.notes,
        contents=around.contents,
        place=around.place,
    )


def repeats(element: etree._Element, name: str) -> int:
    """How often a cell or row stands there; never more than anyone would see."""
    return min(max(integer(element.get(TABLE + name)) or 1, 1), MOST_REPEATED)
