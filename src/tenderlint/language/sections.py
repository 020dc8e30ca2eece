"""What kind of section a statement stands in, from its headings."""

from __future__ import annotations

import re
from functools import lru_cache

from tenderlint.model.lexicon import Lexicon
from tenderlint.structure.words import named_by

_FROM_INNERMOST = frozenset({"background", "faq", "law"})
_BINDS = re.compile(
    r"\b(?:form(?:s|ing)? (?:a )?part of|bind(?:s|ing)?|contractual|incorporated (?:in|into))\b",
    re.I,
)
_DENIED = re.compile(r"\b(?:not?|non|without)\b", re.I)


@lru_cache(maxsize=8192)
def section_of(path: tuple[str, ...], lexicon: Lexicon) -> str | None:
    """The kind of section a heading path names, None if it names none.

    Definitions and examples reach into their sub-headings, and guidance as background; background,
    questions and law are what the innermost heading says: a whole invitation may stand under
    "1 Introduction". "FAQ forming part of the contract" are questions whose answers
    bind.
    """
    named = {kind: words for kind, words in lexicon.headings.items() if kind != "contents"}
    for depth, title in enumerate(reversed(path)):
        found = named_by(title, named)
        if found == "faq" and _BINDS.search(title) and not _DENIED.search(title):
            return None
        if found is None or (depth and found in _FROM_INNERMOST):
            continue
        return "background" if depth and found == "guidance" else found
    return None
