"""How a document speaks: who "you", "we" and "the Employer" are, and what names it gives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from tenderlint.language.cues import Mark
from tenderlint.language.party_names import names_in
from tenderlint.model.outline import DocumentKind, Outline
from tenderlint.model.reading import Bearer

_CLIENT_EMPLOYER = re.compile(
    r"\b(?:council|authority|trust|university|association|client|board)\b[^.\n]{0,60}?"
    r"\b(?:called|referred to as|named|known as|\(?[\"“]?the)\s*[\"“]?(?:the\s+)?Employer\b|"
    r"\bEmployer[\"”’']?\s+(?:means|is|shall mean)\s+(?:the\s+)?(?:\w+\s+){0,3}(?:council|"
    r"authority|trust|university|client|board)",
    re.I,
)
_NEC = re.compile(r"NEC[34]?\b")
_BUILDING = re.compile(r"(?:NEC[34]?|JCT)\b")
_OFFERS = re.compile(r"\bform of (?:offer|tender)\b|\bthe undersigned\b|\bI ?/ ?we\b", re.I)
ASKING: frozenset[DocumentKind] = frozenset({"questionnaire", "invitation-to-tender"})
"""Documents that speak to bidders: their "provide" and "give" ask for an answer."""


@dataclass(frozen=True, slots=True)
class Manners:
    """Whom "you", "we" and "Employer" mean, who is bound by default, and the names given.

    ``present_binds`` is true in NEC contracts, whose duties stand in the present tense.
    """

    you: Bearer = "supplier"
    we: Bearer = "authority"
    employer: Bearer = "supplier"
    default: Bearer = "supplier"
    names: Mapping[str, Bearer] = field(default_factory=dict)
    present_binds: bool = False

    def bearer(self, party: Mark) -> Bearer:
        """The bearer that a party cue means here."""
        match party.kind:
            case "you":
                return self.you
            case "we":
                return self.we
            case "client-or-supplier":
                return self.employer
            case "answer":
                return "bidder"
            case "supplier" | "subcontractor" | "bidder" | "authority":
                return party.kind
        return "nobody"


def manners_of(outline: Outline) -> Manners:
    """Read off a whole document, in passes over its text that look only at what could define."""
    text = outline.document.text
    employer: Bearer = "supplier"
    if "NEC" in text or "JCT" in text or "Employer" in text:
        employer = "authority" if _employs_builders(text) else "supplier"

    names = names_in(text)
    you: Bearer = "bidder" if outline.kind in ASKING else "supplier"
    default: Bearer = "bidder" if outline.kind == "questionnaire" else "supplier"
    offers = outline.kind == "questionnaire" and _OFFERS.search(text)
    we: Bearer = "bidder" if offers else "authority"
    return Manners(
        names.pop("You", you), names.pop("We", names.pop("Us", we)),
        names.pop("Employer", employer), default, names, "NEC" in text and bool(_NEC.search(text)),
    )  # fmt: skip


def _employs_builders(text: str) -> bool:
    """Whether the Employer is the client: in NEC and JCT contracts, and where it is so defined."""
    if _BUILDING.search(text):
        return True
    return any(
        _CLIENT_EMPLOYER.search(text, max(0, found.start() - 90), found.end() + 90)
        for found in re.finditer("Employer", text)
    )
