"""What a figure is without its place, and how a kind of figure is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from tenderlint.model.reading import FigureKind


@dataclass(frozen=True, slots=True)
class Read:
    """A figure without its place."""

    kind: FigureKind
    value: Decimal
    unit: str
    per: str = ""
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a kind of figure is written, over lower-case text, and how a match is read."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], str], Read | None]
