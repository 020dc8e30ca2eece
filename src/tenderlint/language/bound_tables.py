"""Tables that a sentence beside them makes a duty: "Each row is a term of this contract".

The rows of such a table say what is to be done without a verb that binds ("Tribunal claim | Notify
us in 3 days"). What the sentence must say: that the table or its rows are part of the contract, or
that the supplier shall perform them. Only the table next to the sentence is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tenderlint.model.outline import Outline
from tenderlint.model.reading import SUPPLY_SIDE, Bearer, Reading

_ROWS = (
    r"(?:table|schedule|rows?|columns?|list|annex|appendix|undertakings?|dut(?:y|ies)|commitments?|"
    r"conditions?|requirements?|returns?|items?|entr(?:y|ies)|standards?|kpis?|obligations?|"
    r"promises?|rights?|things|matters|lines?|measures?)"
)
_IS_TERM = (
    r"(?:(?:is|are|forms?|shall form|has become|become)\s+(?:all\s+|each\s+)?(?:an?\s+)?"
    r"(?:part|terms?|conditions?|obligations?|requirements?)\s+of\s+(?:the|this|our|your|that)\s+"
    r"(?:\w+\s+)?(?:contract|agreement|bargain|appointment)"
    r"|(?:is|are)\s+(?:\w+\s+and\s+)?(?:contractually\s+)?(?:binding|enforceable|contractual)"
    r"|(?:is|are)\s+(?:a\s+)?(?:contract(?:ual)?\s+)(?:terms?|conditions?|requirements?|dut(?:y|ies)|"
    r"obligations?)|binds?\s+(?:the|you|it|every)\b"
    r"|(?:has|have) (?:contractual|legal) force)"
)
_MADE_A_TERM = re.compile(
    r"\b(?:this|the|each|every|these|both|all)\s+(?:[\w’'-]+\s+){0,3}?"
    + _ROWS + r"\b[^.;]{0,90}?\b" + _IS_TERM,
    re.I,
)  # fmt: skip
_TO_BE_DONE = re.compile(
    r"\b(?:shall|must|will|undertakes? to|agrees? to|is to|are to)\s+"
    r"(?:perform|carry out|keep(?: to)?|meet|comply with|make|deliver|report|do|honour|observe|"
    r"fulfil|abide by|act on)\s+"
    r"(?:(?:each|every|all|the|these)\s+(?:of\s+)?(?:[\w’'-]+\s+){0,3}?"
    + _ROWS
    + r"\b|returns?\s+\w|"
    r"(?:what|everything|whatever|all)\s+(?:[\w’'-]+\s+){0,5}(?:above|below|table|column|list)\b)",
    re.I,
)
_BINDABLE: frozenset[Bearer] = SUPPLY_SIDE | {"nobody"}
_BETWEEN = 3


def with_bound_tables(outline: Outline, readings: Sequence[Reading]) -> Iterator[Reading]:
    """The readings, with the plain rows of tables that a sentence makes binding as duties."""
    bound = set(_bound_rows(outline, readings))
    for number, reading in enumerate(readings):
        if number not in bound or reading.negated or reading.commitment != "stated":
            yield reading
            continue
        segments = tuple(
            replace(segment, commitment="required", bearer="supplier")
            if segment.bearer in _BINDABLE
            else segment
            for segment in reading.segments
        )
        if reading.bearer in _BINDABLE:
            yield replace(reading, commitment="required", bearer="supplier", segments=segments)
        else:
            yield replace(reading, segments=segments)


def _bound_rows(outline: Outline, readings: Sequence[Reading]) -> Iterator[int]:
    text, statements = outline.document.text, outline.statements
    for number, (statement, reading) in enumerate(zip(statements, readings, strict=True)):
        if statement.form not in {"sentence", "item"} or reading.kind not in {
            "statement", "background", "question", "definition",
        }:  # fmt: skip
            continue
        if reading.negated or (reading.bearer == "authority" and reading.commitment == "required"):
            continue
        tables = [_table_next_to(outline, number, step) for step in (-1, 1)]
        first = [next(rows, None) for rows in tables]
        if first == [None, None]:  # most stand by no table, and the patterns cost more than a look
            continue
        words = text[statement.start : statement.end]
        if _MADE_A_TERM.search(words) or _TO_BE_DONE.search(words):
            yield from (row for row in first if row is not None)
            yield from (row for rows in tables for row in rows)


def _table_next_to(outline: Outline, number: int, step: int) -> Iterator[int]:
    """The rows of the nearest table on one side, with little text between."""
    statements = outline.statements
    at, skipped = number + step, 0
    while 0 <= at < len(statements) and statements[at].form != "row":
        if statements[at].form != "heading" or not statements[at].cells:
            skipped += 1
        if skipped > _BETWEEN or statements[at].section != statements[number].section:
            return
        at += step
    while 0 <= at < len(statements) and (statements[at].form == "row" or statements[at].cells):
        if statements[at].form == "row":
            yield at
        at += step
