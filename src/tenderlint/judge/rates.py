"""An hourly figure against the wage tables as of the tender's date."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tenderlint.judge.tender_text import TenderText
from tenderlint.model.reading import Figure

_LOWEST, _HIGHEST = Decimal(3), Decimal(25)


def hourly_rate(figure: Figure) -> Decimal | None:
    """The figure as pounds an hour, None where it is plainly something else.

    A bare amount with pence between 3 and 25 pounds counts: pay tables leave sign and unit to
    their header. Amounts per day, week or year do not.
    """
    if figure.kind not in {"money", "number"} or figure.per not in {"", "hour"}:
        return None
    if not _LOWEST <= figure.value <= _HIGHEST:
        return None
    if figure.per == "hour" or "." in figure.text:
        return figure.value
    return None


def rate_kinds(rate: Decimal, tender: TenderText, as_of: date) -> set[str]:
    """What the wage tables know of a rate: "newest", "previous", "old", "statutory", ...

    "previous" is the Real Living Wage before the newest while employers may still pay it;
    "below-minimum" is less than the National Living Wage of the day; "both" has been a Real Living
    Wage and a statutory rate, which alone cannot tell which is meant.
    """
    tables = tender.plan.rulebook.tables
    kinds: set[str] = set()
    now = tables.rlw_rows_at(as_of)
    minimum = tables.nlw_at(as_of)
    places = tables.find_rate(rate)
    regimes = {match.table for match in places}
    if len(regimes) == 2:
        kinds.add("both")
    elif regimes and "real-living-wage" not in regimes:
        kinds.add("statutory")
    for match in places:
        if match.table != "real-living-wage":
            continue
        if now and match.year == now.newest.year:
            kinds.add("newest")
        elif now and now.before and match.year == now.before.year and now.before_in_window:
            kinds.add("previous")
        else:
            kinds.add("old")
    if minimum is not None and rate < minimum.nlw:
        kinds.add("below-minimum")
    return kinds or {"unknown"}
