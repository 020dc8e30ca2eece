"""The dated tables at the terminal: what they hold, what is not verified, what ends soon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rich.text import Text

from tenderlint.report.words import fact_words, long_date, spoken
from tenderlint.rulebook.tables import Tables
from tenderlint.writers.lines import columns, rendered, rule, wrapped
from tenderlint.writers.style import Style


def tables_text(tables: Tables, as_of: date, ahead: int, style: Style) -> str:
    """Every table with its rows, then what needs looking after within ``ahead`` days of a day."""
    lines = [
        *_titled("Real Living Wage, pounds an hour", _living_wages(tables), style),
        *_titled("Statutory minimum wage, pounds an hour", _minimum_wages(tables), style),
        *_titled("Procurement thresholds, pounds", _thresholds(tables), style),
        *_notes("Single amounts", _figures(tables), style),
        *_notes("Superseded law", _superseded(tables), style),
        *_notes("Not verified, so nothing is compared with it", _lacking(tables), style),
        *_notes(
            f"Goes out of date within {ahead} days of {long_date(as_of)}",
            _ending(tables, as_of, ahead),
            style,
        ),
    ]
    return rendered(lines, style)


def _titled(title: str, rows: list[list[str]], style: Style) -> list[Text]:
    head, *body = [[Text(cell) for cell in row] for row in rows]
    for cell in head:
        cell.stylize("dim")
    return [
        rule(Text(title, style="bold"), style),
        *(Text.assemble("  ", line) for line in columns([head, *body])),
        Text(),
    ]


def _notes(title: str, notes: Iterator[str], style: Style) -> list[Text]:
    lines = [rule(Text(title, style="bold"), style)]
    told = list(notes)
    for note in told or ["Nothing."]:
        lines += wrapped(Text(note), style, "  ", "    ")
    return [*lines, Text()]


def _living_wages(tables: Tables) -> list[list[str]]:
    head = ["year", "UK", "London", "announced", "to be paid by"]
    return [
        head,
        *(
            [
                row.year,
                f"{row.uk:.2f}",
                f"{row.london:.2f}",
                long_date(row.announced) if isinstance(row.announced, date) else row.announced,
                long_date(row.apply_by) if row.apply_by else "not verified",
            ]
            for row in tables.living_wages
        ),
    ]


def _minimum_wages(tables: Tables) -> list[list[str]]:
    head = ["from", "National Living Wage", "from the age of", "below it"]
    return [
        head,
        *(
            [
                long_date(row.valid_from),
                f"{row.nlw:.2f}",
                str(row.nlw_age),
                ", ".join(f"{rate:.2f}" for _, rate in row.bands),
            ]
            for row in tables.minimum_wages
        ),
    ]


def _thresholds(tables: Tables) -> list[list[str]]:
    head = ["kind", "amount", "VAT", "from", "to"]
    return [
        head,
        *(
            [
                spoken(row.kind),
                f"{row.amount:,.0f}",
                row.vat,
                long_date(row.valid_from),
                long_date(row.valid_to) if row.valid_to else "open",
            ]
            for row in tables.thresholds
        ),
    ]


def _figures(tables: Tables) -> Iterator[str]:
    for row in tables.figures:
        where = ", ".join(fact_words("nation", nation) for nation in row.nations)
        yield f"£{row.amount:,.0f} ({row.vat} VAT, {where}): {row.what}"


def _superseded(tables: Tables) -> Iterator[str]:
    for row in tables.superseded:
        since = f"since {long_date(row.since)}" if row.since else "long since"
        yield f"{row.names[0]}: {since} {row.instead}"


def _lacking(tables: Tables) -> Iterator[str]:
    for row in tables.lacking:
        where = f" ({', '.join(fact_words('nation', n) for n in row.nations)})" * bool(row.nations)
        since = f"needed from {long_date(row.needed_from)}"
        yield f"{spoken(row.table)}: {row.label}{where}, {since}"


def _ending(tables: Tables, as_of: date, ahead: int) -> Iterator[str]:
    """Rows that end soon, and rows that will be needed soon and are not there."""
    for row in tables.thresholds:
        if row.valid_to is not None and 0 <= (row.valid_to - as_of).days <= ahead:
            yield f"procurement thresholds: {spoken(row.kind)}, until {long_date(row.valid_to)}"
    for lacking in tables.lacking:
        days = (lacking.needed_from - as_of).days
        if days <= ahead:
            due = "is overdue since" if days < 0 else "is needed from"
            yield (
                f"{spoken(lacking.table)}: {lacking.label} {due} {long_date(lacking.needed_from)}"
            )
    at = tables.rlw_rows_at(as_of)
    if at is not None and at.newest.apply_by and 0 <= (at.newest.apply_by - as_of).days <= ahead:
        yield (
            f"real living wage: {at.newest.year} must be paid by {long_date(at.newest.apply_by)}; "
            "from then on the rate before is too low"
        )
