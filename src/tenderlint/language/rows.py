"""Table rows: what the header and the neighbouring cells make of a cell's words."""

from __future__ import annotations

import re
from dataclasses import replace

from tenderlint.language.answers import denies
from tenderlint.model.outline import Cell, DocumentKind, Statement
from tenderlint.model.reading import Bearer, Commitment, Reading

_WEIGHT = re.compile(
    r"\b(?:weight\w*|marks?|scores?|points?|share|max\w*|percentage|out of)\b|%", re.I
)
_MANDATORY = re.compile(
    r"\b(?:mandatory|essential|must|required|m\s*/\s*[do]|e\s*/\s*d|applies|applicable|"
    r"compulsory|y\s*/\s*n|included)\b",
    re.I,
)
_QUESTION = re.compile(
    r"\b(?:question|criteri\w+|prompt|topic|subject|considered|true\s*/\s*false)\b|\?", re.I
)
_ASKING = re.compile(r"\W*(?:questions?|prompt)\b", re.I)
_YES = re.compile(
    r"^\W*(?:y|yes|m|e|mandatory|essential|must|required|applies|included|compulsory|✓|✔|x|☒|☑|"
    r"\[x\])\W*$",
    re.I,
)
_TICK = re.compile(r"^\s*(?:✓|✔|☒|☑|\[x\])\s*$", re.I)
_NO = re.compile(
    r"^\W*(?:n|no|none|never|false|not at all|"
    r"under no circumstances|d|o|not required|not applicable|n/a|optional|desirable|does not apply|"
    r"not included|nil|☐|\[ ?\])\W*$",
    re.I,
)
_SOFT = re.compile(r"^\W*(?:d|o|optional|desirable|preferred)\W*$", re.I)
_REQUIREMENT = re.compile(
    r"\b(?:contract|minimum|mandatory|service|contractual)\s+(?:requirement|standard|term)s?\b"
    r"|\bwhat the (?:supplier|contractor|provider) (?:must|shall|will) do\b"
    r"|\b(?:supplier|contractor|provider)(?:['’]s)?\s+(?:obligations?|dut(?:y|ies)|shall|must|"
    r"will)\b",
    re.I,
)
_SUPPLIER = r"(?:the\s+)?(?:service\s+)?(?:supplier|contractor|provider|operator|consultant)"
_OF_THE_SUPPLIER = re.compile(
    rf"^\W*(?:your|{_SUPPLIER}['’]?s?)"
    r"\s+(?:obligations?|dut(?:y|ies)|undertakings?)\W*$"
    rf"|^\W*what\s+(?:you|{_SUPPLIER})"
    r"\s+(?:must|shall|will|(?:has|have|is|are)\s+to)\s+"
    r"(?:do|provide|give|offer|deliver|supply|arrange|make available|put in place)\W*$"
    r"|^\W*what\s+(?:you\s+(?:provide|deliver|supply|arrange)|"
    rf"{_SUPPLIER}"
    r"\s+(?:does|provides|gives|offers|delivers|supplies|arranges))\W*$"
    r"|\b(?:obligations?|dut(?:y|ies)|undertakings?|commitments?|required|we require|we ask)"
    r"\s+(?:of|on|by)\s+"
    rf"(?:you|{_SUPPLIER})\b",
    re.I,
)
_OWN_SUBJECT = re.compile(
    r"^\W*(?:the\s+)?(?:council|authority|trust|client|board|buyer|customer|purchaser|we)\b", re.I
)
_REQUIREMENT_WORDS = 3
_PENALTY = re.compile(
    r"\b(?:failures?|defaults?|breach\w*|deduct\w*|penalt\w*|miss(?:es)?|consequences?|"
    r"what follows|remed(?:y|ies)|sanctions?)\b",
    re.I,
)
_FIGURE = re.compile(r"\d")
_SCORED_TEXT = re.compile(
    r"\d\s*%\s*(?:of (?:the |all |overall |total |available |quality |our |your )*"
    r"(?:total|overall|marks?|scores?|quality|available|weighting|evaluation|award|tender|"
    r"technical)|weight)"
    r"|\bweight\w*\b[^.]{0,30}\d|\b(?:maximum|max\.?|total|available)\s+(?:scores?|"
    r"marks?)\b[^.]{0,20}\d+\b|\b(?:scored out of|marked out of|marks available:?)\s*\d+\b|"
    r"\b\d+\s*(?:marks|points)\b"
    r"|\(\s*\d+\s*%(?:\s+of[^)]{0,30})?\s*\)|\bworth\b[^.]{0,12}\d|\bcarr(?:y|ies)\b[^.]{0,12}\d",
    re.I,
)
_UNDECIDED = re.compile(r"\b(?:considering|exploring|being considered|is minded|undecided)\b", re.I)
_BIDDING = re.compile(
    r"\b(?:you|your|bidders?|tenderers?|applicants?|suppliers?|providers?)\b", re.I
)
_BINDS_NOBODY = frozenset({"heading", "contents", "definition"})
_STATABLE = frozenset({"stated", "encouraged", "required", "permitted"})
_BINDABLE = frozenset({"stated", "required", "asked"})
_LONGEST_WEIGHT = 40
_SENTENCE_WORDS = 4


