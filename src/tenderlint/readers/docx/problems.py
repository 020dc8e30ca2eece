"""What of a Word file was not read, or not surely: one line each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from tenderlint.model.document import Problem
from tenderlint.readers.docx.survey import Survey
from tenderlint.readers.docx.walk import Walk
from tenderlint.readers.settings import Revisions

DRAWN_OBJECTS = ("Equation", "PBrush", "Paint.Picture", "StaticMetafile", "MSPhotoEd", "Forms.")
"""Objects that are a picture or a control, not a document."""
NEXT_TO_NOTHING = 50
"""Characters: fewer beside pictures are a scan."""

READ_AS = {
    "final": "read as if all were accepted",
    "original": "read as if all were rejected",
    "both": "both readings were read",
}


def find_problems(walk: Walk, revisions: Revisions, text: str) -> Iterator[Problem]:
    changes = walk.seen.changes
    if changes:
        yield Problem(
            "tracked-changes",
            f"{many(changes, 'tracked change is', 'tracked changes are')} pending; "
            f"{READ_AS[revisions]} (--revisions)",
        )
    yield from not_read(walk.seen)
    if walk.too_deep:
        yield Problem(
            "nested-too-deep",
            f"not read: {many(walk.too_deep, 'table or frame', 'tables or frames')} nested "
            "deeper than any real document: check the file in Word",
            unread=True,
        )
    if walk.reader.fields.unnumbered:
        yield Problem(
            "listnum",
            f"{many(walk.reader.fields.unnumbered, 'number', 'numbers')} made by LISTNUM or "
            "AUTONUM fields stand nowhere in the file: clause numbers may be missing",
        )
    unsure = sum(1 for p in walk.printed if p.label is not None and not p.label.sure)
    if unsure:
        yield Problem(
            "number-unsure",
            f"{many(unsure, 'number is', 'numbers are')} in a format that is shown here as 1, 2, 3",
        )
    yield from emptiness(walk.pictures, text)


def not_read(seen: Survey) -> Iterator[Problem]:
    if seen.chunks:
        yield Problem(
            "embedded-part",
            f"not read: {many(seen.chunks, 'part', 'parts')} of another format embedded in the "
            "text; open the file in Word, save it, and check that",
            unread=True,
        )
    objects = embedded_documents(seen.objects)
    if objects:
        yield Problem(
            "embedded-document",
            f"not read: {many(len(objects), 'embedded document', 'embedded documents')} "
            f"({', '.join(sorted(set(objects)))}); save each as a file of its own and check that",
            unread=True,
        )
    if seen.children:
        yield Problem(
            "sub-document",
            f"not read: {many(seen.children, 'sub-document', 'sub-documents')} of this master "
            "document; put the files beside it",
            unread=True,
        )


def embedded_documents(objects: Sequence[etree._Element]) -> Sequence[str]:
    """What programs the embedded documents belong to."""
    programs = (element.get("ProgID", "") for element in objects)
    return [
        program.split(".")[0] or "unnamed"
        for program in programs
        if not program.startswith(DRAWN_OBJECTS)
    ]


def emptiness(pictures: int, text: str) -> Iterator[Problem]:
    if len(text.strip()) < NEXT_TO_NOTHING and pictures:
        yield Problem(
            "only-pictures",
            "the pages are pictures without text: run OCR first, or ask for the text",
            unread=True,
        )
    elif not text.strip():
        yield Problem("no-text", "the document holds no text")


def many(count: int, one: str, more: str) -> str:
    return f"{count:,} {one if count == 1 else more}"
