"""How strongly a segment binds, from its governing verb and what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderlint.language.cues import Mark
from tenderlint.model.reading import Bearer, Commitment

_NO_SUBJECT = re.compile(r"^\W*(?:and\s+)?(?:no|nobody|no one|none|neither|nor|not one|not a single)\b", re.I)
_RELEASE = re.compile(r"^(?:\W+\w+){0,8}?\W+(?:required|obliged|compelled|bound|expected|asked|have) to\b", re.I)
_NEGATED_SOON = re.compile(r"^\s*(?:\w+ly\s+)?(?:not|never)\b", re.I)
_SOFT_GAP = 28
_LESS_REACH = 90
_FUTURE_OF_AUTHORITY = frozenset({"authority"})


def force_of(
    text: str, start: int, end: int, main: Mark, marks: Sequence[Mark], bearer: Bearer
) -> tuple[Commitment, bool]:
    """The rung on the ladder, and whether the duty is denied or released.

    A prohibition of doing less is a duty ("shall not pay less than"); "will" of the authority
    announces and binds nobody; "shall consider" is no stronger than considering.
    """
    after = text[main.end : end]
    later = [m for m in marks if m.group == "commitment" and m.start >= main.end]
    less = any(m.kind == "less" and main.start < m.start < main.end + _LESS_REACH for m in marks)
    headed_by_no = bool(_NO_SUBJECT.match(text[start : main.start]))
    kind = main.kind
    if kind in {"required", "will", "forbidden", "permitted"} and headed_by_no:
        if kind == "forbidden":
            return "required", False
        if _RELEASE.match(" " + after) or re.search(r"required|obliged", text[main.start : main.end]):
            return "required", True
        return ("required", False) if less else ("forbidden", False)
    if kind == "forbidden":
        if _RELEASE.match(after):
            return "required", True
        return ("required", False) if less else ("forbidden", False)
    if kind == "released":
        return "required", True
    if kind in {"required", "will"} and _NEGATED_SOON.match(after):
        return ("required", False) if less else ("forbidden", False)
    if kind in {"required", "will"} and later:
        near = later[0]
        if near.start - main.end <= _SOFT_GAP and near.kind == "encouraged":
            return "encouraged", False
        if near.start - main.end <= 6 and near.kind in {"asked", "permitted"}:
            return ("asked" if near.kind == "asked" else "permitted"), False
    if kind == "will":
        return ("stated", False) if bearer in _FUTURE_OF_AUTHORITY else ("required", False)
    if kind in {"asked", "asked-first"}:
        return "asked", False
    if kind == "required" and bearer == "authority":
        return "required", False
    if kind in {"required", "encouraged", "permitted"}:
        return kind, False  # type: ignore[return-value]
    return "stated", False
