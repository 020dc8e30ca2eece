"""What was read of one document -> JSON, version 1. Spelled out key by key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from tenderlint.model.document import Block, Document, TablePlace
from tenderlint.model.outline import Outline, Statement
from tenderlint.model.reading import Cue, Figure, Reading
from tenderlint.writers.extract.headings import heading_paths
from tenderlint.writers.json_report import problem_json
from tenderlint.writers.json_text import json_text, json_value

SCHEMA_VERSION = 1


def write_extract_json(outline: Outline, readings: Sequence[Reading]) -> str:
    """The document's text, blocks and statements; ``readings[i]`` is that of statement i."""
    document = outline.document
    return json_text(
        {
            "schema_version": SCHEMA_VERSION,
            "path": document.path,
            "format": document.format,
            "pages": document.pages,
            "problems": [problem_json(problem) for problem in document.problems],
            "text": document.text,
            "blocks": [
                _block(document, block, path)
                for block, path in zip(document.blocks, heading_paths(outline), strict=True)
            ],
            "statements": [
                _statement(outline, statement, reading)
                for statement, reading in zip(outline.statements, readings, strict=True)
            ],
        }
    )


def _block(document: Document, block: Block, heading_path: tuple[str, ...]) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "number": block.number,
        "text": document.of(block),
        "level": block.level,
        "page": block.page,
        "heading_path": list(heading_path),
        "start": block.start,
        "end": block.end,
        "table": _table(block.table),
        "flags": list(block.flags),
    }


def _table(place: TablePlace | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {
        "table": place.table,
        "row": place.row,
        "column": place.column,
        "header": place.header,
    }


def _statement(outline: Outline, statement: Statement, reading: Reading) -> dict[str, Any]:
    return {
        "text": outline.quote(statement),
        "start": statement.start,
        "end": statement.end,
        "clause": statement.clause,
        "heading_path": list(statement.heading_path),
        "stage": statement.stage,
        "reading": {
            "commitment": reading.commitment,
            "bearer": reading.bearer,
            "negated": reading.negated,
            "qualifiers": [cue.text for cue in reading.qualifiers],
            "tense": reading.tense,
            "kind": reading.kind,
            "figures": [_figure(figure) for figure in reading.figures],
            "cues": [_cue(cue) for cue in reading.cues],
        },
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "kind": figure.kind,
        "value": _quantity(figure, figure.value),
        "unit": figure.unit,
        "per": figure.per,
        "bound": figure.bound,
        "high": None if figure.high is None else _quantity(figure, figure.high),
        "text": figure.text,
        "start": figure.start,
        "end": figure.end,
    }


def _quantity(figure: Figure, value: Decimal) -> str | int | float:
    """A number; a date, which the model counts in days, as 2026-11-22."""
    return json_value(date.fromordinal(int(value)) if figure.kind == "date" else value)


def _cue(cue: Cue) -> dict[str, Any]:
    return {"kind": cue.kind, "text": cue.text, "start": cue.start, "end": cue.end}
