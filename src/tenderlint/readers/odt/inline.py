"""The inside of an ODF paragraph -> its visible text, with looks, notes, comments and frames."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from tenderlint.readers.docx.gathered import BREAK_SIGN, TAB_SIGN, CommentMark, Inline
from tenderlint.readers.docx.look import Look
from tenderlint.readers.docx.names import COMMENT_END, COMMENT_START
from tenderlint.readers.docx.notes import Comment
from tenderlint.readers.docx.signs import CHECKED, EMPTY, clean
from tenderlint.readers.docx.styles import integer
from tenderlint.readers.odt.names import (
    DC,
    DRAW,
    FORM,
    LOEXT,
    NOT_PRINTED,
    OFFICE,
    STYLE_NAME,
    TEXT,
    XML_ID,
    H,
    P,
)
from tenderlint.readers.odt.styles import Styles

BLANKS = re.compile(r"[ \t\r\n]+")
MOST_BLANKS = 1000
DRAWN = frozenset(
    DRAW + name
    for name in ("frame", "g", "custom-shape", "rect", "ellipse", "line", "connector", "polygon",
                 "path", "caption", "circle", "polyline", "regular-polygon", "a", "page-thumbnail")
)  # fmt: skip


@dataclass(slots=True)
class InlineReader:
    """Comments are gathered as they are met; ``controls`` are the form's fields by id."""

    styles: Styles
    controls: Mapping[str, etree._Element]
    comments: list[Comment] = field(default_factory=list)
    notes: dict[tuple[str, str], etree._Element] = field(default_factory=dict)
    into: Inline = field(default_factory=Inline)
    look: Look = field(default_factory=Look)
    placeholder: bool = False

    def paragraph(self, p: etree._Element, look: Look) -> Inline:
        """The visible text of ``p``, whose style looks so."""
        self.into, self.look = Inline(), look
        self.read(p)
        return self.into

    def read(self, element: etree._Element) -> None:
        self._characters(element.text)
        for child in element:
            HANDLERS.get(child.tag, InlineReader.read)(self, child)
            self._characters(child.tail)

    def put(self, text: str) -> None:
        if text and not self.look.hidden:
            self.into.add(text, self.look, self.placeholder)

    def _characters(self, text: str | None) -> None:
        """Runs of blanks and line ends in the file count as one blank."""
        if not text:
            return
        text = BLANKS.sub(" ", text)
        if text[0] == " " and (not self.into.parts or self.into.parts[-1][-1:].isspace()):
            text = text[1:]
        self.put(clean(text, self.look.font))

    def read_span(self, span: etree._Element) -> None:
        outer = self.look
        self.look = self.styles.run(span.get(STYLE_NAME, ""), outer)
        self.read(span)
        self.look = outer

    def read_blanks(self, blanks: etree._Element) -> None:
        count = integer(blanks.get(TEXT + "c"))
        self.put(" " * (1 if count is None else max(0, min(count, MOST_BLANKS))))

    def read_note(self, note: etree._Element) -> None:
        if self.look.hidden:
            return
        kind = note.get(TEXT + "note-class", "footnote")
        key = kind, f"{len(self.notes)}"
        self.notes[key] = note
        self.into.notes.append(key)

    def read_placeholder(self, placeholder: etree._Element) -> None:
        outer, self.placeholder = self.placeholder, True
        self.read(placeholder)
        self.placeholder = outer

    def read_content_control(self, control: etree._Element) -> None:
        if control.get(LOEXT + "checkbox") == "true":
            self._box(control.get(LOEXT + "checked") == "true")
        elif control.get(LOEXT + "showing-place-holder") == "true":
            self.read_placeholder(control)
        else:
            self.read(control)

    def _box(self, checked: bool) -> None:
        self.put(CHECKED if checked else EMPTY)
        self.into.after_box = not self.look.hidden

    def read_form_control(self, drawn: etree._Element) -> None:
        control = self.controls.get(drawn.get(DRAW + "control", ""))
        if control is None:
            return
        if control.tag == FORM + "checkbox":
            state = control.get(FORM + "current-state") or control.get(FORM + "state")
            self._box(state == "checked")
        elif control.tag == FORM + "radio":
            self._box(control.get(FORM + "current-selected") == "true")
        else:
            self.put(control.get(FORM + "current-value") or control.get(FORM + "value") or "")
        self.put(control.get(FORM + "label", "") if control.tag != FORM + "button" else "")

    def read_hidden_text(self, hidden: etree._Element) -> None:
        if hidden.get(TEXT + "is-hidden") != "true":
            self.put(hidden.get(TEXT + "string-value") or hidden.text or "")

    def read_ruby_text(self, ruby: etree._Element) -> None:
        self.put("(")
        self.read(ruby)
        self.put(")")

    def read_comment(self, comment: etree._Element) -> None:
        name = comment.get(OFFICE + "name") or f"comment {len(self.comments)}"
        author = " ".join(said.text or "" for said in comment.iterchildren(DC + "creator"))
        lines = ("".join(map(str, p.itertext())) for p in comment.iter(P))
        self.comments.append(Comment(name, author, " ".join(" ".join(lines).split())))
        for kind in (COMMENT_START, COMMENT_END):
            self.into.comments.append(CommentMark(name, kind, self.into.length))

    def read_comment_end(self, end: etree._Element) -> None:
        name = end.get(OFFICE + "name", "")
        self.into.comments.append(CommentMark(name, COMMENT_END, self.into.length))

    def read_frame(self, frame: etree._Element) -> None:
        if not self.look.hidden:
            self.into.frames.append(frame)

    def read_inner_paragraph(self, p: etree._Element) -> None:
        self.put(BREAK_SIGN)
        self.read(p)
        self.put(BREAK_SIGN)


def skip(_: InlineReader, element: etree._Element) -> None:
    """Holds no text that is printed."""


def read_tab(reader: InlineReader, _: etree._Element) -> None:
    reader.put(TAB_SIGN)


def read_break(reader: InlineReader, _: etree._Element) -> None:
    reader.put(BREAK_SIGN)


HANDLERS: Mapping[str, Callable[[InlineReader, etree._Element], None]] = {
    TEXT + "span": InlineReader.read_span,
    TEXT + "s": InlineReader.read_blanks,
    TEXT + "tab": read_tab,
    TEXT + "line-break": read_break,
    TEXT + "note": InlineReader.read_note,
    TEXT + "placeholder": InlineReader.read_placeholder,
    TEXT + "hidden-text": InlineReader.read_hidden_text,
    TEXT + "ruby-text": InlineReader.read_ruby_text,
    LOEXT + "content-control": InlineReader.read_content_control,
    OFFICE + "annotation": InlineReader.read_comment,
    OFFICE + "annotation-end": InlineReader.read_comment_end,
    DRAW + "control": InlineReader.read_form_control,
    P: InlineReader.read_inner_paragraph,
    H: InlineReader.read_inner_paragraph,
    **dict.fromkeys(DRAWN, InlineReader.read_frame),
    **dict.fromkeys(NOT_PRINTED, skip),
}


def form_controls(root: etree._Element) -> dict[str, etree._Element]:
    """The form fields by the names that drawings use for them."""
    controls = {}
    for forms in root.iter(OFFICE + "forms"):
        for control in forms.iter():
            for name in (control.get(XML_ID), control.get(FORM + "id")):
                if name:
                    controls[name] = control
    return controls
