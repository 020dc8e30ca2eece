"""The dated tables at the terminal."""

from __future__ import annotations

from datetime import date

from tenderlint.writers import Style
from tenderlint.writers.tables_text import tables_text
from tests.rulebook_files import rulebook


def shown(as_of: date, ahead: int = 90) -> str:
    return tables_text(rulebook().tables, as_of, ahead, Style(width=100))


def ending(as_of: date, ahead: int = 90) -> str:
    return shown(as_of, ahead).split("Goes out of date within")[1]


def test_all_tables_are_there() -> None:
    text = shown(date(2026, 11, 22))
    for words in ("2025-26  13.45  14.80", "1 April 2026", "5,193,000", "PPN 06/20"):
        assert " ".join(words.split()) in " ".join(text.split())


def test_what_is_not_verified_is_listed() -> None:
    lacking = shown(date(2026, 11, 22)).split("Not verified")[1]
    assert "statutory minimum wage: 2027, needed from 1 April 2027" in lacking


def test_looks_ahead_so_many_days() -> None:
    assert "until 31 December 2027" in ending(date(2027, 10, 3))
    assert "until 31 December 2027" not in ending(date(2027, 10, 1))
    assert "2027 is needed from 1 April 2027" in ending(date(2027, 2, 1))
    assert "2027 is needed from" not in ending(date(2026, 11, 22))
    assert "2027 is needed from" in ending(date(2026, 11, 22), ahead=180)


def test_no_line_is_wider_than_the_terminal() -> None:
    assert max(map(len, shown(date(2026, 11, 22)).splitlines())) <= 100
