"""How a document speaks: who "you", "we" and "the Employer" are, and what names it gives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from tenderlint.language.cues import Mark
from tenderlint.model.outline import DocumentKind, Outline
from tenderlint.model.reading import Bearer

_CLIENT_EMPLOYER = re.compile(
    r"\bNEC[34]?\b|\bJCT\b|\b(?:council|authority|trust|university|association|client|board)\b[^.\n]{0,60}?"
    r"\b(?:called|referred to as|named|known as|\(?[\"“]?the)\s*[\"“]?(?:the\s+)?Employer\b|"
    r"\bEmployer[\"”’']?\s+(?:means|is|shall mean)\s+(?:the\s+)?(?:\w+\s+){0,3}(?:council|authority|trust|university|client|board)",
    re.I,
)
_INLINE = re.compile(r"\(\s*(?:(?:hereinafter|hereafter)\s+)?(?:referred to as\s+|called\s+)?(?:the\s+|each an?\s+|together,? the\s+)?[\"“‘'](?:the\s+)?(?P<name>[A-Z][\w&’' -]{1,40}?)[\"”’']\s*\)")
_MEANS = re.compile(
    r"[\"“‘'](?:the\s+)?(?P<name>[A-Za-z][\w&’ -]{1,40}?)[\"”’']\s*"
    r"(?:,\s*[\"“‘'](?P<other>\w+)[\"”’']\s*)?(?:means|shall mean|is|are|refers to|:)\s+"
    r"(?P<meaning>[^.\n;]{3,160}?)(?=[.\n;]|\s+and\s+[\"“‘']|$)",
)
_CALLED = re.compile(
    r"\b(?:called|referred to as|known as|named)\s+[\"“‘']?(?:the\s+)?[\"“‘']?"
    r"(?P<name>[A-Z][\w&’-]{1,30}(?:\s[A-Z][\w&’-]{1,30})?)"
)
_COMPANY = re.compile(r"\b(?:Ltd|Limited|plc|PLC|LLP|CIC|Inc)\b\.?")
_SUPPLIES = re.compile(r"\b(?:supplier|contractor|provider|consultant|operator|company|organisation|person|party|firm|body|bidder|tenderer)\b[^.]{0,60}\b(?:appoint|engag|provid|deliver|perform|carr|suppl|award|success|let|run)|\b(?:the|any) (?:supplier|contractor|provider|service provider|consultant|successful \w+|bidder)\b", re.I)
_BUYS = re.compile(r"\b(?:council|authority|trust|university|college|school|association|client|purchaser|buyer|commissioner|board|department|ministry|ministers?|borough|icb|government|customer|landlord|crown)\b", re.I)
_HEADED = re.compile(
    r"\b(?:(?P<whose>authority|council|client|trust|employer|buyer|customer|commissioner|purchaser|supplier|contractor|provider|operator|consultant|bidder|tenderer)s?['’]?s?\s+(?:obligation|responsibilit|dut|role|commitment|undertaking)"
    r"|(?:obligation|responsibilit|dut|role|commitment|undertaking)\w*\s+of\s+(?:the\s+|our\s+)?(?P<of>authority|council|client|trust|employer|buyer|customer|commissioner|purchaser|supplier|contractor|provider|operator|consultant|bidder|tenderer)"
    r"|what (?P<we>we|the (?:council|trust|authority|client|buyer)) (?:will|shall|must) do|what (?P<you>you|the (?:supplier|contractor|provider)) (?:will|shall|must|have to|need to) do"
    r"|\b(?P<must>supplier|contractor|provider|operator|consultant|bidder|tenderer|you)s?\s+(?:must|shall|will|is to|are to|has to|have to|need to)\b"
    r"|instructions (?:to|for) (?P<tenderers>tenderers|bidders|applicants|tendering))",
    re.I,
)
_ASKING: frozenset[DocumentKind] = frozenset({"questionnaire", "invitation-to-tender"})
_AUTHORITY_WORDS = frozenset("authority council client trust employer buyer customer commissioner purchaser".split())
_BIDDER_WORDS = frozenset({"bidder", "tenderer"})
_BINDING_HEADING = re.compile(r"\b(?:obligation|dut(?:y|ies)|responsibilit|must|shall|requirements (?:of|on|for) the|required of)", re.I)


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
    if ("Employer" in text or "employer" in text) and _CLIENT_EMPLOYER.search(text):
        employer = "authority"
    names = _names(text)
    you: Bearer = "bidder" if outline.kind in _ASKING else "supplier"
    return Manners(
        names.pop("you", you), names.pop("we", names.pop("us", "authority")),
        names.pop("employer", employer), "bidder" if outline.kind == "questionnaire" else "supplier",
        names, bool(re.search(r"\bNEC[34]?\b", text)),
    )  # fmt: skip


@lru_cache(maxsize=2048)
def default_under(heading_path: tuple[str, ...]) -> Bearer | None:
    """Whom the innermost heading that names a party binds: "The Council's obligations"."""
    for title in reversed(heading_path):
        match = _HEADED.search(title)
        if match:
            if match["must"]:
                return "bidder" if match["must"].lower() in _BIDDER_WORDS else "supplier"
            if match["we"]:
                return "authority"
            if match["you"]:
                return "supplier"
            if match["tenderers"]:
                return "bidder"
            who = (match["whose"] or match["of"] or "").lower()
            if who in _AUTHORITY_WORDS:
                return "authority"
            return "bidder" if who in _BIDDER_WORDS else "supplier"
    return None


@lru_cache(maxsize=2048)
def heads_duties(heading_path: tuple[str, ...]) -> bool:
    """Whether the innermost heading makes a bare list under it a list of duties."""
    return bool(heading_path and _BINDING_HEADING.search(heading_path[-1]) and _HEADED.search(heading_path[-1]))


def _names(text: str) -> dict[str, Bearer]:
    names: dict[str, Bearer] = {}
    if '"' in text or "“" in text or "‘" in text or "'" in text:
        for match in _INLINE.finditer(text):
            ahead = text[max(0, match.start() - 80) : match.start()]
            _enter_called(names, match["name"], re.split(r"[.;\n)]|\band\b(?=[^()]*$)", ahead)[-1])
        for match in _MEANS.finditer(text):
            for name in (match["name"], match["other"]):
                if name:
                    _enter(names, name, match["meaning"])
    for match in _CALLED.finditer(text):
        ahead = text[max(0, match.start() - 90) : match.start()]
        _enter(names, match["name"], re.sub(_IS_HEREINAFTER, "", re.split(r"[.;,\n]", ahead)[-1]))
    return names


_IS_HEREINAFTER = re.compile(r"\s+(?:is|are|shall be)\s+(?:hereinafter\s+|hereafter\s+)?$")


def _enter_called(names: dict[str, Bearer], name: str, ahead: str) -> None:
    """A name in brackets behind what it stands for: the words just ahead say which side it is."""
    near = " ".join(ahead.split()[-6:])
    key = name.strip().lower()
    if _COMPANY.search(near):
        names.setdefault(key, "supplier")
    elif _BUYS.search(near):
        names.setdefault(key, "authority")
    elif _SUPPLIES.search(near):
        names.setdefault(key, "supplier")


def _enter(names: dict[str, Bearer], name: str, meaning: str) -> None:
    words = name.strip().lower()
    if words.startswith("the "):
        words = words[4:]
    if _COMPANY.search(meaning):
        names.setdefault(words, "supplier")
    elif _BUYS.search(meaning[:60]) and not _SUPPLIES.search(meaning):
        if re.match(r"\W*(?:the|any|a|an)?\s*(?:\w+\s+){0,4}(?:council|authority|trust|university|college|school|association|client|purchaser|buyer|commissioner|board|department|ministry|ministers?|borough|icb|government|customer|landlord|crown)\b\W*(?:$|or|and|acting|of|named|as|being|which|who|,)", meaning, re.I):
            names.setdefault(words, "authority")
    elif _SUPPLIES.search(meaning[:120]):
        if re.match(r"\W*(?:means\s+)?(?:the|any|a|an|each|every)?\s*(?:\w+\s+){0,3}(?:supplier|contractor|provider|consultant|operator|company|organisation|person|party|firm|body|bidder|tenderer)\b", meaning, re.I):
            names.setdefault(words, "supplier")


def named_parties(text: str, manners: Manners) -> list[Mark]:
    """Where the names that a document gives its parties stand in it, as party marks in order."""
    if not manners.names:
        return []
    ways = "|".join(sorted(map(re.escape, manners.names), key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{ways})(?!\w)", re.I)
    return [
        Mark("parties", manners.names[match.group().lower()], match.start(), match.end())
        for match in pattern.finditer(text)
        if match.group()[0].isupper() and match.group().lower() in manners.names
    ]
