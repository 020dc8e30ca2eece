"""Manuscript -> python-docx document: the whole of the writing on one screen."""

from __future__ import annotations

from collections.abc import Mapping

from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph as WordParagraph

from ..manuscript import Manuscript, Paragraph, Table
from ..numbers import numbered, printed_numbers
from .footnotes import write_footnotes
from .furniture import write_contents, write_cover, write_running_lines
from .inline import Notes, write_inline
from .numbering import CLAUSES, SCHEDULE_STYLES, SCHEDULES, STYLES, set_number
from .paper import blank_document
from .tables import write_table

STYLE_OF = {"bullet": "List Bullet", "caption": "Caption", "body": "Normal", "note": "Normal"}


def compose(manuscript: Manuscript, labels: Mapping[str, str]) -> Document:
    """``labels`` are those of every document of the pack: "pay" here, "terms/pay" elsewhere."""
    document = blank_document(manuscript)
    notes = Notes(labels, fields=manuscript.front.get("numbering") != "typed")
    shade = manuscript.front.get("shade", "D9E2F3")
    write_cover(document, manuscript.front)
    numbers = printed_numbers(manuscript)
    for place, (part, level, sequence) in enumerate(numbered(manuscript.parts)):
        if isinstance(part, Table):
            write_table(document, part, notes, shade)
        elif part.kind == "contents":
            pages = manuscript.front.get("pages", "").split()
            write_contents(document, _entries(manuscript, numbers), pages)
        elif part.kind == "page":
            document.add_page_break()
        elif level is None:
            _unnumbered(document, part, place, notes)
        else:
            _numbered(document, manuscript, part, place, numbers[place], level, sequence, notes)
    write_running_lines(document, manuscript.front)
    write_footnotes(document, notes.footnotes)
    return document


def _entries(manuscript: Manuscript, numbers: list[str]) -> list[tuple[str, str, str]]:
    """Number, heading and bookmark of each line of the contents list: top headings only."""
    return [
        (numbers[place], part.text, f"_Toc{place:04}")
        for place, (part, level, _) in enumerate(numbered(manuscript.parts))
        if isinstance(part, Paragraph) and (level == 0 or (part.kind, part.level) == ("heading", 0))
    ]


def _unnumbered(document: Document, part: Paragraph, place: int, notes: Notes) -> None:
    if part.kind == "heading":
        paragraph = document.add_paragraph(style=f"Heading {part.level + 1}")
        set_number(paragraph._p.get_or_add_pPr(), 0, 0)
        paragraph.paragraph_format.left_indent = paragraph.paragraph_format.first_line_indent = 0
        _bookmarked(paragraph, f"_Toc{place:04}", place, part.text, notes)
        return
    paragraph = document.add_paragraph(style=STYLE_OF[part.kind])
    write_inline(paragraph, part.text, notes)
    if part.kind == "note":
        for run in paragraph.runs:
            run.italic, run.font.highlight_color = True, WD_COLOR_INDEX.YELLOW


def _numbered(
    document: Document,
    manuscript: Manuscript,
    part: Paragraph,
    place: int,
    number: str,
    level: int,
    sequence: str,
    notes: Notes,
) -> None:
    """By style, by the paragraph itself, or typed by hand: offices do all three."""
    how = manuscript.front.get("numbering", "linked")
    styles, numbering = (STYLES, CLAUSES) if sequence == "main" else (SCHEDULE_STYLES, SCHEDULES)
    paragraph = document.add_paragraph()
    is_heading = part.kind == "clause-heading"
    if how == "linked" or part.kind == "schedule" or is_heading:
        identity = styles[level] if how == "linked" or part.kind == "schedule" else "Heading1"
        paragraph.style = next(s for s in document.styles if s.style_id == identity)
    if how == "direct":
        set_number(paragraph._p.get_or_add_pPr(), numbering, level)
    elif how == "typed":
        paragraph.add_run(f"{number}\t")
    label = f"_Ref_{part.label.replace('-', '_')}" if part.label else f"_Toc{place:04}"
    bold = is_heading and sequence == "schedule"
    _bookmarked(paragraph, label, place, part.text, notes, bold)
    if part.label and level == 0:
        _mark(paragraph, f"_Toc{place:04}", place + 5000)


def _bookmarked(
    paragraph: WordParagraph, name: str, serial: int, text: str, notes: Notes, bold: bool = False
) -> None:
    _mark(paragraph, name, serial)
    write_inline(paragraph, text, notes, bold)


def _mark(paragraph: WordParagraph, name: str, serial: int) -> None:
    """An empty bookmark at the paragraph's start, for fields that ask for its number or page."""
    for kind, extra in (("bookmarkStart", f' w:name="{name}"'), ("bookmarkEnd", "")):
        paragraph._p.append(parse_xml(f'<w:{kind} {nsdecls("w")} w:id="{serial}"{extra}/>'))
