"""Work on every tender, in this process or in several; outcomes come in the order asked.

Documents are always read in processes of their own (``ReadingPool``), where a hostile file harms
nothing else. With several jobs and several tenders the judging is shared out too: while the first
documents are read, the process that judges are forked from loads all that they need.
"""

from __future__ import annotations

import gc
import multiprocessing
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple, TypeAlias

from tenderlint.files.tenders import FoundTender
from tenderlint.model.document import Document
from tenderlint.model.report import RulebookSummary, TenderReport
from tenderlint.pipeline.documents import Documents, begin_reading, read_documents
from tenderlint.pipeline.watch import Watch
from tenderlint.readers.settings import DEFAULT_SETTINGS, ReadingSettings
from tenderlint.readers.workers import ReadingPool


class Judged(NamedTuple):
    """A tender's report, and what it was judged by."""

    report: TenderReport
    rulebook: RulebookSummary


Outcome: TypeAlias = Judged | Exception
Work: TypeAlias = Callable[[FoundTender, Documents], Judged]
Each: TypeAlias = Callable[[Work, Watch], Iterator[Outcome]]

READ_AHEAD = 1
"""Tenders, beside those being judged, that may be read and wait; more would only fill memory."""


@contextmanager
def crew(
    jobs: int,
    found: Sequence[FoundTender | Exception],
    settings: ReadingSettings = DEFAULT_SETTINGS,
) -> Iterator[Each]:
    """Gives what works on each tender: its outcome, or the exception it ended with, in order.

    The work is pickled for other processes. An exception in ``found`` stays in its place.
    """
    processes = min(jobs, sum(isinstance(place, FoundTender) for place in found))
    with ReadingPool(jobs if processes else 0, settings) as pool:  # gets ready meanwhile
        if processes > 1:
            with ProcessPoolExecutor(processes, mp_context=_fresh_processes()) as executor:
                yield partial(_in_processes, found, pool, executor, processes)
        else:
            yield partial(_in_turn, found, pool)


def _in_turn(
    found: Sequence[FoundTender | Exception],
    pool: ReadingPool,
    work: Work,
    watch: Watch,
) -> Iterator[Outcome]:
    for place in found:
        if isinstance(place, Exception):
            yield place
        else:
            yield _outcome(work, place, begin_reading(place, pool, watch))


def _outcome(work: Work, place: FoundTender, documents: Documents) -> Outcome:
    try:
        with _cycles_left_alone():
            return work(place, documents)
    except Exception as error:  # whatever it is, the other tenders are to be judged
        return error


@contextmanager
def _cycles_left_alone() -> Iterator[None]:
    """A tender is many small tuples, none in a cycle: looking for cycles costs some 7 percent."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _in_processes(
    found: Sequence[FoundTender | Exception],
    pool: ReadingPool,
    executor: ProcessPoolExecutor,
    processes: int,
    work: Work,
    watch: Watch,
) -> Iterator[Outcome]:
    """Documents are read by threads of this process, which hand them to those that judge."""

    def read_and_judge(place: FoundTender) -> Outcome:
        try:
            documents = read_documents(place, pool, watch)
            return executor.submit(_in_worker, work, place, documents).result()
        except Exception as error:  # it cannot be read, or the worker itself ended
            return error

    with ThreadPoolExecutor(processes + READ_AHEAD) as threads:
        tasks = [
            place if isinstance(place, Exception) else threads.submit(read_and_judge, place)
            for place in found
        ]
        for task in tasks:
            yield task if isinstance(task, Exception) else task.result()


def _fresh_processes() -> multiprocessing.context.BaseContext:
    """Never a fork of this process, which has threads."""
    methods = multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")


def _in_worker(work: Work, place: FoundTender, documents: tuple[Document, ...]) -> Outcome:
    read: Documents = Future()
    read.set_result(documents)
    outcome = _outcome(work, place, read)
    if isinstance(outcome, Exception):
        outcome.add_note("".join(traceback.format_exception(outcome)))  # pickling loses it
    return outcome
