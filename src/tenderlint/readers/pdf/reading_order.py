"""A page's lines and tables -> its parts in reading order: down each column, tables in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tenderlint.readers.pdf.aligned import aligned_tables
from tenderlint.readers.pdf.columns import columns
from tenderlint.readers.pdf.contents import contents_lines
from tenderlint.readers.pdf.layout import PageTable, Part, Region
from tenderlint.readers.pdf.lines import Line


def parts_of(lines: Sequence[Line], tables: Sequence[PageTable]) -> list[Part]:
    """Lines and tables of one page in reading order."""
    parts: list[Part] = []
    rest = list(lines)
    for table in sorted(tables, key=lambda table: -table.top):
        above = [line for line in rest if line.y > table.top - 1]
        rest = [line for line in rest if line.y <= table.top - 1]
        parts.extend(_columns(above))
        parts.append(table)
    parts.extend(_columns(rest))
    return parts


def _columns(lines: Sequence[Line]) -> Iterator[Part]:
    for column in columns(lines):
        contents = contents_lines(column)
        for part in aligned_tables(column, contents):
            yield part if isinstance(part, PageTable) else region(part, contents)


def region(lines: Sequence[Line], contents: frozenset[Line] = frozenset()) -> Region:
    """The lines with the edges they run between."""
    rights = sorted(line.right for line in lines)
    return Region(
        tuple(lines),
        min(line.left for line in lines),
        rights[min(len(rights) - 1, int(0.97 * len(rights)))],
        contents,
    )
