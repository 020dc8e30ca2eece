"""Headings that say whom a section binds: "The Council's obligations", "What you must do"."""

from __future__ import annotations

import re
from functools import lru_cache

from tenderlint.model.reading import Bearer

_HEADED = re.compile(
    r"\b(?:(?P<whose>authority|council|client|trust|employer|buyer|customer|commissioner|"
    r"purchaser|supplier|contractor|provider|operator|consultant|bidder|"
    r"tenderer)s?['’]?s?\s+(?:obligation|responsibilit|dut|role|commitment|undertaking)"
    r"|(?:obligation|responsibilit|dut|role|commitment|undertaking)\w*\s+of\s+(?:the\s+|"
    r"our\s+)?(?P<of>authority|council|client|trust|employer|buyer|customer|commissioner|"
    r"purchaser|supplier|contractor|provider|operator|consultant|bidder|tenderer)"
    r"|what (?P<we>we|the (?:council|trust|authority|client|buyer)) (?:will|shall|must) do|"
    r"what (?P<you>you|the (?:supplier|contractor|provider)) (?:will|shall|must|have to|"
    r"need to) do"
    r"|\b(?P<must>supplier|contractor|provider|operator|consultant|bidder|tenderer|"
    r"you)s?\s+(?:must|shall|will|is to|are to|has to|have to|need to)\b"
    r"|instructions (?:to|for) (?P<tenderers>tenderers|bidders|applicants|tendering))",
    re.I,
)
_AUTHORITY_WORDS = frozenset(
    [
        "authority",
        "council",
        "client",
        "trust",
        "employer",
        "buyer",
        "customer",
        "commissioner",
        "purchaser",
    ]
)
_BIDDER_WORDS = frozenset({"bidder", "tenderer"})
_BINDING_HEADING = re.compile(
    r"\b(?:obligation|dut(?:y|ies)|responsibilit|must|shall|requirements (?:of|on|for) the|"
    r"required of)",
    re.I,
)


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
    return bool(
        heading_path
        and _BINDING_HEADING.search(heading_path[-1])
        and _HEADED.search(heading_path[-1])
    )
