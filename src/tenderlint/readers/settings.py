"""How documents are read: within which limits, with which tracked changes, with OCR or without."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from tenderlint.readers.limits import DEFAULT_LIMITS, Limits

Revisions: TypeAlias = Literal["final", "original", "both"]
"""Tracked changes of a Word file: all accepted, all rejected, or both readings side by side."""


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """What a user may choose; a reader takes from it what concerns its format."""

    limits: Limits = DEFAULT_LIMITS
    revisions: Revisions = "final"
    ocr: bool = False


DEFAULT_SETTINGS = ReadingSettings()
