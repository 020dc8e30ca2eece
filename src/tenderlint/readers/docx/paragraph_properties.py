"""w:pPr with its style -> what a paragraph is: style, list and level, outline, indent, its mark."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from tenderlint.readers.docx.look import is_on
from tenderlint.readers.docx.names import (
    INDENT,
    INSERTED,
    LEFT,
    LEVEL,
    NUMBER_ID,
    NUMBERING,
    OUTLINE,
    PARAGRAPH_CHANGE,
    PARAGRAPH_STYLE,
    PPR,
    RPR,
    START,
    VAL,
    VANISH,
)
from tenderlint.readers.docx.revisions import mark_is_gone
from tenderlint.readers.docx.styles import BODY_OUTLINE, ParagraphStyle, Styles, integer, value


@dataclass(slots=True)
class Properties:
    """``number_id`` and ``level`` are the paragraph's own, None where its style decides."""

    style: ParagraphStyle
    heading: int = 0
    number_id: str | None = None
    level: int | None = None
    indent: int | None = None
    mark_hidden: bool = False
    mark_gone: bool = False


def read_properties(
    ppr: etree._Element | None, styles: Styles, gone: frozenset[str], original: bool
) -> Properties:
    """In the original reading, the properties from before a tracked change of format."""
    if ppr is None:
        style = styles.paragraph(None)
        return Properties(style, style.heading, mark_hidden=style.look.hidden)
    read = before_change(ppr) if original else ppr
    found = {child.tag: child for child in read}
    named = found.get(PARAGRAPH_STYLE)
    style = styles.paragraph(None if named is None else named.get(VAL))
    properties = Properties(style, style.heading, mark_hidden=style.look.hidden)
    if NUMBERING in found:
        read_numbering(found[NUMBERING], properties, original)
    if OUTLINE in found:
        outline = integer(found[OUTLINE].get(VAL))
        if outline is not None:
            properties.heading = 0 if not 0 <= outline < BODY_OUTLINE else outline + 1
    if INDENT in found:
        properties.indent = integer(found[INDENT].get(LEFT) or found[INDENT].get(START))
    if RPR in found or original:
        properties.mark_gone = mark_is_gone(ppr, gone)
    if RPR in found:
        for vanish in found[RPR].iterchildren(VANISH):
            properties.mark_hidden = is_on(vanish)
    return properties


def read_numbering(numbering: etree._Element, properties: Properties, original: bool) -> None:
    if original and next(numbering.iterchildren(INSERTED), None) is not None:
        return
    properties.number_id = value(numbering, NUMBER_ID)
    properties.level = integer(value(numbering, LEVEL))


def before_change(ppr: etree._Element) -> etree._Element:
    for change in ppr.iterchildren(PARAGRAPH_CHANGE):
        return next(change.iterchildren(PPR), ppr)
    return ppr
