"""What goes where: results on stdout, everything else on stderr; in which colours and signs."""

from __future__ import annotations

import io
import os
import shutil
import sys
import traceback
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tenderlint.writers.style import Style

ColorMode = Literal["auto", "always", "never"]


def show(text: str) -> None:
    """Write a result. A reader who has seen enough (``| head``) changes nothing."""
    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str) -> None:
    """Say on stderr what went wrong, or what else there is to know; each line by itself."""
    for line in message.splitlines():
        print(f"tenderlint: {line}", file=sys.stderr)


def confess(error: Exception, trace: bool, about: str = "") -> None:
    """Say that tenderlint itself has failed (on a tender): a line, and on request where."""
    if trace:
        traceback.print_exception(error)
    words = " ".join(f"{type(error).__name__}: {error}".split())
    complain(f"{about}internal error ({words}); run again with -vv for the traceback")


def style(mode: ColorMode, verbosity: int = 0) -> Style:
    """How a text on stdout should look there."""
    from tenderlint.writers.style import Style

    return Style(
        width=shutil.get_terminal_size((80, 24)).columns,
        color=_has_color(mode),
        verbosity=1 if verbosity > 0 else -1 if verbosity < 0 else 0,
        ascii=not _shows("█●→"),
    )


def _has_color(mode: ColorMode) -> bool:
    """The option, then NO_COLOR, then FORCE_COLOR, then whether somebody looks at stdout."""
    if mode != "auto":
        return mode == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", os.environ.get("CLICOLOR_FORCE", "0")) not in ("", "0"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _shows(signs: str) -> bool:
    try:
        signs.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
