"""What can go wrong, worded for the person who can mend it."""

from __future__ import annotations


class TenderlintError(Exception):
    """One line that says what is wrong and what to do next; never shown as a traceback."""


class UsageError(TenderlintError):
    """A wrong option, setting or path: exit code 2."""


class RulebookError(TenderlintError):
    """A rule, lexicon or table that cannot be used, with its file and line: exit code 2."""


class UnreadableError(TenderlintError):
    """A document whose content cannot be read at all: encrypted, damaged, over a limit.

    ``code`` is a stable slug for programs ("encrypted", "not-a-docx", "over-limit", ...).
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type[UnreadableError], tuple[str, str]]:
        """Pickled with its code: it crosses from worker processes."""
        return type(self), (self.code, str(self))


class NothingToCheckError(TenderlintError):
    """No document was found: exit code 3."""
