"""Names a document gives its parties: ("the Operator"), "Keeper" means the one appointed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tenderlint.language.cues import Mark
from tenderlint.model.reading import Bearer

_INLINE = re.compile(
    r"\(\s*(?:(?:hereinafter|hereafter)\s+)?(?:referred to as\s+|called\s+)?(?:the\s+|"
    r"each an?\s+|together,? the\s+)?[\"“‘'](?:the\s+)?(?P<name>[A-Z][\w&’' -]{1,40}?)"
    r"[\"”’']\s*\)"
)
_MEANS = re.compile(
    r"[\"“‘'](?:the\s+)?(?P<name>[A-Za-z][\w&’ -]{1,40}?)[\"”’']\s*"
    r"(?:,\s*[\"“‘'](?P<other>\w+)[\"”’']\s*)?(?:means|shall mean|is|are|refers to|:)\s+"
    r"(?P<meaning>[^.\n;]{3,160}?)(?=[.\n;]|\s+and\s+[\"“‘']|$)",
)
_CALLED = re.compile(
    r"(?:called|referred to as|known as|named)\s+[\"“‘']?(?:the\s+)?[\"“‘']?"
    r"(?P<name>[A-Z][\w&’-]{1,30}(?:\s[A-Z][\w&’-]{1,30})?)"
)
_COMPANY = re.compile(r"\b(?:Ltd|Limited|plc|PLC|LLP|CIC|Inc)\b\.?")
_SUPPLIES = re.compile(
    r"\b(?:supplier|contractor|provider|consultant|operator|company|organisation|person|party|"
    r"firm|body|bidder|tenderer)\b[^.]{0,60}\b(?:appoint|engag|provid|deliver|perform|carr|suppl|"
    r"award|success|let|run)|\b(?:the|any) (?:supplier|contractor|provider|service provider|"
    r"consultant|successful \w+|bidder)\b",
    re.I,
)
_BUYS = re.compile(
    r"\b(?:council|authority|trust|university|college|school|association|client|purchaser|buyer|"
    r"commissioner|board|department|ministry|ministers?|borough|icb|government|customer|landlord|"
    r"crown)\b",
    re.I,
)
_IS_HEREINAFTER = re.compile(r"\s+(?:is|are|shall be)\s+(?:hereinafter\s+|hereafter\s+)?$")


def names_in(text: str) -> dict[str, Bearer]:
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
        _enter(names, match["name"], _IS_HEREINAFTER.sub("", re.split(r"[.;,\n]", ahead)[-1]))
    return names


def _enter_called(names: dict[str, Bearer], name: str, ahead: str) -> None:
    """A name in brackets behind what it stands for: the words just ahead say which side it is."""
    near = " ".join(ahead.split()[-6:])
    key = name.strip()
    if _COMPANY.search(near):
        names.setdefault(key, "supplier")
    elif _BUYS.search(near):
        names.setdefault(key, "authority")
    elif _SUPPLIES.search(near):
        names.setdefault(key, "supplier")


def _enter(names: dict[str, Bearer], name: str, meaning: str) -> None:
    words = name.strip()
    if words.lower().startswith("the "):
        words = words[4:]
    words = words[:1].upper() + words[1:]
    if _COMPANY.search(meaning):
        names.setdefault(words, "supplier")
    elif _IS_BUYER.match(meaning) and not _SUPPLIES.search(meaning):
        names.setdefault(words, "authority")
    elif _IS_SUPPLIER.match(meaning) and _SUPPLIES.search(meaning[:120]):
        names.setdefault(words, "supplier")


# "Personnel" means persons engaged by the Supplier: not the Supplier, so no "of" or "by" before it.
_FORE = r"\W*(?:means\s+)?(?:the|any|an?|each|every)?\s*(?:(?!(?:of|by|to|for|from|with)\b)\w+\s+)"
_IS_BUYER = re.compile(
    _FORE
    + r"{0,4}(?:council|authority|trust|university|college|school|association|client|purchaser|"
    r"buyer|commissioner|board|department|ministry|ministers?|borough|icb|government|customer|"
    r"landlord|crown)\b\W*(?:$|or|and|acting|of|named|as|being|which|who|,)",
    re.I,
)
_IS_SUPPLIER = re.compile(
    _FORE + r"{0,3}(?:supplier|contractor|provider|consultant|operator|company|organisation|firm|"
    r"bidder|tenderer)\b",
    re.I,
)


def named_parties(text: str, names: Mapping[str, Bearer]) -> list[Mark]:
    """Where the names that a document gives its parties stand in it, as party marks in order."""
    if not names:
        return []
    ways = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return [
        Mark("parties", names[match.group()], match.start(), match.end())
        for match in re.compile(rf"(?:{ways})(?!\w)").finditer(text)
        if not (match.start() and text[match.start() - 1].isalnum())
    ]
