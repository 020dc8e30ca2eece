"""A process that reads: started by a pool, or ahead of it by who knows that one will be wanted.

The command line knows it before it knows its own options; the process imports what it needs in
that time.
"""

from __future__ import annotations

import atexit
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeAlias

Process: TypeAlias = "subprocess.Popen[bytes]"

PACKAGES: Final = str(Path(__file__).resolve().parents[2])
START: Final = (
    f"import sys; sys.path.insert(0, {PACKAGES!r}); "
    "from tenderlint.readers.worker import serve; serve()"
)
_ahead: list[Process] = []


def start_ahead() -> None:
    """Start a process that the next ``started`` hands out; unused, it ends with this one."""
    _ahead.append(_start())
    atexit.register(_end_unused)


def started() -> Process:
    """A process that waits for requests (see ``worker``)."""
    return _ahead.pop() if _ahead else _start()


def waiting() -> tuple[Process, ...]:
    """Those started ahead that nobody has taken."""
    return tuple(_ahead)


def end(process: Process) -> None:
    """End the process and close its pipes."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    process.wait()


def _end_unused() -> None:
    for process in waiting():
        end(process)
    _ahead.clear()


def _start() -> Process:
    return subprocess.Popen(
        [sys.executable, "-c", START],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
