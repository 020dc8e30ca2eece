"""What kind of text a statement is: only a statement or a question can commit anybody."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tenderlint.language.cues import Mark
from tenderlint.language.defining import defines
from tenderlint.language.law import (
    binds_employers_at_large,
    is_what_an_act_does,
    may_speak_of_law,
    speaks_of_law,
)
from tenderlint.language.sections import section_of
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import Statement
from tenderlint.model.reading import SUPPLY_SIDE, Segment, TextKind

_QUOTED = re.compile(r'^\W{0,2}["“‘].{20,}["”’]\W{0,3}$', re.S)
_ALL_BRACKETS = re.compile(r"^\s*[\[<{].*[\]>}]\s*\.?$", re.S)
_NOTE = re.compile(
    r"^\W*(?:guidance|note|notes|instruction|instructions|drafting|drafter|template|user|editor|"
    r"officer|buyer guidance)\b[^:.\]]{0,40}[:.]",
    re.I,
)
# A word or two in quotation marks is a name or an answer, not somebody's speech.
_SAID = re.compile(
    r'["“][^"“”]{12,}[”"]\s*(?:,|said|says|added)|\b(?:said|says|added|commented)\b[^.]{0,60}[:,]\s*["“]'
)
_TO_FILL = re.compile(
    r"^\W*(?:insert|enter|delete|select|choose)\s+(?:the\s+|any\s+|an?\s+|your\s+)?(?:details?|"
    r"names?|numbers?|dates?|text|information|here|buyer|supplier|appropriate|relevant|one|"
    r"reason|as appropriate|if)\b",
    re.I,
)
_OPENING = 12


def text_kind(
    text: str, statement: Statement, marks: Sequence[Mark], best: Segment, lexicon: Lexicon
) -> TextKind:
    """The kind of a statement; ``best`` is the segment that says what it does as a whole."""
    supply_side = best.bearer in SUPPLY_SIDE
    duty = best.commitment in {"required", "forbidden"}
    binds = duty and supply_side and not best.negated
    released = best.negated and best.bearer != "authority"
    asks = best.commitment in {"asked", "scored"}
    if statement.form == "heading":
        return "heading"
    if statement.form == "contents":
        return "contents"
    words = text[statement.start : statement.end]
    kinds = _first_of_each(marks)
    if _is_note(words, kinds, statement, binds):
        return "drafting-note"
    section = section_of(statement.heading_path, lexicon)
    if defines(text, statement, kinds.get("definition"), section):
        return "definition"
    if _is_quoted(words):
        return "quotation"
    if section == "example":
        return "background"
    ends_asking = words.rstrip(" *)(").endswith("?")
    if section == "faq" and (asks or ends_asking or not binds):
        return "background"
    if asks or ends_asking:
        return "question"
    if "law" in kinds or may_speak_of_law(words):
        if is_what_an_act_does(words):
            return "law"
        own_act = best.bearer == "authority" and best.tense == "past"
        lawful = ("law" in kinds or speaks_of_law(words)) and not own_act
        if lawful and (not (binds or released) or binds_employers_at_large(words)):
            return "law"
    if (binds or released) and section != "guidance":
        return "statement"
    if section == "law":
        return "law"
    told = kinds.get("background")
    if told is not None and supply_side and best.commitment != "stated":
        # "its employees" are the supplier's own where the supplier is the one who acts
        told = None if text[told.start : told.end].lower().startswith("its ") else told
    if told is not None or section in {"background", "guidance"}:
        return "background"
    return "statement"


def _first_of_each(marks: Sequence[Mark]) -> dict[str, Mark]:
    kinds: dict[str, Mark] = {}
    for mark in marks:
        if mark.group == "text_kinds":
            kinds.setdefault(mark.kind, mark)
    return kinds


def _is_note(words: str, kinds: Mapping[str, Mark], statement: Statement, binds: bool) -> bool:
    """A note in brackets inside a duty leaves the duty standing, unfilled."""
    if _TO_FILL.match(words):
        return True
    note = kinds.get("drafting-note")
    at = note.start - statement.start if note else 0
    if note and not _fills_a_blank(words, at) and (not binds or at <= _OPENING):
        return True
    if words[:1] not in "[<{" or not _ALL_BRACKETS.match(words):
        return False
    return "highlighted" in statement.flags or bool(_NOTE.match(words))


def _fills_a_blank(words: str, at: int) -> bool:
    """Whether the note stands in brackets behind the words that it is to complete."""
    opened = words.rfind("[", 0, at + 1)
    return opened > 0 and words.find("]", opened) >= at and words[:opened].strip(" \t-–•") != ""


def _is_quoted(words: str) -> bool:
    if '"' not in words and "“" not in words and "‘" not in words:
        return False
    return bool(_QUOTED.match(words) or _SAID.search(words))
