"""Word files -> Document: what Word would print, all of it, once, in its order, numbered."""

from __future__ import annotations

import hashlib

from lxml import etree

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Document
from tenderlint.readers.docx.archive import damaged, open_archive
from tenderlint.readers.docx.assemble import Assembly
from tenderlint.readers.docx.both import merge_readings
from tenderlint.readers.docx.names import BODY, P
from tenderlint.readers.docx.notes import read_comments, read_furniture, read_notes
from tenderlint.readers.docx.numbering import read_numbering
from tenderlint.readers.docx.package import Package, open_package
from tenderlint.readers.docx.problems import find_problems
from tenderlint.readers.docx.refusals import refuse_other_formats
from tenderlint.readers.docx.styles import read_styles
from tenderlint.readers.docx.survey import survey
from tenderlint.readers.docx.walk import Source, Surroundings, Walk
from tenderlint.readers.limits import DEFAULT_LIMITS, Limits
from tenderlint.readers.settings import Revisions
from tenderlint.readers.text_builder import TextBuilder

__all__ = ["Revisions", "read_docx"]


def read_docx(
    data: bytes, path: str, revisions: Revisions = "final", limits: Limits = DEFAULT_LIMITS
) -> Document:
    """Raises UnreadableError where the file as a whole cannot be read.

    ``revisions``: tracked changes accepted, rejected, or both readings one after the other.
    """
    refuse_other_formats(data, ".docx")
    package = open_package(open_archive(data, limits))
    root = package.document()
    styles = read_styles(package.related("styles"))
    source = Source(package, styles, read_numbering(package.related("numbering"), styles))
    walk = read_body(source, root, revisions)
    original = revisions == "original"
    sections = walk.seen.sections
    assembly = Assembly(TextBuilder(), read_notes(source, sections, walk.printed, original))
    assembly.body(walk.printed)
    problems = tuple(find_problems(walk, revisions, "".join(assembly.builder.parts)))
    for header in read_furniture(source, sections, "header", original):
        assembly.furniture("header", header)
    for footer in read_furniture(source, sections, "footer", original):
        assembly.furniture("footer", footer)
    assembly.comments(read_comments(source, original))
    return assembly.builder.build(
        path=path,
        format="docx",
        sha256=hashlib.sha256(data).hexdigest(),
        problems=problems + tuple(package.problems),
        title=read_title(package),
    )


def read_body(source: Source, root: etree._Element, revisions: Revisions) -> Walk:
    body = next(root.iter(BODY), None)
    if body is None:
        raise UnreadableError("damaged", damaged("the document part"))
    seen = survey(root)
    if revisions != "both":
        walk = Walk(source, seen, original=revisions == "original")
        walk.story(body, Surroundings())
        return walk
    keys = {p: index for index, p in enumerate(root.iter(P), 1)}
    before = Walk(source, seen, original=True, every_row=True, keys=keys)
    before.story(body, Surroundings())
    after = Walk(source, seen, every_row=True, keys=keys)
    after.story(body, Surroundings())
    after.printed = merge_readings(before.printed, after.printed)
    return after


def read_title(package: Package) -> str:
    """From the file's properties; a title of only blanks is none."""
    for kind, target in package.relations("").values():
        if kind == "core-properties":
            core = package.part(target, unread=False)
            if core is not None:
                for title in core.iter("{http://purl.org/dc/elements/1.1/}title"):
                    return " ".join((title.text or "").split())
    return ""
