"""How a document speaks: who "you", "we" and "the Employer" are, and who is bound by default."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderlint.language.bearers import Manners
from tenderlint.language.cues import Mark
from tenderlint.model.outline import Outline
from tenderlint.model.reading import Bearer

_CLIENT_EMPLOYER = re.compile(
    r"\bNEC[34]?\b|\bJCT\b|(?:council|authority|trust|university|association|client)\b[^.]{0,60}\b(?:is|are|be)?\s*(?:called|referred to as|named|known as|\(?[\"“]?the)\s*[\"“]?(?:the\s+)?Employer\b|\bEmployer[\"”]?\s+(?:means|is|shall mean)\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,3}(?:council|authority|trust|university|client)",
    re.I,
)


def manners_of(outline: Outline, marks: Sequence[Sequence[Mark]]) -> Manners:
    """Read off a whole document; ``marks`` are its cues by statement."""
    del marks
    employer: Bearer = "authority" if _CLIENT_EMPLOYER.search(outline.document.text) else "supplier"
    return Manners(employer=employer)
