"""Text of a rule, as it was typed, in paragraphs."""

from __future__ import annotations

import pytest

from tenderlint.report.paragraphs import paragraphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Supplier\nshall pay\n", ["The Supplier shall pay"], id="lines joined"),
        pytest.param("One.\n\nTwo.", ["One.", "Two."], id="a blank line parts"),
        pytest.param(
            "shall:\n(a) pay\nall staff; and\n(b) report.",
            ["shall:", "(a) pay all staff; and", "(b) report."],
            id="list items stay apart",
        ),
        pytest.param("within\n30 days", ["within 30 days"], id="a number is no list item"),
        pytest.param(
            "Pay\n1. now\n1.2 later", ["Pay", "1. now", "1.2 later"], id="a numbered one is"
        ),
        pytest.param("  \n", [], id="nothing"),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected
