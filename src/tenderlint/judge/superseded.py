"""Law and terms out of date: which names of the table hold for a tender, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tenderlint.judge.tender_text import TenderText, View
from tenderlint.model.document import Span
from tenderlint.rulebook.tables.facts import SupersededLaw, day_in_words


def out_of_date(tender: TenderText) -> tuple[SupersededLaw, ...]:
    """The rows of the table that hold for the tender's day, nation and regime."""
    context = tender.tender.context
    day = context.get("as-of")
    return tender.plan.rulebook.tables.superseded_at(
        day if isinstance(day, date) else date.max, context.get("nation"), context.get("regime")
    )


def said_as_named(name: str, spans: tuple[Span, ...], view: View) -> Iterator[Span]:
    """The spans that count: "MEAT" is no dinner, so capitals must be capitals."""
    for start, end in spans:
        if not name.isupper() or view.text[start:end] == name:
            yield start, end


def instead_of(law: SupersededLaw) -> str:
    """What has taken its place, and since when."""
    since = f" since {day_in_words(law.since)}" if law.since else ""
    return f"{law.instead}{since}"
