"""Two readings of tracked changes -> one, in which what differs stands twice, flagged."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from tenderlint.readers.docx.printed import Printed


def merge_readings(before: Sequence[Printed], after: Sequence[Printed]) -> list[Printed]:
    """A paragraph that a change touches comes as it was ("deleted"), then as it is ("inserted")."""
    old, new = by_source(before), by_source(after)
    merged: list[Printed] = []
    waiting = deque(old)
    for key, paragraphs in new.items():
        if key in old:
            while waiting and waiting[0] != key:
                gone_key = waiting.popleft()
                if gone_key not in new:
                    merged += flagged(old[gone_key], "deleted")
            if waiting:
                waiting.popleft()
        merged += both(old.get(key, []), paragraphs)
    for key in waiting:
        if key not in new:
            merged += flagged(old[key], "deleted")
    return merged


def by_source(paragraphs: Sequence[Printed]) -> dict[int, list[Printed]]:
    """Paragraphs by the source paragraph they come from, in order."""
    grouped: dict[int, list[Printed]] = {}
    for key, group in groupby(paragraphs, attrgetter("key")):
        grouped.setdefault(key, []).extend(group)
    return grouped


def both(old: list[Printed], new: list[Printed]) -> list[Printed]:
    if list(map(said, old)) == list(map(said, new)):
        return new
    return flagged(old, "deleted") + flagged(new, "inserted")


def said(paragraph: Printed) -> tuple[str, str]:
    return paragraph.text, "" if paragraph.label is None else paragraph.label.text


def flagged(paragraphs: list[Printed], flag: str) -> list[Printed]:
    for paragraph in paragraphs:
        paragraph.flags = (*paragraph.flags, flag)
    return paragraphs
