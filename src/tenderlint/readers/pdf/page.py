"""What one PDF page holds, as plain values: runs of text, ruling lines, and how much is picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeAlias

from tenderlint.readers.pdf.tags import TagPlace

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top in points, y upwards, of the page as it is shown."""


class Sign(NamedTuple):
    """A picture's box and the shape in it: ``9.9.9``, ``(a)``, ``(i)``, ``•``; 9 is any figure."""

    box: Box
    shape: str


class Note(NamedTuple):
    """An annotation's text and where it stands."""

    text: str
    box: Box


FIELD: Final = -2
"""The ``tag`` of a run that is the value of a form field."""


class Run(NamedTuple):
    """Characters drawn together in one font: part of a word, a few words, at most a line.

    ``y`` is the baseline; ``left`` and ``right`` are the pen before the first and after the last
    visible character. ``order`` is its place in the content stream; ``spaced`` says that blank
    characters stand before it there. ``turn`` is 0 for upright text, 90, 180 or 270 for text
    turned anticlockwise, 1 for any other angle. ``tag`` is the marked-content id, -1 if none.
    """

    text: str
    left: float
    right: float
    y: float
    bottom: float
    top: float
    size: float
    bold: bool
    italic: bool
    turn: int
    order: int
    spaced: bool
    hidden: bool
    tag: int


class Rule(NamedTuple):
    """A straight ruling line, horizontal or upright, from ``start`` to ``end`` at ``at``."""

    horizontal: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn on a page beside text: ruling lines, pictures, other paths.

    ``signs`` are the shapes of small pictures that may be clause numbers.
    """

    rules: tuple[Rule, ...]
    picture_share: float
    paths: int
    complete: bool
    signs: tuple[Sign, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its number from 1, its size as shown, and what stands on it.

    ``unmapped``: text is to be seen that has no characters. ``notes`` are its annotations;
    ``places`` says where marked content belongs, empty if the document is not tagged.
    """

    number: int
    width: float
    height: float
    runs: tuple[Run, ...]
    drawing: Drawing
    characters: int
    garbled: int
    hidden: int
    over_limit: bool = False
    damaged: bool = False
    unmapped: bool = False
    places: Mapping[int, TagPlace] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
