"""Footnotes, endnotes, comments, headers and footers: the stories beside the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from tenderlint.readers.docx.kinds import read_line
from tenderlint.readers.docx.look import is_on
from tenderlint.readers.docx.names import ID, RELATION, TYPE, W
from tenderlint.readers.docx.number_formats import format_count
from tenderlint.readers.docx.printed import Printed
from tenderlint.readers.docx.styles import integer, value
from tenderlint.readers.docx.survey import survey
from tenderlint.readers.docx.walk import Source, Surroundings, Walk

SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
NOTE_KINDS = ("footnote", "endnote")
USUAL_FORMAT = {"footnote": "decimal", "endnote": "lowerRoman"}


class Note(NamedTuple):
    """``mark`` is the number as printed; ``lines`` are its paragraphs' text and own number."""

    kind: str
    mark: str
    lines: tuple[tuple[str, str], ...]


class Comment(NamedTuple):
    id: str
    author: str
    text: str


def read_notes(
    source: Source,
    sections: Sequence[etree._Element],
    paragraphs: Sequence[Printed],
    original: bool,
) -> dict[tuple[str, str], Note]:
    """Kind and id -> the note, for the notes that the body marks, numbered in order."""
    marked = list(dict.fromkeys(mark for paragraph in paragraphs for mark in paragraph.notes))
    found = {}
    for kind in NOTE_KINDS:
        wanted = [note_id for marked_kind, note_id in marked if marked_kind == kind]
        part = source.package.related(kind + "s") if wanted else None
        if part is None:
            continue
        elements = {element.get(ID, ""): element for element in part.iterchildren(W + kind)}
        style, count = note_numbers(source, sections, kind)
        for note_id in wanted:
            element = elements.get(note_id)
            if element is None or element.get(TYPE) in SEPARATORS:
                continue
            walk = Walk(source, survey(element), original)
            walk.story(element, Surroundings())
            mark = format_count(count, style) or str(count)
            found[kind, note_id] = Note(kind, mark, tuple(lines(walk.printed)))
            count += 1
    return found


def note_numbers(source: Source, sections: Sequence[etree._Element], kind: str) -> tuple[str, int]:
    """The format of note marks and the first one; a section's own settings win."""
    style, start = USUAL_FORMAT[kind], 1
    settings = source.package.related("settings")
    for holder in [*([] if settings is None else [settings]), *sections]:
        for properties in holder.iterchildren(W + kind + "Pr"):
            style = value(properties, W + "numFmt") or style
            start = integer(value(properties, W + "numStart")) or start
    return style, start


def lines(paragraphs: Sequence[Printed]) -> Iterator[tuple[str, str]]:
    for paragraph in paragraphs:
        line = read_line(paragraph)
        if line.text or line.number:
            yield line.text, line.number


def read_comments(source: Source, original: bool) -> Iterator[Comment]:
    part = source.package.related("comments")
    for element in () if part is None else part.iterchildren(W + "comment"):
        walk = Walk(source, survey(element), original)
        walk.story(element, Surroundings())
        text = " ".join(" ".join(filter(None, line[::-1])) for line in lines(walk.printed))
        yield Comment(element.get(ID, ""), element.get(W + "author", ""), text)


def read_furniture(
    source: Source, sections: Sequence[etree._Element], kind: str, original: bool
) -> Iterator[list[Printed]]:
    """Headers or footers that print: each distinct text once."""
    seen = set()
    settings = source.package.related("settings")
    even_too = settings is not None and switched_on(settings, W + "evenAndOddHeaders")
    for section in sections:
        shown = {"default"} | ({"even"} if even_too else set())
        if switched_on(section, W + "titlePg"):
            shown.add("first")
        for reference in section.iterchildren(W + kind + "Reference"):
            relation = reference.get(RELATION, "")
            if reference.get(TYPE, "default") not in shown or relation in seen:
                continue
            seen.add(relation)
            part = source.package.by_id(relation)
            if part is None:
                continue
            walk = Walk(source, survey(part), original)
            walk.story(part, Surroundings())
            text = same_but_for_numbers(walk.printed)
            if text not in seen:
                seen.add(text)
                yield walk.printed


def same_but_for_numbers(paragraphs: Sequence[Printed]) -> str:
    """A header's text with its page numbers folded, to tell whether it is a new one."""
    return re.sub(r"\d+", "#", "\n".join(paragraph.text.strip() for paragraph in paragraphs))


def switched_on(parent: etree._Element, name: str) -> bool:
    return any(is_on(toggle) for toggle in parent.iterchildren(name))
