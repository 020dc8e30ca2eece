"""Drawings -> the text boxes, shapes and diagrams in them that hold text."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from tenderlint.readers.docx.controls import chosen
from tenderlint.readers.docx.names import (
    ALTERNATE,
    CHART,
    DIAGRAM,
    RELATION,
    TEXT_BOX,
    VML,
    A,
    R,
)

PICTURES = (A + "blip", VML + "imagedata")
WORD_ART = VML + "textpath"


def text_boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """The w:txbxContent of a drawing, outermost only, each alternative once."""
    for child in drawing:
        if child.tag == TEXT_BOX:
            yield child
        elif child.tag == ALTERNATE:
            for branch in chosen(child):
                yield from (branch,) if branch.tag == TEXT_BOX else text_boxes(branch)
        elif len(child):
            yield from text_boxes(child)


def drawn_lines(drawing: etree._Element) -> Iterator[str]:
    """Paragraphs of DrawingML text, and WordArt of old documents."""
    for element in drawing.iter(A + "p", WORD_ART):
        if element.tag == WORD_ART:
            yield element.get("string", "")
        else:
            yield "".join(t.text or "" for t in element.iter(A + "t"))


def part_ids(drawing: etree._Element) -> Iterator[str]:
    """Relations to the parts that hold the text of diagrams and charts."""
    for element in drawing.iter(DIAGRAM + "relIds"):
        yield element.get(R + "dm", "")
    for element in drawing.iter(CHART + "chart"):
        yield element.get(RELATION, "")


def part_lines(part: etree._Element) -> Iterator[str]:
    """The words of a diagram or chart, in the order of the file."""
    for paragraph in part.iter(A + "p", CHART + "strCache"):
        if paragraph.tag == A + "p":
            yield "".join(t.text or "" for t in paragraph.iter(A + "t"))
        else:
            for value in paragraph.iter(CHART + "v"):
                yield value.text or ""


def has_picture(drawing: etree._Element) -> bool:
    return next(drawing.iter(*PICTURES), None) is not None
