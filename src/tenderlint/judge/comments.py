"""Comments that drafters left in a document -> those that touch a span, ready for the reader."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from tenderlint.model.document import Block, Document, Span

ANCHOR: Final = "anchor:"
AUTHOR: Final = "author:"


def comments_on(document: Document, span: Span) -> tuple[str, ...]:
    """In their order; a comment without an anchor touches nothing. Readers put them last."""
    last = list(takewhile(lambda block: block.kind == "comment", reversed(document.blocks)))
    return tuple(_said(document, block) for block in reversed(last) if _touches(block, span))


def _touches(block: Block, span: Span) -> bool:
    """A range by sharing a sign with the span, a point by standing in it or at its edge."""
    for anchor in _flagged(block, ANCHOR):
        start, end = map(int, anchor.split("-"))
        if start == end:
            return span[0] <= start <= span[1]
        return start < span[1] and span[0] < end
    return False


def _said(document: Document, block: Block) -> str:
    by = "".join(f" by {author}" for author in _flagged(block, AUTHOR))
    return f"Comment{by}: {document.of(block)}"


def _flagged(block: Block, prefix: str) -> Iterator[str]:
    return (flag.removeprefix(prefix) for flag in block.flags if flag.startswith(prefix))
