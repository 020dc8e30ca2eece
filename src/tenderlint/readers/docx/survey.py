"""One look over a story for what is rare in it: changes, fields, sections, embedded things."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from tenderlint.readers.docx.names import (
    ALT_CHUNK,
    FIELD_CHAR,
    FIELD_CHAR_TYPE,
    OLE_OBJECT,
    SECTION,
    SUB_DOCUMENT,
)
from tenderlint.readers.docx.revisions import CHANGES


class Survey(NamedTuple):
    """``fields_match``: every field that begins also ends."""

    changes: int
    fields_match: bool
    sections: tuple[etree._Element, ...]
    chunks: int
    objects: tuple[etree._Element, ...]
    children: int


def survey(story: etree._Element) -> Survey:
    """Searching for each of them alone would cost more than reading the text does."""
    found: dict[str, list[etree._Element]] = {name: [] for name in LOOKED_FOR}
    for element in story.iter(*LOOKED_FOR):
        found[element.tag].append(element)
    kinds = [char.get(FIELD_CHAR_TYPE) for char in found[FIELD_CHAR]]
    return Survey(
        changes=sum(len(found[name]) for name in CHANGES),
        fields_match=kinds.count("begin") == kinds.count("end"),
        sections=tuple(found[SECTION]),
        chunks=len(found[ALT_CHUNK]),
        objects=tuple(found[OLE_OBJECT]),
        children=len(found[SUB_DOCUMENT]),
    )


LOOKED_FOR = (FIELD_CHAR, SECTION, ALT_CHUNK, SUB_DOCUMENT, OLE_OBJECT, *CHANGES)
