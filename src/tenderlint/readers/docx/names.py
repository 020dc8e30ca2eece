"""The names of WordprocessingML that the reader knows, as lxml spells them."""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
VML = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"

STRICT_NAMESPACES = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": R[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": M[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/main": A[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/chart": CHART[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/diagram": DIAGRAM[1:-1].encode(),
}
"""Strict OOXML says the same under other names."""

# what stands among blocks
DOCUMENT = W + "document"
BODY = W + "body"
P = W + "p"
TABLE = W + "tbl"
ROW = W + "tr"
CELL = W + "tc"
SDT = W + "sdt"
SDT_CONTENT = W + "sdtContent"
ALT_CHUNK = W + "altChunk"
SECTION = W + "sectPr"
TEXT_BOX = W + "txbxContent"

# what stands in a paragraph
RUN = W + "r"
HYPERLINK = W + "hyperlink"
SIMPLE_FIELD = W + "fldSimple"
SUB_DOCUMENT = W + "subDoc"
COMMENT_START = W + "commentRangeStart"
COMMENT_END = W + "commentRangeEnd"
ALTERNATE = MC + "AlternateContent"
CHOICE = MC + "Choice"
FALLBACK = MC + "Fallback"
MATH_TEXT = M + "t"
RUBY = W + "ruby"
RUBY_TEXT = W + "rt"
RUBY_BASE = W + "rubyBase"

# what stands in a run
T = W + "t"
DELETED_TEXT = W + "delText"
TAB = W + "tab"
POSITION_TAB = W + "ptab"
BREAK = W + "br"
CARRIAGE_RETURN = W + "cr"
NO_BREAK_HYPHEN = W + "noBreakHyphen"
SYMBOL = W + "sym"
FIELD_CHAR = W + "fldChar"
FIELD_CODE = W + "instrText"
FOOTNOTE_MARK = W + "footnoteReference"
ENDNOTE_MARK = W + "endnoteReference"
COMMENT_MARK = W + "commentReference"
DRAWING = W + "drawing"
PICTURE = W + "pict"
OBJECT = W + "object"
OLE_OBJECT = OFFICE + "OLEObject"

# tracked changes
INSERTED = W + "ins"
DELETED = W + "del"
MOVED_TO = W + "moveTo"
MOVED_FROM = W + "moveFrom"
CELL_INSERTED = W + "cellIns"
CELL_DELETED = W + "cellDel"
PARAGRAPH_CHANGE = W + "pPrChange"
RUN_CHANGE = W + "rPrChange"

# properties
PPR = W + "pPr"
RPR = W + "rPr"
TABLE_PROPERTIES = W + "tblPr"
ROW_PROPERTIES = W + "trPr"
CELL_PROPERTIES = W + "tcPr"
SDT_PROPERTIES = W + "sdtPr"
PARAGRAPH_STYLE = W + "pStyle"
RUN_STYLE = W + "rStyle"
NUMBERING = W + "numPr"
NUMBER_ID = W + "numId"
LEVEL = W + "ilvl"
OUTLINE = W + "outlineLvl"
INDENT = W + "ind"
ALIGNMENT = W + "jc"
SHADING = W + "shd"
BOLD = W + "b"
ITALIC = W + "i"
UNDERLINE = W + "u"
CAPITALS = W + "caps"
SIZE = W + "sz"
HIGHLIGHT = W + "highlight"
VANISH = W + "vanish"
FONTS = W + "rFonts"
PLACEHOLDER_SHOWN = W + "showingPlcHdr"

# attributes
VAL = W + "val"
ID = W + "id"
TYPE = W + "type"
FILL = W + "fill"
LEFT = W + "left"
START = W + "start"
FIELD_CHAR_TYPE = W + "fldCharType"
INSTRUCTION = W + "instr"
RELATION = R + "id"
