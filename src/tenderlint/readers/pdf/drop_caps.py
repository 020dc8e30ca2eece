"""A big first letter that stands beside several lines -> the first letter of the first of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tenderlint.readers.pdf.page import Run

BIGGER: Final = 1.7
"""Times the size of the lines beside it; smaller ones stand on the first line as they are."""
CLOSE: Final = 0.5
"""Shares of its own size to the text beside it."""
WORDS: Final = frozenset("AI")
"""Capitals that are words by themselves."""


def without_drop_caps(runs: Sequence[Run]) -> list[Run]:
    """The runs of a page with each drop cap as a part of its word, and the lines beside it level.

    Level: their left is that of the letter, so that no line seems to be indented.
    """
    kept = list(runs)
    for cap in runs:
        if len(cap.text) == 1 and cap.text.isupper():
            beside = _beside(cap, kept)
            if len(beside) > 1:
                kept = _joined(cap, beside, kept)
    return kept


def _beside(cap: Run, runs: Sequence[Run]) -> list[Run]:
    """The first run of each line that the letter spans, from the top."""
    lines: dict[int, Run] = {}
    for run in runs:
        near = -1 < run.left - cap.right < CLOSE * cap.size
        if near and cap.y - 0.2 * run.size <= run.y < cap.top and BIGGER * run.size <= cap.size:
            line = round(run.y / 2)
            if line not in lines or run.left < lines[line].left:
                lines[line] = run
    return [lines[line] for line in sorted(lines, reverse=True)]


def _joined(cap: Run, beside: Sequence[Run], runs: Sequence[Run]) -> list[Run]:
    first = beside[0]
    blank = " " if cap.text in WORDS and first.spaced else ""
    level = {id(run): run._replace(left=cap.left) for run in beside}
    level[id(first)] = first._replace(text=cap.text + blank + first.text, left=cap.left)
    return [level.get(id(run), run) for run in runs if run is not cap]
