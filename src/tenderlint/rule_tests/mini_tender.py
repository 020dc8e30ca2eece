"""Blocks as a rule writer or a labeller writes them -> a small tender, read and set in context."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tenderlint.judge import infer_context
from tenderlint.language import read_outlines
from tenderlint.model.context import Given
from tenderlint.model.document import Document, Problem, TablePlace
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.tender import Tender
from tenderlint.readers.text_builder import TextBuilder
from tenderlint.rulebook.schema import Block
from tenderlint.structure import outline

_UNREAD = Problem("no-text", "page 2 is a picture without text", 2, unread=True, pages=(2,))
_SUB_LABEL = re.compile(r"^\(?[a-zivx]{1,4}\)$|^\([A-Z0-9]+\)$")


def mini_tender(
    blocks: Sequence[Block], given: Given, lexicon: Lexicon, as_of: date, *, unread: bool = False
) -> Tender:
    """A tender of one document with these blocks; ``unread`` adds a page that could not be read."""
    document = document_of(blocks)
    if unread:
        document = replace(document, problems=(_UNREAD,))
    outlines = (outline(document, lexicon),)
    readings = read_outlines(outlines, lexicon)
    context = infer_context(given, outlines, readings, lexicon, as_of)
    return Tender(document.path, "Example", outlines, readings, context)


def document_of(blocks: Sequence[Block]) -> Document:
    """The blocks as a reader would hand them on."""
    builder = TextBuilder()
    table = 0
    for block in blocks:
        if block.heading is not None:
            builder.add("heading", block.heading, number=block.number, level=block.level)
        if block.para is not None:
            _paragraph(builder, block.para, block.number)
        if block.lead is not None:
            _paragraph(builder, block.lead, block.number)
        for item in block.bullets:
            builder.add("list_item", item, level=1)
        for at, item in enumerate(block.numbered):
            builder.add("list_item", item, number=f"({chr(ord('a') + at % 26)})", level=1)
        if block.rows:
            _table(builder, block, table)
            table += 1
    digest = hashlib.sha256("".join(builder.parts).encode()).hexdigest()
    return builder.build(path="example", format="example", sha256=digest)


def _paragraph(builder: TextBuilder, text: str, number: str) -> None:
    kind = "list_item" if _SUB_LABEL.match(number) else "paragraph"
    level = 1 if kind == "list_item" else number.count(".") + 1 if number else 0
    builder.add(kind, text, number=number, level=level)  # type: ignore[arg-type]


def _table(builder: TextBuilder, block: Block, table: int) -> None:
    rows = [(row, False) for row in block.rows]
    if block.header:
        rows.insert(0, (block.header, True))
    for at, (row, header) in enumerate(rows):
        for column, text in enumerate(row):
            builder.add("cell", text, table=TablePlace(table, at, column, header))
