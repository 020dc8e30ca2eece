"""Footnotes: small lines at a page's foot that begin with a mark, and that mark in the text above.

A note that has not ended goes on in the small lines at the foot of the next page. Marks whose note
is elsewhere (endnotes) leave the text too; not caught are notes as large as the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tenderlint.readers.pdf.breaks import ended
from tenderlint.readers.pdf.lines import Line, line
from tenderlint.readers.pdf.page import Run

MARK: Final = re.compile(r"\d{1,3}|[*†‡§]{1,3}")
BEHIND_WORD: Final = re.compile(r"[^\W\d_]{3,}[.,;:)\"”’']*$")
SMALLER: Final = 0.95
RAISED_SIZE: Final = 0.85
LOWER_PART: Final = 0.6


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note: its mark as printed, and its lines, the mark taken off the first."""

    mark: str
    lines: tuple[Line, ...]


def without_footnotes(
    lines: Sequence[Line], body_size: float, height: float, open_note: Footnote | None = None
) -> tuple[list[Line], list[Footnote]]:
    """The lines of a page's body without its notes and their marks, and the notes.

    ``open_note`` is the last note of the page before: if it has not ended, the first of the notes
    found has no mark and goes on with it.
    """
    foot = _foot(lines, body_size, height)
    first = next((index for index in range(foot, len(lines)) if _mark(lines[index])), len(lines))
    notes: list[list[Line]] = []
    for one in lines[first:]:
        if _mark(one):
            notes.append([one])
        else:
            notes[-1].append(one)
    found = [Footnote(_mark(note[0]), (_bare(note[0]), *note[1:])) for note in notes]
    marks = {note.mark for note in found}
    if foot < first and _goes_on(open_note, lines[foot]):
        found.insert(0, Footnote("", tuple(lines[foot:first])))
        first = foot
    return [_unmarked(one, marks) for one in lines[:first]], found


def _goes_on(note: Footnote | None, line: Line) -> bool:
    """Whether a note of the page before has not ended there."""
    if note is None or note.lines[-1].page != line.page - 1:
        return False
    return not ended(note.lines[-1].text)


def _foot(lines: Sequence[Line], body_size: float, height: float) -> int:
    """Where the small lines at the page's foot begin."""
    first = len(lines)
    for index in reversed(range(len(lines))):
        one = lines[index]
        tagged = one.place is not None and one.place.note
        if not tagged and (one.size > SMALLER * body_size or one.y > LOWER_PART * height):
            break
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
        if kept and _raised(run, one) and run.y > one.y and _refers(run, kept[-1], marks):
            kept[-1] = kept[-1]._replace(right=run.right)  # so that no gap stays behind
        else:
            kept.append(run)
    if len(kept) == len(one.runs):
        return one
    return line(kept, one.page)._replace(place=one.place, sign=one.sign, noted=True)


def _refers(run: Run, before: Run, marks: set[str]) -> bool:
    """Whether a raised run is a note's mark: of one on this page, or a figure behind a word.

    Behind a short one it is a power, as in "m2".
    """
    if run.text in marks:
        return True
    return run.text.isdecimal() and BEHIND_WORD.search(before.text) is not None
