"""Runs -> lines: what stands on one baseline, from left to right, with its wide gaps kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from tenderlint.readers.pdf.page import FIELD, Box, Run, Sign
from tenderlint.readers.pdf.tags import TagPlace

SAME_BASELINE: Final = 0.28
SPACE: Final = 0.13
"""Share of the size from which a gap is a space, where the stream itself does not say so."""
CLEAR_SPACE: Final = 0.3
TAB: Final = 0.9
SMALL: Final = 0.82
"""Superscripts are at most this share of the size of their line."""
RAISED: Final = 0.62
LOWERED: Final = 0.35


class Piece(NamedTuple):
    """A stretch of a line without a wide gap in it."""

    text: str
    left: float
    right: float
    runs: tuple[Run, ...]


class Line(NamedTuple):
    """A line of text: its pieces, parted by gaps as wide as a tab; ``text`` has spaces for them.

    ``place`` is where its first run belongs in a tagged document; ``sign`` is the shape of a
    clause number drawn as a picture before it; ``noted`` says that it bore a footnote's mark.
    """

    pieces: tuple[Piece, ...]
    text: str
    page: int
    left: float
    right: float
    y: float
    bottom: float
    top: float
    size: float
    bold: bool
    italic: bool
    place: TagPlace | None = None
    sign: str = ""
    noted: bool = False

    @property
    def box(self) -> Box:
        """Left, bottom, right, top."""
        return self.left, self.bottom, self.right, self.top

    @property
    def runs(self) -> list[Run]:
        """All runs, from the left."""
        return [run for piece in self.pieces for run in piece.runs]


Places: TypeAlias = Mapping[int, TagPlace]
NO_PLACES: Final[Places] = {}


def lines_of(runs: Iterable[Run], page: int, places: Places = NO_PLACES) -> list[Line]:
    """Lines from the top of the page; runs of one line may come from anywhere in the stream."""
    rows = _rows(runs)
    return [line(row, page, places) for row in rows]


def line(row: Sequence[Run], page: int, places: Places = NO_PLACES) -> Line:
    """The runs of one baseline as a line."""
    if len(row) == 1:
        return _line_of_one(row[0], page, places)
    ordered = sorted(row, key=lambda run: run.left)
    pieces = _pieces(ordered)
    main = _main_run(ordered)
    letters = bold = italic = 0
    for run in ordered:
        weight = len(run.text)
        letters += weight
        bold += weight * run.bold
        italic += weight * run.italic
    return Line(
        pieces,
        pieces[0].text if len(pieces) == 1 else " ".join(piece.text for piece in pieces),
        page,
        pieces[0].left,
        max(piece.right for piece in pieces),
        main.y,
        min(run.bottom for run in ordered),
        max(run.top for run in ordered),
        main.size,
        2 * bold > letters and bold >= letters - 4,
        2 * italic > letters,
        places.get(ordered[0].tag) if places else None,
    )


def _line_of_one(run: Run, page: int, places: Places) -> Line:
    """The same for half of all lines, without looking for the least and largest of one."""
    return Line(
        (Piece(run.text, run.left, run.right, (run,)),),
        run.text,
        page,
        run.left,
        run.right,
        run.y,
        run.bottom,
        run.top,
        run.size,
        run.bold,
        run.italic,
        places.get(run.tag) if places else None,
    )


def with_signs(lines: Sequence[Line], signs: Iterable[Sign]) -> list[Line]:
    """Lines with the pictures of clause numbers that stand before them."""
    found = list(lines)
    for sign in signs:
        left, bottom, right, top = sign.box
        for index, one in enumerate(found):
            beside = right <= one.left + 2 and one.left - right < 8 * one.size
            if beside and bottom < one.y + 0.5 * one.size and top > one.y and not one.sign:
                found[index] = one._replace(sign=sign.shape, left=left)
                break
    return found


def _main_run(row: Sequence[Run]) -> Run:
    return row[0] if len(row) == 1 else max(row, key=lambda run: len(run.text) * run.size)


def _rows(runs: Iterable[Run]) -> list[list[Run]]:
    rows: list[list[Run]] = []
    ordered = sorted(runs, key=lambda run: -run.y)
    for run in ordered:
        if rows:
            row = rows[-1]
            biggest = max(row[0].size, run.size)
            if row[0].y - run.y <= SAME_BASELINE * min(biggest, 2 * min(row[0].size, run.size)):
                row.append(run)
                continue
        rows.append([run])
    return _with_raised(rows) if len(rows) > 1 else rows


def _with_raised(rows: list[list[Run]]) -> list[list[Run]]:
    """Superscripts and subscripts join the line they lean on."""
    kept: list[list[Run]] = []
    for index, row in enumerate(rows):
        host = None
        if len(row) <= 6 and all(len(run.text) <= 12 for run in row):
            neighbours = kept[-1:] + rows[index + 1 : index + 2]
            host = next((other for other in neighbours if _leans_on(row, other)), None)
        if host is None:
            kept.append(row)
        else:
            host.extend(row)
    return kept


def _leans_on(row: list[Run], host: list[Run]) -> bool:
    main = _main_run(host)
    if any(run.size > SMALL * main.size for run in row):
        return False
    for run in row:
        if not -LOWERED * main.size <= run.y - main.y <= RAISED * main.size:
            return False
        if not any(
            abs(run.left - other.right) <= 0.35 * main.size
            or abs(other.left - run.right) <= 0.35 * main.size
            for other in host
        ):
            return False
    return True


def _pieces(ordered: Sequence[Run]) -> tuple[Piece, ...]:
    if len(ordered) == 1:
        only = ordered[0]
        return (Piece(only.text, only.left, only.right, (only,)),)
    pieces: list[Piece] = []
    first = ordered[0]
    text, left, right, members = first.text, first.left, first.right, [first]
    last = first
    for run in ordered[1:]:
        gap = run.left - right
        size = max(last.size, run.size)
        if gap > TAB * size:
            pieces.append(Piece(text, left, right, tuple(members)))
            text, left, right, members = run.text, run.left, run.right, [run]
        else:
            text += (" " if _parted(last, run, gap, size) else "") + run.text
            right = max(right, run.right)
            members.append(run)
        last = run
    pieces.append(Piece(text, left, right, tuple(members)))
    return tuple(pieces)


def _parted(last: Run, run: Run, gap: float, size: float) -> bool:
    if last.text[-1] == " " or run.text[0] == " ":
        return False
    if FIELD in (last.tag, run.tag):
        return True
    if run.order - last.order == 1:
        return (run.spaced and gap > -0.5 * size) or gap > CLEAR_SPACE * size
    return gap > SPACE * size
