"""Printed: one paragraph as Word prints it, before it is decided what kind of block it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from tenderlint.model.document import TablePlace
from tenderlint.readers.docx.counters import Label
from tenderlint.readers.docx.fields import Field
from tenderlint.readers.docx.gathered import CommentMark
from tenderlint.readers.docx.look import Look
from tenderlint.readers.docx.styles import ParagraphStyle


@dataclass(slots=True)
class Printed:
    """``key`` tells source paragraphs apart; the two readings of tracked changes share it.

    ``text`` still has its tabs and breaks, and a typed label at its start. ``heading`` is the
    level from style or outline, 0 for none. ``placeholder`` counts the characters nobody filled in.
    """

    key: int
    text: str
    style: ParagraphStyle
    heading: int = 0
    label: Label | None = None
    indent: int = 0
    runs: list[tuple[Look, int]] = field(default_factory=list)
    placeholder: int = 0
    comments: list[CommentMark] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    contents: bool = False
    contents_field: Field | None = None
    place: TablePlace | None = None
    flags: tuple[str, ...] = ()

    @property
    def in_contents(self) -> bool:
        """A field that never ends is no table of contents."""
        opened = self.contents_field
        return self.contents or bool(self.style.contents) or (opened is not None and opened.closed)
