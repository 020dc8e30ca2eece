"""Printed paragraphs -> what kind of block each is, with its number, level and flags."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tenderlint.model.document import BlockKind
from tenderlint.readers.docx.headings import (
    beside_styles,
    depth,
    is_bold,
    is_sentence,
    is_set_apart,
    levels_by_look,
    uses_styles,
)
from tenderlint.readers.docx.nesting import Nesting
from tenderlint.readers.docx.printed import Printed
from tenderlint.readers.docx.typed_labels import printed_label, split_label

TYPED_BULLET = re.compile(r"\s*([•·▪■●◦○‣▸➢❖*–—-](?=\s)|o(?=\t))\s*(?=\S)")
TITLED_DIVISION = re.compile(r"(?!Lot|Question|Clause|Paragraph|Stage|Step)[A-Z][A-Za-z-]+ ")
DIVISION_NUMBER = re.compile(r"[A-Z][A-Za-z-]+ ")


class Shape(NamedTuple):
    """``start`` is where the block's text begins in the printed text, behind blanks and label."""

    kind: BlockKind
    text: str
    start: int
    number: str = ""
    level: int = 0
    flags: tuple[str, ...] = ()


def shapes(paragraphs: Sequence[Printed]) -> list[Shape]:
    """One shape for each paragraph of a body."""
    lines = [read_line(paragraph) for paragraph in paragraphs]
    texts, numbers = [line.text for line in lines], [line.number for line in lines]
    by_look = levels_by_look(paragraphs, texts, numbers)
    if uses_styles(paragraphs):
        by_look = beside_styles(paragraphs, by_look)
    nesting = Nesting()
    return [
        shape(paragraph, line, by_look.get(index), nesting)
        for index, (paragraph, line) in enumerate(zip(paragraphs, lines, strict=True))
    ]


class Line(NamedTuple):
    """A paragraph's number and text; ``raw`` is the label with its punctuation.

    ``bullet``: a sign typed by hand stands before the text.
    """

    number: str
    raw: str
    text: str
    start: int
    bullet: bool = False


def read_line(paragraph: Printed) -> Line:
    """An automatic label wins over a typed one."""
    raw = paragraph.text
    number, start = "", 0
    if paragraph.label is not None and not paragraph.label.bullet:
        number = printed_label(paragraph.label.text)
        label = paragraph.label.text.strip()
    elif paragraph.label is None:
        number, start = split_label(raw, bool(paragraph.heading))
        label = raw[:start].strip()
    else:
        label = ""
    bullet = None if label or paragraph.label else TYPED_BULLET.match(raw)
    if bullet is not None and not bullet[1].isalpha():
        start = bullet.end()
    text = raw[start:].rstrip()
    start += len(text) - len(text.lstrip())
    return Line(
        number,
        label,
        text.lstrip().replace("\t", " ").replace("\n", " "),
        start,
        bullet is not None,
    )


def shape(
    paragraph: Printed, line: Line, by_look: tuple[int, bool] | None, nesting: Nesting
) -> Shape:
    kind, level, extra = kind_and_level(paragraph, line, by_look, nesting)
    flags = extra + flags_of(paragraph)
    return Shape(kind, line.text, line.start, line.number, level, flags)


def kind_and_level(
    paragraph: Printed, line: Line, by_look: tuple[int, bool] | None, nesting: Nesting
) -> tuple[BlockKind, int, tuple[str, ...]]:
    if paragraph.in_contents:
        return "contents", paragraph.style.contents or 1, ()
    if paragraph.place is not None:
        return ("cell", *in_cell(paragraph, line))
    if paragraph.style.title:
        return "heading", 1, ()
    if paragraph.heading and line.text and not is_sentence(line.text):
        nesting.close()
        return "heading", paragraph.heading, ()
    if by_look is not None:
        nesting.close()
        sure = "heading-sure" if by_look[1] else "heading-unsure"
        return "heading", by_look[0], ("heading-by-look", sure)
    if TITLED_DIVISION.match(line.number) and is_set_apart(paragraph, line.text):
        nesting.close()
        return "heading", 1, ("heading-by-look", "heading-sure")
    if is_listed(paragraph, line):
        return "list_item", nesting.level(paragraph, line.number), ()
    if line.number:
        nesting.close()
        return "paragraph", depth(line.number), ()
    nesting.plain(paragraph)
    return "paragraph", 0, ()


def in_cell(paragraph: Printed, line: Line) -> tuple[int, tuple[str, ...]]:
    """The level and flag of a cell's paragraph: a heading's, a list item's, a clause's depth."""
    if paragraph.heading:
        return paragraph.heading, ("heading-style",)
    if is_listed(paragraph, line):
        return (paragraph.label.level if paragraph.label else 0) + 1, ("list-item",)
    return (depth(line.number) if line.number else 0), ()


def is_listed(paragraph: Printed, line: Line) -> bool:
    """Bullets, letters, roman numbers and "1)"; decimal clause numbers are paragraphs."""
    if line.bullet or (paragraph.label is not None and paragraph.label.bullet):
        return True
    if not line.number:
        return paragraph.style.listed and paragraph.label is not None
    if DIVISION_NUMBER.match(line.number):
        return False
    if depth(line.number) > 1:
        return False
    if depth(line.number) == 1:
        nested = paragraph.label is not None and paragraph.label.level > 0
        return ")" in line.raw or nested or paragraph.style.listed
    return True


def flags_of(paragraph: Printed) -> tuple[str, ...]:
    """What the whole paragraph, or the larger part of it, looks like."""
    flags = list(paragraph.flags)
    total = sum(length for _, length in paragraph.runs)
    if total:
        runs = paragraph.runs
        if is_bold(paragraph):
            flags.append("bold")
        if all(look.italic for look, _ in runs):
            flags.append("italic")
        if 2 * sum(length for look, length in runs if look.highlighted) > total:
            flags.append("highlighted")
        if 2 * paragraph.placeholder > total:
            flags.append("placeholder")
        elif paragraph.placeholder:
            flags.append("placeholder-part")
    if paragraph.label is not None and not paragraph.label.sure:
        flags.append("number-unsure")
    if paragraph.notes:
        flags.append("footnote-mark")
    return tuple(flags)
