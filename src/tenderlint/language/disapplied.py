"""Clauses that another place in the document takes back: "Clause 8.2 does not apply"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tenderlint.model.outline import Outline
from tenderlint.model.reading import Cue, Reading

_TAKEN_BACK = re.compile(
    r"\b(?:clauses?|conditions?|paragraphs?|sections?|sub-?clauses?)\s+"
    r"(?P<numbers>\d[\w.]*(?:\([a-z0-9]+\))*(?:\s*(?:,|and|&)\s*\d[\w.]*(?:\([a-z0-9]+\))*)*)\s+"
    r"(?:(?:is|are|shall be|has been|have been)\s+(?:hereby\s+)?"
    r"(?:deleted|disapplied|omitted|struck out|not used|removed|waived|suspended)"
    r"|(?:does|do|shall|will)\s+not\s+apply)"
    r"(?:\s+(?:to|for)\s+(?:this|the)\s+(?:contract|agreement|call-?off|procurement)\b)?"
    r"(?!\s+(?:to|where|if|when|until|unless|in respect|for|in the case|during|insofar|so far))",
    re.I,
)
_NUMBER = re.compile(r"\d[\w.]*(?:\([a-z0-9]+\))*")


def without_the_disapplied(outline: Outline, readings: Sequence[Reading]) -> Iterator[Reading]:
    """The readings, with what stands in a clause that is taken back elsewhere read as negated.

    Only within one document, where a number is sure to mean the clause; a clause that is taken back
    for some cases only ("does not apply to apprentices") stands.
    """
    taken_back = dict(_taken_back(outline))
    for statement, reading in zip(outline.statements, readings, strict=True):
        cue = next((c for n, c in taken_back.items() if _within(statement.clause, n)), None)
        own = cue is not None and statement.start <= cue.start < statement.end
        if cue is None or own or reading.kind in {"heading", "contents"}:
            yield reading
        else:
            segments = tuple(replace(segment, negated=True) for segment in reading.segments)
            yield replace(reading, negated=True, segments=segments, cues=(*reading.cues, cue))


def _taken_back(outline: Outline) -> Iterator[tuple[str, Cue]]:
    text = outline.document.text
    for match in _TAKEN_BACK.finditer(text):
        for number in _NUMBER.findall(match["numbers"]):
            yield number.rstrip("."), Cue("disapplied", match.group(), match.start(), match.end())


def _within(clause: str, number: str) -> bool:
    return clause == number or clause.startswith((number + ".", number + "("))
