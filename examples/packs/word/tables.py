"""Tables: shaded heading row repeated on each page, joined cells, column widths."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.table import CT_Tbl
from docx.shared import Mm, Pt
from docx.table import _Cell

from ..manuscript import Table
from .inline import Notes, write_inline

TEXT_WIDTH = 162.0  # millimetres between the margins


def write_table(document: Document, table: Table, notes: Notes, shade: str) -> None:
    """``//`` inside a cell starts a new paragraph there."""
    columns = len(table.widths)
    grid = document.add_table(rows=len(table.rows), cols=columns, style="Table Grid")
    grid.autofit = False
    shares = [TEXT_WIDTH * width / sum(table.widths) for width in table.widths]
    for share, column in zip(shares, grid.columns, strict=True):
        column.width = Mm(share)
    for down, row in enumerate(table.rows):
        first = table.header and down == 0
        grid.rows[down]._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        if first:
            grid.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        for across, text in enumerate(row):
            cell = grid.cell(down, across)
            cell.width = Mm(shares[across])
            if text == "^":
                grid.cell(down - 1, across).merge(cell)
            elif text == "<":
                grid.cell(down, across - 1).merge(cell)
            else:
                _fill(cell, text, notes, bold=first or (not table.header and across == 0))
            if first or (not table.header and across == 0):
                _shade(cell, shade)
    _drop_empty(grid._tbl)
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def _fill(cell: _Cell, text: str, notes: Notes, bold: bool) -> None:
    paragraph = cell.paragraphs[0]
    for count, line in enumerate(text.split("//")):
        if count:
            paragraph = cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.line_spacing = 1.0
        write_inline(paragraph, line.strip(), notes, bold)
        for run in paragraph.runs:
            run.font.size = Pt(9.5)


def _shade(cell: _Cell, shade: str) -> None:
    properties = cell._tc.get_or_add_tcPr()
    if not properties.xpath("w:shd"):
        properties.append(
            parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{shade}"/>')
        )


def _drop_empty(table: CT_Tbl) -> None:
    """Merging leaves an empty paragraph at the end of a cell that already has text."""
    for cell in table.iter_tcs():
        paragraphs = cell.xpath("./w:p")
        for paragraph in paragraphs[1:]:
            if not paragraph.xpath(".//w:t") and len(cell.xpath("./w:p")) > 1:
                cell.remove(paragraph)
