"""What kind of text a statement is: only a statement or a question can commit anybody."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from tenderlint.language.cues import Mark
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import Statement
from tenderlint.model.reading import TextKind
from tenderlint.structure.words import named_by

_QUOTED = re.compile(r'^\W{0,2}["“‘].{20,}["”’]\W{0,3}$', re.S)
_ALL_BRACKETS = re.compile(r"^\s*[\[<{].*[\]>}]\s*\.?$", re.S)
_NOTE = re.compile(r"^\W*(?:guidance|note|notes|instruction|instructions|drafting|drafter|template|user|editor|officer|buyer guidance)\b[^:.\]]{0,40}[:.]", re.I)
_DEFINED = re.compile(
    r'^\W{0,4}(?:\(?\w{1,4}[.)]\s*)?(?:(?i:in|for the purposes? of) (?:this|these|the) \w+,?\s+)?(?:(?i:the|an?)\s+)?'
    r"(?i:expressions?\s+|terms?\s+|words?\s+)?"
    r'(?:["“\'‘][^"”’]{2,80}["”’\'](?:\s*(?:and|or|,)\s*["“\'‘][^"”’]{2,60}["”’\'])*|'
    r"(?:[A-Z(][\w&/’'()-]*\s*(?:of|and|the|to|in|for|or)?\s*){1,6})\s*(?:\([^)]*\)\s*)?(?:as used here\s*)?$"
)
_PURPOSES = re.compile(r"^\W*(?:for the purposes? of this \w+,?|in this \w+,?)\s+(?:[\"“'‘]|an?\s|the\s)[^.]{2,60}?\s(?:is|are|means?|includes?)\s(?!to\b|required|not\b|expected|paid)", re.I)
_GLOSSARY_LINE = re.compile(r"^\W{0,3}[^.:–—]{2,60}?(?::|\s[–—-])\s+\S")
_SAID = re.compile(r'[”"]\s*(?:,|said|says|added)|\b(?:said|says|added|commented)\b[^.]{0,60}[:,]\s*["“]')
_LAW_AHEAD = re.compile(r"\b(?:act|regulations?|law|legislation|directive|statute|parliament|section \d+\w*)\b[^.]{0,60}?\b(?:requires?|provides?|obliges?|says|states|gives?|imposes?|places|makes|prohibits?|forbids?)\b|\b(?:the law|legislation|parliament|the (?:new )?act|the (?:new )?regulations)\s+(?:will|may|now|already|does|do|would)\b|^\W*under the (?:[A-Z]\w+ ){1,5}(?:Act|Regulations)\b|^\W*(?:by|in) law\b", re.I)
_LAW_IS_SUBJECT = re.compile(
    r"^\W*(?:(?:from|since|until|on|in) [^,]{4,30},?\s+)?(?:the\s+)?(?:[A-Z]\w+\s+){0,6}(?:Act|Regulations|Bill|Directive|law|legislation)(?:\s+\d{4})?(?:\s+\([A-Z]\w+\))?"
    r"(?:,? (?:which|when)[^,]{0,60},)?\s+(?:will|shall|may|must|now|already|also)?\s*(?:give|impose|require|place|make|oblige|create|introduce|prohibit|forbid|protect|provide|allow|entitle)s?\b"
)
_GENERIC = re.compile(r"\b(?:employers|public (?:authorities|bodies)|contracting authorities|any employer|an employer|organisations with|companies with|every employer)\b", re.I)
_OUR_PARTIES = re.compile(r"\b(?:the|each|every|any|our|its)\s+(?:\w+\s+)?(?:supplier|contractor|provider|consultant|operator|tenderer|bidder|company)s?\b", re.I)
_OPENING = 12
_LAW_SIGNS = ("Act", "act ", "egulation", "aw", "egislat", "irective", "tatute", "arliament", "ection", "Bill")
_NO_MEANING = re.compile(r"means?\s+(?:must|shall|that|to|by|of|in practice)\b", re.I)
_POINTING = re.compile(r"^\W*(?:this|that|it|which|these|those|what|there|here|by all|all)\W*$", re.I)
_FROM_INNERMOST = frozenset({"background", "guidance", "faq", "law"})


def text_kind(
    text: str,
    statement: Statement,
    marks: Sequence[Mark],
    binds: bool,
    asks: bool,
    released: bool,
    lexicon: Lexicon,
) -> TextKind:
    """The kind of a statement.

    ``binds`` says that it lays a duty on supplier or bidder, ``released`` that it takes one away.
    """
    if statement.form == "heading":
        return "heading"
    if statement.form == "contents":
        return "contents"
    words = text[statement.start : statement.end]
    kinds = {mark.kind: mark for mark in reversed(marks) if mark.group == "text_kinds"}
    if _is_note(words, kinds, statement, binds):
        return "drafting-note"
    section = section_of(statement.heading_path, lexicon)
    if _defines(text, statement, kinds.get("definition"), section):
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
    speaks_of_law = any(sign in words for sign in _LAW_SIGNS)
    lawful = "law" in kinds or (speaks_of_law and _LAW_AHEAD.search(words) is not None)
    if speaks_of_law and _LAW_IS_SUBJECT.search(words):
        return "law"
    if lawful and not (binds or released) or lawful and (_GENERIC.search(words) and not _OUR_PARTIES.search(words)):
        return "law"
    if (binds or released) and section != "guidance":
        return "statement"
    if section == "law":
        return "law"
    if "background" in kinds or section in {"background", "guidance"}:
        return "background"
    return "statement"


def section_of(path: tuple[str, ...], lexicon: Lexicon) -> str | None:
    """The kind of section a heading path names.

    Definitions and examples reach into their sub-headings; background, guidance, questions and law
    are what the innermost heading says: a whole invitation may stand under "1 Introduction".
    """
    if not path:
        return None
    return _section(path, _names(lexicon))


def _names(lexicon: Lexicon) -> Mapping[str, tuple[str, ...]]:
    return _without_contents(id(lexicon), lexicon)


@lru_cache(maxsize=8)
def _without_contents(_: int, lexicon: Lexicon) -> "_Headings":
    return _Headings({kind: words for kind, words in lexicon.headings.items() if kind != "contents"})


class _Headings(dict[str, tuple[str, ...]]):
    """The lexicon's headings, hashable by identity so that paths can be remembered."""

    __hash__ = object.__hash__  # type: ignore[assignment]


