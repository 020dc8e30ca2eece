"""What stands round the text: cover, contents list, running header and footer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

COVER = (("reference", 12), ("version", 12), ("issued", 12), ("marking", 10))


def write_cover(document: Document, front: Mapping[str, str]) -> None:
    """Authority, title and particulars on a page of their own (``cover: no`` for none)."""
    if front.get("cover") == "no":
        document.add_paragraph(front["authority"]).runs[0].bold = True
        document.add_paragraph(front["title"], style="Title")
        return
    top = document.add_paragraph()
    top.paragraph_format.space_before = Pt(70)
    run = top.add_run(front["authority"])
    run.bold, run.font.size = True, Pt(16)
    title = document.add_paragraph(front["title"], style="Title")
    _wrap_in_control(title, "Title")
    for line in front["subtitle"].split(" / "):
        document.add_paragraph(line, style="Subtitle")
    for key, size in COVER:
        if key in front:
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.space_before = Pt(14)
            paragraph.add_run(front[key]).font.size = Pt(size)
    document.add_page_break()


def write_contents(
    document: Document, entries: Sequence[tuple[str, str, str]], pages: Sequence[str]
) -> None:
    """A table-of-contents field as Word last refreshed it: number, heading, dots, page."""
    head = document.add_paragraph()
    head.add_run("Contents").bold = True
    head.runs[0].font.size = Pt(14)
    for count, (number, title, bookmark) in enumerate(entries):
        line = document.add_paragraph(style="toc 1")
        line.paragraph_format.tab_stops.add_tab_stop(Mm(22 if number[:1].isalpha() else 12))
        line.paragraph_format.tab_stops.add_tab_stop(
            Mm(160), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS
        )
        if count == 0:
            _field_mark(line, "begin")
            _instruction(line, 'TOC \\o "1-1" \\h \\z \\u')
            _field_mark(line, "separate")
        line.add_run(f"{number}\t{title}\t" if number else f"{title}\t")
        page = pages[count] if count < len(pages) else "1"
        _field(line, f"PAGEREF {bookmark} \\h", page)
        if count == len(entries) - 1:
            _field_mark(line, "end")
    document.add_page_break()


def write_running_lines(document: Document, front: Mapping[str, str]) -> None:
    """Header and footer from the second page on; the first where there is no cover."""
    section = document.sections[0]
    places = [(section.header, section.footer)]
    if front.get("cover") == "no":
        places.append((section.first_page_header, section.first_page_footer))
    for header, footer in places:
        line = header.paragraphs[0]
        line.add_run(front["header"]).font.size = Pt(8.5)
        line = footer.paragraphs[0]
        line.paragraph_format.tab_stops.add_tab_stop(Mm(162), WD_TAB_ALIGNMENT.RIGHT)
        line.add_run(front["footer"] + "\t\tPage ")
        _field(line, "PAGE", "2")
        line.add_run(" of ")
        _field(line, "NUMPAGES", "9")
        for run in line.runs:
            run.font.size = Pt(8.5)


def _wrap_in_control(paragraph: Paragraph, alias: str) -> None:
    """Covers made from a template hold their title in a content control."""
    control = parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{alias}"/><w:id w:val="7"/></w:sdtPr>'
        "<w:sdtContent/></w:sdt>"
    )
    paragraph._p.addprevious(control)
    control[1].append(paragraph._p)


def _field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    _field_mark(paragraph, "begin")
    _instruction(paragraph, instruction)
    _field_mark(paragraph, "separate")
    paragraph.add_run(shown)
    _field_mark(paragraph, "end")


def _field_mark(paragraph: Paragraph, kind: str) -> None:
    paragraph.add_run()._r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'))


def _instruction(paragraph: Paragraph, text: str) -> None:
    paragraph.add_run()._r.append(
        parse_xml(f'<w:instrText {nsdecls("w")} xml:space="preserve"> {text} </w:instrText>')
    )
