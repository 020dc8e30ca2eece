"""pdfium, called directly: the few functions asked per character or per object, with plain numbers.

pypdfium2's own declarations return pointer objects, which costs more than the call itself; the
same functions declared with integers for handles are twice as fast. pdfium is not thread-safe.
"""

from __future__ import annotations

import logging
from ctypes import (
    CFUNCTYPE,
    byref,
    c_char_p,
    c_float,
    c_int,
    c_ulong,
    c_void_p,
    cast,
    create_string_buffer,
)
from typing import Any, Final

import pypdfium2
from pypdfium2 import raw

logging.getLogger("pypdfium2").addHandler(logging.NullHandler())  # its advice is not for users

PATH: Final = raw.FPDF_PAGEOBJ_PATH
IMAGE: Final = raw.FPDF_PAGEOBJ_IMAGE
FORM: Final = raw.FPDF_PAGEOBJ_FORM
TEXT: Final = raw.FPDF_PAGEOBJ_TEXT
WIDGET: Final = raw.FPDF_ANNOT_WIDGET
LINK: Final = raw.FPDF_ANNOT_LINK
POPUP: Final = raw.FPDF_ANNOT_POPUP
HIDDEN: Final = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
TICKED: Final = (raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON)
WRITTEN: Final = (
    raw.FPDF_FORMFIELD_TEXTFIELD,
    raw.FPDF_FORMFIELD_COMBOBOX,
    raw.FPDF_FORMFIELD_LISTBOX,
)


def _declare(name: str, result: Any, *arguments: Any) -> Any:
    address = cast(getattr(raw, name), c_void_p).value or 0
    return CFUNCTYPE(result, *arguments)(address)


text_object = _declare("FPDFText_GetTextObject", c_void_p, c_void_p, c_int)
loose_box = _declare("FPDFText_GetLooseCharBox", c_int, c_void_p, c_int, c_void_p)
text_matrix = _declare("FPDFText_GetMatrix", c_int, c_void_p, c_int, c_void_p)
object_font = _declare("FPDFTextObj_GetFont", c_void_p, c_void_p)
object_font_size = _declare("FPDFTextObj_GetFontSize", c_int, c_void_p, c_void_p)
object_render_mode = _declare("FPDFTextObj_GetTextRenderMode", c_int, c_void_p)
object_marked_content = _declare("FPDFPageObj_GetMarkedContentID", c_int, c_void_p)
object_bounds = _declare(
    "FPDFPageObj_GetBounds", c_int, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p
)
object_matrix = _declare("FPDFPageObj_GetMatrix", c_int, c_void_p, c_void_p)
object_type = _declare("FPDFPageObj_GetType", c_int, c_void_p)
page_object_count = _declare("FPDFPage_CountObjects", c_int, c_void_p)
page_object = _declare("FPDFPage_GetObject", c_void_p, c_void_p, c_int)
form_object_count = _declare("FPDFFormObj_CountObjects", c_int, c_void_p)
form_object = _declare("FPDFFormObj_GetObject", c_void_p, c_void_p, c_ulong)
path_draw_mode = _declare("FPDFPath_GetDrawMode", c_int, c_void_p, c_void_p, c_void_p)
path_segment_count = _declare("FPDFPath_CountSegments", c_int, c_void_p)
path_segment = _declare("FPDFPath_GetPathSegment", c_void_p, c_void_p, c_int)
segment_point = _declare("FPDFPathSegment_GetPoint", c_int, c_void_p, c_void_p, c_void_p)
segment_type = _declare("FPDFPathSegment_GetType", c_int, c_void_p)
font_name = _declare("FPDFFont_GetBaseFontName", c_ulong, c_void_p, c_void_p, c_ulong)
font_flags = _declare("FPDFFont_GetFlags", c_int, c_void_p)
count_characters = _declare("FPDFText_CountChars", c_int, c_void_p)
character = _declare("FPDFText_GetUnicode", c_ulong, c_void_p, c_int)
text_range = _declare("FPDFText_GetText", c_int, c_void_p, c_int, c_int, c_void_p)

