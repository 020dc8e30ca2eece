"""Page space -> the page as shown: /Rotate undone, and text at an angle told from upright text."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

from tenderlint.readers.pdf.page import Box

ABSURD: Final = 1e6
QUARTERS: Final = {0: 0, 1: 90, 2: 180, 3: 270, 4: 0}


@dataclass(frozen=True, slots=True)
class Turning:
    """How a page is turned for display: quarter turns clockwise, its visible box, its size."""

    quarters: int
    visible: Box
    width: float
    height: float

    @classmethod
    def of(cls, quarters: int, visible: Box) -> Turning:
        """The turning of a page with that /Rotate and that visible box."""
        left, bottom, right, top = visible
        width, height = abs(right - left), abs(top - bottom)
        if quarters % 2:
            width, height = height, width
        return cls(quarters, visible, width, height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page's own space, as shown."""
        left, bottom, right, top = self.visible
        match self.quarters:
            case 1:
                return y - bottom, right - x
            case 2:
                return right - x, top - y
            case 3:
                return top - y, x - left
        return x - left, y - bottom

    def box(self, box: Box) -> Box:
        """A rectangle of the page's own space, as shown."""
        ax, ay = self.point(box[0], box[1])
        bx, by = self.point(box[2], box[3])
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)

    def run(
        self, first: Any, last: Any, matrix: Any, size: float
    ) -> tuple[int, float, float, float, float, float, float] | None:
        """Turn, left, right, baseline, bottom, top and size of a run; None if it is off the page.

        A run that stands at an angle keeps its own box, with its lower edge as the baseline.
        """
        a, b, c, d = matrix.a, matrix.b, matrix.c, matrix.d
        points = abs(size) * (abs(d) if c == 0 else math.hypot(c, d))
        if not 0.1 < points < ABSURD:
            points = abs(first.top - first.bottom) or 1.0
        if a > 0 and abs(b) < 0.02 * a and not self.quarters:
            dx, dy = self.visible[0], self.visible[1]
            left, right = first.left - dx, last.right - dx
            bottom, top, y = first.bottom - dy, first.top - dy, matrix.f - dy
            turn = 0
        else:
            turn, left, right, y, bottom, top = self._turned(first, last, matrix)
        if not (
            -ABSURD < left <= self.width
            and 0 <= right < ABSURD
            and -ABSURD < bottom <= self.height
            and 0 <= top < ABSURD
        ):
            return None
        if not bottom - points <= y <= top + points:
            y = bottom + 0.2 * (top - bottom)
        return turn, left, max(right, left), y, bottom, top, points

    def _turned(
        self, first: Any, last: Any, matrix: Any
    ) -> tuple[int, float, float, float, float, float]:
        angle = math.degrees(math.atan2(matrix.b, matrix.a)) - 90 * self.quarters
        quarter, rest = divmod(angle % 360 + 2, 90)
        turn = QUARTERS[int(quarter)] if rest < 4 else 1
        left, bottom, right, top = self.box(
            (
                min(first.left, last.left),
                min(first.bottom, last.bottom),
                max(first.right, last.right),
                max(first.top, last.top),
            )
        )
        y = self.point(matrix.e, matrix.f)[1] if turn in (0, 180) else bottom
        return turn, left, right, y, bottom, top
