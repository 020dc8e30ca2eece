"""The sheet before anything is written on it: A4, margins, fonts and paragraph styles."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from ..manuscript import Manuscript
from .numbering import BULLETS, CLAUSES, SCHEDULES, set_number, write_numbering

# name, style id, list, level, what it is based on
LIST_STYLES = (
    ("Clause 2", "Clause2", CLAUSES, 1, "Normal"),
    ("Clause 3", "Clause3", CLAUSES, 2, "Normal"),
    ("Clause (a)", "ClauseA", CLAUSES, 3, "Normal"),
    ("Clause (i)", "ClauseI", CLAUSES, 4, "Normal"),
    ("Schedule Heading", "ScheduleHeading", SCHEDULES, 0, "Heading 1"),
    ("Schedule Part", "SchedulePart", SCHEDULES, 1, "Normal"),
    ("Schedule Text", "ScheduleText", SCHEDULES, 2, "Normal"),
    ("Schedule (a)", "ScheduleA", SCHEDULES, 3, "Normal"),
    ("Schedule (i)", "ScheduleI", SCHEDULES, 4, "Normal"),
)


def blank_document(manuscript: Manuscript) -> Document:
    """A document with the manuscript's fonts, colours and numbering and fixed properties."""
    front = manuscript.front
    document = docx.Document()
    linked = front.get("numbering", "linked") == "linked"
    write_numbering(document, front.get("schedule-word", "Schedule"), linked)
    _sheet(document)
    _fonts(document, front.get("font", "Arial"), front.get("colour", "1F3864"))
    _list_styles(document, linked)
    _properties(document, front)
    return document


def _sheet(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)
    section.top_margin, section.bottom_margin = Mm(25), Mm(22)
    section.different_first_page_header_footer = True


def _fonts(document: Document, font: str, colour: str) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(11)
    normal.paragraph_format.space_after = Pt(7)
    normal.paragraph_format.line_spacing = 1.12
    for name, size in (("Heading 1", 14), ("Heading 2", 11.5), ("Title", 28), ("Subtitle", 15)):
        style = document.styles[name]
        style.font.size, style.font.color.rgb = Pt(size), RGBColor.from_string(colour)
        style.font.italic = False
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        for key in ("w:ascii", "w:hAnsi", "w:cs"):
            fonts.set(qn(key), font)
    document.styles["Heading 1"].paragraph_format.space_before = Pt(18)
    document.styles["Heading 1"].paragraph_format.space_after = Pt(8)
    caption = document.styles["Caption"]
    caption.font.size, caption.font.color.rgb = Pt(9.5), RGBColor.from_string(colour)
    for level in (1, 2):
        style = document.styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        style.paragraph_format.space_after = Pt(3)


def _list_styles(document: Document, linked: bool) -> None:
    """Numbers hang on the styles when ``linked``; otherwise each paragraph carries its own."""
    for name, identity, number, level, base in LIST_STYLES:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles[base]
        style.element.set(qn("w:styleId"), identity)
        if linked:
            set_number(style.element.get_or_add_pPr(), number, level)
    if linked:
        set_number(document.styles["Heading 1"].element.get_or_add_pPr(), CLAUSES, 0)
    bullet = document.styles["List Bullet"].element.get_or_add_pPr()
    for child in list(bullet):
        bullet.remove(child)
    set_number(bullet, BULLETS, 0)


def _properties(document: Document, front: Mapping[str, str]) -> None:
    properties = document.core_properties
    properties.title, properties.author = front["title"], front["author"]
    properties.comments, properties.last_modified_by = "", front["author"]
    properties.created = properties.modified = datetime.fromisoformat(front["dated"])
    properties.revision = 1
