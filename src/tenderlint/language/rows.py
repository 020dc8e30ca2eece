"""Table rows: what the header and the neighbouring cells make of a cell's words."""

from __future__ import annotations

import re
from dataclasses import replace

from tenderlint.model.outline import Cell, Statement
from tenderlint.model.reading import Reading

_WEIGHT = re.compile(r"\b(?:weight\w*|marks?|scores?|points?|share|max\w*|percentage|out of|%)|%", re.I)
_MANDATORY = re.compile(r"\b(?:mandatory|essential|must|required|m\s*/\s*d|applies|applicable|compulsory)\b", re.I)
_QUESTION = re.compile(r"\b(?:question|criteri\w+|prompt|topic|subject|heading)\b|\?", re.I)
_YES = re.compile(r"^\W*(?:y|yes|m|mandatory|essential|must|required|applies|✓|✔|\[x\]|☒)\W*$", re.I)
_NO = re.compile(r"^\W*(?:n|no|none|not required|not applicable|n/a|optional|desirable|does not apply|nil)\W*$", re.I)
_FIGURE = re.compile(r"\d")
_SCORED_TEXT = re.compile(
    r"\d\s*%\s*(?:of|weight|\)|\])|\bweight\w*\b[^.]{0,30}\d|\b\d+\s*(?:marks|points)\b|\(\s*\d+\s*%\s*\)|\bworth\b[^.]{0,12}\d|\bcarr(?:y|ies)\b[^.]{0,12}\d",
    re.I,
)


def row_force(text: str, statement: Statement, reading: Reading) -> Reading:
    """The reading as its table or its weight makes it: scored, required, or denied."""
    if reading.kind in {"heading", "contents", "definition"}:
        return reading
    words = text[statement.start : statement.end]
    if reading.commitment in {"asked", "encouraged", "stated"} and _SCORED_TEXT.search(words):
        if reading.kind == "question" or reading.commitment == "stated" or statement.form == "row":
            reading = replace(reading, commitment="scored", bearer="bidder")
    if statement.form != "row":
        return reading
    for cell in statement.cells:
        content = text[cell.start : cell.end]
        if _WEIGHT.search(cell.header) and _FIGURE.search(content) and reading.commitment in {"asked", "stated"}:
            return replace(reading, commitment="scored", bearer="bidder")
        if _MANDATORY.search(cell.header) and reading.commitment in {"stated", "encouraged"}:
            if _YES.match(content):
                return replace(reading, commitment="required", bearer="supplier")
            if _NO.match(content):
                return replace(reading, negated=True)
    return _answered(text, statement.cells, reading)


def _answered(text: str, cells: tuple[Cell, ...], reading: Reading) -> Reading:
    if len(cells) < 2:
        return reading
    last = text[cells[-1].start : cells[-1].end]
    asked = "?" in text[cells[0].start : cells[-2].end] or _QUESTION.search(cells[0].header)
    if asked and _NO.match(last):
        return replace(reading, negated=True)
    return reading
