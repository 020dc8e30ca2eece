"""A block's text -> the spans of its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

import nupunkt

from tenderlint.model.document import Span

_MAY_END = re.compile(r"[.?!…]\W")
# A label or a lone abbreviation that was cut off belongs to the sentence after it.
_FRAGMENT = re.compile(r"^[\W\d]*(?:\([a-z0-9ivx]+\)|[a-zA-Z]\.|No\.|Q\.?\d*\.?)?\W*$")

# "the Health and Safety at Work etc. Act 1974": the sentence goes on.
_GOES_ON = re.compile(r"\betc\.$")
_ACT_NEXT = re.compile(r"^\s*Act\b")

# "How will you ...? (14%)": the weight after a question is a part of it.
_WEIGHT_AFTER = re.compile(r"^\s*[(\[][^()\[\]]{0,24}\d[^()\[\]]{0,24}[)\]]\W*$")
# "Max. lots per supplier: 2" goes on after the full stop.
_CUT_SHORT = re.compile(r"\b(?:max|min|est|approx|incl|excl)\.\s*$", re.I)
_MISSED_END = re.compile(
    r"(?<![A-Z])\b(?!approx\b|sched\b|paras?\b|sects?\b)[a-z]{5,}\.\s+(?=[A-Z][a-z]+\s)"
)


def sentence_spans(text: str, offset: int = 0) -> list[Span]:
    """Spans of the sentences, without the white space around them, moved by ``offset``.

    Sentence ends are nupunkt's, which knows legal abbreviations; a bracketed drafting note or
    placeholder stays with the sentence it is in.
    """
    if not text.strip():
        return []
    if not _MAY_END.search(text):  # most clauses are one sentence
        return [_trim(text, 0, len(text), offset)]
    spans: list[Span] = []
    carried: int | None = None
    for start, end in _pieces(text):
        if spans and carried is None and _WEIGHT_AFTER.match(text[start:end]):
            spans[-1] = (spans[-1][0], _trim(text, start, end, offset)[1])
            continue
        if (
            spans
            and carried is None
            and _ACT_NEXT.match(text[start:end])
            and _GOES_ON.search(text[spans[-1][0] - offset : spans[-1][1] - offset])
        ):
            spans[-1] = (spans[-1][0], _trim(text, start, end, offset)[1])
            continue
        begin = start if carried is None else carried
        if (
            _FRAGMENT.match(text[begin:end])
            or _inside_bracket(text, begin, end)
            or (_CUT_SHORT.search(text[begin:end]) and _goes_on(text, end))
        ):
            carried = begin
            continue
        carried = None
        spans.append(_trim(text, begin, end, offset))
    if carried is not None:
        spans.append(_trim(text, carried, len(text), offset))
    return [span for span in spans if span[0] < span[1]]


def _pieces(text: str) -> Iterator[Span]:
    """nupunkt's sentences, cut again after a long word that it took for an abbreviation."""
    for start, end in nupunkt.sent_spans(text):
        begin = start
        for match in _MISSED_END.finditer(text, start, end):
            yield begin, match.end()
            begin = match.end()
        yield begin, end


def _goes_on(text: str, end: int) -> bool:
    rest = text[end:].lstrip()
    return bool(rest) and (rest[0].islower() or rest[0].isdigit())


def _inside_bracket(text: str, start: int, end: int) -> bool:
    piece = text[start:end]
    return piece.count("[") > piece.count("]") and "]" in text[end:]


def _trim(text: str, start: int, end: int, offset: int) -> Span:
    piece = text[start:end]
    return (
        offset + start + len(piece) - len(piece.lstrip()),
        offset + start + len(piece.rstrip()),
    )
