"""A worker process: reads one document after another, within limits it sets upon itself.

It speaks lines of JSON over its standard streams: a request is a line with path and size, then the
bytes; the answer is a line that may tell the number of pages, then one with the document or error.
Started as a fresh interpreter, never forked, so that a bomb finds nothing of the program in it.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import Any, BinaryIO

from tenderlint.errors import UnreadableError
from tenderlint.readers.limits import Limits
from tenderlint.readers.settings import ReadingSettings


def serve() -> None:
    """Answer requests until the pipe closes; leave after a fault that may have left damage."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not reach the answers
    _get_ready()
    requests = sys.stdin.buffer
    while line := requests.readline():
        asked = json.loads(line)
        settings = ReadingSettings(Limits(**asked["limits"]), asked["revisions"])
        _limit_memory(settings.limits.memory_bytes)
        data = requests.read(asked["size"])
        _limit_processor(settings.limits, 0)
        healthy = _answer(answers, data, asked["path"], settings)
        if not healthy:
            return


def _get_ready() -> None:
    """Import what most documents need; whoever asks may still be at work on other things."""
    with suppress(Exception):  # told by the document that needs it
        import tenderlint.readers.pdf
        import tenderlint.readers.transport  # noqa: F401


def _answer(answers: BinaryIO, data: bytes, path: str, settings: ReadingSettings) -> bool:
    from tenderlint.readers import page_count, read

    healthy = True
    answer: bytes
    try:
        pages = page_count(data)
        if pages:
            _limit_processor(settings.limits, pages)
            _send(answers, {"pages": pages})
        from tenderlint.readers.transport import to_json

        answer = b'{"document":' + to_json(read(data, path, settings)) + b"}"
    except UnreadableError as error:
        answer = json.dumps({"code": error.code, "message": str(error)}).encode()
    except MemoryError:
        answer, healthy = b'{"fault":"memory"}', False
    except RecursionError:
        answer = json.dumps({"fault": "nesting"}).encode()
    except Exception as error:  # a reader's own bug costs this document, not the run
        answer = json.dumps({"fault": f"{type(error).__name__}: {error}"[:300]}).encode()
    answers.write(answer + b"\n")
    answers.flush()
    return healthy


def _send(answers: BinaryIO, what: dict[str, Any]) -> None:
    answers.write(json.dumps(what).encode() + b"\n")
    answers.flush()


def _limit_memory(memory_bytes: int) -> None:
    """Address space where the system counts it (Linux); elsewhere the clock alone limits."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        return


def _limit_processor(limits: Limits, pages: int) -> None:
    """Seconds of processor time for this document, on top of what was used for those before."""
    try:
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        seconds = used.ru_utime + used.ru_stime + limits.seconds + limits.seconds_per_page * pages
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 2, hard))
    except (ImportError, ValueError, OSError):
        return
