"""Document <-> JSON: how a worker process hands over what it read. Plain data, never pickles."""

from __future__ import annotations

import json
from typing import Any

from tenderlint.model.document import Block, Document, Problem, TablePlace


def to_json(document: Document) -> bytes:
    """The document as one line of ASCII JSON, blocks as lists to keep it small."""
    return json.dumps(
        {
            "path": document.path,
            "format": document.format,
            "sha256": document.sha256,
            "text": document.text,
            "pages": document.pages,
            "title": document.title,
            "problems": [_packed_problem(problem) for problem in document.problems],
            "blocks": [_packed(block) for block in document.blocks],
        },
        separators=(",", ":"),
    ).encode("ascii")


def from_json(line: bytes) -> Document:
    """The document that ``to_json`` wrote."""
    said = json.loads(line)
    return Document(
        said["path"],
        said["format"],
        said["sha256"],
        said["text"],
        tuple(_block(packed) for packed in said["blocks"]),
        tuple(_problem(packed) for packed in said["problems"]),
        said["pages"],
        said["title"],
    )


def _packed_problem(problem: Problem) -> list[Any]:
    return [problem.code, problem.message, problem.page, problem.unread, problem.pages]


def _problem(packed: list[Any]) -> Problem:
    code, message, page, unread, pages = packed
    return Problem(code, message, page, unread, tuple(pages))


def _packed(block: Block) -> list[Any]:
    place = block.table
    table = None if place is None else [place.table, place.row, place.column, place.header]
    return [
        block.kind,
        block.start,
        block.end,
        block.number,
        block.level,
        block.page,
        table,
        block.flags,
        block.box,
    ]


def _block(packed: list[Any]) -> Block:
    kind, start, end, number, level, page, table, flags, box = packed
    return Block(
        kind,
        start,
        end,
        number,
        level,
        page,
        None if table is None else TablePlace(*table),
        tuple(flags),
        None if box is None else tuple(box),
    )
