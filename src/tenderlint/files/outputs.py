"""Reports and pages -> the disk, and the text files that a user names."""

from __future__ import annotations

from pathlib import Path

from tenderlint.errors import UsageError


def save(path: str, text: str) -> None:
    """Write a file, making its folder where there is none. Raises UsageError."""
    place = Path(path)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error


def text_of(path: str) -> str:
    """The text of a file the user named. Raises UsageError."""
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8 text: {error.reason}") from error
