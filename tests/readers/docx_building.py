"""Word files built in the test: raw WordprocessingML, so that the reader sees what is in them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from tenderlint.model.document import Document
from tenderlint.readers.docx import read_docx
from tenderlint.readers.settings import Revisions

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)
ROOTS = {
    "styles": "w:styles",
    "numbering": "w:numbering",
    "footnotes": "w:footnotes",
    "endnotes": "w:endnotes",
    "comments": "w:comments",
    "settings": "w:settings",
    "header1": "w:hdr",
    "header2": "w:hdr",
    "header3": "w:hdr",
    "footer1": "w:ftr",
}
NOTHING: Mapping[str, str] = {}
HEADINGS = "".join(
    f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/>'
    f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr></w:style>'
    for n in range(1, 4)
)


def docx(
    body: str,
    parts: Mapping[str, str] = NOTHING,
    *,
    strict: bool = False,
    raw: Mapping[str, str] = NOTHING,
) -> bytes:
    """A package with this body and parts: ``{"styles": "<w:style .../>", "header1": "<w:p/>"}``.

    ``raw`` adds members by name, as they are; a part's relationship id is its name.
    """
    xml = {"document": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"}
    for name, content in parts.items():
        root = ROOTS[name]
        xml[name] = f"<{root} {NAMESPACES}>{content}</{root}>"
    relations = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{name.rstrip("123")}" Target="{name}.xml"/>'
        for name in parts
    )
    main = f'<Relationship Id="main" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    members = {
        "_rels/.rels": relationships(main),
        "word/_rels/document.xml.rels": relationships(relations),
        **{f"word/{name}.xml": content for name, content in xml.items()},
        **raw,
    }
    if strict:
        members = {name: to_strict(content) for name, content in members.items()}
    return package(members)


def package(members: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def relationships(inside: str) -> str:
    schema = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{schema}">{inside}</Relationships>'


def to_strict(content: str) -> str:
    strict = "http://purl.oclc.org/ooxml"
    return content.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        f"{strict}/wordprocessingml/main",
    ).replace(OFFICE, f"{strict}/officeDocument/relationships")


def t(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def r(inside: str, properties: str = "") -> str:
    """A run; plain text stands for its w:t."""
    inside = inside if inside.startswith("<") else t(inside)
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inside}</w:r>"


def p(
    inside: str = "",
    *,
    style: str = "",
    list: str = "",
    level: int | None = None,
    properties: str = "",
) -> str:
    """A paragraph; plain text stands for a run of it, ``list`` is a numId."""
    inside = inside if inside.startswith("<") or not inside else r(inside)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    at = f'<w:ilvl w:val="{level}"/>' if level is not None else ""
    number = f'<w:numId w:val="{list}"/>' if list else ""
    numbered = f"<w:numPr>{at}{number}</w:numPr>" if at or number else ""
    return f"<w:p><w:pPr>{named}{numbered}{properties}</w:pPr>{inside}</w:p>"


def table(*rows: str, properties: str = "") -> str:
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    """A row; a cell in plain text stands for a w:tc with one paragraph."""
    inside = "".join(each if each.startswith("<w:tc") else cell(each) for each in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def cell(inside: str = "", properties: str = "") -> str:
    inside = inside if inside.startswith("<") else p(inside)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def sdt(inside: str, properties: str = "") -> str:
    """A content control."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def field(code: str, result: str = "", data: str = "") -> str:
    """A complex field; ``result`` is runs or plain text, ``data`` stands in its begin."""
    shown = "" if not result else result if result.startswith("<") else r(result)
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def text_box(inside: str) -> str:
    """A text box as Word writes it: the drawing, and the same again for old programs."""
    content = f"<w:txbxContent>{inside}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>'
        f"{content}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
        f"<v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def numbering(*levels: str, extra: str = "") -> str:
    """One abstract list with these levels and list "1" over it; ``extra`` is more w:num."""
    inside = "".join(
        f'<w:lvl w:ilvl="{index}">{written}</w:lvl>' for index, written in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="0">{inside}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{extra}'
    )


def level(text: str, format: str = "decimal", start: int = 1, more: str = "") -> str:
    return (
        f'<w:start w:val="{start}"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/>'
    )


LEGAL = numbering(
    level("%1."), level("%1.%2"), level("(%3)", "lowerLetter"), level("(%4)", "lowerRoman")
)
"""Clauses as contracts number them: 1., 1.1, (a), (i)."""


def read(body: str, revisions: Revisions = "final", **parts: str) -> Document:
    """The document with this body, read."""
    return read_docx(docx(body, parts), "tender.docx", revisions)


def texts(document: Document) -> list[str]:
    return [document.of(block) for block in document.blocks]


def shown(document: Document) -> list[tuple[str, str]]:
    """Number and text of every block."""
    return [(block.number, document.of(block)) for block in document.blocks]


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.of(block)) for block in document.blocks]


def codes(document: Document) -> list[str]:
    return [problem.code for problem in document.problems]
