"""Zip -> the names and bytes of its members. Nothing is ever unpacked to the disk."""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from typing import IO

from tenderlint.errors import UnreadableError
from tenderlint.readers.limits import DEFAULT_LIMITS, amount

MOST_MEMBERS = 5_000


def member_names(place: Path) -> tuple[str, ...]:
    """The names of the zip's files, in its order. Raises UnreadableError."""
    with _opened(place) as archive:
        names = tuple(info.filename for info in archive.infolist() if not info.is_dir())
    if len(names) > MOST_MEMBERS:
        raise UnreadableError("over-limit", f"more than {MOST_MEMBERS} files in one zip")
    for name in names:
        if _outside(name):
            raise UnreadableError(
                "unsafe-zip", f'refused: its member "{name}" has a path outside the zip'
            )
    return names


def member_bytes(place: Path, member: str, most: int = DEFAULT_LIMITS.input_bytes) -> bytes:
    """One member, unpacked in memory up to a limit. Raises UnreadableError."""
    with _opened(place) as archive:
        if archive.getinfo(member).flag_bits & 1:
            raise UnreadableError("encrypted", "the zip is protected by a password")
        try:
            with archive.open(member) as stream:
                return within_limit(stream, most)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise UnreadableError("damaged-zip", f"cannot be unpacked: {error}") from error


def within_limit(stream: IO[bytes], most: int = DEFAULT_LIMITS.input_bytes) -> bytes:
    """All there is to read, or UnreadableError if that is more than a reader would take."""
    data = stream.read(most + 1)
    if len(data) > most:
        raise UnreadableError(
            "over-limit", f"larger than the {amount('input-bytes', most)} that are read"
        )
    return data


def _opened(place: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(place)
    except zipfile.BadZipFile as error:
        raise UnreadableError("damaged-zip", "not a zip file, or only a part of one") from error
    except OSError as error:
        raise UnreadableError("no-access", f"cannot be opened: {error.strerror}") from error


def _outside(name: str) -> bool:
    parts = re.split(r"[/\\]", name)
    return ".." in parts or parts[0] == "" or re.match(r"[A-Za-z]:", name) is not None
