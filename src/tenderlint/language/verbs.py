"""A stretch with one verb: the cue that governs it, and the cue that completes it.

"shall be expected to", "does not require", "will encourage": the first word says when and whether,
the second how strongly.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tenderlint.language.cues import Mark

_GAP = re.compile(
    r"\s*(?:,[^,]{1,40},\s*)?(?:(?:not|also|only|then|therefore|always|each|all|be|instead|both|"
    r"\w+ly)\s+){0,3}(?:take (?:all )?(?:reasonable |necessary |practicable )?steps to\s+|(?:use|"
    r"make) (?:\w+ ){1,3}(?:endeavours|efforts) to\s+)?",
    re.I,
)
_MODALS = frozenset({"required", "will", "forbidden", "permitted", "encouraged"})
_COMPLETES = frozenset(
    {"encouraged", "permitted", "asked", "asked-first", "forbidden", "released", "required"}
)
_CONTROL = re.compile(
    r"^(?:neither |chosen not to |decided not to )?(?:would |will |shall |does |do |did |is |"
    r"are |has |have |don['’]t |doesn['’]t |won['’]t |didn['’]t )?"
    r"(?:not )?(?:strongly |only |also |seek to |propose to )?"
    r"(?:requir|expect|encourag|ask|want|like|insist|welcom|invit|urg|prohibit|forbid|oblig|hop|"
    r"need|prefer|makes? it a|"
    r"request|stipulat|specif|compel|wish|love|waiv|dropp|lift|disappl|suspend|interest)",
    re.I,
)
_IS = re.compile(r"^(?:is|are|be|been|will be|shall be|may be|would be|must be|was|were)\b", re.I)


class Stretch(NamedTuple):
    """Text with its governing cue ``main``, the ``inner`` cue that completes it, and its marks."""

    text: str
    start: int
    end: int
    main: Mark
    inner: Mark | None
    marks: tuple[Mark, ...]

    @property
    def verb_end(self) -> int:
        """Where the verb is complete."""
        return self.inner.end if self.inner else self.main.end

    def before(self, reach: int = 40) -> str:
        """The words just ahead of the verb."""
        return self.text[max(self.start, self.main.start - reach) : self.main.start]

    def after(self, reach: int = 120) -> str:
        """The words just behind the verb."""
        return self.text[self.verb_end : min(self.end, self.verb_end + reach)]

    def of(self, group: str, *kinds: str) -> list[Mark]:
        """Its marks of a group, or only those of some kinds."""
        return [m for m in self.marks if m.group == group and (not kinds or m.kind in kinds)]

    @property
    def controls(self) -> bool:
        """Whether the verb lays something on its object: "the Council requires the Supplier to"."""
        verb = self.inner or self.main
        words = self.text[verb.start : verb.end]
        if _IS.match(words) and "ambition" not in words:
            return False
        return bool(_CONTROL.match(words)) or words.lower() in _WISHES

    @property
    def verb(self) -> str:
        """The words of both cues."""
        return self.text[self.main.start : self.verb_end]


_WISHES = frozenset(
    {"ambition", "aspiration", "our expectation", "goal is", "vision is", "aim is", "aspiration is"}
)


def stretch_of(text: str, start: int, end: int, main: Mark, marks: Sequence[Mark]) -> Stretch:
    """The stretch of ``text[start:end]`` that ``main`` governs."""
    inner: Mark | None = None
    if main.kind in _MODALS:
        for mark in marks:
            if mark.group != "commitment" or mark.start < main.end:
                continue
            gap = text[main.end : mark.start]
            if mark.kind in _COMPLETES and len(gap) <= 60 and _GAP.fullmatch(gap):
                inner = mark
            break
    return Stretch(text, start, end, main, inner, tuple(marks))
