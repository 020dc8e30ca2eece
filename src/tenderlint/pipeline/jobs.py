"""Work on every tender, in this process or in several; outcomes come in the order asked.

Documents are always read in processes of their own (``ReadingPool``), where a hostile file harms
nothing else. With several jobs and several tenders the judging is shared out too.
"""

from __future__ import annotations

import gc
import multiprocessing
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import TypeAlias

from tenderlint.files.tenders import FoundTender
from tenderlint.model.report import TenderReport
from tenderlint.pipeline.watch import Unwatched, Watch
from tenderlint.readers.settings import DEFAULT_SETTINGS, ReadingSettings
from tenderlint.readers.workers import ReadingPool

Outcome: TypeAlias = TenderReport | Exception
Work: TypeAlias = Callable[[FoundTender, ReadingPool, Watch], TenderReport]
Each: TypeAlias = Callable[[Work, Watch], Iterator[Outcome]]


@contextmanager
def crew(
    jobs: int,
    found: Sequence[FoundTender | Exception],
    settings: ReadingSettings = DEFAULT_SETTINGS,
) -> Iterator[Each]:
    """Gives what works on each tender: its outcome, or the exception it ended with, in order.

    The work is pickled for other processes, which begin with it at once. An exception in ``found``
    stays in its place.
    """
    processes = min(jobs, sum(isinstance(place, FoundTender) for place in found))
    if processes > 1:
        with ProcessPoolExecutor(processes, mp_context=_fresh_processes()) as executor:
            yield partial(_in_processes, found, executor, jobs // processes, settings)
    else:
        pool = ReadingPool(jobs if processes else 0, settings)
        with pool:  # gets ready while the rules are loaded
            yield partial(_in_turn, found, pool)


def _in_turn(
    found: Sequence[FoundTender | Exception],
    pool: ReadingPool,
    work: Work,
    watch: Watch,
) -> Iterator[Outcome]:
    for place in found:
        yield place if isinstance(place, Exception) else _outcome(work, place, pool, watch)


def _outcome(work: Work, place: FoundTender, pool: ReadingPool, watch: Watch) -> Outcome:
    try:
        with _cycles_left_alone():
            return work(place, pool, watch)
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
    executor: ProcessPoolExecutor,
    readers: int,
    settings: ReadingSettings,
    work: Work,
    watch: Watch,
) -> Iterator[Outcome]:
    tasks = [
        place
        if isinstance(place, Exception)
        else executor.submit(_in_worker, work, place, readers, settings)
        for place in found
    ]
    return _results(found, tasks, watch)


def _results(
    found: Sequence[FoundTender | Exception],
    tasks: Sequence[Exception | Future[Outcome]],
    watch: Watch,
) -> Iterator[Outcome]:
    for place, task in zip(found, tasks, strict=True):
        yield task if isinstance(task, Exception) else _result(task)
        watch.has_read(len(place.documents) if isinstance(place, FoundTender) else 0)


def _fresh_processes() -> multiprocessing.context.BaseContext:
    """Never a fork of this process, which has threads."""
    methods = multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")


def _in_worker(work: Work, place: FoundTender, readers: int, settings: ReadingSettings) -> Outcome:
    outcome = _outcome(work, place, _pool_of_this_process(readers, settings), Unwatched())
    if isinstance(outcome, Exception):
        outcome.add_note("".join(traceback.format_exception(outcome)))  # pickling loses it
    return outcome


@lru_cache(maxsize=1)
def _pool_of_this_process(readers: int, settings: ReadingSettings) -> ReadingPool:
    """Its readers end when this process does, and with it their pipes."""
    return ReadingPool(readers, settings)


def _result(task: Future[Outcome]) -> Outcome:
    try:
        return task.result()
    except Exception as error:  # the worker itself ended
        return error
