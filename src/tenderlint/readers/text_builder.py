"""Blocks in order -> one text with spans into it; every reader writes through this."""

from __future__ import annotations

from dataclasses import dataclass, field

from tenderlint.model.document import Block, BlockKind, Document, Problem, TablePlace


@dataclass(slots=True)
class TextBuilder:
    """Collects blocks in reading order; ``build`` joins their text as ``Document`` promises.

    Cells of one table row must be added one after another, left to right.
    """

    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    length: int = 0

    def add(
        self,
        kind: BlockKind,
        text: str,
        *,
        number: str = "",
        level: int = 0,
        page: int | None = None,
        table: TablePlace | None = None,
        flags: tuple[str, ...] = (),
        box: tuple[float, float, float, float] | None = None,
    ) -> None:
        """Append a block; one with neither text nor number is dropped."""
        if not text and not number:
            return
        self._separate(table)
        if number:
            self._write(number + "\t")
        start = self.length
        self._write(text)
        self.blocks.append(Block(kind, start, self.length, number, level, page, table, flags, box))

    def build(
        self,
        *,
        path: str,
        format: str,
        sha256: str,
        problems: tuple[Problem, ...] = (),
        pages: int | None = None,
        title: str = "",
    ) -> Document:
        """The finished document."""
        text = "".join(self.parts)
        return Document(path, format, sha256, text, tuple(self.blocks), problems, pages, title)

    def _separate(self, table: TablePlace | None) -> None:
        if not self.blocks:
            return
        last = self.blocks[-1].table
        same_row = (
            table is not None
            and last is not None
            and (last.table, last.row) == (table.table, table.row)
            and last.column != table.column
        )
        self._write("\t" if same_row else "\n")

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)
