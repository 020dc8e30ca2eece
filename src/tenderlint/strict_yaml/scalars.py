"""An unquoted word -> its value; what YAML 1.1 quietly turns into something else is refused."""

from __future__ import annotations

import re
from datetime import date
from typing import Final


class SurpriseError(Exception):
    """A word that YAML does not read as the text it looks like."""


def plain_scalar(word: str) -> str | int | float | bool | date | None:
    """The value of an unquoted word: a text, a whole or decimal number, true, false, or a date.

    Raises SurpriseError for all that YAML 1.1 reads in another way than people do: ``no`` and
    ``on``, ``12:30`` (750), ``010`` (8), ``1_000``, ``.5``, ``1e3``, ``.inf``, a time of day.
    """
    if not word:
        return None
    if word[0] not in _MAY_BE_A_NUMBER:
        return _word(word)
    if _INTEGER.fullmatch(word):
        return int(word)
    if _DECIMAL.fullmatch(word):
        return float(word)
    if _DATE.fullmatch(word):
        return _date(word)
    return _text_beginning_like_a_number(word)


_MAY_BE_A_NUMBER: Final = frozenset("0123456789+-.")
_INTEGER: Final = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_DECIMAL: Final = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})\.[0-9]{1,18}")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_NOTHING: Final = frozenset({"~", "null", "Null", "NULL"})
_TRUTHS: Final = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_YES_OR_NO: Final = {
    **dict.fromkeys(("yes", "on", "y"), "true"),
    **dict.fromkeys(("no", "off", "n"), "false"),
}

_ODD_NUMBERS: Final = (
    ("a number counted in sixties", re.compile(r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?")),
    ("a number counted in eights", re.compile(r"[-+]?0[0-9_]+")),
    ("a number in hexadecimal or binary", re.compile(r"[-+]?0(x[0-9a-fA-F_]+|b[01_]+|o[0-7_]+)")),
    ("infinity or no number at all", re.compile(r"[-+]?\.(inf|nan)", re.IGNORECASE)),
    (
        "a number in an unusual spelling",
        re.compile(r"[-+]?([0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+)([eE][-+]?[0-9]+)?"),
    ),
    ("a date or time", re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ ]+[0-9]{1,2}:).*")),
)


def _word(word: str) -> str | bool | None:
    if word in _TRUTHS:
        return _TRUTHS[word]
    if word in _NOTHING:
        return None
    if word == "=":
        raise SurpriseError('"=" has a meaning of its own in YAML: write it in quotes')
    meaning = _YES_OR_NO.get(word.lower()) if len(word) <= len("off") else None
    if meaning:
        raise SurpriseError(f'YAML reads {word} as {meaning}: write it in quotes ("{word}")')
    return word


def _date(word: str) -> date:
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise SurpriseError(f"there is no day {word}; a text is written in quotes") from None


def _text_beginning_like_a_number(word: str) -> str:
    for meaning, spelling in _ODD_NUMBERS:
        if spelling.fullmatch(word):
            shown = word if len(word) <= 24 else word[:21] + "..."
            raise SurpriseError(
                f'YAML may read {shown} as {meaning}: write it in quotes ("{shown}")'
            )
    return word
