"""Headings and titles -> the kind of section, stage or document they name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_SPACES = re.compile(r"[\s\-‐‑–—]+")


def named_by(text: str, names: Mapping[str, tuple[str, ...]]) -> str | None:
    """The first kind one of whose words stands in the text, None if there is none."""
    plain = _plain(text)
    return next(
        (kind for kind, words in names.items() if words and _pattern(words).search(plain)), None
    )


def first_named(text: str, names: Mapping[str, tuple[str, ...]]) -> str | None:
    """The kind whose word stands first in the text, None if there is none."""
    plain = _plain(text)
    found = [
        (match.start(), kind)
        for kind, words in names.items()
        if words and (match := _pattern(words).search(plain))
    ]
    return min(found)[1] if found else None


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text.lower().replace("’", "'").replace("_", " "))


@lru_cache(maxsize=256)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    ways = "|".join(
        "(?:" + " ".join(_word(word) for word in _plain(phrase).split()) + ")" for phrase in words
    )
    return re.compile(rf"(?<!\w)(?:{ways})(?!\w)")


def _word(word: str) -> str:
    choices = "|".join(re.escape(way).replace(r"\*", r"\w*") for way in word.split("|"))
    return f"(?:{choices})"
