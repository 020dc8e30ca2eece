"""Tender: one procurement as the judge sees it, taken apart, read, and set in context."""

from __future__ import annotations

from dataclasses import dataclass

from tenderlint.model.context import Context
from tenderlint.model.outline import Outline
from tenderlint.model.reading import Reading


@dataclass(frozen=True, slots=True)
class Tender:
    """One procurement: a single document, or a pack of documents that belong together.

    ``outlines`` stand in the order of the pack. ``readings`` runs beside them twice over:
    ``readings[d][s]`` is the reading of ``outlines[d].statements[s]``, for every d and s.
    ``path`` is as the user gave it; ``title`` is never empty.
    """

    path: str
    title: str
    outlines: tuple[Outline, ...]
    readings: tuple[tuple[Reading, ...], ...]
    context: Context
