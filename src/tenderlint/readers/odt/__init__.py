"""OpenDocument text (.odt) -> Document: what Writer would print, all of it, once, in its order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from lxml import etree

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Document, Problem
from tenderlint.readers.docx.archive import ENCRYPTED, Archive, open_archive
from tenderlint.readers.docx.assemble import Assembly
from tenderlint.readers.docx.notes import Note, lines, same_but_for_numbers
from tenderlint.readers.docx.printed import Printed
from tenderlint.readers.docx.problems import emptiness, many
from tenderlint.readers.docx.refusals import refuse_other_formats
from tenderlint.readers.docx.xml import parse
from tenderlint.readers.limits import DEFAULT_LIMITS, Limits
from tenderlint.readers.odt.inline import InlineReader, form_controls
from tenderlint.readers.odt.lists import Lists, read_list_styles
from tenderlint.readers.odt.names import DC, DRAW, MANIFEST, OFFICE, STYLE, TEXT, XLINK
from tenderlint.readers.odt.styles import read_styles
from tenderlint.readers.odt.walk import Surroundings, Walk
from tenderlint.readers.text_builder import TextBuilder

__all__ = ["read_odt"]

MANIFEST_PART = "META-INF/manifest.xml"
FURNITURE = {
    "header": ("header", "header-left", "header-first"),
    "footer": ("footer", "footer-left", "footer-first"),
}


def read_odt(data: bytes, path: str, limits: Limits = DEFAULT_LIMITS) -> Document:
    """Raises UnreadableError where the file as a whole cannot be read."""
    refuse_other_formats(data, ".odt")
    archive = open_archive(data, limits)
    manifest = archive.read(MANIFEST_PART) or b""
    if b"encryption-data" in manifest:
        raise UnreadableError("encrypted", ENCRYPTED)
    content = part(archive, "content.xml")
    if content is None:
        raise UnreadableError("not-a-odt", "the archive holds no OpenDocument text")
    body = next(content.iter(OFFICE + "text"), None)
    if body is None:
        raise UnreadableError("not-a-odt", "not a text document: save it as .odt or .docx")
    roots = [root for root in (part(archive, "styles.xml"), content) if root is not None]
    styles, lists = read_styles(roots), read_list_styles(roots)
    walk = Walk(styles, lists, InlineReader(styles, form_controls(content)), limits)
    walk.blocks(body, Surroundings())
    assembly = Assembly(TextBuilder(), dict(read_notes(walk)))
    assembly.body(walk.printed)
    problems = tuple(find_problems(manifest, content, walk, "".join(assembly.builder.parts)))
    for kind in ("header", "footer"):
        for printed in read_furniture(roots, kind, walk):
            assembly.furniture(kind, printed)
    assembly.comments(walk.reader.comments)
    return assembly.builder.build(
        path=path,
        format="odt",
        sha256=hashlib.sha256(data).hexdigest(),
        problems=problems,
        title=read_title(archive),
    )


def part(archive: Archive, name: str) -> etree._Element | None:
    """A part's root, None where there is no such part; raises UnreadableError."""
    content = archive.read(name)
    return None if content is None else parse(content, name)


def read_notes(walk: Walk) -> Iterator[tuple[tuple[str, str], Note]]:
    """The notes met in the body, with the marks that the file gives them."""
    for key, element in list(walk.reader.notes.items()):
        citation = next(element.iterchildren(TEXT + "note-citation"), None)
        mark = "" if citation is None else citation.get(TEXT + "label") or citation.text or ""
        for body in element.iterchildren(TEXT + "note-body"):
            inside = Walk(walk.styles, walk.lists, walk.reader, walk.limits)
            inside.blocks(body, Surroundings())
            yield key, Note(key[0], mark, tuple(lines(inside.printed)))


def read_furniture(
    roots: Iterable[etree._Element], kind: str, walk: Walk
) -> Iterator[list[Printed]]:
    """Headers or footers of all page styles, each distinct text once."""
    seen = {""}
    for root in roots:
        for master in root.iter(STYLE + "master-page"):
            for element in master.iterchildren(*(STYLE + name for name in FURNITURE[kind])):
                if element.get(STYLE + "display") == "false":
                    continue
                inside = Walk(walk.styles, Lists(walk.lists.styles), walk.reader, walk.limits)
                inside.blocks(element, Surroundings())
                text = same_but_for_numbers(inside.printed)
                if text not in seen:
                    seen.add(text)
                    yield inside.printed


def find_problems(
    manifest: bytes, content: etree._Element, walk: Walk, text: str
) -> Iterator[Problem]:
    changes = sum(1 for _ in content.iter(TEXT + "changed-region"))
    if changes:
        said = many(changes, "tracked change is", "tracked changes are")
        yield Problem("tracked-changes", f"{said} pending; read as if all were accepted")
    drawn = drawn_objects(manifest)
    objects = [name for name in objects_in(content) if name not in drawn]
    if objects:
        yield Problem(
            "embedded-document",
            f"not read: {many(len(objects), 'embedded document', 'embedded documents')}; "
            "save each as a file of its own and check that",
            unread=True,
        )
    if walk.too_deep:
        yield Problem("nested-too-deep", "not read: tables or lists nested too deep", unread=True)
    yield from emptiness(sum(1 for _ in content.iter(DRAW + "image")), text)


def objects_in(content: etree._Element) -> Iterator[str]:
    """The names of embedded objects, without the dots and slashes around them."""
    for found in content.iter(DRAW + "object", DRAW + "object-ole"):
        yield found.get(XLINK + "href", "").removeprefix("./").rstrip("/")


def drawn_objects(manifest: bytes) -> set[str]:
    """The objects that are formulas or charts; a sheet, text or foreign object is a document."""
    try:
        entries = parse(manifest, "the manifest").iter(MANIFEST + "file-entry")
    except UnreadableError:
        return set()
    return {
        entry.get(MANIFEST + "full-path", "").rstrip("/")
        for entry in entries
        if entry.get(MANIFEST + "media-type", "").endswith(("formula", "chart"))
    }


def read_title(archive: Archive) -> str:
    meta = part(archive, "meta.xml")
    for title in () if meta is None else meta.iter(DC + "title"):
        return " ".join((title.text or "").split())
    return ""
