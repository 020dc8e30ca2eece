"""Text of strangers' documents, made fit for a terminal."""

from __future__ import annotations

import pytest

from tenderlint.model.document import Problem
from tenderlint.writers.prose import clean, names_its_page, shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("pay\tno  less\nthan", "pay no less than", id="one line"),
        pytest.param("\x1b[31mred\x1b[0m", "[31mred[0m", id="an escape sequence loses its escape"),
        pytest.param("a\x9b2Jb", "a2Jb", id="so does its eight-bit form"),
        pytest.param("pay \u202eegaw\u202c", "pay egaw", id="text is not turned round"),
        pytest.param("sub\u00adcontractor", "subcontractor", id="soft hyphens go"),
        pytest.param("£12.60\u00a0an hour", "£12.60 an hour", id="hard spaces are spaces"),
        pytest.param("half \ud835 char", "half char", id="half characters go"),
        pytest.param("cyflog byw go iawn, Môn", "cyflog byw go iawn, Môn", id="letters stay"),
    ],
)
def test_clean(text: str, shown: str) -> None:
    assert clean(text) == shown


@pytest.mark.parametrize(
    ("limit", "shown"),
    [
        pytest.param(37, "The Supplier shall, where it can, pay", id="short enough"),
        pytest.param(30, "The Supplier shall, [...] can, pay", id="whole words at both ends"),
    ],
)
def test_shortened(limit: int, shown: str) -> None:
    assert shortened("The Supplier shall, where it can, pay", limit) == shown


@pytest.mark.parametrize(
    ("message", "pages", "named"),
    [
        ("this page is a picture", (4,), True),
        ("page 4 is a picture", (4,), False),
        ("pages 4-6: read by OCR", (4, 5, 6), False),
        ("3 pages without a text layer", (4, 5, 6), False),
    ],
)
def test_a_page_is_named_once(message: str, pages: tuple[int, ...], named: bool) -> None:
    assert names_its_page(Problem("code", message, pages[0], pages=pages)) is named
