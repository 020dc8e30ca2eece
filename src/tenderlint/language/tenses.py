"""When a stretch happens: an act done, a state, an intention."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderlint.language.cues import Mark
from tenderlint.model.reading import Bearer, Tense

_PAST_VERB = re.compile(
    r"^(?:\s+(?:officers|staff|members))?\s+(?:(?:has|have)\s+)?(?:\w+ly\s+|also\s+|then\s+|"
    r"first\s+)?"
    r"(?!need|speed|exceed|proceed|succeed|feed|breed)\w{2,}(?:ed|(?<=\wh)eld|osen|aken|iven|"
    r"ritten)\b"
    r"(?!\s+by\b)",
    re.I,
)
_REPORTING = re.compile(r"\bthat\b")


def tense_of(
    text: str, end: int, main: Mark | None, marks: Sequence[Mark], bearer: Bearer, *, act: bool
) -> Tense:
    """A duty is present; otherwise the first cue of time says when, or a plain past verb."""
    times = [m for m in marks if m.group == "time" and m.kind in {"past", "future"}]
    if main is not None and main.kind in {"required", "forbidden"} and bearer != "authority":
        return "future" if act else "present"
    if times:
        first = times[0]
        if (
            first.kind == "past"
            and main is not None
            and main.kind == "will"
            and first.start > main.start
        ):
            return "future"
        return "past" if first.kind == "past" else "future"
    if main is None:
        for party in marks:
            if party.group == "parties" and _PAST_VERB.match(
                text[party.end : min(end, party.end + 40)]
            ):
                return "past"
    if main is not None and main.kind == "will" and bearer in {"authority", "nobody"}:
        return "future"
    return "future" if act else "present"


def is_reported(text: str, start: int, main: Mark, marks: Sequence[Mark]) -> bool:
    """Whether a duty stands in what the authority once said: "... adopted a policy that ..."."""
    told = next(
        (
            m
            for m in marks
            if m.group == "time" and m.kind == "past" and start <= m.start < main.start
        ),
        None,
    )
    if told is None:
        return False
    speaker = any(
        m.group == "parties"
        and m.kind in {"authority", "we"}
        and start <= m.start
        and m.end <= told.start
        for m in marks
    )
    return speaker and bool(_REPORTING.search(text, told.end, main.start))
