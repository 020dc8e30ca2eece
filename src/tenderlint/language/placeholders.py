"""Text that was left to be filled in: brackets with instructions, rows of dots, XX, TBC."""

from __future__ import annotations

from functools import lru_cache

import re2

from tenderlint.model.lexicon import Lexicon
from tenderlint.model.reading import Cue

_SIGNS = ("[", "<", "«", "_", "..", "…", "XX", "xxx", "Xx", "£x", "£X", "£ x", "??", "TB", "tb", "Tb", "To be", "to be", "Click", "click")


def placeholders_in(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[Cue, ...]:
    """The placeholders in ``text[start:end]``, in order, each once."""
    piece = text[start:end]
    if not any(sign in piece for sign in _SIGNS):
        return ()
    found: list[Cue] = []
    for pattern in _patterns(lexicon.placeholders):
        for match in pattern.finditer(piece):
            left, right = start + match.start(), start + match.end()
            if right > left and not any(c.start < right and left < c.end for c in found):
                found.append(Cue("placeholder", match.group(), left, right))
    return tuple(sorted(found, key=lambda cue: cue.start))


@lru_cache(maxsize=8)
def _patterns(sources: tuple[str, ...]) -> tuple[re2._Regexp, ...]:
    return tuple(re2.compile(source) for source in sources)
