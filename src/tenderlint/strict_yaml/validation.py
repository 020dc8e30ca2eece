"""Plain values -> a checked model, or each complaint in one line: file, line, what to write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from tenderlint.errors import RulebookError
from tenderlint.strict_yaml.annotations import Kinds, inside, keys_of, kinds, named
from tenderlint.strict_yaml.complaints import Complaint, complaint
from tenderlint.strict_yaml.reading import Parsed, Path, Value
from tenderlint.strict_yaml.unions import most_helpful

M = TypeVar("M", bound=BaseModel)


def validate(model: type[M], parsed: Parsed) -> M:
    """The file as ``model``; RulebookError with a line for each complaint, in the file's order.

    Where a model allows several shapes (a union), the complaint is about the shape that the
    writer most probably meant, not one for each shape.
    """
    try:
        return model.model_validate(parsed.value)
    except ValidationError as error:
        located = [
            _Located(_steps(details, parsed.value), details)
            for details in error.errors(include_url=False)
        ]
    complaints = _settled(located, 0, kinds(model), (), parsed.value)
    lines = sorted({(_line(parsed, each), each.words) for each in complaints})
    raise RulebookError("\n".join(f"{parsed.name}, line {at}: {words}" for at, words in lines))


_Step: TypeAlias = tuple[bool, str | int]
"""True and a key or index of the value; False and the label of a union's member."""


@dataclass(frozen=True, slots=True)
class _Located:
    """One of pydantic's errors with the way to it through the values."""

    steps: Sequence[_Step]
    details: ErrorDetails


def _steps(details: ErrorDetails, top: Value) -> Sequence[_Step]:
    """Which parts of pydantic's location are keys and which are labels of union members.

    Nothing marks them apart, and a label may be spelled like a key; the way that ends at the very
    value that pydantic complains of is the right one.
    """
    ways: list[list[_Step]] = []
    found = details["input"]
    key_is_absent = details["type"] == "missing"

    def walk(rest: Sequence[str | int], value: Value, steps: list[_Step]) -> bool:
        if not rest:
            ways.append(steps)
            return value is found
        part, rest = rest[0], rest[1:]
        if isinstance(value, dict) and part in value:
            if walk(rest, value[str(part)], [*steps, (True, part)]):
                return True
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            return walk(rest, value[part], [*steps, (True, part)])
        elif key_is_absent and not rest and value is found:
            ways.append([*steps, (True, part)])
            return True
        return walk(rest, value, [*steps, (False, part)])

    return ways[-1] if walk(details["loc"], top, []) else ways[0]


def _settled(
    located: Sequence[_Located], depth: int, allowed: Kinds, path: Path, value: Value
) -> list[Complaint]:
    """The complaints about what stands at ``path``, which may be of the ``allowed`` kinds."""
    found: list[Complaint] = []
    deeper: dict[_Step, list[_Located]] = {}
    for each in located:
        if len(each.steps) > depth:
            deeper.setdefault(each.steps[depth], []).append(each)
        else:
            found.append(complaint(each.details, path, value, allowed))
    shapes: list[list[Complaint]] = []
    for (is_key, part), group in deeper.items():
        last = group[0].details["type"] if len(group[0].steps) == depth + 1 else ""
        if part == "[key]" and not is_key:
            found += [_as_unknown_key(each.details, path, value) for each in group]
        elif not is_key:
            shapes.append(_settled(group, depth + 1, named(allowed, str(part)), path, value))
        elif last == "missing":
            found.append(Complaint("missing", path, value, word=str(part)))
        elif last == "extra_forbidden":
            choices = keys_of(allowed)
            found.append(
                Complaint("unknown", (*path, part), value, word=str(part), choices=choices)
            )
        else:
            below = inside(allowed, part)
            found += _settled(group, depth + 1, below, (*path, part), _child(value, part))
    if shapes:
        found += most_helpful(shapes, path, value, keys_of(allowed))
    return _without_echoes(found, path)


def _as_unknown_key(details: ErrorDetails, path: Path, value: Value) -> Complaint:
    """A mapping of fixed words, such as outcomes, has a key that is none of them."""
    said = complaint(details, path, str(path[-1]), ())
    return Complaint("unknown", path, value, word=str(path[-1]), choices=said.choices)


def _without_echoes(found: list[Complaint], path: Path) -> list[Complaint]:
    """A misspelt key is also a missing one; one complaint is enough."""
    meant = "".join(each.words for each in found if each.kind == "unknown")
    return [
        each
        for each in found
        if each.kind != "missing" or each.path != path or f'mean "{each.word}"' not in meant
    ]


def _child(value: Value, part: str | int) -> Value:
    if isinstance(value, dict):
        return value.get(str(part))
    return value[part] if isinstance(value, list) and isinstance(part, int) else None


def _line(parsed: Parsed, each: Complaint) -> int:
    if each.kind in ("missing", "unknown"):
        return parsed.line(each.path)
    return parsed.value_line(each.path)
