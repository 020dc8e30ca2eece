"""A document as written: plain text with a mark at the head of each paragraph, read into parts.

Marks: ``#`` numbered heading, ``#S`` schedule or annex, ``#-`` heading without number, ``##``
sub-heading, ``1.`` ``1.1.`` ``(a)`` ``(i)`` numbered text, ``-`` bullet, ``>`` drafting note,
``=`` caption, ``|`` table row, ``---`` new page, ``@contents`` contents list. Anything else is body
text. ``{#name}`` at the end of a paragraph lets ``{name}`` print its number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MARKS = {
    "#S": ("schedule", 0),
    "#-": ("heading", 0),
    "#": ("clause-heading", 0),
    "##": ("heading", 1),
    "1.": ("clause", 1),
    "1.1.": ("clause", 2),
    "(a)": ("clause", 3),
    "(i)": ("clause", 4),
    "-": ("bullet", 0),
    ">": ("note", 0),
    "=": ("caption", 0),
}
MARK = re.compile(r"(#S|#-|##|#|1\.1\.|1\.|\(a\)|\(i\)|-|>|=) +(.*)")
LABEL = re.compile(r" *\{#([a-z-]+)\}$")


@dataclass(frozen=True)
class Paragraph:
    """``kind`` is one of those in MARKS, or body, contents, page."""

    kind: str
    level: int
    text: str
    label: str = ""


@dataclass(frozen=True)
class Table:
    """``^`` in a cell joins it to the cell above, ``<`` to the one on its left."""

    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    header: bool


@dataclass(frozen=True)
class Manuscript:
    """``front`` holds what cover, header and footer say, and how clauses are numbered."""

    name: str
    front: Mapping[str, str]
    parts: tuple[Paragraph | Table, ...]


def read_manuscript(folder: Path) -> Manuscript:
    """One document: ``front.txt`` and, in order of their names, the chapters beside it."""
    front = dict(
        line.split(": ", 1)
        for line in (folder / "front.txt").read_text("utf-8").splitlines()
        if line.strip()
    )
    chapters = sorted(path for path in folder.glob("*.txt") if path.name != "front.txt")
    text = "\n\n".join(path.read_text("utf-8") for path in chapters)
    return Manuscript(folder.name, front, tuple(_parts(text)))


def _parts(text: str) -> list[Paragraph | Table]:
    parts: list[Paragraph | Table] = []
    for group in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in group.splitlines() if line.strip()]
        if not lines:
            continue
        if lines[0].startswith("|"):
            parts.append(_table(lines))
        else:
            parts += [_paragraph(" ".join(run)) for run in _runs(lines)]
    return parts


def _runs(lines: list[str]) -> list[list[str]]:
    """Lines of one group, cut where a new mark stands."""
    runs: list[list[str]] = []
    for line in lines:
        if not runs or MARK.fullmatch(line) or line in ("---", "@contents"):
            runs.append([])
        runs[-1].append(line)
    return runs


def _paragraph(text: str) -> Paragraph:
    if text in ("---", "@contents"):
        return Paragraph("page" if text == "---" else "contents", 0, "")
    label = LABEL.search(text)
    text = LABEL.sub("", text)
    marked = MARK.fullmatch(text)
    kind, level = MARKS[marked[1]] if marked else ("body", 0)
    return Paragraph(kind, level, marked[2] if marked else text, label[1] if label else "")


def _table(lines: list[str]) -> Table:
    """``|= 1 | 4 |`` gives the widths; ``|: 1 | 4 |`` does so where no row is a heading."""
    header = lines[0].startswith("|=")
    widths = tuple(float(cell) for cell in lines[0][2:].strip("|").split("|"))
    joined = re.sub(r"(?<!\|)\n", " ", "\n".join(lines[1:]))
    rows = tuple(
        tuple(cell.strip() for cell in row.strip()[1:-1].split("|")) for row in joined.splitlines()
    )
    for row in rows:
        if len(row) != len(widths):
            raise ValueError(f"{len(row)} cells where the table has {len(widths)} columns: {row}")
    return Table(widths, rows, header)
