"""The names of OpenDocument text that the reader knows, as lxml spells them."""

from __future__ import annotations

OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE = OASIS % "office"
TEXT = OASIS % "text"
TABLE = OASIS % "table"
STYLE = OASIS % "style"
DRAW = OASIS % "drawing"
FORM = OASIS % "form"
FO = OASIS % "xsl-fo-compatible"
META = OASIS % "meta"
MANIFEST = OASIS % "manifest"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"
DC = "{http://purl.org/dc/elements/1.1/}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

P = TEXT + "p"
H = TEXT + "h"
LIST = TEXT + "list"
LIST_ITEM = TEXT + "list-item"
LIST_HEADER = TEXT + "list-header"
NUMBERED_PARAGRAPH = TEXT + "numbered-paragraph"
SECTION = TEXT + "section"
TABLE_TABLE = TABLE + "table"
STYLE_NAME = TEXT + "style-name"
INDEXES = frozenset(
    TEXT + name
    for name in (
        "table-of-content",
        "illustration-index",
        "table-index",
        "object-index",
        "alphabetical-index",
        "user-index",
    )
)
"""Lists of contents; a bibliography is text."""
NOT_PRINTED = frozenset(
    {
        TEXT + "tracked-changes",
        OFFICE + "forms",
        TEXT + "sequence-decls",
        TEXT + "variable-decls",
        TEXT + "user-field-decls",
        TEXT + "dde-connection-decls",
        TEXT + "number",
        TEXT + "table-of-content-source",
        TEXT + "illustration-index-source",
        TEXT + "table-index-source",
        TEXT + "object-index-source",
        TEXT + "alphabetical-index-source",
        TEXT + "user-index-source",
        TEXT + "bibliography-source",
        TEXT + "alphabetical-index-mark",
        TEXT + "toc-mark",
        TEXT + "user-index-mark",
        TEXT + "script",
        OASIS % "svg-compatible" + "title",
        OASIS % "svg-compatible" + "desc",
    }
)
