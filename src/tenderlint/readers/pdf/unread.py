"""What of a PDF was not read, said page by page: scans, drawn letters, fonts without meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final, Literal, TypeAlias

from tenderlint.model.document import Problem
from tenderlint.readers.limits import Limits
from tenderlint.readers.pdf.page import Page

State: TypeAlias = Literal[
    "text", "scan", "drawn", "ocr", "garbled", "blank", "over-limit", "damaged"
]

XFA_FULL: Final = 2
XFA_FOREGROUND: Final = 3
XFA_LEAST: Final = 200
"""Characters a page: an XFA form whose pages show fewer keeps its content to itself."""
XFA: Final = (
    "an XFA form: what its XML part holds was not read, only what its pages show; "
    "print it to PDF and check that"
)
HIDDEN_LAYERS: Final = re.compile(rb"/OFF\s*\[\s*\d+\s+\d+\s+R")
HIDDEN: Final = "layers that are switched off in the file were read as if they were shown"
NO_TEXT: Final = (
    "{count} without any text that can be read: if there is something to see, run OCR first "
    "(--ocr, or ocrmypdf by hand)"
)
FEW: Final = 50
"""Fewer visible characters than this over a picture of the page are a stamp, not its text."""
NEARLY_NONE: Final = 10
MANY_PATHS: Final = 200
MOST_OF_PAGE: Final = 0.5
SOME_OF_PAGE: Final = 0.1
PAGE_PICTURE: Final = 0.7
GARBLED_SHARE: Final = 0.1


def state(page: Page) -> State:
    """How a page presents itself to a reader of text."""
    drawing = page.drawing
    if page.over_limit:
        return "over-limit"
    if page.damaged:
        return "damaged"
    if page.characters and page.garbled > GARBLED_SHARE * page.characters:
        return "garbled"
    if page.unmapped:
        return "garbled"
    if page.characters < FEW and drawing.picture_share > MOST_OF_PAGE:
        return "scan"
    if page.characters < NEARLY_NONE and drawing.picture_share > SOME_OF_PAGE:
        return "scan"
    if page.characters < NEARLY_NONE and drawing.paths > MANY_PATHS:
        return "drawn"
    if (
        page.characters >= FEW
        and drawing.picture_share > PAGE_PICTURE
        and page.hidden > 0.7 * page.characters
    ):
        return "ocr"
    return "text" if page.characters else "blank"


def document_problems(
    document: Any, pages: Sequence[Page], data: bytes, limits: Limits
) -> list[Problem]:
    """What the file as a whole keeps back: XFA forms, hidden layers, pages over the limit."""
    found = []
    kind = document.get_formtype()
    if kind in (XFA_FULL, XFA_FOREGROUND):
        empty = sum(page.characters for page in pages) < XFA_LEAST * max(1, len(pages))
        found.append(Problem("xfa-form", XFA, None, unread=kind == XFA_FULL or empty))
    if HIDDEN_LAYERS.search(data):
        found.append(Problem("hidden-layers", HIDDEN, None))
    if len(document) > limits.pages:
        message = f"only the first {limits.pages} of {len(document)} pages were read"
        found.append(Problem("over-limit", message, limits.pages + 1, True))
    return found


def problems(pages: Sequence[Page]) -> list[Problem]:
    """One problem for each stretch of pages in the same trouble."""
    states: dict[State, list[int]] = {}
    for page in pages:
        states.setdefault(state(page), []).append(page.number)
    found: list[Problem] = []
    whole = len(states.get("scan", [])) + len(states.get("drawn", [])) == len(pages) > 0
    for kind, code, wording, unread in WORDINGS:
        numbers = states.get(kind, [])
        if not numbers:
            continue
        if whole:
            wording = "{count} without a text layer: run OCR first (--ocr, or ocrmypdf by hand)"
        message = wording.format(count=_count(numbers), pages=_named(numbers))
        found.append(Problem(code, message, numbers[0], unread, tuple(numbers)))
    if not found and not any(page.characters for page in pages):
        numbers = [page.number for page in pages]
        message = NO_TEXT.format(count=_count(numbers))
        found.append(Problem("no-text", message, 1, True, tuple(numbers)))
    return found + picture_numbers(pages)


WORDINGS: Final[tuple[tuple[State, str, str, bool], ...]] = (
    (
        "scan",
        "no-text-layer",
        "{pages}: a picture without a text layer; run OCR first (--ocr, or ocrmypdf by hand)",
        True,
    ),
    (
        "drawn",
        "no-text-layer",
        "{pages}: letters drawn as outlines, no text layer; "
        "run OCR first (--ocr, or ocrmypdf by hand)",
        True,
    ),
    (
        "garbled",
        "garbled-text",
        "{pages}: the text layer's fonts map to no readable characters; "
        "run OCR over it (--ocr, or ocrmypdf --force-ocr by hand)",
        True,
    ),
    (
        "over-limit",
        "over-limit",
        "{pages}: more characters on a page than the limit allows; split or re-export the file",
        True,
    ),
    (
        "damaged",
        "damaged-page",
        "{pages}: damaged and not read; export the file again",
        True,
    ),
    (
        "ocr",
        "ocr-text",
        "{pages}: text recognised by OCR; quotations may hold misread letters",
        False,
    ),
)


def picture_numbers(pages: Sequence[Page]) -> list[Problem]:
    """Said once where clause numbers are pictures."""
    numbers = [p.number for p in pages if any(s.shape != "•" for s in p.drawing.signs)]
    if not numbers:
        return []
    message = f"{_named(numbers)}: clause numbers are pictures; they were counted, not read"
    return [Problem("picture-numbers", message, numbers[0])]


def _count(numbers: Sequence[int]) -> str:
    return "1 page" if len(numbers) == 1 else f"{len(numbers)} pages"


def _named(numbers: Iterable[int]) -> str:
    """``page 3``, ``pages 3-5, 9``."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    shown = ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)
    return ("page " if shown.isdigit() else "pages ") + shown
