"""Several shapes were allowed and none fits: the one complaint that helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from tenderlint.strict_yaml.complaints import Complaint
from tenderlint.strict_yaml.reading import Path, Value

Shape: TypeAlias = Sequence[Complaint]
"""What one of the allowed shapes has to complain of."""


def most_helpful(
    shapes: Sequence[Shape], path: Path, value: Value, keys: tuple[str, ...]
) -> list[Complaint]:
    """The complaints of the shape that the writer most probably meant at ``path``.

    ``keys`` are those of all shapes. A key that no shape knows is a slip of the pen and comes
    first; then the shape with the fewest strange keys, and of those the one that lacks the fewest.
    """
    fitting = [shape for shape in shapes if not any(_wrong_kind(each, path) for each in shape)]
    if not fitting:
        return [_none_of_the_kinds(shapes, path)]
    best = min(fitting, key=lambda shape: _distance(shape, path))
    if not isinstance(value, dict):
        return _with_all_choices(best, fitting, path)
    slips = [key for key in value if all(key in _strange(shape, path) for shape in fitting)]
    if slips:
        unknown = [Complaint("unknown", (*path, k), value, word=k, choices=keys) for k in slips]
        strange = {(*path, key) for key in _strange(best, path)}
        return unknown + [e for e in best if len(e.path) > len(path) and e.path not in strange]
    equals = [shape for shape in fitting if _distance(shape, path) == _distance(best, path)]
    lacking = dict.fromkeys(key for shape in equals for key in _lacks(shape, path))
    if len(equals) > 1 and lacking:
        return [Complaint("missing", path, value, choices=tuple(lacking))]
    return [_beside(each, best, path, value, keys) for each in best]


def _wrong_kind(each: Complaint, path: Path) -> bool:
    return each.kind == "shape" and each.path == path


def _none_of_the_kinds(shapes: Sequence[Shape], path: Path) -> Complaint:
    wanted = [each for shape in shapes for each in shape if _wrong_kind(each, path)]
    expected = list(dict.fromkeys(each.expected for each in wanted))
    return replace(
        wanted[0],
        expected=" or ".join(
            [", ".join(expected[:-1]), expected[-1]] if expected[1:] else expected
        ),
        choices=tuple(dict.fromkeys(key for each in wanted for key in each.choices)),
    )


def _distance(shape: Shape, path: Path) -> tuple[int, int, int]:
    return len(_strange(shape, path)), len(_lacks(shape, path)), len(shape)


def _strange(shape: Shape, path: Path) -> list[str]:
    return [each.word for each in shape if each.kind == "unknown" and each.path[:-1] == path]


def _lacks(shape: Shape, path: Path) -> list[str]:
    return [each.word for each in shape if each.kind == "missing" and each.path == path]


def _with_all_choices(best: Shape, fitting: Sequence[Shape], path: Path) -> list[Complaint]:
    every = [each for shape in fitting for each in shape]
    choices = tuple(dict.fromkeys(c for e in every if e.path == path for c in e.choices))
    return [replace(e, choices=choices) if e.path == path and e.choices else e for e in best]


def _beside(
    each: Complaint, best: Shape, path: Path, value: dict[str, Value], keys: tuple[str, ...]
) -> Complaint:
    if each.word not in keys or each.kind != "unknown" or each.path[:-1] != path:
        return each
    others = [f'"{key}"' for key in value if key not in _strange(best, path)]
    return replace(each, text=f'"{each.word}" cannot stand beside {", ".join(others)}')
