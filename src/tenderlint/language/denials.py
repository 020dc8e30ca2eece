"""What denies a duty or turns it round: "no ... shall", "not required", "nothing ... relieves"."""

from __future__ import annotations

import re

from tenderlint.language.verbs import Stretch
from tenderlint.model.reading import Commitment

_NO_SUBJECT = re.compile(
    r"(?:^|[,;:]|\b(?:and|but|that|because|so|then)\s)\W*(?:(?:and|but|that)\s+)?"
    r"(?:no|nobody|no one|none|neither|nor|not one|not a single)\b(?!\s+(?:less|fewer|lower|"
    r"later|more|earlier|"
    r"longer|doubt|matter)\b)(?:[^,;:]|,\s*$|,(?=\s+(?:whatever|whether|however|whoever|regardless|"
    r"irrespective|permanent|temporary|casual|full|part|agency|employed|engaged|be they|including|"
    r"of any|on any|in any|at any|for any)\b)){0,160}$",
    re.I,
)
"""The subject may be told more of between commas: "no worker, whatever their age, may ..."."""
# "No worker, applicant or user may ...", "Nobody who works here, applies or visits may ..."
_NO_LIST = re.compile(
    r"^\W*(?:no|neither)\s+(?!(?:less|fewer|lower|later|more|earlier|longer|doubt|matter)\b)"
    r"(?:(?!(?:is|are|was|were|has|have|applies|apply|will|shall)\b)[\w'’-]+\s*){1,4},"
    r"[^;:]{1,120}\b(?:or|nor)\s[^,;:]{1,60}$"
    r"|^\W*(?:nobody|no one|no person)\s+(?:who|that)\b[^;:]{1,140}\b(?:or|nor)\s[^,;:]{1,60}$",
    re.I,
)
_OBLIGED = re.compile(
    r"required|obliged|compelled|bound|expected|asked to|under (?:an|any) obligation", re.I
)
_RELEASE = re.compile(
    r"^(?:\W+\w+){0,8}?\W+(?:required|obliged|compelled|bound|expected|asked|have) to\b", re.I
)
_KEEPS = re.compile(
    r"\b(?:reliev|releas|excus|exempt|waiv|limit|affect|reduc|diminish|exclud|prejudic|lessen|"
    r"absolv|discharg|derogat)",
    re.I,
)
_ALLOWS = re.compile(r"\b(?:prevent|stop|preclud|prohibit|forbid|restrict|bars)", re.I)
_NOTHING = re.compile(r"^nothing\b", re.I)
_ANNOUNCES = re.compile(r"^(?:will|won['’]t)\b", re.I)
_LESSER_SUM = re.compile(
    r"\b(?:wages?|pay|rates?|salar\w+|remuneration|sums?|amounts?|"
    r"nothing)\b[^,;.]{0,40}?\b(?:below|less than|lower than|under|beneath)\b",
    re.I,
)
_LESS_REACH = 90


def released(stretch: Stretch) -> tuple[Commitment, bool]:
    """ "Nothing in this clause relieves the Supplier ..." keeps the duty; "... prevents" allows."""
    words = stretch.text[stretch.main.start : min(stretch.end, stretch.main.end + 70)]
    if _NOTHING.match(words):
        if _ALLOWS.search(words):
            return "permitted", False
        if _KEEPS.search(words):
            return "required", False
    return "required", True


def forbidden(
    stretch: Stretch, kind: str, inner_kind: str, *, no_subject: bool, less: bool, own: bool
) -> tuple[Commitment, bool]:
    if kind == "scored":
        return "stated", False
    if kind == "forbidden" and no_subject:
        return "required", False
    if (
        _OBLIGED.search(stretch.verb)
        or _RELEASE.match(" " + stretch.after())
        or inner_kind == "encouraged"
    ):
        return "required", True
    if inner_kind == "forbidden":
        return "permitted", False
    if no_subject and kind in {"encouraged", "asked", "asked-first"}:
        return "required", True
    if no_subject and kind == "duty-noun":
        return "required", True
    if own and _ANNOUNCES.match(stretch.verb):
        return "stated", False
    return ("required", False) if less else ("forbidden", False)


def headed_by_no(stretch: Stretch) -> bool:
    """Whether the subject is "no ...", "nobody", "neither ..."."""
    head = stretch.text[stretch.start : stretch.main.start]
    if "no" not in head and "No" not in head and "NO" not in head and "either" not in head:
        return False
    return _NO_SUBJECT.search(head) is not None or _NO_LIST.match(head) is not None


def forbids_less(stretch: Stretch) -> bool:
    """Whether what is forbidden is doing less, which makes it a duty: "shall not pay less than"."""
    main = stretch.main
    if any(
        mark.kind == "less" and main.start < mark.start < stretch.verb_end + _LESS_REACH
        for mark in stretch.marks
    ):
        return True
    lesser = main.kind == "forbidden" and _LESSER_SUM.search(
        stretch.text, stretch.start, main.start
    )
    return bool(lesser)
