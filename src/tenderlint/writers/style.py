"""Style: how a text report should look. Only writers that people read use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tenderlint.report import FailOn

Verbosity = Literal[-1, 0, 1]
"""-1: a line per finding that fails the gate; 0: what is to be done; 1: everything."""


@dataclass(frozen=True, slots=True)
class Style:
    """``width`` in columns; ``ascii`` draws bars and signs for a terminal that has no others.

    ``fail_on`` is the gate's setting, which the quiet report goes by.
    """

    width: int = 80
    color: bool = False
    verbosity: Verbosity = 0
    statistics: bool = False
    ascii: bool = False
    fail_on: FailOn = "error"
