"""The body -> blocks with spans into the document's one text."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import replace

from tenderlint.model.document import Block, BlockKind, TablePlace
from tenderlint.readers.pdf.body import Body, TableBlock
from tenderlint.readers.pdf.joining import BLANKS
from tenderlint.readers.pdf.lines import Line
from tenderlint.readers.pdf.page import FIELD, Box
from tenderlint.readers.pdf.paragraph import Paragraph
from tenderlint.readers.text_builder import TextBuilder


def write(body: Body, recognised: Set[int] = frozenset()) -> TextBuilder:
    """Every block in reading order, page furniture last; blocks of recognised pages say so."""
    builder = TextBuilder()
    tables = 0
    for index, entry in enumerate(body.entries):
        if isinstance(entry, TableBlock):
            _table(builder, entry, tables)
            tables += 1
        else:
            _paragraph(builder, entry, body.headings.get(index))
    _furniture(builder, "header", body.headers)
    _furniture(builder, "footer", body.footers)
    for page, note in body.notes:
        builder.add("annotation", note.text, page=page, box=note.box)
    if recognised:
        builder.blocks = [_by_ocr(block, recognised) for block in builder.blocks]
    return builder


def _by_ocr(block: Block, recognised: Set[int]) -> Block:
    return replace(block, flags=(*block.flags, "ocr")) if block.page in recognised else block


def _paragraph(builder: TextBuilder, paragraph: Paragraph, heading: int | None) -> None:
    kind: BlockKind
    level = paragraph.level
    if paragraph.contents:
        kind, level = "contents", 0
    elif paragraph.footnote:
        kind = "footnote"
    elif heading is not None:
        kind, level = "heading", heading
    elif all(run.tag == FIELD for line in paragraph.lines for run in line.runs):
        kind = "form_field"
    else:
        kind = "list_item" if paragraph.item else "paragraph"
    builder.add(
        kind,
        paragraph.text,
        number=paragraph.number,
        level=level,
        page=paragraph.lines[0].page,
        flags=_flags(paragraph, by_look=kind == "heading"),
        box=_box(paragraph),
    )


def _table(builder: TextBuilder, table: TableBlock, number: int) -> None:
    for row_number, row in enumerate(table.rows):
        for cell in row:
            place = TablePlace(number, row_number, cell.column, row_number < table.headers)
            for paragraph in cell.paragraphs:
                builder.add(
                    "cell",
                    paragraph.text,
                    number=paragraph.number,
                    level=paragraph.level if paragraph.number or paragraph.item else 0,
                    page=paragraph.lines[0].page,
                    table=place,
                    flags=_flags(paragraph, by_look=False),
                    box=_box(paragraph),
                )


def _flags(paragraph: Paragraph, *, by_look: bool) -> tuple[str, ...]:
    flags = []
    if by_look:
        flags.append("heading-by-look")
    if not paragraph.sure:
        flags.append("number-unsure")
    if paragraph.bold:
        flags.append("bold")
    if all(line.italic for line in paragraph.lines):
        flags.append("italic")
    if any(line.noted for line in paragraph.lines):
        flags.append("footnote-mark")
    if paragraph.filled:
        flags.append("form-field")
    return tuple(flags)


def _box(paragraph: Paragraph) -> Box:
    """The box of the part on its first page."""
    lines = [line for line in paragraph.lines if line.page == paragraph.lines[0].page]
    return (
        round(min(line.left for line in lines), 1),
        round(min(line.bottom for line in lines), 1),
        round(max(line.right for line in lines), 1),
        round(max(line.top for line in lines), 1),
    )


def _furniture(builder: TextBuilder, kind: BlockKind, lines: Iterable[Line]) -> None:
    for line in lines:
        text = BLANKS.sub(" ", line.text).strip()
        builder.add(kind, text, page=line.page, box=line.box)
