"""Watcher: how a run goes on, shown on stderr as lines, and as a bar when it takes a while."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Self

from tenderlint.cli.exits import Exit
from tenderlint.cli.screen import complain, confess
from tenderlint.errors import NothingToCheckError, TenderlintError

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

PATIENCE = 1.0
"""Seconds that a run may take without a bar."""


class Watcher:
    """A ``Watch`` that shows what it is told, and remembers what failed."""

    def __init__(self, verbosity: int, progress: bool) -> None:
        self._verbosity = verbosity
        self._bar_wanted = progress and verbosity >= 0 and sys.stderr.isatty()
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._bar: tuple[Progress, TaskID] | None = None
        self._read = self._documents = 0
        self._failures: list[Exception] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        with self._lock:
            self._bar_wanted = False
            if self._bar is not None:
                self._bar[0].stop()

    def begins(self, documents: int) -> None:
        self._documents = documents
        if self._bar_wanted:
            self._timer = threading.Timer(PATIENCE, self._show_bar)
            self._timer.daemon = True
            self._timer.start()

    def has_read(self, documents: int) -> None:
        with self._lock:
            self._read += documents
            if self._bar is not None:
                bar, task = self._bar
                bar.update(task, completed=self._read)

    def notes(self, note: str) -> None:
        if self._verbosity > 0:
            complain(note)

    def warns(self, warning: str) -> None:
        complain(warning)

    def fails(self, path: str, error: Exception) -> None:
        self._failures.append(error)
        if isinstance(error, TenderlintError):
            for line in str(error).splitlines():
                complain(f"{path}: {line}")
            return
        confess(error, trace=self._verbosity > 1, about=f"{path}: ")

    def exit_code(self, judged: int) -> Exit:
        """What the failures alone ask for; a folder without documents only if it was all."""
        if any(not isinstance(error, NothingToCheckError) for error in self._failures):
            return Exit.COULD_NOT_RUN
        return Exit.HELD if judged else Exit.NOTHING_FOUND

    def _show_bar(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        with self._lock:
            if not self._bar_wanted:  # the run has ended meanwhile
                return
            columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn())
            bar = Progress(
                *columns,
                TextColumn("documents"),
                console=Console(stderr=True),
                transient=True,
                redirect_stdout=False,
            )
            bar.start()
            self._bar = (bar, bar.add_task("", total=self._documents, completed=self._read))
