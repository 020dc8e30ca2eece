"""Type annotations of a model, followed along the keys of a file: which keys could stand there?"""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel

Kinds: TypeAlias = tuple[Any, ...]
"""The types that a value may have: the members of a union, taken apart."""


def kinds(annotation: Any) -> Kinds:
    """The types an annotation allows, without unions, annotations and names around them."""
    if hasattr(annotation, "__value__"):
        return kinds(annotation.__value__)
    origin = get_origin(annotation)
    if origin is Annotated:
        return kinds(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return tuple(kind for member in get_args(annotation) for kind in kinds(member))
    return (annotation,)


def inside(allowed: Kinds, part: str | int) -> Kinds:
    """The types allowed one step further in, under a key or as an entry of a list."""
    found: list[Any] = []
    for kind in allowed:
        arguments = get_args(kind)
        if _is_model(kind):
            found += [a for key, a in _fields(kind).items() if key == part]
        elif arguments and isinstance(part, int) and not _is_mapping(kind):
            fixed = len(arguments) > 1 and arguments[-1] is not Ellipsis
            found.append(arguments[min(part, len(arguments) - 1) if fixed else 0])
        elif arguments and _is_mapping(kind):
            found.append(arguments[-1])
    return tuple(kind for annotation in found for kind in kinds(annotation))


def named(allowed: Kinds, label: str) -> Kinds:
    """The member of a union that pydantic calls by ``label``; all of them if none is called so."""
    chosen = tuple(kind for kind in allowed if getattr(kind, "__name__", "") == label)
    return chosen or allowed


def keys_of(allowed: Kinds) -> tuple[str, ...]:
    """The keys of the models among the allowed types, as they are written in the file."""
    return tuple(key for kind in allowed if _is_model(kind) for key in _fields(kind))


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _is_mapping(kind: Any) -> bool:
    origin = get_origin(kind)
    return isinstance(origin, type) and issubclass(origin, Mapping)


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}
