"""Comments that drafters left are shown with the words they touch, and only with those."""

from __future__ import annotations

import pytest

from tenderlint.judge.comments import comments_on
from tenderlint.model.document import Block, Document

TEXT = "Tea is served.\nThe Provider shall serve tea.\nWhich tea?"
NOTE = TEXT.index("Which")
DUTY = (15, 43)


def document(*flags: str) -> Document:
    """Two sentences, and one comment with these flags."""
    return Document(
        "itt.docx",
        "docx",
        "",
        TEXT,
        (
            Block("paragraph", 0, 14),
            Block("paragraph", *DUTY),
            Block("comment", NOTE, len(TEXT), flags=flags),
        ),
    )


@pytest.mark.parametrize(
    ("anchor", "touches"),
    [
        pytest.param("19-27", True, id="inside"),
        pytest.param("0-43", True, id="around"),
        pytest.param("7-20", True, id="over the beginning"),
        pytest.param("0-14", False, id="the sentence before"),
        pytest.param("0-15", False, id="up to the beginning"),
        pytest.param("43-50", False, id="from the end on"),
        pytest.param("15-15", True, id="a point at the beginning"),
        pytest.param("43-43", True, id="a point at the end"),
        pytest.param("5-5", False, id="a point before"),
    ],
)
def test_where_a_comment_touches(anchor: str, touches: bool) -> None:
    found = comments_on(document(f"anchor:{anchor}", "author:Ann Drafter"), DUTY)

    assert found == (("Comment by Ann Drafter: Which tea?",) if touches else ())


@pytest.mark.parametrize(
    ("flags", "shown"),
    [
        pytest.param(("anchor:15-43",), ("Comment: Which tea?",), id="without an author"),
        pytest.param(("author:Ann",), (), id="without a place"),
    ],
)
def test_what_a_comment_may_lack(flags: tuple[str, ...], shown: tuple[str, ...]) -> None:
    assert comments_on(document(*flags), DUTY) == shown
