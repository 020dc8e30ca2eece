"""Document: one file, read. Its text as printed, and the blocks that are spans into that text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Span: TypeAlias = tuple[int, int]
"""Start and end (exclusive) in code points of ``Document.text``."""

BlockKind = Literal[
    "heading",
    "paragraph",
    "list_item",
    "cell",
    "footnote",
    "contents",
    "form_field",
    "header",
    "footer",
    "comment",
    "annotation",
]

FURNITURE: frozenset[BlockKind] = frozenset({"header", "footer", "comment", "annotation"})
"""Kinds that are kept apart from the body: they stand at the end of the text and bind nobody."""


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where a cell stands: table in document order, row and column from 0, nested tables count on.

    ``header`` is true in a row that the file or its look marks as the table's header.
    """

    table: int
    row: int
    column: int
    header: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, list item, paragraph of a table cell, note or piece of page furniture.

    ``start`` and ``end`` span the block's own text in ``Document.text``, without its label.
    ``number`` is the label as printed ("12.3", "(a)", "Schedule 4"), "" where there is none;
    a bullet sign is no number. ``level`` is 1 to 9 for headings, the nesting depth from 1 for list
    items and numbered paragraphs, 0 otherwise. ``page`` counts from 1, None where the format has
    no pages. ``box`` is left, bottom, right, top in points on that page.
    ``flags`` are slugs: "highlighted", "italic", "bold", "placeholder", "inserted", "ocr",
    "number-unsure", "heading-by-look", "footnote-mark", ...
    """

    kind: BlockKind
    start: int
    end: int
    number: str = ""
    level: int = 0
    page: int | None = None
    table: TablePlace | None = None
    flags: tuple[str, ...] = ()
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something of the file that was not read, or not surely; the code is for programs.

    ``unread`` is true when text a person would see is not in ``Document.text``; rules that would
    be missing are then unreadable. ``page`` is the first of ``pages``, if those are known.
    """

    code: str
    message: str
    page: int | None = None
    unread: bool = False
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One file, read.

    ``text`` is what is printed, in reading order: a block that has a number stands as
    ``number + TAB + text``, blocks end with a newline, the cells of a row are parted by TABs.
    Page furniture and comments follow after the body. ``document.text[b.start:b.end]`` is the
    text of block b, always. ``title`` comes from the file's properties, "" if there is none.
    ``pages`` is None for formats without pages.
    """

    path: str
    format: str
    sha256: str
    text: str
    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...] = ()
    pages: int | None = None
    title: str = ""

    def of(self, block: Block) -> str:
        """The block's text."""
        return self.text[block.start : block.end]
