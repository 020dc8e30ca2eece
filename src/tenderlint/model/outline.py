"""Outline: a document taken apart into clauses and statements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tenderlint.model.document import Document, Span

Stage = Literal["pre-procurement", "specification", "selection", "award", "monitoring"]

DocumentKind = Literal[
    "notice",
    "invitation-to-tender",
    "specification",
    "contract-terms",
    "questionnaire",
    "pricing",
    "report",
    "policy",
    "other",
]

Form = Literal["sentence", "item", "row", "heading", "contents", "note", "furniture"]


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered part, or the unnumbered blocks under one heading.

    ``number`` is the whole path as a reader would cite it ("12.3(a)"), "" if unnumbered.
    ``first`` and ``last`` bound its blocks (last exclusive).
    """

    number: str
    heading_path: tuple[str, ...]
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a row: its column's header text ("" if none) and its span."""

    header: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Statement:
    """The smallest piece that can commit anybody: a sentence, a list item, a table row.

    ``leads`` are the spans of the lead-ins that govern a list item, outermost first; ``cells`` are
    those of a row, left to right. ``section`` counts the headings before it: statements with the
    same ``section`` stand under the same heading. ``block`` is the index of its first block.
    """

    start: int
    end: int
    form: Form
    block: int
    section: int
    clause: str = ""
    heading_path: tuple[str, ...] = ()
    stage: Stage = "specification"
    page: int | None = None
    leads: tuple[Span, ...] = ()
    cells: tuple[Cell, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A document with its clauses and statements, in reading order."""

    document: Document
    kind: DocumentKind
    clauses: tuple[Clause, ...]
    statements: tuple[Statement, ...]

    def quote(self, statement: Statement) -> str:
        """The statement's exact words."""
        return self.document.text[statement.start : statement.end]
