"""FoundTender -> its documents, read while the caller does other things.

What judges is imported, and the rules are loaded, in that time: nothing heavy is imported here.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TypeAlias

from tenderlint.errors import UnreadableError
from tenderlint.files.tenders import FoundDocument, FoundTender, document_bytes
from tenderlint.model.document import Document, Problem
from tenderlint.pipeline.watch import Watch
from tenderlint.readers.workers import ReadingPool, Result

Documents: TypeAlias = Future[tuple[Document, ...]]
"""A tender's documents, once they are read; raises UnreadableError if not one of them can be."""


def begin_reading(found: FoundTender, pool: ReadingPool, watch: Watch) -> Documents:
    """The tender's documents, read while the caller does other things, such as loading rules.

    The result raises UnreadableError if not one document can be read.
    """
    thread = ThreadPoolExecutor(1)
    reading = thread.submit(read_documents, found, pool, watch)
    thread.shutdown(wait=False)
    return reading


def read_documents(found: FoundTender, pool: ReadingPool, watch: Watch) -> tuple[Document, ...]:
    """Every document; in a pack, one that cannot be read is there without text, as a problem.

    Raises UnreadableError if not one can be read.
    """
    results = _results(found, pool, watch)
    errors = [result for result in results.values() if isinstance(result, UnreadableError)]
    if len(results) == 1 == len(errors):
        raise errors[0]
    if len(results) == len(errors):
        reasons = "; ".join(f"{path}: {error}" for path, error in results.items())
        raise UnreadableError("unreadable", f"not one of its documents can be read ({reasons})")
    return tuple(
        _unread(file, result) if isinstance(result, UnreadableError) else result
        for file in found.documents
        for result in [results[file.path]]
    )


def _results(found: FoundTender, pool: ReadingPool, watch: Watch) -> dict[str, Result]:
    """By path: the document, or why it cannot be read."""
    results: dict[str, Result] = {}
    opened: list[str] = []

    def contents() -> Iterator[tuple[str, bytes]]:
        for file in found.documents:
            try:
                data = document_bytes(file, pool.settings.limits.input_bytes)
            except UnreadableError as error:
                results[file.path] = error
                continue
            opened.append(file.path)
            yield file.path, data

    for index, result in pool.read_all(contents()):
        results[opened[index]] = result
        watch.has_read(1)
    return results


def _unread(file: FoundDocument, error: UnreadableError) -> Document:
    suffix = PurePosixPath(file.path).suffix.lower().removeprefix(".")
    problem = Problem(error.code, str(error), unread=True)
    return Document(file.path, suffix, _fingerprint(file), "", (), (problem,))


def _fingerprint(file: FoundDocument) -> str:
    try:
        return sha256(document_bytes(file)).hexdigest()
    except UnreadableError:
        return sha256(b"").hexdigest()
