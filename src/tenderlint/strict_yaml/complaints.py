"""Complaint: what is wrong with one value, in the words of someone who writes rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from pydantic_core import ErrorDetails

from tenderlint.strict_yaml.annotations import Kinds, keys_of
from tenderlint.strict_yaml.reading import Path, Value
from tenderlint.strict_yaml.wording import did_you_mean


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with the value ``found`` at ``path``, and how.

    "shape": it should have been ``expected`` ("a text"). "unknown": there is no key ``word``, only
    ``choices``. "missing": the key ``word``, or one of ``choices``, is not in it. "choice": it is
    none of ``choices``. "other": ``text`` says it.
    """

    kind: Literal["shape", "unknown", "missing", "choice", "other"]
    path: Path
    found: Value
    word: str = ""
    choices: tuple[str, ...] = ()
    expected: str = ""
    text: str = ""

    @property
    def words(self) -> str:
        """The complaint as its reader sees it."""
        if self.text:
            return self.text
        if self.kind == "unknown":
            return f'unknown key "{self.word}"{_instead(self.word, self.choices)}'
        if self.kind == "missing":
            return f"{_keys(self.word, self.choices)} is missing{_inside(self.path)}"
        if self.kind == "choice":
            return f'{name(self.path)} cannot be "{self.found}"{_instead(self.word, self.choices)}'
        wanted = f"{self.expected} ({', '.join(self.choices)})" if self.choices else self.expected
        got = _described(self.found)
        return f"{name(self.path)} must be {wanted}, not {got}{_hint(self.expected, self.found)}"


def complaint(details: ErrorDetails, path: Path, value: Value, allowed: Kinds) -> Complaint:
    """One of pydantic's errors about ``value``, where the ``allowed`` kinds may stand."""
    error, context = details["type"], details.get("ctx", {})
    if error in ("literal_error", "enum"):
        choices = tuple(re.findall(r"'([^']*)'", str(context.get("expected", ""))))
        if isinstance(value, str):
            return Complaint("choice", path, value, word=value, choices=choices)
        return Complaint("shape", path, value, expected="one of the words", choices=choices)
    if error == "model_type":
        return Complaint("shape", path, value, expected="keys", choices=keys_of(allowed))
    if error in _EXPECTED:
        return Complaint("shape", path, value, expected=_EXPECTED[error])
    if error in _LIMITS:
        return Complaint("other", path, value, text=f"{name(path)} {_LIMITS[error](context)}")
    said = str(context["error"]) if "error" in context else f"{name(path)}: {details['msg']}"
    return Complaint("other", path, value, text=said)


def name(path: Path) -> str:
    """What a writer would call the value: '"weight"', 'entry 2 of "stages"'."""
    if not path:
        return "the file"
    if isinstance(path[-1], str):
        return f'"{path[-1]}"'
    return f"entry {path[-1] + 1} of {name(path[:-1])}"


_A_DATE: Final = "a date like 2026-11-22"
_EXPECTED: Final[Mapping[str, str]] = {
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float"), "a whole number"),
    **dict.fromkeys(("float_type", "float_parsing", "decimal_type", "decimal_parsing"), "a number"),
    **dict.fromkeys(("bool_type", "bool_parsing"), "true or false"),
    **dict.fromkeys(("list_type", "tuple_type", "set_type", "frozen_set_type"), "a list"),
    **dict.fromkeys(("date_type", "date_parsing", "date_from_datetime_parsing"), _A_DATE),
    "string_type": "a text",
    "dict_type": "keys with values",
}

_LIMITS: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "too_short": lambda limit: f"needs at least {_entries(limit['min_length'])}",
    "too_long": lambda limit: f"has more than {_entries(limit['max_length'])}",
    "string_too_short": lambda limit: _too_short(limit["min_length"]),
    "string_too_long": lambda limit: f"is longer than {limit['max_length']} characters",
    "greater_than_equal": lambda limit: f"must be {limit['ge']} or more",
    "greater_than": lambda limit: f"must be more than {limit['gt']}",
    "less_than_equal": lambda limit: f"must be {limit['le']} or less",
    "less_than": lambda limit: f"must be less than {limit['lt']}",
    "string_pattern_mismatch": lambda limit: f"is not spelled like {limit['pattern']}",
}


_MOST_CHOICES_SHOWN: Final = 12


def _instead(word: str, choices: tuple[str, ...]) -> str:
    close = did_you_mean(word, choices)
    if close or not 0 < len(choices) <= _MOST_CHOICES_SHOWN:
        return close
    return f" (there is {', '.join(choices)})"


def _keys(word: str, choices: tuple[str, ...]) -> str:
    return f"one of the keys {', '.join(choices)}" if choices else f'the key "{word}"'


def _inside(path: Path) -> str:
    return f" in {name(path)}" if path else ""


def _described(value: Value) -> str:
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'the text "{value if len(value) <= 40 else value[:37] + "..."}"'
    if isinstance(value, date):
        return f"the date {value}"
    if isinstance(value, list):
        return "a list"
    return "keys" if isinstance(value, dict) else f"the number {value}"


def _hint(expected: str, found: Value) -> str:
    if "a text" not in expected or found is None:
        return ""
    if isinstance(found, dict):
        return ': a text that holds ": " or begins with "{" needs quotes'
    if isinstance(found, list):
        return ': a text that begins with "[" needs quotes' if expected == "a text" else ""
    return ": write it in quotes"


def _entries(number: int) -> str:
    return "one entry" if number == 1 else f"{number} entries"


def _too_short(least: int) -> str:
    return "is empty" if least == 1 else f"is shorter than {least} characters"
