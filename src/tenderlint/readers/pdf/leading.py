"""How far lines stand apart in this document: what is wider begins something new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from tenderlint.readers.pdf.layout import Region


@dataclass(slots=True)
class Leading:
    """The usual distance between lines, by size of type."""

    usual: dict[float, float]
    otherwise: Leading | None = None

    def of(self, size: float) -> float:
        """Points from one baseline to the next."""
        found = self.usual.get(round(size))
        if found is None and self.otherwise is not None:
            return self.otherwise.of(size)
        return found or 1.22 * size


def leading(regions: Iterable[Region], least: int = 5, otherwise: Leading | None = None) -> Leading:
    """Measured as the smallest of the common distances of neighbouring lines of one size.

    Sizes with fewer than ``least`` such pairs are looked up in ``otherwise``.
    """
    counts: dict[float, dict[float, int]] = {}
    for part in regions:
        for above, below in zip(part.lines, part.lines[1:], strict=False):
            distance = round(2 * (above.y - below.y)) / 2
            if 0.9 * below.size < distance < 2.6 * below.size and abs(above.size - below.size) < 1:
                of_size = counts.setdefault(round(below.size), {})
                of_size[distance] = of_size.get(distance, 0) + 1
    return Leading(
        {size: _common(found) for size, found in counts.items() if sum(found.values()) >= least},
        otherwise,
    )


def _common(counts: Mapping[float, int]) -> float:
    """The smallest distance that is nearly as frequent as the most frequent one.

    In lists of one-line items the gap between items is the commonest of all.
    """
    often = COMMON * max(counts.values())
    return min(distance for distance, count in counts.items() if count >= often)


COMMON: Final = 0.3
