"""Path -> the tender that lies there. A file is one tender; a folder or a zip is one pack."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tenderlint.errors import NothingToCheckError, UnreadableError
from tenderlint.files.zips import member_bytes, member_names, within_limit
from tenderlint.model.context import Given
from tenderlint.readers import SUFFIXES
from tenderlint.readers.limits import DEFAULT_LIMITS

NOTHING_SAID = Given()
MANIFEST = "tender.yaml"


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A file of a tender: ``path`` as reports name it, and where its bytes are.

    ``member`` is its name inside the zip ``place``, "" for a file of its own.
    """

    path: str
    place: Path
    member: str = ""


@dataclass(frozen=True, slots=True)
class FoundTender:
    """A tender on the disk: its documents, what its ``tender.yaml`` says, what was passed over."""

    path: str
    documents: tuple[FoundDocument, ...]
    said: Given = NOTHING_SAID
    passed_over: tuple[str, ...] = ()


def find_tender(path: str) -> FoundTender:
    """The tender at a path. Raises UnreadableError or NothingToCheckError."""
    place = Path(path)
    if place.is_dir():
        return _pack(path, _folder_files(place))
    if not place.exists():
        raise UnreadableError("not-found", "no such file or folder")
    if place.suffix.lower() == ".zip":
        return _pack(path, _zip_files(place))
    return FoundTender(path, (FoundDocument(path, place),))


def document_bytes(document: FoundDocument, most: int = DEFAULT_LIMITS.input_bytes) -> bytes:
    """The document's bytes. Raises UnreadableError if they cannot be had, or are none."""
    try:
        if document.member:
            data = member_bytes(document.place, document.member, most)
        else:
            with document.place.open("rb") as stream:
                data = within_limit(stream, most)
    except OSError as error:
        raise UnreadableError("no-access", f"cannot be opened: {error.strerror}") from error
    if not data:
        raise UnreadableError("empty", "the file is empty (0 bytes)")
    return data


def _pack(path: str, files: Iterable[FoundDocument]) -> FoundTender:
    seen = sorted((file for file in files if not _hidden(file.path)), key=_reading_order)
    documents = tuple(file for file in seen if _suffix(file.path) in SUFFIXES)
    if not documents:
        raise NothingToCheckError(f"no document in it ({', '.join(SUFFIXES)})")
    said = NOTHING_SAID
    for file in seen:
        if file.path == MANIFEST:
            from tenderlint.files.manifest import read_manifest  # most tenders have none

            text = document_bytes(file).decode("utf-8-sig", errors="replace")
            said = read_manifest(text, [document.path for document in documents])
    passed_over = (f.path for f in seen if f not in documents and f.path != MANIFEST)
    return FoundTender(path, documents, said, tuple(passed_over))


def _folder_files(folder: Path) -> Iterable[FoundDocument]:
    for parent, _, names in os.walk(folder):
        for name in names:
            place = Path(parent, name)
            yield FoundDocument(place.relative_to(folder).as_posix(), place)


def _zip_files(place: Path) -> Iterable[FoundDocument]:
    """The zip's members; when all lie in one top folder, that folder is the pack."""
    names = [name for name in dict.fromkeys(member_names(place)) if not _hidden(name)]
    tops = {name.partition("/")[0] for name in names}
    top = f"{tops.pop()}/" if len(tops) == 1 and all("/" in name for name in names) else ""
    for name in names:
        yield FoundDocument(name.removeprefix(top), place, member=name)


def _hidden(path: str) -> bool:
    """Dot files, Office's lock files and what a Mac adds to a zip: nobody's documents."""
    return any(part.startswith((".", "~$", "__MACOSX")) for part in path.split("/"))


def _suffix(path: str) -> str:
    return PurePosixPath(path).suffix.lower()


def _reading_order(file: FoundDocument) -> tuple[tuple[str, int, str], ...]:
    """ "Schedule 2" before "Schedule 10"; the whole path last, so that no two are equal."""
    parts = re.findall(r"\d+|\D+", file.path.casefold())
    numbered = (("", int(part), "") if part.isdecimal() else (part, 0, "") for part in parts)
    return (*numbered, (file.path, 0, ""))
