"""Cues that count only as first words: "Describe ...", "Pay your staff ...", "Never ask ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderlint.language.cues import Mark

_NOUNS = ("evidence", "list", "state", "detail", "comment")
FIRST = frozenset({"asked-first", "command-first", "forbidden-first"})
_INTERROGATIVES = frozenset({"what", "how", "which", "who", "when"})
_MODAL_AHEAD = re.compile(
    r"\b(?:should|must|shall|will|may|can|please|required to|asked to|invited to|requested to|"
    r"need to|and)\s+(?:also\s+|then\s+|\w+ly\s+){0,2}$",
    re.I,
)
_LABEL = re.compile(r"^\W*(?:\(?[a-z0-9]{1,4}[.)]|[qQ]?\d+(?:\.\d+)*[.):]?)?\W*$")
_ADVERBIAL = re.compile(
    r"^\W*(?:with reference|with regard|in no more|in not more|in (?:up to|under|approximately|"
    r"around|about|less)|in \d|using|in relation|in respect|for (?:each|this|the|every|all)|"
    r"drawing|based on|by way|taking|"
    r"given|in light|in your|where|if|when|as part|following|to|within|having|considering|"
    r"against|over|on|from|at|before|after|during|throughout|until|every|each|unless)\b",
    re.I,
)
_SERVES = frozenset({"provide", "give", "submit", "identify", "list"})
_YOURS = re.compile(
    r"\b(?:you|your|bidders?|tenderers?|applicants?|details|evidence|examples?|information|"
    r"statement|copies|copy)\b|\?",
    re.I,
)


def stands_first(text: str, start: int, end: int, mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether a cue counts where it stands; all but those of the "-first" kinds do, anywhere."""
    if mark.kind not in FIRST:
        return True
    if text[mark.end : mark.end + 1] in {":", "-", "–"}:  # a label: "Evidence: ..."
        return False
    ahead = text[start : mark.start]
    if _LABEL.match(ahead) or ahead.rstrip()[-1:] in set(";:?•"):
        if mark.kind == "asked-first" and text[mark.start : mark.end].lower().startswith(_NOUNS):
            return not any(m.kind in {"required", "will"} and m.start > mark.start for m in marks)
        return mark.kind != "asked-first" or _asks(text, end, mark, marks)
    if mark.kind == "asked-first" and (modal := _MODAL_AHEAD.search(ahead[-60:])):
        if not modal.group().lower().startswith("and"):
            return True
        word = text[mark.start : mark.end].split()[0].lower()
        return word not in _INTERROGATIVES and any(
            m.kind in {"asked", "asked-first"} and m.start < mark.start for m in marks
        )
    if ahead.rstrip().endswith((",", ".")) and len(ahead) < 240:
        decided = any(
            m.group == "commitment" and m.start < mark.start and m.kind not in FIRST for m in marks
        )
        fits = _ADVERBIAL.match(ahead) is not None or ahead.rstrip().endswith(".")
        return fits and (
            not decided or (mark.kind == "asked-first" and ahead.rstrip().endswith("."))
        )
    return False


def as_meant(text: str, end: int, mark: Mark, *, asking: bool) -> Mark:
    """ "Provide advice" asks in a questionnaire or of "your"; in a specification it commands."""
    if mark.kind != "asked-first" or asking:
        return mark
    if text[mark.start : mark.end].lower() not in _SERVES or _YOURS.search(text, mark.end, end):
        return mark
    return mark._replace(kind="command-first")


def _asks(text: str, end: int, mark: Mark, marks: Sequence[Mark]) -> bool:
    """ "What you pay is a matter for you" begins like a question and is none."""
    if text[mark.start : end].rstrip(" *)\n").endswith("?"):
        return True
    word = text[mark.start : mark.end].split()[0].lower()
    if word == "should":  # "Should the Provider fail to pay, it is in default"
        return "?" in text[mark.start : end]
    if word not in _INTERROGATIVES:
        return True
    return not any(m.kind in {"permitted", "released"} and m.start >= mark.end for m in marks)
