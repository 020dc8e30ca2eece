"""Lines of a page -> columns in reading order: across a gutter the text does not go on.

A gutter alone makes no column: clause numbers, terms and figures stand before one too. Columns are
believed when the file draws one after the other, or when both sides run on from line to line.
Not caught: columns of three lines or fewer, and text that flows around a picture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import Final, TypeAlias

from tenderlint.readers.pdf.lines import Line, line

Band: TypeAlias = list[Line] | tuple[list[Line], list[Line]]
"""Lines as they stand, or what a gutter parts: its left side and its right."""

LEAST_LINES: Final = 5
OUTER_SHARE: Final = 0.18
"""No gutter is looked for in this share of the width at either side: labels stand there."""
FULL: Final = 0.6
RUNS_ON: Final = 0.25
MOST_COLUMNS_DEEP: Final = 3
CANDIDATES: Final = 4
SHORTEST_TEXT: Final = 12


def columns(lines: Sequence[Line], depth: int = 0) -> list[list[Line]]:
    """Stretches of lines to be read one after the other; one stretch where there is no gutter."""
    if not lines:
        return []
    if len(lines) < LEAST_LINES or depth >= MOST_COLUMNS_DEEP:
        return [list(lines)]
    for gutter in _gutters(lines):
        bands = _bands(lines, gutter)
        if not any(isinstance(band, tuple) for band in bands):
            continue
        found: list[list[Line]] = []
        for band in bands:
            if isinstance(band, tuple):
                for side in band:
                    found.extend(columns(side, depth + 1))
            else:
                found.append(band)
        return [stretch for stretch in found if stretch]
    return [list(lines)]


def _gutters(lines: Sequence[Line]) -> list[float]:
    """Where right columns may begin: the commonest starts of text in the inner width."""
    left = min(one.left for one in lines)
    right = max(one.right for one in lines)
    width = right - left
    low, high = left + OUTER_SHARE * width, right - OUTER_SHARE * width
    starts: Counter[int] = Counter()
    for one in lines:
        for piece in one.pieces:
            if low < piece.left < high:
                starts[round(piece.left)] += 1
    common = [start for start, count in starts.most_common(CANDIDATES) if count >= 3]
    return [start - 2.0 for start in common]


def _bands(lines: Sequence[Line], gutter: float) -> list[Band]:
    """Stretches that cross the gutter, as they are, and stretches that it parts, in two."""
    bands: list[Band] = []
    parted: list[Line] = []
    for one in lines:
        if any(piece.left < gutter < piece.right for piece in one.pieces):
            _close(parted, gutter, bands)
            parted = []
            _append(bands, [one])
        else:
            parted.append(one)
    _close(parted, gutter, bands)
    return bands


def _append(bands: list[Band], lines: Sequence[Line]) -> None:
    if bands and isinstance(bands[-1], list):
        bands[-1].extend(lines)
    else:
        bands.append(list(lines))


def _close(
    parted: Sequence[Line],
    gutter: float,
    bands: list[Band],
) -> None:
    if not parted:
        return
    left = [part for one in parted if (part := _side(one, gutter, right=False)) is not None]
    right = [part for one in parted if (part := _side(one, gutter, right=True)) is not None]
    if _are_columns(left, right, gutter):
        bands.append((left, right))
    else:
        _append(bands, parted)


def _side(one: Line, gutter: float, *, right: bool) -> Line | None:
    pieces = [piece for piece in one.pieces if (piece.left > gutter) == right]
    if len(pieces) == len(one.pieces):
        return one
    if not pieces:
        return None
    part = line([run for piece in pieces for run in piece.runs], one.page)
    return part._replace(place=one.place if not right else None, sign="" if right else one.sign)


def _are_columns(left: Sequence[Line], right: Sequence[Line], gutter: float) -> bool:
    if len(left) < LEAST_LINES or len(right) < LEAST_LINES:
        return False
    if median(len(one.text) for one in left) < SHORTEST_TEXT:
        return False
    if median(len(one.text) for one in right) < SHORTEST_TEXT:
        return False
    if _drawn_in_turn(left, right) and min(_runs_on(left), _runs_on(right)) >= 0.6 * RUNS_ON:
        return True
    reach = max(one.right for one in left)
    start = min(one.left for one in left)
    full = sum(one.right - start > 0.8 * (reach - start) for one in left)
    return (
        reach <= gutter + 2
        and full >= FULL * len(left)
        and _runs_on(left) >= RUNS_ON
        and _runs_on(right) >= RUNS_ON
    )


def _drawn_in_turn(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether the file draws all of the left side before any of the right."""
    last = max(run.order for one in left for run in one.runs)
    first = min(run.order for one in right for run in one.runs)
    overlap = min(one.y for one in left) < max(one.y for one in right)
    return last < first and overlap


def _runs_on(lines: Sequence[Line]) -> float:
    """Share of lines that begin in the middle of a sentence."""
    return sum(one.text[:1].islower() for one in lines[1:]) / max(1, len(lines) - 1)
