"""The content of a paragraph -> its visible text, in order, with what happens on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from lxml import etree

from tenderlint.readers.docx import names
from tenderlint.readers.docx.controls import NO_CONTROL, Control, chosen, content_of, control_of
from tenderlint.readers.docx.fields import Fields, form_sign
from tenderlint.readers.docx.gathered import BREAK_SIGN, TAB_SIGN, CommentMark, Inline
from tenderlint.readers.docx.look import Look, font_of, look_of
from tenderlint.readers.docx.names import (
    FIELD_CHAR_TYPE,
    ID,
    INSTRUCTION,
    RPR,
    RUN_CHANGE,
    W,
)
from tenderlint.readers.docx.signs import CHECKED, EMPTY, clean, is_clean, symbol
from tenderlint.readers.docx.styles import Styles

Handler: TypeAlias = Callable[["InlineReader", etree._Element], None]


@dataclass(slots=True)
class InlineReader:
    """Reads the inside of paragraphs of one story; fields and controls stay open across them."""

    styles: Styles
    fields: Fields
    gone: frozenset[str]
    original: bool
    into: Inline = field(default_factory=Inline)
    look: Look = field(default_factory=Look)
    control: Control = NO_CONTROL
    handlers: Mapping[str, Handler] = field(init=False)

    def __post_init__(self) -> None:
        self.handlers = {**HANDLERS, **dict.fromkeys(self.gone, skip)} if self.gone else HANDLERS

    def paragraph(self, p: etree._Element, into: Inline, look: Look, control: Control) -> None:
        """Add the visible text of ``p``; ``look`` is that of its style."""
        self.into, self.look, self.control = into, look, control
        if not into.contents_field:
            into.contents_field = self.fields.open_contents
        self.read(p)
        self.fields.end_paragraph()

    def read(self, children: Iterable[etree._Element]) -> None:
        handlers = self.handlers
        for child in children:
            handler = handlers.get(child.tag)
            if handler is not None:
                handler(self, child)
            elif len(child):
                self.read(child)

    def read_run(self, run: etree._Element) -> None:
        """A run has one look; nearly all hold their properties and one text."""
        outer = self.look
        for child in run:
            tag = child.tag
            if tag == names.T:
                self.read_text(child)
            elif tag == RPR:
                self.look = self._look_of(child)
            else:
                self.read((child,))
        self.look = outer

    def _look_of(self, rpr: etree._Element) -> Look:
        if self.original:
            for change in rpr.iterchildren(RUN_CHANGE):
                rpr = next(change.iterchildren(RPR), rpr)
        return look_of(rpr, self.look, self.styles.run)

    def put(self, text: str) -> None:
        """Text that is to be seen unless it is hidden or belongs to the code of a field."""
        if text and not self.look.hidden and not self.fields.in_code:
            self.into.add(text, self.look, self.control.placeholder)

    def read_text(self, t: etree._Element) -> None:
        text = t.text
        if not text:
            return
        if self.control.checkbox is not None:
            self._box(self.control.checkbox)
            return
        self.put(text if is_clean(text) else clean(text, self._font(t)))

    def _font(self, t: etree._Element) -> str:
        run = t.getparent()
        properties = () if run is None else run.iterchildren(RPR)
        return next(map(font_of, properties), "") or self.look.font

    def _box(self, sign: str) -> None:
        """The state of a check box, once, whatever glyph stands for it."""
        before = self.into.length
        self.put(sign)
        self.into.after_box = self.into.length > before
        if self.control.checkbox is not None:
            self.control = self.control._replace(checkbox="")

    def read_deleted_text(self, t: etree._Element) -> None:
        if self.original:
            self.read_text(t)

    def read_tab(self, _: etree._Element) -> None:
        self.put(TAB_SIGN)

    def read_break(self, _: etree._Element) -> None:
        self.put(BREAK_SIGN)

    def read_hyphen(self, _: etree._Element) -> None:
        self.put("\u2011")

    def read_symbol(self, sym: etree._Element) -> None:
        sign = symbol(sym.get(W + "font", ""), sym.get(W + "char", ""))
        if self.control.checkbox is not None:
            sign = self.control.checkbox
        if sign in (CHECKED, EMPTY):
            self._box(sign)
        else:
            self.put(sign)

    def read_field_char(self, char: etree._Element) -> None:
        kind = char.get(FIELD_CHAR_TYPE)
        if kind == "begin":
            sign = form_sign(char) if len(char) else None
            if sign in (CHECKED, EMPTY):
                self._box(sign)
            elif sign:
                self.put(sign)
            self.fields.begin(sign is not None)
        elif kind == "separate":
            self.fields.separate()
            if not self.into.contents_field:
                self.into.contents_field = self.fields.open_contents
        elif kind == "end":
            self.fields.end()
            if not self.into.length:
                self.into.contents_field = self.fields.open_contents

    def read_field_code(self, code: etree._Element) -> None:
        self.fields.code(code.text or "")

    def read_simple_field(self, simple: etree._Element) -> None:
        self.fields.count_unnumbered((simple.get(INSTRUCTION, "").split() or [""])[0].upper())
        self.read(simple)

    def read_sdt(self, sdt: etree._Element) -> None:
        outer = self.control
        self.control = control_of(sdt, outer)
        self.read(content_of(sdt))
        self.control = outer

    def read_comment(self, mark: etree._Element) -> None:
        self.into.comments.append(CommentMark(mark.get(ID, ""), mark.tag, self.into.length))

    def read_note(self, mark: etree._Element) -> None:
        if not self.look.hidden and not self.fields.in_code:
            kind = "footnote" if mark.tag == names.FOOTNOTE_MARK else "endnote"
            self.into.notes.append((kind, mark.get(ID, "")))

    def read_frame(self, drawing: etree._Element) -> None:
        if not self.look.hidden and not self.fields.in_code:
            self.into.frames.append(drawing)

    def read_ruby(self, ruby: etree._Element) -> None:
        """The base with its reading in brackets, as Word writes it in plain text."""
        for base in ruby.iterchildren(names.RUBY_BASE):
            self.read(base)
        for reading in ruby.iterchildren(names.RUBY_TEXT):
            self.put("(")
            self.read(reading)
            self.put(")")

    def read_inner_paragraph(self, p: etree._Element) -> None:
        """A paragraph where none may stand: some programs write that, Word shows a new line."""
        self.put(BREAK_SIGN)
        self.read(p)
        self.put(BREAK_SIGN)


NO_TEXT = (
    names.PPR,
    names.RPR,
    names.SDT_PROPERTIES,
    names.M + "rPr",
    names.M + "ctrlPr",
    W + "delInstrText",
    W + "footnoteRef",
    W + "endnoteRef",
    W + "annotationRef",
    W + "separator",
    W + "proofErr",
    W + "bookmarkStart",
    W + "bookmarkEnd",
    W + "lastRenderedPageBreak",
    W + "softHyphen",
)


def skip(_: InlineReader, element: etree._Element) -> None:
    """Holds no text that is printed."""


def read_alternate(reader: InlineReader, alternate: etree._Element) -> None:
    reader.read(chosen(alternate))


HANDLERS: Mapping[str, Handler] = {
    names.RUN: InlineReader.read_run,
    names.T: InlineReader.read_text,
    names.MATH_TEXT: InlineReader.read_text,
    names.DELETED_TEXT: InlineReader.read_deleted_text,
    names.TAB: InlineReader.read_tab,
    names.POSITION_TAB: InlineReader.read_tab,
    names.BREAK: InlineReader.read_break,
    names.CARRIAGE_RETURN: InlineReader.read_break,
    names.NO_BREAK_HYPHEN: InlineReader.read_hyphen,
    names.SYMBOL: InlineReader.read_symbol,
    names.FIELD_CHAR: InlineReader.read_field_char,
    names.FIELD_CODE: InlineReader.read_field_code,
    names.SIMPLE_FIELD: InlineReader.read_simple_field,
    names.SDT: InlineReader.read_sdt,
    names.ALTERNATE: read_alternate,
    names.COMMENT_START: InlineReader.read_comment,
    names.COMMENT_END: InlineReader.read_comment,
    names.COMMENT_MARK: InlineReader.read_comment,
    names.FOOTNOTE_MARK: InlineReader.read_note,
    names.ENDNOTE_MARK: InlineReader.read_note,
    names.DRAWING: InlineReader.read_frame,
    names.PICTURE: InlineReader.read_frame,
    names.OBJECT: InlineReader.read_frame,
    names.RUBY: InlineReader.read_ruby,
    names.P: InlineReader.read_inner_paragraph,
    **dict.fromkeys(NO_TEXT, skip),
}
"""Whatever is not named here is opened: hyperlinks, insertions, smart tags, what wraps text."""
