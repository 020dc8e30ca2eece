"""Bytes of a zip container -> its parts, unpacked one by one and only within the limits."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass

from tenderlint.errors import UnreadableError
from tenderlint.readers.limits import MIB, Limits

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, struct.error, IndexError)
"""What the standard library raises for archives that are damaged."""


@dataclass(slots=True)
class Archive:
    """Parts by lower-case name with forward slashes: Word looks names up without regard to case."""

    zip: zipfile.ZipFile
    entries: dict[str, zipfile.ZipInfo]
    limits: Limits
    unpacked: int = 0

    def __contains__(self, name: str) -> bool:
        return key(name) in self.entries

    def read(self, name: str) -> bytes | None:
        """The part's bytes, None where there is no such part; raises UnreadableError."""
        entry = self.entries.get(key(name))
        if entry is None:
            return None
        self._check_size(entry)
        try:
            content = self.zip.read(entry)
        except RuntimeError as error:  # zipfile's way to say that an entry is encrypted
            raise UnreadableError("encrypted", ENCRYPTED) from error
        except NotImplementedError as error:
            raise UnreadableError(
                "damaged", f"{name} is packed in a way only some programs know: save the file anew"
            ) from error
        except BROKEN as error:
            raise UnreadableError("damaged", damaged(name)) from error
        self.unpacked += len(content)
        return content

    def _check_size(self, entry: zipfile.ZipInfo) -> None:
        size, limits = entry.file_size, self.limits
        if size > limits.part_bytes or self.unpacked + size > limits.all_parts_bytes:
            raise UnreadableError(
                "over-limit",
                f"{entry.filename} unpacks to {size // MIB} MiB, more than this program reads "
                f"({limits.part_bytes // MIB} MiB): split the document",
            )
        if size > limits.expansion_from_bytes and size > limits.expansion_ratio * max(
            entry.compress_size, 1
        ):
            raise UnreadableError(
                "over-limit",
                f"{entry.filename} unpacks to {size // max(entry.compress_size, 1)} times its size,"
                " as no real document does: it was not read",
            )


ENCRYPTED = "password-protected: save a copy without a password and check that"


def damaged(what: str) -> str:
    return f"{what} is damaged: open the file in its word processor, let it repair, and save a copy"


def open_archive(data: bytes, limits: Limits) -> Archive:
    """The archive in these bytes; raises UnreadableError."""
    if len(data) > limits.input_bytes:
        raise UnreadableError(
            "over-limit",
            f"the file has {len(data) // MIB} MiB, more than the {limits.input_bytes // MIB} MiB "
            "this program reads: take the pictures out or split it",
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (*BROKEN, NotImplementedError) as error:
        raise UnreadableError("damaged", damaged("the archive")) from error
    entries = archive.infolist()
    if len(entries) > limits.archive_entries:
        raise UnreadableError(
            "over-limit", f"the archive holds {len(entries):,} parts, as no real document does"
        )
    return Archive(archive, {key(entry.filename): entry for entry in entries}, limits)


def key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
