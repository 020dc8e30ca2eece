"""Text that was left to be filled in: brackets with instructions, rows of dots, XX, TBC."""

from __future__ import annotations

from functools import lru_cache

import re2

from tenderlint.model.lexicon import Lexicon
from tenderlint.model.reading import Cue

_SIGNS = (
    "[",
    "<",
    "«",
    "_",
    "...",
    "…",
    "??",
    "xx",
    "£x",
    "£ x",
    "tb",
    "to be ",
    "click",
    "insert",
)


def placeholders_in(text: str, start: int, end: int, low: str, lexicon: Lexicon) -> tuple[Cue, ...]:
    """The placeholders in ``text[start:end]``, in order, each once.

    ``low`` is the same piece in lower case.
    """
    piece = text[start:end]
    if not any(map(low.__contains__, _SIGNS)):
        return ()
    found: list[Cue] = []
    for pattern in _patterns(lexicon.placeholders):
        for match in pattern.finditer(piece):
            left, right = start + match.start(), start + match.end()
            if right > left:
                found.append(Cue("placeholder", match.group(), left, right))
    kept: list[Cue] = []
    for cue in sorted(found, key=lambda c: (c.start - c.end, c.start)):
        if not any(c.start < cue.end and cue.start < c.end for c in kept):
            kept.append(cue)
    return tuple(sorted(kept, key=lambda cue: cue.start))


@lru_cache(maxsize=8)
def _patterns(sources: tuple[str, ...]) -> tuple[re2._Regexp, ...]:
    return tuple(re2.compile(source) for source in sources)