def row_force(text: str, statement: Statement, reading: Reading, kind: DocumentKind) -> Reading:
    """The reading as its table or its weight makes it: scored, required, or denied."""
    if reading.kind in _BINDS_NOBODY:
        return reading
    if _scored_by_its_words(text[statement.start : statement.end], statement, reading):
        reading = made(reading, "scored", "bidder")
    if statement.form != "row":
        return reading
    penal = any(_PENALTY.search(cell.header) for cell in statement.cells)
    for cell in statement.cells:
        content = text[cell.start : cell.end]
        if not penal and _is_weight(cell.header, content):
            return made(reading, "scored", "bidder")
        if _MANDATORY.search(cell.header) and reading.commitment in _STATABLE:
            if _YES.match(content):
                return made(reading, "required", "supplier")
            if _SOFT.match(content):
                return made(reading, "encouraged", "supplier")
            if _NO.match(content):
                return denied(reading)
        bindable = reading.commitment in _BINDABLE and not reading.negated
        if bindable and _is_duty(cell.header, content):
            return made(reading, "required", "supplier")
        plain = reading.commitment == "stated" and not reading.negated
        if plain and reading.bearer != "authority" and _is_requirement(cell.header, content):
            return made(reading, "required", "supplier")
    return _answered(text, statement.cells, reading, kind)


def made(reading: Reading, commitment: Commitment, bearer: Bearer) -> Reading:
    """The reading and all its segments with another force; nothing is denied."""
    segments = tuple(
        replace(segment, commitment=commitment, bearer=bearer, negated=False)
        for segment in reading.segments
    )
    return replace(reading, commitment=commitment, bearer=bearer, negated=False, segments=segments)


def denied(reading: Reading) -> Reading:
    """The reading and all its segments, denied."""
    segments = tuple(replace(segment, negated=True) for segment in reading.segments)
    return replace(reading, negated=True, segments=segments)


def _scored_by_its_words(words: str, statement: Statement, reading: Reading) -> bool:
    if reading.commitment not in {"asked", "encouraged", "stated"} or not _FIGURE.search(words):
        return False
    if reading.tense == "past" or (
        reading.bearer == "authority"
        and reading.commitment == "stated"
        and reading.kind != "question"
        and not reading.cues
    ):
        return False
    asks = reading.kind == "question" or reading.commitment == "stated" or statement.form == "row"
    return asks and _SCORED_TEXT.search(words) is not None and not _UNDECIDED.search(words)


def _is_requirement(header: str, content: str) -> bool:
    """A cell that says something under "Contract requirement"."""
    return len(content.split()) >= _REQUIREMENT_WORDS and _REQUIREMENT.search(header) is not None


def _is_duty(header: str, content: str) -> bool:
    """What stands under "Obligation of the Provider", unless the buyer is its subject.

    Commands ("Support the Council in ...") and the question in the cell before it do not make it
    anything else.
    """
    return (
        len(content.split()) >= _REQUIREMENT_WORDS
        and _OF_THE_SUPPLIER.search(header) is not None
        and _OWN_SUBJECT.search(content) is None
    )


def _is_weight(header: str, content: str) -> bool:
    """A cell of a column of weights that holds a figure and little else."""
    return (
        len(content) <= _LONGEST_WEIGHT
        and _FIGURE.search(content) is not None
        and _WEIGHT.search(header) is not None
    )


def _answered(text: str, cells: tuple[Cell, ...], reading: Reading, kind: DocumentKind) -> Reading:
    if len(cells) < 2:
        return reading
    last = text[cells[-1].start : cells[-1].end]
    earlier = text[cells[0].start : cells[-2].end]
    if not (
        "?" in earlier or _QUESTION.search(cells[0].header) or _QUESTION.search(cells[-1].header)
    ):
        return reading
    if _NO.match(last) or denies(last):
        return denied(reading)
    unanswered = _ASKING.match(cells[-1].header) is not None  # its answer cell was left blank
    own = kind in {"report", "policy"} and not unanswered and not _BIDDING.search(earlier)
    if own and len(last.split()) >= _SENTENCE_WORDS and reading.commitment == "asked":
        told = made(reading, "stated", "authority")
        past = any(c.kind == "past" and c.start >= cells[-1].start for c in reading.cues)
        tense = "past" if past else reading.tense
        return replace(
            told, kind="statement", tense=tense,
            segments=tuple(replace(segment, tense=tense) for segment in told.segments),
        )  # fmt: skip
    return reading
