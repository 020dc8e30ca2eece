"""What is gathered of one paragraph while its inside is read: text, looks, marks, frames."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from tenderlint.readers.docx.fields import Field
from tenderlint.readers.docx.look import Look

TAB_SIGN = "\t"
BREAK_SIGN = "\n"
"""Tabs and breaks stay apart from blanks until the label has been split off."""


class CommentMark(NamedTuple):
    """``kind`` is the element's name: the start or end of a comment's range, or its sign."""

    comment: str
    kind: str
    offset: int


@dataclass(slots=True)
class Inline:
    """A paragraph's text as it is gathered.

    ``runs`` are the looks of the text with its length, blanks left out. ``notes`` are kind and id
    of the notes marked here; ``frames`` hold text boxes and drawings that follow the paragraph.
    """

    parts: list[str] = field(default_factory=list)
    length: int = 0
    runs: list[tuple[Look, int]] = field(default_factory=list)
    placeholder: int = 0
    comments: list[CommentMark] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    frames: list[etree._Element] = field(default_factory=list)
    contents_field: Field | None = None
    after_box: bool = False

    def add(self, text: str, look: Look, placeholder: bool) -> None:
        """Text that is to be seen; a word on the heels of a check box is parted from it."""
        if self.after_box:
            self.after_box = False
            if text[0].isalnum():
                text = " " + text
        self.parts.append(text)
        length = len(text)
        self.length += length
        if not text.isspace():
            self.runs.append((look, length))
            if placeholder:
                self.placeholder += length
