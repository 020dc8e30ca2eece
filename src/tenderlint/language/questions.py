"""Questions: a statement, or a cell of its row, that ends in a question mark."""

from __future__ import annotations

import re

from tenderlint.model.outline import Statement

_OWN_ANSWER = re.compile(
    r"^\W*(?:(?:our|the|council|authority|buyer|client|trust|employer|purchaser)(?:['’]s)?\s+)*"
    r"(?:answers?|repl(?:y|ies)|responses?|clarifications?)\W*$",
    re.I,
)
_SENTENCE_WORDS = 4
_AFTER_QUESTION = " *)\n\t"


def asks(text: str, statement: Statement) -> bool:
    """Whether a statement is one question, or a cell of its row is."""
    start, end = statement.start, statement.end
    if statement.form == "row":
        return any(ends_asking(text, cell.start, cell.end) for cell in statement.cells)
    if not ends_asking(text, start, end):
        return False
    return text.find(". ", start, end) < 0 and text.find(";", start, end) < 0


def answered_from(text: str, statement: Statement) -> int:
    """Where the buyer's own answer begins in a row "Question | Our answer", else the row's end.

    An answer of a word or two says no more than yes or no, and is read with its question.
    """
    if len(statement.cells) >= 2:
        cell = statement.cells[-1]
        words = text[cell.start : cell.end]
        if (
            _OWN_ANSWER.match(cell.header)
            and len(words.split()) >= _SENTENCE_WORDS
            and not ends_asking(text, cell.start, cell.end)
        ):
            return cell.start
    return statement.end


def ends_asking(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` ends in a question mark, marks of a form set aside."""
    while end > start and text[end - 1] in _AFTER_QUESTION:
        end -= 1
    return end > start and text[end - 1] == "?"