@lru_cache(maxsize=4096)
def _section(path: tuple[str, ...], named: _Headings) -> str | None:
    for depth, title in enumerate(reversed(path)):
        found = named_by(title, named)
        if found is None or (depth and found in _FROM_INNERMOST):
            continue
        return found
    return None


def _is_note(words: str, kinds: Mapping[str, Mark], statement: Statement, binds: bool) -> bool:
    """A note in brackets inside a duty leaves the duty standing, unfilled."""
    note = kinds.get("drafting-note")
    if note is not None and (not binds or note.start - statement.start <= _OPENING):
        return True
    if not _ALL_BRACKETS.match(words):
        return False
    return "highlighted" in statement.flags or bool(_NOTE.match(words))


def _is_quoted(words: str) -> bool:
    if not any(sign in words for sign in '"“‘'):
        return False
    return bool(_QUOTED.match(words) or _SAID.search(words))


def _defines(text: str, statement: Statement, cue: Mark | None, section: str | None) -> bool:
    words = text[statement.start : statement.end]
    if cue is not None and not _NO_MEANING.match(text[cue.start : cue.start + 24]):
        head = text[statement.start : cue.start]
        if len(head) <= 160 and _DEFINED.match(head) and not _POINTING.match(head):
            return True
        if section == "definitions" and len(head.split()) <= 12:
            return True
        if cue.start - statement.start < 4 and _PURPOSES.match(words):
            return True
    if section != "definitions":
        return False
    if len(statement.cells) >= 2:
        first = statement.cells[0]
        return first.end - first.start <= 80
    return bool(_GLOSSARY_LINE.match(words)) and not words.lstrip("•–—- ")[:1].isdigit()
