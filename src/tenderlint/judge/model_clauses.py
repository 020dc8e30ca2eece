"""A rule's model clause, in the names that the tender itself uses for its parties."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from tenderlint.model.lexicon import Lexicon
from tenderlint.model.tender import Tender

USUAL = {"supplier": "Supplier", "authority": "Authority"}
"""What a party is called where the tender has no name for it."""

_FEWEST = 3
_NAME = re.compile(r"\b[Tt]he ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b")


def party_names(tender: Tender, lexicon: Lexicon) -> dict[str, str]:
    """ "supplier" and "authority" -> the capitalised name the tender uses most for each."""
    said = Counter(
        name for outline in tender.outlines for name in _NAME.findall(outline.document.text)
    )
    parties = lexicon.cues.get("parties", {})
    return {party: _most_used(said, parties.get(party, ())) or USUAL[party] for party in USUAL}


def with_names(clause: str, names: dict[str, str]) -> str:
    """The clause with "{supplier}" and "{authority}" filled in."""
    for party, name in names.items():
        clause = clause.replace(f"{{{party}}}", name)
    return clause


def _most_used(said: Counter[str], phrases: Iterable[str]) -> str:
    """The name that stands most often in the text, of those that are the party's, in singular."""
    wanted = {phrase.rstrip("*") for phrase in phrases if "|" not in phrase}
    counts = Counter(
        {
            name: count
            for name, count in said.items()
            if name.lower() in wanted and not name.endswith("s") and count >= _FEWEST
        }
    )
    return counts.most_common(1)[0][0] if counts else ""
