"""Names that a rule gives to words it needs more than once -> the words in their places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from pydantic import ValidationError

from tenderlint.rulebook.schema import Words
from tenderlint.strict_yaml import Parsed, did_you_mean
from tenderlint.strict_yaml.reading import Value

_LEFT_ALONE = frozenset({"names", "examples"})


def put_in_place(parsed: Parsed) -> Iterator[str]:
    """Replace each ``{name: x}`` by what ``names`` says of x; complaints about unknown names.

    A name may use those written before it, so that nothing can go in circles. The words of a name
    are the same object wherever it is used: checked once, and what is found of them kept once.
    """
    if not isinstance(parsed.value, dict):
        return
    known: dict[str, Value] = {}
    names = parsed.value.get("names")
    missing: list[str] = []
    if isinstance(names, dict):
        for name, words in names.items():
            names[name] = known[name] = _checked(_replaced(words, known, missing))
    for key, part in parsed.value.items():
        if key not in _LEFT_ALONE:
            parsed.value[key] = _replaced(part, known, missing)
    for name in dict.fromkeys(missing):
        guess = did_you_mean(name, known)
        yield parsed.fault((), f'no name "{name}" stands before its use under "names"{guess}')


def _replaced(part: Value, known: Mapping[str, Value], missing: list[str]) -> Value:
    if isinstance(part, list):
        return [_replaced(inner, known, missing) for inner in part]
    if not isinstance(part, dict):
        return part
    name = part.get("name")
    if set(part) == {"name"} and isinstance(name, str):
        if name not in known:
            missing.append(name)
        return known.get(name, name)
    return {key: _replaced(inner, known, missing) for key, inner in part.items()}


def _checked(words: Value) -> Value:
    """The words as ``Words``; what is none stays as it is, to be complained of where it stands."""
    try:
        return cast("Value", Words.model_validate(words)) if isinstance(words, dict) else words
    except ValidationError:
        return words
