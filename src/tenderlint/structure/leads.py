"""Lead-ins: "The Supplier shall:" governs the list below it, through nesting."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tenderlint.model.document import Block, Span

_ENDS_OPEN = re.compile(r"[:\-–—]\s*$")
_ENDS_WITH_VERB = re.compile(
    r"\b(?:shall|must|will|should|may|to|not|that|required to|agrees?|including|includes?|either|"
    r"following|are|is|be)\s*$",
    re.I,
)
_BREAKS_OFF = re.compile(r"^(?:\S+\s+){3,}[a-z’'-]+\s*$")
_LIST_LIKE = re.compile(r"^[a-z(]|[;,]\s*(?:and|or)?\s*$")


@dataclass(slots=True)
class OpenLeads:
    """The lead-ins that are open while the blocks pass by, outermost first."""

    stack: list[tuple[int, Span, bool]] = field(default_factory=list)

    def govern(self, block: Block, text: str, depth: int) -> tuple[Span, ...]:
        """The lead-ins over this block; those that it ends are closed."""
        if block.kind == "heading":
            self.stack.clear()
            return ()
        while self.stack and not self._reaches(block, text, depth):
            self.stack.pop()
        return tuple(span for _, span, _ in self.stack)

    def open(self, span: Span, depth: int, heading: bool = False) -> None:
        """A lead-in that ends in a colon, a dash or an unfinished verb."""
        while self.stack and self.stack[-1][0] >= depth and not heading:
            self.stack.pop()
        self.stack.append((depth, span, heading))

    def _reaches(self, block: Block, text: str, depth: int) -> bool:
        lead_depth, _, heading = self.stack[-1]
        if heading:
            return True
        if depth > lead_depth:
            return True
        unnumbered = not block.number and block.kind != "list_item"
        return unnumbered and bool(_LIST_LIKE.search(text))


def is_lead_in(text: str, followed_by_item: bool, may_break_off: bool = False) -> bool:
    """Whether a sentence leads a list: it ends open, or breaks off before an item.

    ``may_break_off`` is false of what could be a title, which has no full stop either.
    """
    if _ENDS_OPEN.search(text):
        return True
    if followed_by_item and _ENDS_WITH_VERB.search(text):
        return True
    return may_break_off and _BREAKS_OFF.search(text) is not None
