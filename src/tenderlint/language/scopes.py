"""Defined names that leave somebody out: a duty to "Personnel" reaches whom their definition does.

`"Equality Personnel" means persons directly employed by the Provider` leaves agency staff out
wherever Equality Personnel are spoken of. The narrowing words of the definition become a carve-out
of every statement that uses the name as it is written there. Names defined in another document of
the pack are not followed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tenderlint.language.definitions import definitions_in
from tenderlint.language.normal import NormalText
from tenderlint.language.phrases import hits_by_statement, index_of
from tenderlint.model.outline import Outline
from tenderlint.model.reading import Cue, Reading

_NARROWS = frozenset({"carve-out", "narrowing"})
_SHORTEST = 3


def with_scopes(
    outline: Outline, readings: Sequence[Reading], normal: NormalText
) -> Iterator[Reading]:
    """The readings, with what the definitions of the names they use leave out."""
    narrow = _narrow_names(outline, readings)
    if not narrow:
        yield from readings
        return
    text = outline.document.text
    index, numbers = index_of(narrow)
    names = list(numbers)
    spans = [(statement.start, statement.end) for statement in outline.statements]
    for reading, hits in zip(readings, hits_by_statement(index.find(normal), spans), strict=True):
        used = {names[h.phrase] for h in hits if text[h.start : h.end] == names[h.phrase]}
        if reading.kind in {"definition", "heading", "contents"} or not used:
            yield reading
            continue
        left_out = tuple(cue for name in sorted(used) for cue in narrow[name])
        yield replace(
            reading,
            carve_outs=(*reading.carve_outs, *left_out),
            segments=tuple(
                replace(segment, carve_outs=(*segment.carve_outs, *left_out))
                for segment in reading.segments
            ),
        )


def _narrow_names(outline: Outline, readings: Sequence[Reading]) -> Mapping[str, tuple[Cue, ...]]:
    found: dict[str, tuple[Cue, ...]] = {}
    for definition in definitions_in(outline, readings):
        reading = readings[definition.statement]
        cues = tuple(cue for cue in reading.cues if cue.kind in _NARROWS)
        if cues and reading.kind == "definition" and len(definition.name) >= _SHORTEST:
            found[definition.name] = cues
    return found
