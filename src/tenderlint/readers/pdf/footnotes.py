"""Footnotes: small lines at a page's foot that begin with a mark, and that mark in the text above.

Not caught: notes as large as the text, notes that go on over the page, endnotes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tenderlint.readers.pdf.lines import Line, line
from tenderlint.readers.pdf.page import Run

MARK: Final = re.compile(r"\d{1,3}|[*†‡§]{1,3}")
SMALLER: Final = 0.95
RAISED_SIZE: Final = 0.85
LOWER_PART: Final = 0.6


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note: its mark as printed, and its lines, the mark taken off the first."""

    mark: str
    lines: tuple[Line, ...]


def without_footnotes(
    lines: Sequence[Line], body_size: float, height: float
) -> tuple[list[Line], list[Footnote]]:
    """The lines of a page's body without its notes and their marks, and the notes."""
    first = _first_note(lines, body_size, height)
    if first is None:
        return list(lines), []
    notes: list[list[Line]] = []
    for one in lines[first:]:
        if _mark(one):
            notes.append([one])
        else:
            notes[-1].append(one)
    found = [Footnote(_mark(note[0]), (_bare(note[0]), *note[1:])) for note in notes]
    marks = {note.mark for note in found}
    return [_unmarked(one, marks) for one in lines[:first]], found


def _first_note(lines: Sequence[Line], body_size: float, height: float) -> int | None:
    first = None
    for index in reversed(range(len(lines))):
        one = lines[index]
        tagged = one.place is not None and one.place.note
        if not tagged and (one.size > SMALLER * body_size or one.y > LOWER_PART * height):
            break
        if _mark(one):
            first = index
    return first


def _mark(one: Line) -> str:
    """The small or raised mark at the line's start, "" if there is none."""
    runs = one.pieces[0].runs
    if len(runs) < 2 or not MARK.fullmatch(runs[0].text):
        return ""
    return runs[0].text if _raised(runs[0], one) else ""


def _raised(run: Run, one: Line) -> bool:
    return run.size <= RAISED_SIZE * one.size and run.y >= one.y - 0.1 * one.size


def _bare(one: Line) -> Line:
    return line(one.runs[1:], one.page)._replace(place=one.place)


def _unmarked(one: Line, marks: set[str]) -> Line:
    """The line without the marks of notes in it."""
    kept: list[Run] = []
    for run in one.runs:
        if kept and run.text in marks and _raised(run, one) and run.y > one.y:
            kept[-1] = kept[-1]._replace(right=run.right)  # so that no gap stays behind
        else:
            kept.append(run)
    if len(kept) == len(one.runs):
        return one
    return line(kept, one.page)._replace(place=one.place, sign=one.sign, noted=True)
