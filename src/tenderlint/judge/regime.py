"""Which procurement law governs a tender, from its nation, its day, its buyer and its words.

After sections 1.1 and 1.5 to 1.8 of the research this rulebook rests on: the Procurement Act 2023
for what begins on or after 24 February 2025 in England, Wales and Northern Ireland, the
regulations of 2015 before that day and for what is called off under an older agreement, the
Scottish regulations in Scotland, the Provider Selection Regime for health care services.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tenderlint.model.context import FactValue, Origin, Regime

ACT_IN_FORCE = date(2025, 2, 24)
"""https://www.find-tender.service.gov.uk/Home/NoticeTypes"""

Mentions = Mapping[str, int]
"""How often the text uses words of each regime; "older-agreement" counts words of call-offs."""


def regime_of(
    nation: FactValue | None,
    authority: FactValue | None,
    day: date | None,
    mentions: Mentions,
) -> tuple[Regime, Origin]:
    """The law that governs and how that is known; ``day`` is None where nobody said one.

    Words decide only what nation and day leave open: a tender of 2026 that cites the regulations
    of 2015 is more often out of date than under them.
    """
    if nation == "scotland":
        return "scotland-2015", "inferred"
    health = mentions.get("provider-selection", 0)
    others = mentions.get("procurement-act-2023", 0) + mentions.get("pcr-2015", 0)
    if health and (health >= others or authority == "health"):
        return "provider-selection", "inferred"
    new, old = mentions.get("procurement-act-2023", 0), mentions.get("pcr-2015", 0)
    if day is not None and day < ACT_IN_FORCE:
        return "pcr-2015", "inferred"
    if old and not new and (day is None or mentions.get("older-agreement", 0)):
        return "pcr-2015", "inferred"
    return "procurement-act-2023", "inferred" if day is not None or new else "default"
