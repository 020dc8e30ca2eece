"""An open PDF -> its pages, one after the other, each closed before the next is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from tenderlint.readers.limits import Limits
from tenderlint.readers.pdf import pdfium
from tenderlint.readers.pdf.drawing import drawing_of
from tenderlint.readers.pdf.fields import upon
from tenderlint.readers.pdf.glyphs import misnamed
from tenderlint.readers.pdf.legible import garbled
from tenderlint.readers.pdf.page import Drawing, Page
from tenderlint.readers.pdf.runs import runs_of
from tenderlint.readers.pdf.tags import Hints, tag_places
from tenderlint.readers.pdf.turning import Turning

FIRST_PAGES: Final = 6
EVERY: Final = 12
"""Widths of letters are looked at on the first pages, then on one of so many; on all in doubt."""
FEWEST_MISNAMED: Final = 3
MISNAMED_SHARE: Final = 0.004
MOST_LOOKED_AT: Final = 2_000
NOTHING: Final = Drawing((), 0.0, 0, False)


def pages(document: Any, limits: Limits) -> Iterator[Page]:
    """Every page up to the limit; one that pdfium cannot load comes as an empty page."""
    reading = _Reading(document, limits, {} if _tagged(document) else None, _form(document))
    for index in range(min(len(document), limits.pages)):
        try:
            page = document[index]
        except pdfium.Error:
            yield _damaged(index + 1)
            continue
        try:
            yield reading.page(page, index)
        except pdfium.Error:
            yield _damaged(index + 1)
        finally:
            page.close()


def _damaged(number: int) -> Page:
    return Page(number, 0, 0, (), NOTHING, 0, 0, 0, damaged=True)


def _tagged(document: Any) -> bool:
    return bool(pdfium.is_tagged(pdfium.handle(document)))


def _form(document: Any) -> int:
    """pdfium's form handle, 0 where the document has no fields."""
    if document.get_formtype() == 0:
        return 0
    document.init_forms()
    return pdfium.handle(document.formenv) if document.formenv is not None else 0


@dataclass(slots=True)
class _Reading:
    """What goes from page to page: hints for the tags, and whether letters are in doubt."""

    document: Any
    limits: Limits
    hints: Hints | None
    form: int
    doubtful: bool = False

    def page(self, page: Any, index: int) -> Page:
        """The page with everything on it."""
        address = pdfium.handle(page)
        turning = Turning.of(page.get_rotation() // 90 % 4, page.get_bbox())
        document = pdfium.handle(self.document)
        drawing = drawing_of(document, address, turning, self.limits.page_objects)
        width, height = turning.width, turning.height
        text_page = page.get_textpage()
        try:
            text_address = pdfium.handle(text_page)
            count = pdfium.count_characters(text_address)
            if count > self.limits.page_characters:
                return Page(index + 1, width, height, (), drawing, count, 0, 0, over_limit=True)
            text = pdfium.characters(text_address)
            runs = tuple(runs_of(text_address, text, turning))
            meaningless = max(garbled(text), self._misnamed(text_address, text, index))
        finally:
            text_page.close()
        above = upon(address, self.form, turning)
        return Page(
            index + 1,
            width,
            height,
            runs + above.runs,
            drawing,
            sum(len(run.text) for run in runs),
            meaningless,
            sum(len(run.text) for run in runs if run.hidden),
            unmapped=not text.strip() and _draws_text(address),
            places={} if self.hints is None else tag_places(address, self.hints),
            notes=above.notes,
        )

    def _misnamed(self, text_page: int, text: str, index: int) -> int:
        """All characters of a page whose letters are misnamed, else 0."""
        if not (self.doubtful or index < FIRST_PAGES or index % EVERY == 0):
            return 0
        odd, letters = misnamed(text_page, text)
        if odd < (1 if self.doubtful else max(FEWEST_MISNAMED, MISNAMED_SHARE * letters)):
            return 0
        self.doubtful = True
        return len(text)


def _draws_text(page: int) -> bool:
    """Whether a piece of text on the page takes up room: one of blanks only does not."""
    for index in range(min(pdfium.page_object_count(page), MOST_LOOKED_AT)):
        thing = pdfium.page_object(page, index)
        if pdfium.object_type(thing) == pdfium.TEXT:
            box = pdfium.rectangle_of(thing)
            if box is not None and box[2] - box[0] > 1 and box[3] - box[1] > 1:
                return True
    return False
