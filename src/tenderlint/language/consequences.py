"""What becomes of a bid: those that do not do it are out, so bidders must; or it earns marks."""

from __future__ import annotations

import re

from tenderlint.language.verbs import Stretch

_OUT = re.compile(
    r"\b(?:be|result in|lead to|mean|face)\s+(?:\w+\s+){0,3}?(?:rejected|excluded|exclusion|"
    r"disqualified|disqualification|eliminated|elimination|"
    r"rejection|disregarded|non-compliant|failed)\b|\bnot be (?:considered|evaluated|accepted|"
    r"awarded|taken further|assessed)\b|\bexclude (?:themselves|itself)\b|\bwill fail\b|"
    r"\bbe (?:a|an automatic) fail\b",
    re.I,
)
_STEMS = (
    "reject", "exclu", "disqual", "elimin", "disregard", "complian", "fail", "not be ",
)  # fmt: skip
_REACH = 80
_FAILS = re.compile(
    r"\b(?:(?:do|does|did|is|are|has|have|will|can|could|would)\s*(?:not|n['’]t)|cannot|can['’]t|"
    r"fails?|failing|failure|failed|refus\w+|unable|unwilling|without|"
    r"answer\w*\s+(?:of\s+)?[\"“‘']?no\b|[\"“‘']no[\"”’',]|unless|"
    r"non-compliance|less than|below)\b",
    re.I,
)


_MARKS = re.compile(
    r"^\s*(?:be (?:given|awarded|allocated|credited with)|receive|score|earn|gain|attract|get|"
    r"carry)\b[^.;]{0,40}?"
    r"\b(?:marks?|points?|scores?|extra credit)\b",
    re.I,
)


_MORE_MARKS = re.compile(
    r"\b(?:marks?|points?|extra|bonus|preference|\d ?%|per cent)\b[^.;]{0,25}$", re.I
)
_TO_BIDDERS = re.compile(
    r"^\s*be (?:given|awarded|allocated|added) to (?:the (?:scores? of )?|any |all |those )?"
    r"(?:bid(?:s|ders?)?|tender(?:s|ers?)?|applicants?|submissions?|who (?:bid|tender))\b",
    re.I,
)


def earns_marks(stretch: Stretch) -> bool:
    """Whether something earns marks: "tenderers that ... will receive up to 5 marks", "up to 3%
    extra will be given to bidders that ..."."""
    if stretch.main.kind not in {"will", "permitted"}:
        return False
    after = stretch.after(80)
    ahead = stretch.text[stretch.start : stretch.main.start]
    return _MARKS.match(after) is not None or (
        _TO_BIDDERS.match(after) is not None and _MORE_MARKS.search(ahead) is not None
    )


def bid_or_out(stretch: Stretch) -> bool:
    """Whether a stretch excludes those who do not do something, so that bidders must."""
    text, main = stretch.text, stretch.main
    if main.kind not in {"will", "required", "forbidden", "permitted"}:
        return False
    last = min(stretch.end, main.end + _REACH)
    if not any(map(text[main.start : last].lower().__contains__, _STEMS)):
        return False
    out = _OUT.search(text, main.start, last)
    if out is None:
        return False
    return bool(_FAILS.search(text, stretch.start, main.start)) or bool(
        re.search(r"\b(?:unless|if)\b", text[out.end() : stretch.end])
        and _FAILS.search(text, out.end(), stretch.end)
    )
