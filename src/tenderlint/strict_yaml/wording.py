"""What the YAML parser complains of, in the words of someone who writes rules."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

import yaml


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """' (did you mean "bearer"?)' if a choice is close to ``word``, otherwise ''."""
    by_shape = {_shape(choice): choice for choice in sorted(choices, reverse=True)}
    close = get_close_matches(_shape(word), by_shape, n=1, cutoff=0.6)
    return f' (did you mean "{by_shape[close[0]]}"?)' if close else ""


def syntax_error(error: yaml.YAMLError, text: str) -> tuple[int, str]:
    """The line, from 1, and the words for a text that is not YAML."""
    if isinstance(error, yaml.MarkedYAMLError):
        return _marked(error)
    for number, line in enumerate(text.split("\n"), start=1):
        if any(ord(sign) < 32 or 127 <= ord(sign) < 160 for sign in line.rstrip("\r")):
            return number, "a sign that cannot be printed: delete it and type the place again"
    return 1, "the file is not plain text"


_KNOWN: Final = (
    ("mapping values are not allowed", 'a text that holds ": " needs quotes around it'),
    ("found unexpected end of stream", "quotes are opened here and never closed"),
    ("found unexpected document indicator", "quotes are opened here and never closed"),
    ("could not find expected ':'", 'neither "key: value" nor "- entry": is a colon missing?'),
    (
        "did not find expected key",
        "this does not fit the lines above: look at indentation and quotes",
    ),
    ("did not find expected '-' indicator", "this does not line up with the entries of the list"),
    ("did not find expected ',' or ']'", 'a "[" is opened and not closed, or a comma is missing'),
    ("did not find expected ',' or '}'", 'a "{" is opened and not closed, or a comma is missing'),
    (
        "found character that cannot start any token",
        "a text that begins with this sign needs quotes",
    ),
    (
        "did not find expected alphabetic or numeric",
        'a text that begins with "*" or "&" needs quotes',
    ),
    (
        "found unknown escape character",
        'a "\\" inside double quotes: use single quotes, or write \\\\',
    ),
    ("did not find expected node content", "a value is missing here, or it needs quotes"),
    ("block sequence entries are not allowed", 'a "- entry" cannot begin in the middle of a line'),
)

_BEGINS_AT_CONTEXT: Final = ("quotes are opened", 'neither "key', 'a "[" is', 'a "{" is')
"""The parser notices these only where something else follows: the mend belongs where they begin."""


def _marked(error: yaml.MarkedYAMLError) -> tuple[int, str]:
    problem = error.problem or "the text cannot be read"
    words = next(
        (ours for theirs, ours in _KNOWN if problem.startswith(theirs)),
        f"this is not YAML ({problem})",
    )
    mark = error.problem_mark or error.context_mark
    if error.context_mark and words.startswith(_BEGINS_AT_CONTEXT):
        mark = error.context_mark
    return (mark.line + 1 if mark else 1), words


def _shape(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")
