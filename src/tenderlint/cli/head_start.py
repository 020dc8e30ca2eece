"""Processes get ready while this one is importing: what reads, what judges in parallel."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress


def reader_ahead(words: Sequence[str]) -> None:
    """Start the process that will read, unless the words ask for help or for several jobs."""
    if not any(word.startswith(("--help", "-h", "--jobs")) for word in words):
        from tenderlint.readers.process import start_ahead

        with suppress(OSError):  # it is only a head start
            start_ahead()


def head_start(processes: int, tenders: int, own_rules: bool) -> None:
    """Start the process they are forked from, where there is such a one, with all it needs."""
    if min(processes, tenders) < 2:
        return
    import multiprocessing

    if "forkserver" in multiprocessing.get_all_start_methods():
        from multiprocessing import forkserver

        program = "tenderlint.pipeline.ahead" if own_rules else "tenderlint.pipeline.tender"
        multiprocessing.set_forkserver_preload(["tenderlint.pipeline", program])
        with suppress(OSError):  # it is only a head start
            forkserver.ensure_running()
