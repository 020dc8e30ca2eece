"""The structure tree of a tagged PDF -> where each piece of marked content belongs on its page.

Word's own PDFs are tagged: what is one paragraph, which cells make a row, what is a heading. Tags
say nothing across pages here, and some producers tag each line, so they support what is seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from ctypes import create_string_buffer
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeAlias

from tenderlint.readers.pdf import pdfium

BLOCKS: Final = frozenset(
    {"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "LBody", "TD", "TH", "Caption", "TOCI"}
    | {"Note", "FENote", "Title", "BlockQuote"}
)
HEADINGS: Final = {"Title": 1, "H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}
DEEPEST: Final = 60
MOST_ELEMENTS: Final = 20_000
LONG_LIST: Final = 40
LONGEST_TYPE: Final = 128


class TagPlace(NamedTuple):
    """Where marked content belongs: its block, its heading level or 0, its cell of a table.

    ``cell`` is table, row and column, counted on this page.
    """

    block: int
    heading: int
    contents: bool
    note: bool
    cell: tuple[int, int, int] | None


@dataclass(slots=True)
class _Count:
    hints: Hints
    elements: int = 0
    blocks: int = 0
    tables: int = 0
    found: dict[int, TagPlace] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Within:
    block: int = 0
    heading: int = 0
    contents: bool = False
    note: bool = False
    table: int = -1
    cell: tuple[int, int, int] | None = None


Hints: TypeAlias = dict[int, int]
"""By depth, the child at which the last page ended: long lists hold the elements of every page."""


def tag_places(page: int, hints: Hints) -> Mapping[int, TagPlace]:
    """Marked-content id -> place; empty for a page that is not tagged.

    ``hints`` starts empty and goes from page to page.
    """
    tree = pdfium.tree_for_page(page)
    if not tree:
        return {}
    try:
        count = _Count(hints)
        for index in range(min(pdfium.tree_count(tree), MOST_ELEMENTS)):
            element = pdfium.tree_child(tree, index)
            if element:
                _walk(element, _Within(), count, _Rows(), 0)
        return count.found
    finally:
        pdfium.tree_close(tree)


@dataclass(slots=True)
class _Rows:
    row: int = -1
    column: int = -1


def _walk(element: int, within: _Within, count: _Count, rows: _Rows, depth: int) -> None:
    count.elements += 1
    if depth > DEEPEST or count.elements > MOST_ELEMENTS:
        return
    kind = _type(element)
    if kind in BLOCKS or kind in ("Table", "TR", "TOC"):
        within, rows = _entered(kind, within, count, rows)
    for content, child in _children(element, depth, count.hints):
        if content >= 0:
            count.found[content] = TagPlace(
                within.block, within.heading, within.contents, within.note, within.cell
            )
        elif child:
            _walk(child, within, count, rows, depth + 1)


def _entered(kind: str, within: _Within, count: _Count, rows: _Rows) -> tuple[_Within, _Rows]:
    count.blocks += 1
    table, cell = within.table, within.cell
    if kind == "Table" and cell is None:
        count.tables += 1
        table, rows = count.tables, _Rows()
    elif kind == "TR" and cell is None:
        rows.row += 1
        rows.column = -1
    elif kind in ("TD", "TH") and cell is None and table >= 0:
        rows.column += 1
        cell = table, rows.row, rows.column
    return (
        _Within(
            count.blocks,
            HEADINGS.get(kind, within.heading),
            within.contents or kind in ("TOCI", "TOC"),
            within.note or kind in ("Note", "FENote"),
            table,
            cell,
        ),
        rows,
    )


def _children(element: int, depth: int, hints: Hints) -> Iterator[tuple[int, Any]]:
    """Content ids, or -1 and a child; children of other pages are empty and passed over."""
    count = min(pdfium.element_count(element), MOST_ELEMENTS)
    start = hints.get(depth, 0) if count > LONG_LIST else 0
    if start and start < count:
        found = list(_from(element, start, count, depth, hints))
        if found:
            yield from found
            return
    yield from _from(element, 0, count, depth, hints)


def _from(
    element: int, start: int, count: int, depth: int, hints: Hints
) -> Iterator[tuple[int, Any]]:
    empty = 0
    met = False
    for index in range(start, count):
        child = pdfium.element_child(element, index)
        content = -1 if child else pdfium.element_content(element, index)
        if child or content >= 0:
            met, empty = True, 0
            if count > LONG_LIST:
                hints[depth] = index
            yield content, child
        elif met and count > LONG_LIST:
            empty += 1
            if empty > LONG_LIST:
                return


_BUFFER: Final = create_string_buffer(LONGEST_TYPE)


def _type(element: int) -> str:
    size = pdfium.element_type(element, _BUFFER, LONGEST_TYPE)
    if not 2 < size <= LONGEST_TYPE:
        return ""
    return _BUFFER.raw[: size - 2].decode("utf-16-le", "replace")
