"""Cross-references: "in accordance with clause 7.2", "Schedule 4 forms part of this Contract"."""

from __future__ import annotations

import re

from tenderlint.model.reading import Cue

_NUMBER = r"\d+[a-z]?(?:\.\d+)*(?:\s?\([a-z0-9]{1,4}\))*"
_LIST = rf"{_NUMBER}(?:\s*(?:,|to|and|or|-|–)\s*(?:and\s+)?{_NUMBER})*"
_NO = r"\s+(?:no\.?\s*)?"
_REFERENCE = re.compile(
    r"(?:sub-?clauses?|(?:clause|paragraph|section|condition|regulation|article|item|question|"
    r"criterion|requirement|"
    rf"table|part)s?){_NO}(?P<numbers>{_LIST})"
    r"|(?:(?:call-off|joint|framework|contract)\s+)?(?:schedules?|annex(?:es)?|appendi(?:x|ces)|"
    r"attachments?|exhibits?|"
    rf"volumes?|parts?|lots?|documents?|forms?){_NO}(?:(?P<of>{_LIST})|(?P<label>[a-z]{{1,2}}\d*|"
    rf"[ivx]+)\b)"
    r"(?P<title>\s*\([a-z][^()]{2,60}\))?"
)
_INCORPORATES = re.compile(
    r"(?:forms?|forming|is|are|shall be|be|made|will be)\s+(?:an?\s+)?(?:integral\s+|binding\s+)?"
    r"(?:part of|incorporated in(?:to)?)\s+(?:this|the)\s+(?:contract|agreement|order|"
    r"call-off contract|framework)"
    r"|(?:is|are|shall be) (?:hereby )?incorporated\b"
)
_DIGIT = re.compile(r"\d")
_LETTERED = (
    "sched",
    "annex",
    "append",
    "attach",
    "exhib",
    "volum",
    "part ",
    "lot ",
    "form ",
    "document ",
)
_SIGNS = re.compile(
    r"(?:claus|paragr|section|condition|regulat|artic|item|question|criteri|requirement|table|"
    r"part|sched|annex|append|"
    r"attach|exhib|volum|lot|docum|form)[a-z]*\s+(?:no\.?\s*)?(?:\d|[a-z]{1,2}\d*\b|[ivx]+\b)"
)


def references_in(text: str, low: str, offset: int = 0) -> tuple[Cue, ...]:
    """The places a statement points to; "incorporates" where it makes one part of the contract.

    ``low`` is the text in lower case.
    """
    found: list[Cue] = []
    if (_DIGIT.search(low) or any(map(low.__contains__, _LETTERED))) and _SIGNS.search(low):
        for match in _REFERENCE.finditer(low):
            end = _end(text, match)
            if end and not (match.start() and low[match.start() - 1].isalnum()):
                found.append(_cue("reference", text, match.start(), end, offset))
    if "part of" in low or "incorporated" in low:
        found.extend(
            _cue("incorporates", text, match.start(), match.end(), offset)
            for match in _INCORPORATES.finditer(low)
            if not (match.start() and low[match.start() - 1].isalnum())
        )
    return tuple(sorted(found, key=lambda cue: cue.start))


def _end(text: str, match: re.Match[str]) -> int:
    """Where a reference ends, 0 if it is none: a letter names a place only as a capital."""
    label = match["label"]
    if label is not None and not text[match.start("label")].isupper():
        return 0
    title = match["title"]
    if title is not None and not text[match.start("title") + title.index("(") + 1].isupper():
        return match.start("title")
    return match.end()


def _cue(kind: str, text: str, start: int, end: int, offset: int) -> Cue:
    return Cue(kind, text[start:end], offset + start, offset + end)
