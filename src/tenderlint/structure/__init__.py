"""Document -> Outline: its clauses, its statements, and where in the procurement they stand."""

from tenderlint.structure.outline import outline

__all__ = ["outline"]
