"""Questions: a statement, or a cell of its row, that ends in a question mark."""

from __future__ import annotations

from tenderlint.model.outline import Statement

_AFTER_QUESTION = " *)\n\t"


def asks(text: str, statement: Statement) -> bool:
    """Whether a statement is one question, or a cell of its row is."""
    start, end = statement.start, statement.end
    if statement.form == "row":
        return any(ends_asking(text, cell.start, cell.end) for cell in statement.cells)
    if not ends_asking(text, start, end):
        return False
    return text.find(". ", start, end) < 0 and text.find(";", start, end) < 0


def ends_asking(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` ends in a question mark, marks of a form set aside."""
    while end > start and text[end - 1] in _AFTER_QUESTION:
        end -= 1
    return end > start and text[end - 1] == "?"
