"""Text that was left to be filled in: brackets with instructions, rows of dots, XX, TBC."""

from __future__ import annotations

import re
from functools import lru_cache

import re2

from tenderlint.model.lexicon import Lexicon
from tenderlint.model.reading import Cue

_SIGNS = re.compile(r"[\[<«_…]|\.\.\.|\?\?|XX|xxx|£ ?[xX]|[Tt][Bb]|[Tt]o be|[Cc]lick")


def placeholders_in(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[Cue, ...]:
    """The placeholders in ``text[start:end]``, in order, each once."""
    piece = text[start:end]
    if not _SIGNS.search(piece):
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
