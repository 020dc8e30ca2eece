"""What kind of text a statement is: only a statement or a question can commit anybody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderlint.language.cues import Mark
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import Statement
from tenderlint.model.reading import TextKind
from tenderlint.structure.words import named_by

_QUOTED = re.compile(r'^\W{0,2}["“‘].{20,}["”’]\W{0,3}$', re.S)
_ALL_BRACKETS = re.compile(r"^\s*[\[<{].*[\]>}]\s*\.?$", re.S)
_DEFINED = re.compile(
    r'^\W{0,4}(?:\(\w{1,3}\)\s*)?(?:in this \w+,?\s+)?(?:the\s+)?(?:expression\s+|term\s+)?'
    r'(?:["“\'‘][^"”’]{2,60}["”’]|(?:[A-Z][\w&/’\'-]*\s*(?:of|and|the|to|in|for|or)?\s*){1,6})\s*(?:\([^)]*\)\s*)?$'
)
_SAID = re.compile(r'[”"]\s*(?:,|said|says|added)|\b(?:said|says|added|commented)\b[^.]{0,60}[:,]\s*["“]')


def text_kind(
    text: str,
    statement: Statement,
    marks: Sequence[Mark],
    binds: bool,
    asks: bool,
    lexicon: Lexicon,
) -> TextKind:
    """The kind of a statement; ``binds`` says that it lays a duty on supplier or bidder."""
    if statement.form == "heading":
        return "heading"
    if statement.form == "contents":
        return "contents"
    words = text[statement.start : statement.end]
    kinds = {mark.kind: mark for mark in reversed(marks) if mark.group == "text_kinds"}
    if "drafting-note" in kinds or (_ALL_BRACKETS.match(words) and "highlighted" in statement.flags):
        return "drafting-note"
    section = _section(statement, lexicon)
    if _defines(text, statement, kinds.get("definition"), section):
        return "definition"
    if _QUOTED.match(words) or _SAID.search(words):
        return "quotation"
    if asks or words.rstrip().endswith("?"):
        return "question"
    if binds and section not in {"law", "background"}:
        return "statement"
    if "law" in kinds and not binds:
        return "law"
    if section == "law":
        return "law"
    if not binds and ("background" in kinds or section in {"background", "guidance", "faq"}):
        return "background"
    return "statement"


def _section(statement: Statement, lexicon: Lexicon) -> str | None:
    named = {k: v for k, v in lexicon.headings.items() if k != "contents"}
    for title in reversed(statement.heading_path):
        found = named_by(title, named)
        if found:
            return found
    return None


def _defines(text: str, statement: Statement, cue: Mark | None, section: str | None) -> bool:
    if cue is not None:
        head = text[statement.start : cue.start]
        if _DEFINED.match(head) or (section == "definitions" and len(head.split()) <= 12):
            return True
    if section == "definitions" and statement.cells and len(statement.cells) >= 2:
        first = statement.cells[0]
        return first.end - first.start <= 80
    return False
