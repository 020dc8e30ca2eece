"""A block's text -> the spans of its sentences."""

from __future__ import annotations

import re

import nupunkt

from tenderlint.model.document import Span

# A label or a lone abbreviation that was cut off belongs to the sentence after it.
_FRAGMENT = re.compile(r"^[\W\d]*(?:\([a-z0-9ivx]+\)|[a-zA-Z]\.|No\.|Q\.?\d*\.?)?\W*$")


def sentence_spans(text: str, offset: int = 0) -> list[Span]:
    """Spans of the sentences, without the white space around them, moved by ``offset``.

    Sentence ends are nupunkt's, which knows legal abbreviations; a bracketed drafting note or
    placeholder stays with the sentence it is in.
    """
    if not text.strip():
        return []
    if len(text) < 40 and not re.search(r"[.?!]\s", text):
        return [_trim(text, 0, len(text), offset)]
    spans: list[Span] = []
    carried: int | None = None
    for start, end in nupunkt.sent_spans(text):
        begin = start if carried is None else carried
        if _FRAGMENT.match(text[begin:end]) or _inside_bracket(text, begin, end):
            carried = begin
            continue
        carried = None
        spans.append(_trim(text, begin, end, offset))
    if carried is not None:
        spans.append(_trim(text, carried, len(text), offset))
    return [span for span in spans if span[0] < span[1]]


def _inside_bracket(text: str, start: int, end: int) -> bool:
    piece = text[start:end]
    return piece.count("[") > piece.count("]") and "]" in text[end:]


def _trim(text: str, start: int, end: int, offset: int) -> Span:
    piece = text[start:end]
    return (
        offset + start + len(piece) - len(piece.lstrip()),
        offset + start + len(piece.rstrip()),
    )
