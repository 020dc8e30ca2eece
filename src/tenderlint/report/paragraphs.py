"""Text of a rule, as it was typed -> its paragraphs."""

from __future__ import annotations

import re

LIST_MARK = re.compile(r"(?:\([a-z0-9]{1,4}\)|[-*•]|\d+(?:\.\d+)+|\d+[.)])\s")


def paragraphs(text: str) -> list[str]:
    """The paragraphs, a line each: lines broken by a typist are joined, list items stay apart."""
    found: list[str] = []
    for part in re.split(r"\n\s*\n", text.strip()):
        joined: list[str] = []
        for line in part.splitlines():
            if joined and not LIST_MARK.match(line.strip()):
                joined[-1] += f" {line}"
            else:
                joined.append(line)
        found += joined
    return [" ".join(paragraph.split()) for paragraph in found if paragraph.strip()]
