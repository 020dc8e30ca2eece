"""PDF -> Document: pdfium's text put in order; its pages, their layout, and then the whole."""

from __future__ import annotations

import gc
import hashlib
from typing import Any

from tenderlint.model.document import Document
from tenderlint.readers.limits import DEFAULT_LIMITS, Limits
from tenderlint.readers.pdf.body import body_of
from tenderlint.readers.pdf.opening import opened
from tenderlint.readers.pdf.outline import outline_levels, title_of
from tenderlint.readers.pdf.scan import scanned
from tenderlint.readers.pdf.unread import document_problems, problems, state
from tenderlint.readers.pdf.writing import write


def read_pdf(data: bytes, path: str, limits: Limits = DEFAULT_LIMITS) -> Document:
    """The document; raises UnreadableError when nothing of it can be read."""
    pdf: Any = opened(data, limits)
    collecting = gc.isenabled()
    gc.disable()  # thousands of small tuples, none in a cycle: looking for cycles costs a tenth
    try:
        count = len(pdf)
        sheets = scanned(pdf, limits)
        body = body_of(sheets, outline_levels(pdf))
        pages = [sheet.page for sheet in sheets]
        found = [*document_problems(pdf, pages, data, limits), *problems(pages)]
        recognised = {page.number for page in pages if state(page) == "ocr"}
        return write(body, recognised).build(
            path=path,
            format="pdf",
            sha256=hashlib.sha256(data).hexdigest(),
            problems=tuple(found),
            pages=count,
            title=title_of(pdf),
        )
    finally:
        pdf.close()
        if collecting:
            gc.enable()
