"""Paragraphs, notes, comments and furniture -> the blocks of one Document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tenderlint.model.document import BlockKind
from tenderlint.readers.docx.gathered import CommentMark
from tenderlint.readers.docx.kinds import Shape, shapes
from tenderlint.readers.docx.names import COMMENT_END, COMMENT_MARK, COMMENT_START
from tenderlint.readers.docx.notes import Comment, Note
from tenderlint.readers.docx.printed import Printed
from tenderlint.readers.text_builder import TextBuilder


@dataclass(slots=True)
class Assembly:
    """``anchors``: where in the text each comment's range starts and ends."""

    builder: TextBuilder
    notes: Mapping[tuple[str, str], Note]
    pending: list[Note] = field(default_factory=list)
    placed: set[tuple[str, str]] = field(default_factory=set)
    starts: dict[str, int] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)

    def body(self, paragraphs: Sequence[Printed]) -> None:
        """Blocks of the body; notes follow the block with their mark, in tables the row."""
        row: tuple[int, int] | None = None
        for paragraph, shape in zip(paragraphs, shapes(paragraphs), strict=True):
            place = paragraph.place
            here = None if place is None else (place.table, place.row)
            if here is None or here != row:
                self._place_notes()
            row = here
            self._add(paragraph, shape)
            self.pending += [
                self.notes[mark]
                for mark in paragraph.notes
                if mark in self.notes and mark not in self.placed
            ]
            self.placed.update(paragraph.notes)
        self._place_notes()

    def furniture(self, kind: BlockKind, paragraphs: Iterable[Printed]) -> None:
        """Headers and footers, apart from the body."""
        listed = list(paragraphs)
        for paragraph, shape in zip(listed, shapes(listed), strict=True):
            typed = "" if paragraph.label else paragraph.text[: shape.start]
            number = shape.number if paragraph.label else ""
            self.builder.add(kind, " ".join((typed + shape.text).split()), number=number)

    def comments(self, comments: Iterable[Comment]) -> None:
        """Each comment with the span that it touches."""
        for comment in comments:
            flags = []
            if comment.id in self.starts:
                start = self.starts[comment.id]
                flags.append(f"anchor:{start}-{max(start, self.ends.get(comment.id, start))}")
            if comment.author:
                flags.append(f"author:{comment.author}")
            self.builder.add("comment", comment.text, flags=tuple(flags))

    def _add(self, paragraph: Printed, shape: Shape) -> None:
        before = self.builder.length
        count = len(self.builder.blocks)
        self.builder.add(
            shape.kind,
            shape.text,
            number=shape.number,
            level=shape.level,
            table=paragraph.place,
            flags=shape.flags,
        )
        added = len(self.builder.blocks) > count
        start = self.builder.blocks[-1].start if added else before
        for mark in paragraph.comments:
            offset = min(max(mark.offset - shape.start, 0), len(shape.text))
            self._anchor(mark, start + offset, before if mark.offset == 0 else start + offset)

    def _anchor(self, mark: CommentMark, at: int, end_at: int) -> None:
        if mark.kind == COMMENT_START:
            self.starts.setdefault(mark.comment, at)
        elif mark.kind == COMMENT_END:
            self.ends[mark.comment] = end_at
        elif mark.kind == COMMENT_MARK and mark.comment not in self.starts:
            self.starts[mark.comment] = self.ends[mark.comment] = at

    def _place_notes(self) -> None:
        for note in self.pending:
            for index, (text, number) in enumerate(note.lines):
                label = note.mark if index == 0 else number
                self.builder.add("footnote", text, number=label, flags=(note.kind,))
        self.pending.clear()
