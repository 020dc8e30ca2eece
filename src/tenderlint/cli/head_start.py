"""Processes that will judge several tenders at once get ready while this one is still importing."""

from __future__ import annotations

from contextlib import suppress


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
