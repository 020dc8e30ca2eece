"""Processes get ready while this one is importing: what reads, what judges in parallel."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tenderlint.pipeline.rules import RuleChoice


def reader_ahead(words: Sequence[str]) -> None:
    """Start the process that will read, unless the words only ask for help."""
    if not {"--help", "-h"} & set(words):
        from tenderlint.readers.process import start_ahead

        with suppress(OSError):  # it is only a head start
            start_ahead()


def judges_ahead(processes: int, tenders: int, rules: RuleChoice) -> None:
    """Start the process that judging ones are forked from, where there is such a one.

    What rules it is to make ready is told in its environment, all that it gets from here.
    """
    if min(processes, tenders) < 2:
        return
    import multiprocessing

    if "forkserver" in multiprocessing.get_all_start_methods():
        from multiprocessing import forkserver

        from tenderlint.pipeline.rules import AHEAD

        multiprocessing.set_forkserver_preload(["tenderlint.pipeline.ahead"])
        os.environ[AHEAD] = json.dumps(asdict(rules))
        with suppress(OSError):  # it is only a head start
            forkserver.ensure_running()
        del os.environ[AHEAD]
