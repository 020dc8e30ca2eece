"""Text of documents -> prose for a terminal: nothing in it that a terminal obeys, not too long."""

from __future__ import annotations

import unicodedata

from tenderlint.model.document import Problem


def clean(text: str) -> str:
    """One line of the text, without control, direction and invisible characters.

    Documents are strangers' files: an escape sequence in one must not reach the terminal.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = (
        " " if char.isspace() else "" if unicodedata.category(char) in {"Cc", "Cf", "Cs"} else char
        for char in text
    )
    return " ".join("".join(kept).split())


def shortened(quote: str, limit: int) -> str:
    """The quote, with [...] in the middle if it is longer than ``limit`` characters."""
    if len(quote) <= limit:
        return quote
    head = quote[: limit * 2 // 3].rsplit(" ", 1)[0]
    tail = quote[-(limit // 3) :].split(" ", 1)[-1]
    return f"{head} [...] {tail}"


def names_its_page(problem: Problem) -> bool:
    """Whether a problem's page is to be put before its words: they do not name it, or several."""
    said = problem.message.startswith(("page ", "pages "))
    return problem.page is not None and len(problem.pages) <= 1 and not said
