"""Watch: who is told how a run goes on, while it goes on."""

from __future__ import annotations

from typing import Protocol

from tenderlint.errors import TenderlintError


class Watch(Protocol):
    """What a run tells; the command line shows it as a bar and as lines."""

    def begins(self, documents: int) -> None:
        """So many documents are going to be read."""

    def has_read(self, documents: int) -> None:
        """So many more have been read."""

    def notes(self, note: str) -> None:
        """Something that changes no outcome: a file passed over."""

    def warns(self, warning: str) -> None:
        """Something that makes the report poorer: a document of a pack that cannot be read."""

    def fails(self, path: str, error: Exception) -> None:
        """A tender could not be judged."""


class Unwatched:
    """A run nobody watches: in a worker process, or in a program of your own."""

    def begins(self, documents: int) -> None:
        """Nobody asks."""

    def has_read(self, documents: int) -> None:
        """Nobody asks."""

    def notes(self, note: str) -> None:
        """Nobody asks."""

    def warns(self, warning: str) -> None:
        """Nobody asks; the report has it among the document's problems."""

    def fails(self, path: str, error: Exception) -> None:
        """Nobody asks; the report has it among its failures."""


def reason(error: Exception) -> str:
    """One line for an error: its own words, or the kind of crash it is."""
    if isinstance(error, TenderlintError):
        return str(error)
    return f"tenderlint failed on it ({type(error).__name__}: {error})".replace("\n", " ")
