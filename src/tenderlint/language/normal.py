"""Text as printed -> text to match in: one case, one kind of quote, dash, space, and the way back.

Matching wants "Zero‑Hours  contract’s" and "zero-hours contract's" to be the same words; quoting
wants the exact text. So the normal text keeps, where lengths differ, the places where they part.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_SAME_LENGTH = {
    **dict.fromkeys("‘’‚‛`´′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("-‐‑‒–—―−\t\n\r\v\f\u00a0\u2002\u2003\u2009\u200a\u202f\u3000", " "),
}
# Two plain spaces first: the engine skips to a literal, not to a count.
_RUN_OF_SPACES = re.compile(2 * " " + " *")


@dataclass(frozen=True, slots=True)
class NormalText:
    """``text`` for matching; ``cuts`` and ``shifts`` lead back to the text it was made of.

    From position ``cuts[i]`` of the normal text on, the original stands ``shifts[i]`` further.
    """

    text: str
    cuts: tuple[int, ...]
    shifts: tuple[int, ...]

    def original(self, position: int) -> int:
        """The position in the original text."""
        if not self.cuts:
            return position
        at = bisect_right(self.cuts, position)
        return position + (self.shifts[at - 1] if at else 0)


def normalise(text: str) -> NormalText:
    """Lower case, straight quotes, dashes and all white space as single spaces."""
    even = lower(text)
    for sign, plain in _SAME_LENGTH.items():  # many times faster than str.translate
        even = even.replace(sign, plain)
    cuts: list[int] = []
    shifts: list[int] = []
    removed = 0
    for run in _RUN_OF_SPACES.finditer(even):
        cuts.append(run.start() + 1 - removed)
        removed += run.end() - run.start() - 1
        shifts.append(removed)
    normal = _RUN_OF_SPACES.sub(" ", even) if cuts else even
    return NormalText(normal, tuple(cuts), tuple(shifts))


@lru_cache(maxsize=8)
def normal_document(text: str) -> NormalText:
    """The normal text of a whole document, kept: context, cues and rules all look through it."""
    return normalise(text)


def lower(text: str) -> str:
    """The text in lower case, letter for letter: never longer or shorter."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
