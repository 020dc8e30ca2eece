"""Definitions in a document: which name it gives, and where the meaning stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tenderlint.model.document import Span
from tenderlint.model.outline import Outline
from tenderlint.model.reading import Reading

_QUOTED_NAME = re.compile(r"[\"“‘']\s*(?P<name>[^\"”’']{2,60}?)\s*[\"”’']")
_PLAIN_NAME = re.compile(
    r"^\W*(?:the\s+)?(?P<name>(?:[A-Z][\w&/’'-]*\s?(?:of\s|and\s|the\s)?){1,6})"
)
_INLINE = re.compile(
    r"\(\s*(?:(?:hereinafter|hereafter|herein|here|below|in this (?:clause|contract|agreement|"
    r"schedule))\s*,?\s*)?"
    r"(?:(?:called|referred to(?: below)? as|known as|defined as)\s+)?"
    r"(?:the|each an?|together,? the|an?|collectively,? the)?\s*[\"“](?:the\s+)"
    r"?(?P<name>[^\"”]{2,50})[\"”]\s*\)",
    re.I,
)
_ARTICLE = re.compile(r"^(?i:the|an?)\s+(?=[A-Z])")
"""Not part of a name: who defines "The Charter" writes "of the Charter" later."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A name that the document defines, and the span of the statement that says what it means."""

    name: str
    statement: int
    span: Span


def definitions_in(outline: Outline, readings: Sequence[Reading]) -> Iterator[Definition]:
    """Every definition of an outline: "X means ...", a row of a glossary, (the "X")."""
    text = outline.document.text
    for number, (statement, reading) in enumerate(zip(outline.statements, readings, strict=True)):
        span = (statement.start, statement.end)
        words = text[statement.start : statement.end]
        if reading.kind == "definition":
            cue = next((c for c in reading.cues if c.kind == "definition"), None)
            head = text[statement.start : cue.start] if cue else words
            if cue is None and statement.cells:
                head = text[statement.cells[0].start : statement.cells[0].end]
            match = _QUOTED_NAME.search(head) or _PLAIN_NAME.search(head)
            if match:
                yield Definition(_ARTICLE.sub("", match["name"].strip()), number, span)
        if '"' in words or "“" in words:
            for match in _INLINE.finditer(words):
                yield Definition(match["name"].strip(), number, span)
