"""The number Word will print before each paragraph, so that cross-references can quote it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .manuscript import Manuscript, Paragraph, Table

# One format per level, as Word's numbering part writes them; schedules start a second sequence.
CLAUSES = ("%1", "%1.%2", "%1.%2.%3", "(%4)", "(%5)")
LETTERED = (3, 4)


def formats_of(kind: str, schedule_word: str) -> tuple[str, ...]:
    """The level formats of the main sequence, or of the schedules named by ``schedule_word``."""
    if kind == "main":
        return CLAUSES
    return (f"{schedule_word} %1", "%2", "%2.%3", "(%4)", "(%5)")


def printed_numbers(manuscript: Manuscript) -> list[str]:
    """For each part its number as printed ("" where it has none)."""
    numbers: list[str] = []
    counts, sequence, schedules = [0] * 5, "main", 0
    for part, level, kind in numbered(manuscript.parts):
        if level is None:
            numbers.append("")
            continue
        if isinstance(part, Paragraph) and part.kind == "schedule":
            schedules, counts = schedules + 1, [schedules] + [0] * 4
        sequence = kind
        counts = [*counts[:level], counts[level] + 1, *[0] * (4 - level)]
        formats = formats_of(sequence, manuscript.front.get("schedule-word", "Schedule"))
        numbers.append(_fill(formats[level], counts))
    return numbers


def numbered(
    parts: Iterable[Paragraph | Table],
) -> Iterable[tuple[Paragraph | Table, int | None, str]]:
    """Each part with its numbering level (None for none) and its sequence, main or schedule."""
    sequence = "main"
    for part in parts:
        if isinstance(part, Table) or part.kind not in ("schedule", "clause-heading", "clause"):
            yield part, None, sequence
            continue
        if part.kind == "schedule":
            sequence = "schedule"
            yield part, 0, sequence
            continue
        deeper = 1 if sequence == "schedule" and part.level < 2 else 0
        yield part, part.level + deeper, sequence


def reference_labels(manuscript: Manuscript) -> Mapping[str, str]:
    """Label -> the number a reader would quote: "14.2(b)", not "(b)"."""
    labels: dict[str, str] = {}
    parent = ""
    for part, number in zip(manuscript.parts, printed_numbers(manuscript), strict=True):
        if number and not number.startswith("("):
            parent = number
        if isinstance(part, Paragraph) and part.label:
            labels[part.label] = parent + number if number.startswith("(") else number
    return labels


def _fill(pattern: str, counts: list[int]) -> str:
    for level, count in enumerate(counts):
        # Word prints 1 for a level that was skipped.
        shown = {3: _letter, 4: _roman}.get(level, str)(count or 1)
        pattern = pattern.replace(f"%{level + 1}", shown)
    return pattern


def _letter(count: int) -> str:
    return chr(ord("a") + count - 1)


def _roman(count: int) -> str:
    return ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")[count]
