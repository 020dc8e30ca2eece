"""Labels as printed -> the path a reader would cite: "(a)" under 12.3 is 12.3(a)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_DECIMAL = re.compile(r"^\d+(?:\.\d+)*$")
_WORDED = re.compile(
    r"^(?:schedule|annex|appendix|attachment|exhibit|part|lot|section|article|clause)\b", re.I
)


@dataclass(slots=True)
class NumberPath:
    """The open numbers, from the outermost; fed with each label in reading order."""

    labels: list[tuple[int, str]] = field(default_factory=list)

    def cite(self, label: str, level: int) -> str:
        """Enter a label of a nesting level and give its path."""
        label = label.strip()
        if _WORDED.match(label):
            self.labels = [(0, label)]
            return label
        if _DECIMAL.match(label):
            depth = label.count(".") + 1
            self.labels = [
                (d, open_) for d, open_ in self.labels if d < depth and not _DECIMAL.match(open_)
            ]
            self.labels = [(d, o) for d, o in self.labels if not o.startswith("(")]
            self.labels.append((depth, label))
            return label
        depth = 10 + level
        self.labels = [(d, open_) for d, open_ in self.labels if d < depth]
        parent = self._parent()
        self.labels.append((depth, label))
        return parent + (
            label if label.startswith("(") or not parent else f"({label.strip('().')})"
        )

    def close(self) -> None:
        """Forget the sub-labels: an unnumbered paragraph of the body follows."""
        self.labels = [(depth, label) for depth, label in self.labels if depth < 10]

    def _parent(self) -> str:
        decimal = [label for _, label in self.labels if _DECIMAL.match(label)]
        subs = "".join(
            label if label.startswith("(") else f"({label.strip('().')})"
            for depth, label in self.labels
            if depth >= 10
        )
        return (decimal[-1] if decimal else "") + subs
