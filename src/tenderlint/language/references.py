"""Cross-references: "in accordance with clause 7.2", "Schedule 4 forms part of this Contract"."""

from __future__ import annotations

import re

from tenderlint.model.reading import Cue

_NUMBER = r"\d+[A-Z]?(?:\.\d+)*(?:\s?\([a-z0-9]{1,4}\))*"
_LIST = rf"{_NUMBER}(?:\s*(?:,|to|and|or|-|–)\s*(?:and\s+)?{_NUMBER})*"
_REFERENCE = re.compile(
    rf"\b(?:(?:sub-?)?(?:clauses?|paragraphs?|sections?|conditions?|regulations?|articles?|items?|questions?|criteri(?:on|a)|requirements?|tables?|parts?)\s+(?:no\.?\s*)?{_LIST}"
    r"|(?:(?:call-off|joint|framework|contract)\s+)?(?:schedules?|annex(?:es)?|appendi(?:x|ces)|attachments?|exhibits?|volumes?|parts?|lots?|documents?|forms?)\s+(?:no\.?\s*)?"
    rf"(?:{_LIST}|(?-i:[A-Z]{{1,2}}\d*|[IVX]+)\b)(?:\s*\((?-i:[A-Z])[^()]{{2,60}}\))?)",
    re.I,
)
_INCORPORATES = re.compile(
    r"\b(?:forms?|forming|is|are|shall be|be|made|will be)\s+(?:an?\s+)?(?:integral\s+|binding\s+)?(?:part of|incorporated in(?:to)?)\s+(?:this|the)\s+(?:contract|agreement|order|call-off contract|framework)"
    r"|\b(?:is|are|shall be) (?:hereby )?incorporated\b",
    re.I,
)
_SIGNS = (
    "claus", "paragr", "sched", "annex", "append", "attach", "section", "condition", "regulat", "artic", "incorporat",
    "part", "exhibit", "volume", "lot", "question", "table", "requirement", "criteri", "document", "form", "item",
)  # fmt: skip


def references_in(text: str, low: str, offset: int = 0) -> tuple[Cue, ...]:
    """The places a statement refers to, in order; "incorporates" where it makes one part of the contract.

    ``low`` is the text in lower case.
    """
    if not any(sign in low for sign in _SIGNS):
        return ()
    found = [_cue("reference", m, offset) for m in _REFERENCE.finditer(text)]
    if "part of" in low or "incorporated" in low:
        found += [_cue("incorporates", m, offset) for m in _INCORPORATES.finditer(text)]
    return tuple(sorted(found, key=lambda cue: cue.start))


def _cue(kind: str, match: re.Match[str], offset: int) -> Cue:
    return Cue(kind, match.group(), offset + match.start(), offset + match.end())
