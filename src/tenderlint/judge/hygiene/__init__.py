"""The state of the document itself: what is left to fill in, sums that are off, pages unread.

Rules of the kind "hygiene" ask nothing of the parties, so no statement is a candidate for them;
each looks through the whole tender in its own way and says which statements show it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from tenderlint.judge.hygiene.unfilled import unfilled
from tenderlint.judge.hygiene.unread import unread
from tenderlint.judge.hygiene.weight_sums import weight_sums
from tenderlint.judge.statements import Verdict
from tenderlint.judge.tender_text import TenderText
from tenderlint.model.finding import Outcome
from tenderlint.rulebook.schema import LooksFor

State: TypeAlias = tuple[Outcome, tuple[Verdict, ...]]
"""The outcome, and the verdicts on the statements that show it."""

CHECKS: Mapping[LooksFor, Callable[[TenderText], State]] = {
    "unfilled": unfilled,
    "weight-sums": weight_sums,
    "unread": unread,
}
