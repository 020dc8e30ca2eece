"""A question in one line and its answer in the next: "No" takes back what was asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tenderlint.model.outline import Outline
from tenderlint.model.reading import Reading

_NO = re.compile(
    r"^\W*(?:(?:answer|response|a|reply|tick)\s*\d*\s*[:.)-]\s*)?(?:no|none|never|not at all|"
    r"under no circumstances|not required|"
    r"not applicable|"
    r"(?:that|this|it)(?: is|['’]s) (?:\w+ly )?(?:up to (?:you|each|the)|optional|voluntary|"
    r"left to|a matter for|for (?:you|bidders|tenderers|suppliers) to)|"
    r"there is no (?:such )?(?:requirement|obligation|duty|need)|"
    r"n/a|nil|not at present|this is not (?:required|mandatory)|"
    r"(?:it|they|there|this|we|these) (?:is|are|does|do|will|shall) not\s*[.,;]|it isn['’]t)\b"
    r"(?![\s,]+(?:less|fewer|later|more|lower|person|one|worker|staff|supplier|contractor|"
    r"employee|deduction))|"
    r"^\W*(?:it|they|there|this|these) (?:is|are|does|do|will|shall) not\.?\s*$",
    re.I,
)
_BOXES = re.compile(
    r"(?P<ticked>[☒☑✓✔✗]|\[\s*[xX✓]\s*\])|(?P<empty>[☐□]|\[\s*\])|\b(?P<word>yes|no)\b", re.I
)
_SHORT = 90


def answered_by(outline: Outline, readings: Sequence[Reading]) -> Iterator[Reading]:
    """The readings, with a question negated whose next line answers it with No."""
    statements = outline.statements
    text = outline.document.text
    last = len(statements) - 1
    for at, reading in enumerate(readings):
        if (
            at < last
            and not reading.negated
            and _is_question(text, statements[at].start, statements[at].end, reading)
        ):
            follower = statements[at + 1]
            answer = text[follower.start : follower.end]
            if follower.section == statements[at].section and denies(answer):
                yield replace(
                    reading, negated=True,
                    segments=tuple(replace(part, negated=True) for part in reading.segments),
                )  # fmt: skip
                continue
        yield reading


def denies(answer: str) -> bool:
    """Whether an answer says no, in words or by a ticked box."""
    ticked = _ticked(answer)
    if ticked is not None:
        return ticked == "no"
    match = _NO.match(answer)
    return match is not None and (
        len(answer) <= _SHORT or answer[match.end() : match.end() + 1] in ".,;:-–— "
    )


def _ticked(answer: str) -> str | None:
    """The word whose box is ticked; boxes stand all before or all behind their words."""
    if len(answer) > _SHORT:
        return None
    signs = [(m.lastgroup or "", m.group().lower()) for m in _BOXES.finditer(answer)]
    if not any(kind == "ticked" for kind, _ in signs) or not any(
        kind == "word" for kind, _ in signs
    ):
        return None
    step = -1 if signs[0][0] == "word" else 1
    for at, (kind, _) in enumerate(signs):
        if kind == "ticked" and 0 <= at + step < len(signs) and signs[at + step][0] == "word":
            return signs[at + step][1]
    return None


def _is_question(text: str, start: int, end: int, reading: Reading) -> bool:
    if reading.commitment == "asked" and reading.kind in {"question", "background"}:
        return True
    return "?" in text[max(start, end - 6) : end]
