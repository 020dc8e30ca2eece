"""Whether a statement says what a name means: "X means ...", a line of a glossary."""

from __future__ import annotations

import re

from tenderlint.language.cues import Mark
from tenderlint.model.outline import Statement

_DEFINED = re.compile(
    r"^\W{0,4}(?:[A-Z]\.\d[\d.]*\s+|\(?\w{1,4}[.)]\s*)?(?:(?i:in|for the purposes? of) (?:this|"
    r"these|"
    r"the) \w+,?\s+)?(?:(?i:the|an?)\s+)?"
    r"(?i:expressions?\s+|terms?\s+|words?\s+)?"
    r'(?:["“\'‘][^"”’]{2,80}["”’\'](?:\s*(?:and|or|,)\s*["“\'‘][^"”’]{2,60}["”’\'])*|'
    r"(?:[A-Z(][\w&/’'()-]*\s*(?:of|and|the|to|in|for|"
    r"or)?\s*){1,6})\s*(?:\([^)]*\)\s*)?(?:as used here\s*)?$"
)
_PURPOSES = re.compile(
    r"^\W*(?:for the purposes? of this \w+,?|in this \w+,?)\s+(?:[\"“'‘]|an?\s|"
    r"the\s)[^.]{2,60}?\s(?:is|are|means?|includes?)\s(?!to\b|required|not\b|expected|paid)",
    re.I,
)
_GLOSSARY_LINE = re.compile(r"^\W{0,3}[^.:–—]{2,60}?(?::|\s[–—-])\s+\S")
_QUOTED_IS = re.compile(
    r"^(?:[A-Z]?\.?\d[\d.]*\s+)?(?:(?i:in|for the purposes? of) (?:this|these|the) \w+,?\s+)?"
    r"\W{0,2}(?:the\s+(?:expression|term)\s+)?[\"“'‘][A-Z][^\"”’.]{1,50}[\"”’']\s*(?:\([^)"
    r"]{1,30}\)\s*)?"
    r"(?:(?:is|are|denotes?|includes?)\s+(?!required|paid|to\b|not\b|only\b)|[:=–]\s*\S)"
)
_WORD_COLUMN = re.compile(
    r"^\W*(?:defined )?(?:words?|terms?|expressions?|names?|abbreviations?|acronyms?|phrases?)\b",
    re.I,
)
_MEANING_COLUMN = re.compile(
    r"\b(?:meanings?|sense|means|definitions?|stands for|explanation)\b", re.I
)
_NO_MEANING = re.compile(r"means?\s+(?:must|shall|that|to|by|of|in practice)\b", re.I)
_POINTING = re.compile(
    r"^\W*(?:this|that|it|which|these|those|what|there|here|by all|all)\W*$", re.I
)


def defines(text: str, statement: Statement, cue: Mark | None, section: str | None) -> bool:
    words = text[statement.start : statement.end]
    if cue is not None and not _NO_MEANING.match(text[cue.start : cue.start + 24]):
        head = text[statement.start : cue.start]
        if not head.strip(" \t\n:–-") and cue.kind == "definition":
            return True
        if len(head) <= 160 and _DEFINED.match(head) and not _POINTING.match(head):
            return True
        if section == "definitions" and len(head.split()) <= 12:
            return True
        if cue.start - statement.start < 4 and _PURPOSES.match(words):
            return True
    if _QUOTED_IS.match(words):
        return True
    if len(statement.cells) >= 2 and _is_glossary(statement):
        return True
    if section != "definitions":
        return False
    if len(statement.cells) >= 2:
        first = statement.cells[0]
        return first.end - first.start <= 80
    return bool(_GLOSSARY_LINE.match(words)) and not words.lstrip("•–—- ")[:1].isdigit()


def _is_glossary(statement: Statement) -> bool:
    """A row under "Word | Meaning", whatever the heading of its table."""
    first, second = statement.cells[0], statement.cells[1]
    return bool(_WORD_COLUMN.search(first.header) and _MEANING_COLUMN.search(second.header))
