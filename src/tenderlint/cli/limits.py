"""--limit NAME=VALUE: how much a document may ask of its reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import typer

from tenderlint.readers.limits import (
    DEFAULT_LIMITS,
    LIMIT_NAMES,
    Limits,
    amount,
    default_of,
    limit_field,
    limit_words,
)

HINT: Final = "--limit"
NUMBER: Final = re.compile(r"(?P<number>\d+(?:\.\d+)?)\s*(?:(?P<unit>[kmg])i?b?)?", re.I)
UNITS: Final = {"k": 2**10, "m": 2**20, "g": 2**30}
MOST: Final = {True: 2.0**50, False: 1e9}
"""In bytes, and of anything else; beyond it the system counts no further."""


def limits_of(values: Sequence[str]) -> Limits:
    """The limits with those that are named changed: ``seconds=120``, ``memory-bytes=1GiB``."""
    limits = DEFAULT_LIMITS
    for value in values:
        name, _, said = value.partition("=")
        name = name.strip().lower().replace("_", "-")
        if name not in LIMIT_NAMES:
            raise typer.BadParameter(_unknown(name), param_hint=HINT)
        changed: dict[str, Any] = {limit_field(name).name: _amount(name, said.strip())}
        limits = replace(limits, **changed)
    return limits


def limits_help() -> str:
    """All limits, as they stand at the end of a command's help."""
    rows = [limit_words(name) for name in LIMIT_NAMES]
    lines = (f"  {name:22}{default:8}{says}" for name, default, says, _ in rows)
    return "\b\n" + "\n".join(["Limits (--limit memory-bytes=1GiB --limit seconds=120):", *lines])


def _unknown(name: str) -> str:
    from tenderlint.strict_yaml import did_you_mean

    hint = did_you_mean(name, LIMIT_NAMES) or f" (there are: {', '.join(LIMIT_NAMES)})"
    return f'no limit "{name}"{hint}'


def _amount(name: str, said: str) -> float:
    field = limit_field(name)
    in_bytes, whole = name.endswith("bytes"), isinstance(field.default, int)
    match = NUMBER.fullmatch(said)
    if match is None or (match["unit"] and not in_bytes):
        example = amount(name, default_of(name))
        raise typer.BadParameter(f"{said!r} is no {name} such as {example}", param_hint=HINT)
    number = float(match["number"]) * UNITS.get((match["unit"] or "").lower(), 1)
    if whole and number != int(number):
        raise typer.BadParameter(f"{name} is a whole number, not {said}", param_hint=HINT)
    least, most = field.metadata["least"], MOST[in_bytes]
    if not (number > 0 and least <= number <= most):
        shown = f"from {amount(name, least)}" if least else "above 0"
        raise typer.BadParameter(
            f"{name} is to be {shown} and up to {amount(name, most)}, not {said}",
            param_hint=HINT,
        )
    return int(number) if whole else number
