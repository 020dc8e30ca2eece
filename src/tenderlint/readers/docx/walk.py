"""The blocks of a story (body, note, header, comment) -> its paragraphs as printed, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from tenderlint.model.document import TablePlace
from tenderlint.readers.docx import frames, names
from tenderlint.readers.docx.controls import NO_CONTROL, Control, chosen, content_of, control_of
from tenderlint.readers.docx.counters import Counters, Label
from tenderlint.readers.docx.fields import Fields
from tenderlint.readers.docx.gathered import CommentMark, Inline
from tenderlint.readers.docx.inline import InlineReader
from tenderlint.readers.docx.numbering import Numbering
from tenderlint.readers.docx.package import Package
from tenderlint.readers.docx.paragraph_properties import Properties, read_properties
from tenderlint.readers.docx.printed import Printed
from tenderlint.readers.docx.revisions import gone
from tenderlint.readers.docx.styles import Styles
from tenderlint.readers.docx.survey import Survey
from tenderlint.readers.docx.tables import ReadRow, has_styled_header, mark_header, read_rows


class Source(NamedTuple):
    """What every story of a document is read with."""

    package: Package
    styles: Styles
    numbering: Numbering


class Surroundings(NamedTuple):
    """What stands around a block: the cell it is in, the controls around it, how deep it is."""

    place: TablePlace | None = None
    control: Control = NO_CONTROL
    depth: int = 0


@dataclass(slots=True)
class Walk:
    """One pass over one story in one reading of its tracked changes.

    ``carried`` is the text before a paragraph mark that is gone: it joins the next paragraph.
    ``later`` are the paragraphs of nested tables, which follow the row that they stand in.
    ``loose_marks`` are marks of comments between paragraphs.
    """

    source: Source
    seen: Survey
    original: bool = False
    every_row: bool = False
    keys: dict[etree._Element, int] = field(default_factory=dict)
    counters: Counters = field(default_factory=Counters)
    printed: list[Printed] = field(default_factory=list)
    later: list[Printed] = field(default_factory=list)
    tables: int = 0
    pictures: int = 0
    too_deep: int = 0
    carried: tuple[Inline, int, Properties] | None = None
    loose_marks: list[CommentMark] = field(default_factory=list)
    gone: frozenset[str] = field(init=False)
    reader: InlineReader = field(init=False)

    def __post_init__(self) -> None:
        self.gone = gone(self.seen.changes, self.original)
        fields = Fields(self.seen.fields_match, not self.gone)
        self.reader = InlineReader(self.source.styles, fields, self.gone, self.original)

    def story(self, container: Iterable[etree._Element], around: Surroundings) -> None:
        """All blocks of a body, cell, text box or note."""
        if around.depth > self.source.package.archive.limits.nesting:
            self.too_deep += 1
            return
        self.blocks(container, around)
        self._print_carried(around)

    def blocks(self, container: Iterable[etree._Element], around: Surroundings) -> None:
        for child in container:
            tag = child.tag
            if tag == names.P:
                self.paragraph(child, around)
            elif tag == names.TABLE:
                self._print_carried(around)
                self.table(child, around)
            elif tag == names.SDT:
                inside = around._replace(control=control_of(child, around.control))
                self.blocks(content_of(child), inside)
            elif tag == names.ALTERNATE:
                self.blocks(chosen(child), around)
            elif tag in COMMENT_MARKS:
                self.loose_marks.append(CommentMark(child.get(names.ID, ""), tag, 0))
            elif tag in INLINE:
                self.paragraph(child, around)
            elif tag not in self.gone and tag not in PROPERTIES and len(child):
                self.blocks(child, around)

    def paragraph(self, p: etree._Element, around: Surroundings) -> None:
        """Read a paragraph and print it, unless its mark is gone and it joins the next."""
        ppr = p[0] if len(p) and p[0].tag == names.PPR else next(p.iterchildren(names.PPR), None)
        properties = read_properties(ppr, self.source.styles, self.gone, self.original)
        into = Inline() if self.carried is None else self.carried[0]
        if self.carried is not None:
            self._place_loose_marks(into)
            self.carried = None
        self.reader.paragraph(p, into, properties.style.look, around.control)
        key = self.keys.get(p, 0)
        if properties.mark_gone:
            self.carried = into, key, properties
        else:
            self._print(into, key, properties, around)

    def table(self, table: etree._Element, around: Surroundings) -> None:
        """A table's rows; a nested table's follow the row that it stands in."""
        if around.place is None:
            self._rows(table, around)
        else:
            outer, self.printed = self.printed, self.later
            self._rows(table, around)
            self.printed = outer

    def _rows(self, table: etree._Element, around: Surroundings) -> None:
        number, self.tables = self.tables, self.tables + 1
        done: list[ReadRow] = []
        for index, row in read_rows(table, self.gone, self.every_row, around.control):
            before, outer_later = len(self.printed), self.later
            self.later = []
            for cell in row.cells:
                place = TablePlace(number, index, cell.column, row.header)
                self.story(cell.element, Surroundings(place, cell.control, around.depth + 1))
            done.append(ReadRow(row, self.printed[before:]))
            self.printed.extend(self.later)
            self.later = outer_later
        mark_header(done, has_styled_header(table, self.source.styles.table_headers))

    def _print_carried(self, around: Surroundings) -> None:
        """No paragraph follows in this container: the text keeps its own."""
        if self.carried is not None:
            (into, key, properties), self.carried = self.carried, None
            if into.length:
                self._print(into, key, properties, around)

    def _print(self, into: Inline, key: int, properties: Properties, around: Surroundings) -> None:
        text = "".join(into.parts)
        blank = not text or text.isspace()
        label = None if blank and properties.mark_hidden else self._label(properties)
        if blank and label is None:
            self.loose_marks.extend(mark._replace(offset=0) for mark in into.comments)
            into.comments = []
        else:
            self._place_loose_marks(into, at=0)
        if not blank or label is not None or into.notes:
            self.printed.append(
                Printed(
                    key=key,
                    text=text,
                    style=properties.style,
                    heading=properties.heading,
                    label=label,
                    indent=indent(properties, label),
                    runs=into.runs,
                    placeholder=into.placeholder,
                    comments=into.comments,
                    notes=into.notes,
                    contents=around.control.contents,
                    contents_field=into.contents_field,
                    place=around.place,
                )
            )
        for drawing in into.frames:
            self._drawing(drawing, key, around)

    def _place_loose_marks(self, into: Inline, at: int | None = None) -> None:
        """Marks between paragraphs hold for the next text that is printed."""
        if self.loose_marks:
            offset = into.length if at is None else at
            loose = [mark._replace(offset=offset) for mark in self.loose_marks]
            into.comments = loose + into.comments if at == 0 else into.comments + loose
            self.loose_marks.clear()

    def _label(self, properties: Properties) -> Label | None:
        """Count the paragraph in its list; what it does not say itself, its style says."""
        style = properties.style
        number_id = properties.number_id or style.number_id
        if number_id is None or number_id == "0":
            return None
        numbered = self.source.numbering.list(number_id)
        if numbered is None:
            return None
        level = properties.level
        if level is None:
            level = numbered.level_for(style.chain)
        if level is None:
            level = style.level or 0
        return self.counters.label(number_id, numbered, level)

    def _drawing(self, drawing: etree._Element, key: int, around: Surroundings) -> None:
        """What is drawn beside a paragraph is read after it."""
        self.pictures += frames.has_picture(drawing)
        for box in frames.text_boxes(drawing):
            self.story(box, around._replace(depth=around.depth + 1))
        for line in self._drawn_lines(drawing):
            if line.strip():
                style = self.source.styles.paragraph(None)
                self.printed.append(Printed(key=key, text=line, style=style, place=around.place))

    def _drawn_lines(self, drawing: etree._Element) -> Iterator[str]:
        yield from frames.drawn_lines(drawing)
        for relation in frames.part_ids(drawing):
            part = self.source.package.by_id(relation)
            if part is not None:
                yield from frames.part_lines(part)


COMMENT_MARKS = frozenset({names.COMMENT_START, names.COMMENT_END})
PROPERTIES = frozenset({names.TABLE_PROPERTIES, names.SECTION, names.PPR, names.RPR})
INLINE = frozenset({names.RUN, names.HYPERLINK, names.SIMPLE_FIELD, names.M + "oMath"})
"""Text outside any paragraph: no program should write it, some do."""


def indent(properties: Properties, label: Label | None) -> int:
    """In twentieths of a point; the paragraph's own, else the list's or style's, nearest first."""
    listed = None if label is None else label.indent
    nearest = (properties.indent, listed, properties.style.indent)
    if properties.number_id is None:
        nearest = (properties.indent, properties.style.indent, listed)
    return next((found for found in nearest if found is not None), 0)
