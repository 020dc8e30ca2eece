"""Documents read in worker processes: a crash, hang or bomb costs that document and no other."""

from __future__ import annotations

import json
import signal
import subprocess
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import asdict
from types import TracebackType
from typing import Any, Final, Self, TypeAlias

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Document
from tenderlint.readers import read
from tenderlint.readers.limits import MIB, Limits
from tenderlint.readers.ocr import with_ocr, without_text
from tenderlint.readers.process import end, started
from tenderlint.readers.settings import DEFAULT_SETTINGS, ReadingSettings
from tenderlint.readers.transport import from_json

Result: TypeAlias = Document | UnreadableError

WAITING: Final = 2
"""Documents held ready for each worker; more would only fill memory."""


class ReadingPool:
    """Worker processes, started when first needed, reused while healthy, replaced after a fault.

    There are never more than ``jobs`` at work, however many threads ask for documents.

    ``jobs`` 0 reads in this very process, without protection: for tests and debugging.
    """

    def __init__(self, jobs: int = 1, settings: ReadingSettings = DEFAULT_SETTINGS) -> None:
        self.jobs = jobs
        self.settings = settings
        self._idle: list[_Worker] = []
        self._all: list[_Worker] = []
        self._lock = threading.Lock()
        self._places = threading.Semaphore(max(jobs, 1))
        self._one_ocr = threading.Lock()  # it takes all cores by itself

    def __enter__(self) -> Self:
        if self.jobs:
            self._idle.append(self._started())  # it gets ready while the caller does other things
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in self._all:
            worker.stop()

    @property
    def processes(self) -> int:
        """How many processes have been started and are not ended."""
        return sum(worker.process.poll() is None for worker in self._all)

    def read(self, path: str, data: bytes) -> Document:
        """One document; raises UnreadableError."""
        document = self._read(path, data)
        if not (self.settings.ocr and without_text(document)):
            return document
        with self._one_ocr:
            seconds = self.settings.limits.ocr_seconds
            return with_ocr(document, data, seconds, lambda made: self._read(path, made))

    def _read(self, path: str, data: bytes) -> Document:
        if not self.jobs:
            return read(data, path, self.settings)
        with self._places:
            return self._read_in_worker(path, data)

    def _read_in_worker(self, path: str, data: bytes) -> Document:
        with self._lock:
            worker = self._idle.pop() if self._idle else None
        worker = worker or self._started()
        try:
            return worker.read(path, data, self.settings)
        finally:
            if worker.healthy:
                with self._lock:
                    self._idle.append(worker)
            else:
                worker.stop()

    def read_all(self, items: Iterable[tuple[str, bytes]]) -> Iterator[tuple[int, Result]]:
        """Index and result of each item, as they come; ``items`` is drawn on only as needed."""
        numbered = enumerate(items)
        if not self.jobs:
            for index, (path, data) in numbered:
                yield index, self._result(path, data)
            return
        with ThreadPoolExecutor(self.jobs) as threads:
            running: dict[Future[Result], int] = {}
            while True:
                while len(running) < WAITING * self.jobs and (drawn := next(numbered, None)):
                    index, (path, data) = drawn
                    running[threads.submit(self._result, path, data)] = index
                if not running:
                    return
                for done in wait(running, return_when=FIRST_COMPLETED).done:
                    yield running.pop(done), done.result()

    def _result(self, path: str, data: bytes) -> Result:
        try:
            return self.read(path, data)
        except UnreadableError as error:
            return error

    def _started(self) -> _Worker:
        worker = _Worker()
        with self._lock:
            self._all.append(worker)
        return worker


class _Worker:
    """One process and the conversation with it."""

    def __init__(self) -> None:
        self.process = started()
        self.healthy = True
        self.late = False

    def read(self, path: str, data: bytes, settings: ReadingSettings) -> Document:
        """Ask for a document and wait for it, no longer than the limits allow."""
        limits = settings.limits
        stop = self._timer(limits.seconds)
        try:
            asked = {
                "path": path,
                "size": len(data),
                "limits": asdict(limits),
                "revisions": settings.revisions,
            }
            self._write(json.dumps(asked).encode() + b"\n", data)
            said = self._line()
            if "pages" in said:
                stop.cancel()
                stop = self._timer(limits.seconds + limits.seconds_per_page * said["pages"])
                said = self._line()
        except (OSError, EOFError, ValueError):
            self.healthy = False
            raise self._fault(limits) from None
        finally:
            stop.cancel()
        return self._told(said, limits)

    def stop(self) -> None:
        """End the process and close its pipes."""
        self.healthy = False
        end(self.process)

    def _timer(self, seconds: float) -> threading.Timer:
        timer = threading.Timer(min(seconds, threading.TIMEOUT_MAX), self._too_late)
        timer.daemon = True
        timer.start()
        return timer

    def _too_late(self) -> None:
        self.late = True
        self.process.kill()

    def _write(self, line: bytes, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line)
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def _line(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line.endswith(b"\n"):
            raise EOFError
        if line.startswith(b'{"document":'):
            return {"document": line[len(b'{"document":') : -2]}
        return json.loads(line)

    def _told(self, said: Any, limits: Limits) -> Document:
        if "document" in said:
            return from_json(said["document"])
        if "code" in said:
            raise UnreadableError(said["code"], said["message"])
        self.healthy = said["fault"] not in ("memory",)
        if said["fault"] == "memory":
            raise _too_much_memory(limits)
        if said["fault"] == "nesting":
            raise UnreadableError(
                "over-limit", "its parts are nested deeper than can be read; export it again"
            )
        raise UnreadableError(
            "reader-failed", f"the reader failed on this file ({said['fault']}); please report it"
        )

    def _fault(self, limits: Limits) -> UnreadableError:
        """Why the process is gone."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=5)
        code = self.process.returncode
        if self.late or code == -getattr(signal, "SIGXCPU", 24):
            return UnreadableError(
                "over-limit",
                f"reading was stopped after {limits.seconds:g} s and more; "
                "split the file, export it again, or raise the limit",
            )
        if code == -signal.SIGABRT:
            return _too_much_memory(limits)
        name = signal.Signals(-code).name if code and code < 0 else f"exit code {code}"
        return UnreadableError(
            "crashed", f"the reader crashed on this file ({name}): it is damaged; export it again"
        )


def _too_much_memory(limits: Limits) -> UnreadableError:
    return UnreadableError(
        "over-limit",
        f"reading it takes more than {limits.memory_bytes // MIB} MiB of memory; "
        "export it again or raise the limit",
    )
