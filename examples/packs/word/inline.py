"""Marks inside a line -> runs, fields, content controls, footnotes and tracked changes.

``**bold**``, ``*italic*``, ``[[to be filled in]]``, ``[ ]`` and ``[x]`` tick boxes, ``{enter}`` an
answer box, ``{name}`` a cross-reference, ``^[footnote]``, ``{+inserted+}`` and ``{-deleted-}``
tracked changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

TOKEN = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*|\[\[(?P<blank>.+?)\]\]|\[(?P<box>[ x])\]"
    r"|\{\+(?P<inserted>.+?)\+\}|\{-(?P<deleted>.+?)-\}|\^\[(?P<footnote>.+?)\]"
    r"|(?P<enter>\{enter\})|\{(?P<reference>[a-z/-]+)\}"
)
CHECKBOX = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
CHANGE = 'w:author="Legal Services" w:date="2026-11-13T16:20:00Z"'


@dataclass
class Notes:
    """What the whole document knows while its lines are written."""

    labels: Mapping[str, str]
    fields: bool = True
    footnotes: list[str] = field(default_factory=list)
    serial: int = 100

    def next_id(self) -> int:
        self.serial += 1
        return self.serial


def write_inline(paragraph: Paragraph, text: str, notes: Notes, bold: bool = False) -> None:
    """Appends ``text`` to the paragraph, its marks turned into Word's own means."""
    done = 0
    for token in TOKEN.finditer(text):
        _plain(paragraph, text[done : token.start()], bold)
        kind = token.lastgroup or ""
        WRITE[kind](paragraph, token[kind], notes)
        done = token.end()
    _plain(paragraph, text[done:], bold)


def _plain(paragraph: Paragraph, text: str, bold: bool) -> None:
    if text:
        paragraph.add_run(text).bold = bold or None


def _bold(paragraph: Paragraph, text: str, _: Notes) -> None:
    paragraph.add_run(text).bold = True


def _italic(paragraph: Paragraph, text: str, _: Notes) -> None:
    paragraph.add_run(text).italic = True


def _blank(paragraph: Paragraph, text: str, _: Notes) -> None:
    paragraph.add_run(f"[{text}]").font.highlight_color = WD_COLOR_INDEX.YELLOW


def _box(paragraph: Paragraph, ticked: str, notes: Notes) -> None:
    mark, value = ("☒", "1") if ticked == "x" else ("☐", "0")
    _append(
        paragraph,
        f'<w:sdt {nsdecls("w")} {CHECKBOX}><w:sdtPr><w:id w:val="{notes.next_id()}"/>'
        f'<w14:checkbox><w14:checked w14:val="{value}"/></w14:checkbox></w:sdtPr><w:sdtContent>'
        '<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"'
        f' w:hint="eastAsia"/></w:rPr><w:t>{mark}</w:t></w:r></w:sdtContent></w:sdt>',
    )


def _enter(paragraph: Paragraph, _: str, notes: Notes) -> None:
    _append(
        paragraph,
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:id w:val="{notes.next_id()}"/><w:showingPlcHdr/>'
        "<w:text/></w:sdtPr><w:sdtContent><w:r>"
        '<w:rPr><w:color w:val="808080"/><w:sz w:val="19"/></w:rPr>'
        "<w:t>Click or tap here to enter text.</w:t></w:r></w:sdtContent></w:sdt>",
    )


def _inserted(paragraph: Paragraph, text: str, notes: Notes) -> None:
    _append(
        paragraph,
        f'<w:ins {nsdecls("w")} w:id="{notes.next_id()}" {CHANGE}>'
        f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:ins>',
    )


def _deleted(paragraph: Paragraph, text: str, notes: Notes) -> None:
    _append(
        paragraph,
        f'<w:del {nsdecls("w")} w:id="{notes.next_id()}" {CHANGE}>'
        f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>',
    )


def _footnote(paragraph: Paragraph, text: str, notes: Notes) -> None:
    notes.footnotes.append(text)
    _append(
        paragraph,
        f'<w:r {nsdecls("w")}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        f'<w:footnoteReference w:id="{len(notes.footnotes)}"/></w:r>',
    )


def _reference(paragraph: Paragraph, label: str, notes: Notes) -> None:
    """A field, or plain text where the target is in another document or has a typed number."""
    number = notes.labels[label]
    if "/" in label or not notes.fields:
        paragraph.add_run(number)
        return
    context = "\\w" if "(" in number else "\\n"
    _append(
        paragraph,
        f'<w:fldSimple {nsdecls("w")} w:instr=" REF _Ref_{label.replace("-", "_")} {context} \\h ">'
        f"<w:r><w:t>{number}</w:t></w:r></w:fldSimple>",
    )


def _append(paragraph: Paragraph, xml: str) -> None:
    paragraph._p.append(parse_xml(xml))


WRITE: Mapping[str, Callable[[Paragraph, str, Notes], None]] = {
    "bold": _bold,
    "italic": _italic,
    "blank": _blank,
    "box": _box,
    "enter": _enter,
    "inserted": _inserted,
    "deleted": _deleted,
    "footnote": _footnote,
    "reference": _reference,
}
