"""A statement cut where a new subject and verb begin, and the verb that governs each piece.

"The Council will fund training, and the Supplier shall release staff for it" is two segments. A
cut stands at a coordinating word or comma between two verbs cues; a verb that belongs to a leading
condition or a relative clause ("staff who may be ...") governs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tenderlint.language.cues import Mark

_CUT = re.compile(
    r"\s*(?:[;:]|,\s*(?:but|and|or|so|which|who|whereas|while|although|however|then)?\s|"
    r"\b(?:but|and|or|whereas|while|although|nor|then)\s|\.\s)",
    re.I,
)
_STRONG_CUT = re.compile(r";|\.\s|:\s(?=[A-Z])|\s[–—]\s")
_SUBORDINATE = re.compile(
    r"^\W*(?:and |but |or )?(?:where|if|when|whenever|unless|once|until|while|whilst|although|though|since|"
    r"because|after|before|should|in the event|to the extent|as soon as|subject to|except|save|"
    r"in so far|insofar|for the avoidance)\b",
    re.I,
)
_RELATIVE = re.compile(r"\b(?:who|whom|which|that|whose|as|when|where|if|unless|until|whether)\s+(?:[\w']+\s+){0,1}$", re.I)
_COMPLEMENT = re.compile(r"\bthat\s+(?:[\w',-]+\s+){0,10}$", re.I)
_WORDS_BETWEEN = 14


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a statement and its governing verb cue, None if it has none of its own."""

    start: int
    end: int
    main: Mark | None
    verbs: tuple[Mark, ...]


def pieces_of(text: str, start: int, end: int, verbs: Sequence[Mark]) -> list[Piece]:
    """The pieces of ``text[start:end]``; ``verbs`` are its commitment cues in order."""
    cuts = {start}
    for match in _STRONG_CUT.finditer(text, start, end):
        if match.end() < end:
            cuts.add(match.end())
    for before, after in zip(verbs, verbs[1:], strict=False):
        cut = _cut_between(text, before, after)
        if cut is not None:
            cuts.add(cut)
    bounds = [*sorted(cuts), end]
    pieces = []
    for left, right in zip(bounds, bounds[1:], strict=False):
        inside = tuple(verb for verb in verbs if left <= verb.start < right)
        pieces.append(Piece(left, right, _main(text, left, inside), inside))
    return pieces


def is_subordinate(text: str, piece: Piece) -> bool:
    """Whether a piece is a condition or concession and cannot bind by itself."""
    if not _SUBORDINATE.match(text[piece.start : piece.end]):
        return False
    comma = text.find(",", piece.start, piece.end)
    return comma < 0 or piece.main is None or piece.main.start < comma


def _cut_between(text: str, before: Mark, after: Mark) -> int | None:
    between = text[before.end : after.start]
    if _COMPLEMENT.search(between) and not re.search(r"[;,]\s*(?:and|but)\b", between):
        return None
    last = None
    for match in _CUT.finditer(between):
        last = match
    if last is None or len(between[last.end() :].split()) > _WORDS_BETWEEN:
        return None
    return before.end + last.start()


def _main(text: str, start: int, verbs: Sequence[Mark]) -> Mark | None:
    """The first verb cue that stands neither in a leading condition nor in a relative clause."""
    if not verbs:
        return None
    free = [verb for verb in verbs if not _RELATIVE.search(text[max(start, verb.start - 60) : verb.start])]
    if _SUBORDINATE.match(text[start : start + 40]):
        comma = text.find(",", start, verbs[-1].start)
        free = [verb for verb in free if 0 <= comma < verb.start]
    return (free or list(verbs))[0]