tree_for_page = _declare("FPDF_StructTree_GetForPage", c_void_p, c_void_p)
tree_close = _declare("FPDF_StructTree_Close", None, c_void_p)
tree_count = _declare("FPDF_StructTree_CountChildren", c_int, c_void_p)
tree_child = _declare("FPDF_StructTree_GetChildAtIndex", c_void_p, c_void_p, c_int)
element_count = _declare("FPDF_StructElement_CountChildren", c_int, c_void_p)
element_child = _declare("FPDF_StructElement_GetChildAtIndex", c_void_p, c_void_p, c_int)
element_content = _declare("FPDF_StructElement_GetChildMarkedContentID", c_int, c_void_p, c_int)
element_type = _declare("FPDF_StructElement_GetType", c_ulong, c_void_p, c_void_p, c_ulong)
is_tagged = _declare("FPDFCatalog_IsTagged", c_int, c_void_p)
annotation_count = _declare("FPDFPage_GetAnnotCount", c_int, c_void_p)
annotation = _declare("FPDFPage_GetAnnot", c_void_p, c_void_p, c_int)
annotation_close = _declare("FPDFPage_CloseAnnot", None, c_void_p)
annotation_kind = _declare("FPDFAnnot_GetSubtype", c_int, c_void_p)
annotation_flags = _declare("FPDFAnnot_GetFlags", c_int, c_void_p)
annotation_rect = _declare("FPDFAnnot_GetRect", c_int, c_void_p, c_void_p)
annotation_text = _declare(
    "FPDFAnnot_GetStringValue", c_ulong, c_void_p, c_char_p, c_void_p, c_ulong
)
field_kind = _declare("FPDFAnnot_GetFormFieldType", c_int, c_void_p, c_void_p)
field_ticked = _declare("FPDFAnnot_IsChecked", c_int, c_void_p, c_void_p)
field_value = _declare(
    "FPDFAnnot_GetFormFieldValue", c_ulong, c_void_p, c_void_p, c_void_p, c_ulong
)
rendered_image = _declare("FPDFImageObj_GetRenderedBitmap", c_void_p, c_void_p, c_void_p, c_void_p)
bitmap_width = _declare("FPDFBitmap_GetWidth", c_int, c_void_p)
bitmap_height = _declare("FPDFBitmap_GetHeight", c_int, c_void_p)
bitmap_stride = _declare("FPDFBitmap_GetStride", c_int, c_void_p)
bitmap_format = _declare("FPDFBitmap_GetFormat", c_int, c_void_p)
bitmap_buffer = _declare("FPDFBitmap_GetBuffer", c_void_p, c_void_p)
bitmap_destroy = _declare("FPDFBitmap_Destroy", None, c_void_p)

Error = pypdfium2.PdfiumError
Document = pypdfium2.PdfDocument
MOVE = raw.FPDF_SEGMENT_MOVETO
LINE = raw.FPDF_SEGMENT_LINETO
Matrix = raw.FS_MATRIX
Rect = raw.FS_RECTF


def handle(wrapped: Any) -> int:
    """The address behind a pypdfium2 page, text page or document."""
    address = cast(wrapped.raw, c_void_p).value
    if address is None:
        raise Error("closed object")
    return address


def characters(text_page: int) -> str:
    """Every character of a text page, one code point for each of pdfium's indices.

    The bulk call leaves out characters that map to nothing; when its length differs from the
    count, the indices would drift, so each character is asked for.
    """
    count = count_characters(text_page)
    if count <= 0:
        return ""
    buffer = create_string_buffer((count + 1) * 2)
    written = text_range(text_page, 0, count, buffer)
    if written - 1 == count:
        text = buffer.raw[: 2 * count].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
    points = (character(text_page, index) for index in range(count))
    return "".join(chr(p) if p < 0xD800 or 0xDFFF < p <= 0x10FFFF else "\ufffd" for p in points)


def rectangle_of(page_object: int) -> tuple[float, float, float, float] | None:
    """Left, bottom, right, top of a page object, in the space of the page or form it stands in."""
    sides = c_float(), c_float(), c_float(), c_float()
    if not object_bounds(page_object, *map(byref, sides)):
        return None
    left, bottom, right, top = (side.value for side in sides)
    return left, bottom, right, top


def name_of(font: int) -> str:
    """The font's PostScript name, "" when it has none."""
    size = font_name(font, None, 0)
    if size <= 1:
        return ""
    buffer = create_string_buffer(size)
    font_name(font, buffer, size)
    return buffer.raw[: size - 1].decode("utf-8", "replace")
