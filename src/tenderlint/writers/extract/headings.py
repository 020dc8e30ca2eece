"""Under which headings each block of a document stands."""

from __future__ import annotations

from tenderlint.model.outline import Outline


def heading_paths(outline: Outline) -> list[tuple[str, ...]]:
    """The heading path of every block, from the smallest clause that holds it."""
    paths: list[tuple[str, ...]] = [() for _ in outline.document.blocks]
    for clause in sorted(outline.clauses, key=lambda clause: clause.first - clause.last):
        paths[clause.first : clause.last] = [clause.heading_path] * (clause.last - clause.first)
    return paths
