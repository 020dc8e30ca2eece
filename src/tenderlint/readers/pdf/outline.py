"""The PDF's own outline and title: headings that its author named."""

from __future__ import annotations

from typing import Any

from tenderlint.readers.pdf import pdfium
from tenderlint.readers.pdf.headings import plain

MOST_ENTRIES = 5_000


def outline_levels(document: Any) -> dict[str, int]:
    """Level from 1 of each outline entry, by its title as headings are compared."""
    levels: dict[str, int] = {}
    try:
        for count, entry in enumerate(document.get_toc()):
            if count >= MOST_ENTRIES:
                break
            title = plain(entry.get_title() or "")
            if len(title) >= 3:
                levels.setdefault(title, entry.level + 1)
    except (pdfium.Error, UnicodeDecodeError, RecursionError):
        return levels
    return levels


def title_of(document: Any) -> str:
    """The title in the file's properties, "" if there is none."""
    try:
        title = document.get_metadata_value("Title")
    except (pdfium.Error, UnicodeDecodeError):
        return ""
    return " ".join(str(title or "").split())
