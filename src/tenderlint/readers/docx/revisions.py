"""Which reading of tracked changes counts: all accepted, all rejected, or both side by side."""

from __future__ import annotations

from lxml import etree

from tenderlint.readers.docx.names import (
    CELL_DELETED,
    CELL_INSERTED,
    DELETED,
    INSERTED,
    MOVED_FROM,
    MOVED_TO,
    RPR,
)

ADDED = frozenset({INSERTED, MOVED_TO, CELL_INSERTED})
REMOVED = frozenset({DELETED, MOVED_FROM, CELL_DELETED})
CHANGES = (*sorted(ADDED), *sorted(REMOVED))
"""Insertions, deletions and moves; changes of format alone are none of them."""


def gone(changes: int, original: bool) -> frozenset[str]:
    """The elements whose content does not stand in this reading; none where nothing is changed."""
    if not changes:
        return frozenset()
    return ADDED if original else REMOVED


def mark_is_gone(ppr: etree._Element, gone: frozenset[str]) -> bool:
    """Whether the paragraph's own mark is a change that takes it away: it then joins the next."""
    if not gone:
        return False
    return any(change.tag in gone for rpr in ppr.iterchildren(RPR) for change in rpr)
