"""Placeholders and notes to the drafter that were left in a tender."""

from __future__ import annotations

import re

from tenderlint.judge.statements import Verdict
from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.model.finding import Outcome
from tenderlint.model.outline import DocumentKind

_FOR_BIDDERS: frozenset[DocumentKind] = frozenset({"questionnaire", "pricing"})
"""Documents whose blanks are for the bidder to fill in."""
_FOR_ONE_OF_THEM = re.compile(
    r"bidder|tenderer|applicant|supplier|contractor|provider|candidate|your?\b|signature|"
    r"^[\W_]*(?:[._…]{3,})",
    re.I,
)
"""A blank that says so, or a dotted line, is the bidder's too, whatever document it stands in."""
_NOTE = re.compile(
    r"^\W*(?:drafting|drafter|guidance|note|instruction|template|delete|insert|enter|select|"
    r"choose|buyer|user|officer|editor|if |where |use |this (?:clause|section|template|document))",
    re.I,
)
"""How a note to the drafter begins; "HSE Guidance Note PM5" is a title."""


def unfilled(text: TenderText) -> tuple[Outcome, tuple[Verdict, ...]]:
    """Weak where the buyer left something to be filled in, else met."""
    found = tuple(_verdict(key, text) for key in text.every_key() if _is_left_open(key, text))
    return ("weak", found) if found else ("met", ())


def _is_left_open(key: Key, text: TenderText) -> bool:
    outline, reading = text.tender.outlines[key[0]], text.reading(key)
    statement = text.statement(key)
    if outline.kind in _FOR_BIDDERS or statement.form in {"contents", "furniture"}:
        return False
    if not reading.unfilled:
        words = outline.quote(statement)
        return reading.kind == "drafting-note" and bool(_NOTE.match(words))
    return not all(_FOR_ONE_OF_THEM.search(blank.text) for blank in reading.unfilled)


def _verdict(key: Key, text: TenderText) -> Verdict:
    note = not text.reading(key).unfilled
    return Verdict(key, "weak", ("drafting-note",) if note else ("unfilled",))
