"""A statement cut where a new subject and verb begin, and the verb that governs each piece.

"The Council will fund training, and the Supplier shall release staff for it" is two pieces. A cut
stands at a coordinating word or comma between two verb cues; a verb that belongs to a leading
condition or a relative clause ("staff who may be ...") governs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tenderlint.language.cues import Mark

_CUT = re.compile(
    r"\s*(?:[;:]|,\s*(?:but|and|or|so|which|who|whereas|while|although|though|however|then)?\s|"
    r"\b(?:but|and|or|whereas|while|although|though|nor|then)\s|\.\s)",
    re.I,
)
# It begins with a set of signs, which the engine skips to; the dash is looked for by itself.
_STRONG_CUT = re.compile(r"[;.?!:](?:(?<=;)|(?<=[.?!])\s|(?<=:)\s(?=[A-Z]))|[–—](?<=\s[–—])\s")
_SUBORDINATE = re.compile(
    r"^\W*(?:and |but |or )?(?:where|if|when|whenever|unless|once|until|while|whilst|although|"
    r"though|"
    r"since|because|after|before|should|in the event|to the extent|as soon as|subject to|except|"
    r"save|"
    r"in so far|insofar|for the avoidance|even if|even though|whether)\b",
    re.I,
)
_CONTRAST = re.compile(
    r"^\W*(?:and |but )?(?:while|whilst|whereas|until|before|after|once)\b", re.I
)
_RELATIVE = re.compile(
    r"\b(?:who|whom|which|that|whose|as|when|where|if|unless|until|whether|what|how)\s+"
    r"(?:[\w'’]+\s+){0,1}$",
    re.I,
)
_RELATIVE_PARTY = re.compile(
    r"\b(?:which|that|whom|what|as|if|unless|whether)\s+(?:the|an?|any|its|"
    r"each)\s+[\w'’-]+(?:\s[\w'’-]+)?\s+$",
    re.I,
)
_SHOULD_IT = re.compile(r"\W*(?:\(?[a-z0-9.]{1,5}\)?\s+)?should$", re.I)
_WHAT_IT_COULD_DO = re.compile(
    r"\b(?:regard|consider(?:ed|ation)|thought|looked|weighed|assessed|examined|asked)\b[^.;:]{0,60}"
    r"\b(?:how|whether|what)\s+(?:it|they|we|this)\s+$",
    re.I,
)
_COMPLEMENT = re.compile(r"\bthat\s+(?:[\w',-]+\s+){0,10}$", re.I)
_NEW_START = re.compile(r"[;,]\s*(?:and|but)\b", re.I)
_ASKS_ON = re.compile(
    r"[\s,;]*(?:and|or|including|together with)\s+(?:how|what|which|whether|why)\b", re.I
)
_MODAL_KINDS = frozenset({"required", "will", "forbidden", "permitted"})
_NOMINAL = "duty-noun"
_WORDS_BETWEEN = 14
_LOOK_BACK = 60
_WITH_A_CLAUSE = 7
_YOU_MUST = 4


class Piece(NamedTuple):
    """A stretch of a statement and its governing verb cue, None if it has none of its own."""

    start: int
    end: int
    main: Mark | None
    subordinate: bool


def pieces_of(
    text: str, start: int, end: int, verbs: Sequence[Mark], *, led: bool = False
) -> list[Piece]:
    """The pieces of ``text[start:end]``; ``verbs`` are its commitment cues in order.

    Of an item that is ``led`` by a lead-in the verb stands there: one in a relative clause of its
    own does not govern it ("act in accordance with such procedures as the Buyer may notify").
    """
    if not verbs:
        return [Piece(start, end, None, False)]
    cuts = {start}
    cuts.update(m.end() for m in _STRONG_CUT.finditer(text, start, end) if m.end() < end)
    for before, after in pairwise(verbs):
        cut = _cut_between(text, before, after)
        if cut is not None:
            cuts.add(cut)
    bounds = [*sorted(cuts), end]
    pieces = []
    at = 0
    for left, right in pairwise(bounds):
        first = at
        while at < len(verbs) and verbs[at].start < right:
            at += 1
        inside = verbs[first:at]
        main = _main(text, left, inside, opens=left == start and not led)
        lesser = len(bounds) > 2 and _is_subordinate(text, left, right, main, first=left == start)
        pieces.append(Piece(left, right, main, lesser))
    return pieces


def _cut_between(text: str, before: Mark, after: Mark) -> int | None:
    between = text[before.end : after.start]
    if _COMPLEMENT.search(between) and not _NEW_START.search(between):
        return None
    last = None
    for match in _CUT.finditer(between):
        last = match
    if last is None or len(between[last.end() :].split()) > _WORDS_BETWEEN:
        return None
    return before.end + last.start()


def _main(text: str, start: int, verbs: Sequence[Mark], *, opens: bool) -> Mark | None:
    """The first verb cue that stands neither in a leading condition nor in a relative clause.

    A noun ("the obligation to ...") governs only where there is no verb. ``opens`` is true of the
    first piece of a statement.
    """
    if not verbs or (_ASKS_ON.match(text, start) and verbs[0].kind not in {"asked", "asked-first"}):
        return None
    free = [verb for verb in verbs if not _is_relative(text, start, verb)]
    if not free and not opens:
        return None  # a relative clause that goes on: "..., and impact scores which you will adopt"
    if len(verbs) == 1 and _WHAT_IT_COULD_DO.search(text[start : verbs[0].start]):
        return None  # "The Board had due regard to how it could reduce inequality"
    if _SUBORDINATE.match(text[start : start + 40]):
        comma = text.find(",", start, verbs[-1].start)
        if comma >= 0:
            free = [verb for verb in free if comma < verb.start]
        else:  # "Where the Council agrees the Contractor shall ...": the last verb is the duty's
            free = [verb for verb in verbs[1:] if verb.kind in _MODAL_KINDS][-1:]
            if not free and len(verbs) == 1 and _SHOULD_IT.match(text, start, verbs[0].end):
                return None  # "Should a claim be made, the Provider investigates it"
    possible = free or list(verbs)
    return next((verb for verb in possible if verb.kind != _NOMINAL), possible[0])


def _is_relative(text: str, start: int, verb: Mark) -> bool:
    ahead = text[max(start, verb.start - _LOOK_BACK) : verb.start]
    if _RELATIVE.search(ahead):
        return True
    match = _RELATIVE_PARTY.search(ahead)
    return (
        match is not None
        and bool(ahead[: match.start()].strip(" ,;:"))
        and not (
            _INTRODUCES.search(ahead[: match.start()]) or match.group().lower().startswith("that ")
        )
    )


_INTRODUCES = re.compile(r"[,;:]\s*$")


def _is_subordinate(text: str, left: int, right: int, main: Mark | None, *, first: bool) -> bool:
    """Whether a piece is a condition or concession and cannot bind by itself."""
    opening = text[left : left + 60]
    if not _SUBORDINATE.match(opening) or (not first and _CONTRAST.match(opening)):
        return False
    comma = text.find(",", left + 2, right)
    if comma < 0 and main is not None and main.kind in _MODAL_KINDS:
        ahead = text[left : main.start].split()  # "Before a steward is rostered the Provider must"
        return len(ahead) < (_YOU_MUST if ahead[-1:] == ["you"] else _WITH_A_CLAUSE)
    return comma < 0 or main is None or main.start < comma
