"""One tender's failure is an outcome, in this process and in others; options win over the file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tenderlint.errors import UnreadableError
from tenderlint.files.tenders import FoundDocument, FoundTender
from tenderlint.model.context import Context, Given
from tenderlint.model.report import RulebookSummary, TenderReport
from tenderlint.pipeline.documents import Documents
from tenderlint.pipeline.jobs import Judged, crew
from tenderlint.pipeline.tender import over
from tenderlint.pipeline.watch import Unwatched, reason
from tests.documents import word


def work(found: FoundTender, documents: Documents) -> Judged:
    """Crashes at a tender that is called so; others give an empty report."""
    if found.path == "crash":
        raise KeyError("clause")
    documents.result()
    report = TenderReport(found.path, "", Context(()), (), None, (), ())
    return Judged(report, RulebookSummary("2026", 0, ""))


@pytest.mark.parametrize(
    "jobs", [pytest.param(1, id="one process"), pytest.param(2, id="two processes")]
)
def test_each_tender_has_its_outcome_in_the_order_asked(jobs: int, tmp_path: Path) -> None:
    lost = UnreadableError("not-found", "no such file or folder")
    found: list[FoundTender | Exception] = [
        place("a", tmp_path),
        place("crash", tmp_path),
        lost,
        place("empty", tmp_path, data=b""),
        place("b", tmp_path),
    ]

    with crew(jobs, found) as each:
        outcomes = list(each(work, Unwatched()))

    paths = [outcome.report.path for outcome in outcomes if isinstance(outcome, Judged)]
    assert paths == ["a", "b"]
    assert [type(outcome) for outcome in outcomes[1:4]] == [KeyError, UnreadableError, type(lost)]
    assert isinstance(outcomes[3], UnreadableError)
    assert outcomes[3].code == "empty"


def test_a_crash_in_another_process_keeps_its_traceback(tmp_path: Path) -> None:
    with crew(2, [place("a", tmp_path), place("crash", tmp_path)]) as each:
        *_, crash = each(work, Unwatched())

    assert isinstance(crash, KeyError)
    assert "in work" in "".join(crash.__notes__)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (UnreadableError("encrypted", "password-protected"), "password-protected"),
        (KeyError("clause"), "tenderlint failed on it (KeyError: 'clause')"),
        (ValueError("two\nlines"), "tenderlint failed on it (ValueError: two lines)"),
    ],
)
def test_a_reason_is_one_line(error: Exception, words: str) -> None:
    assert reason(error) == words


def test_options_win_over_the_file() -> None:
    said = Given(title="Home care", nation="wales", value=500_000, as_of=date(2025, 4, 1))
    options = Given(nation="england", as_of=date(2026, 11, 22))

    assert over(options, said) == Given(
        title="Home care",
        nation="england",
        value=500_000,
        as_of=date(2026, 11, 22),
        from_options=frozenset({"nation", "as-of"}),
    )


def place(path: str, folder: Path, data: bytes | None = None) -> FoundTender:
    """A tender that is called so, of one document that is there."""
    file = folder / f"{path}.docx"
    file.write_bytes(word("The Supplier shall clean.") if data is None else data)
    return FoundTender(path, (FoundDocument(path, file),))
