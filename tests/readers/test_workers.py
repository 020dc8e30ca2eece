"""Reading in worker processes: a crash, hang or bomb costs its document and no other."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Block, Document, Problem, TablePlace
from tenderlint.readers import read
from tenderlint.readers.limits import MIB, Limits
from tenderlint.readers.process import end, start_ahead, started, waiting
from tenderlint.readers.settings import ReadingSettings
from tenderlint.readers.transport import from_json, to_json
from tenderlint.readers.workers import ReadingPool
from tests.readers.pdf_building import calling_itself, lines, pdf, text

GOOD = pdf(lines(72, 700, "The Supplier shall pay every worker", "a living wage."))
TIGHT = ReadingSettings(Limits(seconds=3.0, memory_bytes=400 * MIB))


@pytest.fixture(scope="module")
def pool() -> Iterator[ReadingPool]:
    with ReadingPool(1, TIGHT) as running:
        yield running


def test_a_document_comes_back_as_it_was_read(pool: ReadingPool) -> None:
    assert pool.read("tender.pdf", GOOD) == read(GOOD, "tender.pdf")


def test_a_refusal_comes_back_as_one_and_the_worker_goes_on(pool: ReadingPool) -> None:
    with pytest.raises(UnreadableError) as refused:
        pool.read("letter.pdf", b"Dear bidders")
    assert refused.value.code == "not-a-pdf"
    assert pool.read("tender.pdf", GOOD).pages == 1


def test_a_bomb_costs_itself_only(pool: ReadingPool) -> None:
    items = [("a.pdf", GOOD), ("bomb.pdf", calling_itself()), ("b.pdf", GOOD)]
    results = dict(pool.read_all(items))
    assert sorted(results) == [0, 1, 2]
    bomb = results[1]
    assert isinstance(bomb, UnreadableError)
    assert bomb.code in ("over-limit", "crashed")
    assert "\n" not in str(bomb)
    assert all(isinstance(results[index], Document) for index in (0, 2))


def test_a_hang_is_stopped() -> None:
    slow = ReadingSettings(Limits(seconds=0.0, seconds_per_page=0.0))
    with ReadingPool(1, slow) as pool:
        result = dict(pool.read_all([("slow.pdf", GOOD)]))[0]
    assert isinstance(result, UnreadableError)
    assert result.code == "over-limit"


def test_two_workers_read_everything_once() -> None:
    items = [(f"{n}.pdf", pdf(text(72, 700, f"Document {n}."))) for n in range(6)]
    with ReadingPool(2) as pool:
        results = dict(pool.read_all(iter(items)))
    found = [results[n] for n in range(6)]
    assert [d.text for d in found if isinstance(d, Document)] == [
        f"Document {n}." for n in range(6)
    ]


def test_in_process_reading_needs_no_worker() -> None:
    with ReadingPool(0) as pool:
        results = list(pool.read_all([("a.pdf", GOOD), ("b.pdf", b"")]))
    assert isinstance(results[0][1], Document)
    assert isinstance(results[1][1], UnreadableError)


def test_documents_survive_json() -> None:
    place = TablePlace(1, 2, 3, True)
    document = Document(
        "päck/tender.pdf",
        "pdf",
        "0" * 64,
        "7.1\tPay “fairly” \U0001f4b7",
        (
            Block("cell", 4, 16, "7.1", 2, 3, place, ("bold", "ocr"), (1.0, 2.5, 3.0, 4.0)),
            Block("heading", 0, 3),
        ),
        (Problem("ocr-text", "pages 1-2: read by OCR", 1, True, (1, 2)),),
        3,
        "Tender",
    )
    assert from_json(to_json(document)) == document


def test_however_many_ask_no_more_processes_read_than_were_allowed() -> None:
    items = [(f"{n}.pdf", pdf(text(72, 700, f"Document {n}."))) for n in range(4)]
    with ReadingPool(2) as pool, ThreadPoolExecutor(3) as threads:
        asked = [threads.submit(lambda: dict(pool.read_all(items))) for _ in range(3)]
        assert all(len(task.result()) == len(items) for task in asked)
        assert 1 <= pool.processes <= 2


def test_a_process_started_ahead_is_handed_out_once_and_ends_when_told() -> None:
    start_ahead()
    (ahead,) = waiting()
    assert started() is ahead
    assert not waiting()
    end(ahead)
    assert ahead.returncode is not None
    assert ahead.stdin is not None
    assert ahead.stdin.closed
