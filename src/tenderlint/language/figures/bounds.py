"""How the words around a figure limit it: at least, at most, above, below."""

from __future__ import annotations

import re

_LEAD = r"\s+(?:(?:an?|the|additional|further|total of|sum of)\s+){0,2}[£(]?$"
_BEFORE = (
    ("at-least", re.compile(
        rf"(?:at least|no less than|not less than|nothing less than|no fewer than|not fewer than|"
        rf"no lower than|not lower than|minimum(?: of)?|min\.?|not below|starting at|"
        rf"from at least){_LEAD}")),
    ("at-most", re.compile(
        rf"(?:up to|no more than|not more than|maximum(?: of)?|max\.?|within|not exceed(?:ing)?|"
        rf"not to exceed|at most|no later than|not later than|no longer than|capped at|"
        rf"limited to|inside){_LEAD}")),
    ("above", re.compile(
        rf"(?:more than|over|above|exceed(?:s|ing)?|greater than|in excess of|upwards of){_LEAD}")),
    ("below", re.compile(rf"(?:less than|below|under|fewer than|lower than|shorter than){_LEAD}")),
)  # fmt: skip
_MORE = re.compile(
    r"\s*(?:or (?:more|above|over|greater|higher|longer)|\+(?!\s*\d)|(?:as )?(?:an? )?minimum|"
    r"and (?:over|above|upwards))"
)
_LESS = re.compile(
    r"\s*(?:or (?:less|fewer|under|sooner|earlier|below|lower)|(?:as )?(?:an? )?maximum|"
    r"at (?:the )?most)"
)
_INSIDE_MORE = re.compile(r"\bor (?:more|over)\b")
_INSIDE_LESS = re.compile(r"\bor (?:fewer|less)\b")
_REACH = 44


def bound_of(low: str, start: int, end: int) -> str:
    """The bound of the figure at ``low[start:end]``; "exactly" if nothing limits it."""
    before = low[max(0, start - _REACH) : start]
    for name, pattern in _BEFORE:
        if pattern.search(before):
            return name
    after = low[end : end + 24]
    if _MORE.match(after) or _INSIDE_MORE.search(low, start, end):
        return "at-least"
    if _LESS.match(after) or _INSIDE_LESS.search(low, start, end):
        return "at-most"
    return "exactly"
