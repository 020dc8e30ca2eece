"""FoundTender -> Tender: its documents read, taken apart, and set in context."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import fields, replace
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePosixPath

from tenderlint.errors import UnreadableError
from tenderlint.files.tenders import FoundDocument, FoundTender, document_bytes
from tenderlint.judge import infer_context
from tenderlint.language import read_outlines
from tenderlint.model.context import CONTEXT_KEYS, Given
from tenderlint.model.document import Document, Problem
from tenderlint.model.tender import Tender
from tenderlint.pipeline.watch import Watch
from tenderlint.readers.workers import ReadingPool, Result
from tenderlint.rulebook import Rulebook
from tenderlint.structure import outline


def begin_reading(
    found: FoundTender, pool: ReadingPool, watch: Watch
) -> Future[tuple[Document, ...]]:
    """The tender's documents, read while the caller does other things, such as loading rules.

    The result raises UnreadableError if not one document can be read.
    """
    thread = ThreadPoolExecutor(1)
    reading = thread.submit(_read_all, found, pool, watch)
    thread.shutdown(wait=False)
    return reading


def assemble(
    found: FoundTender,
    documents: tuple[Document, ...],
    rulebook: Rulebook,
    options: Given,
    today: date,
) -> Tender:
    """The tender as the judge sees it."""
    given = over(options, found.said)
    lexicon, kinds = rulebook.lexicon, dict(given.documents)
    outlines = tuple(outline(document, lexicon, kinds.get(document.path)) for document in documents)
    readings = read_outlines(outlines, lexicon)
    context = infer_context(given, outlines, readings, lexicon, given.as_of or today)
    return Tender(found.path, _title(found, given, documents), outlines, readings, context)


def over(options: Given, said: Given) -> Given:
    """What the options say, and where they are silent what ``tender.yaml`` says."""
    spoken = {
        field.name: getattr(options, field.name)
        for field in fields(Given)
        if getattr(options, field.name) not in (None, ())
    }
    keys = (key for key in CONTEXT_KEYS if key.replace("-", "_") in spoken)
    return replace(said, **spoken | {"from_options": frozenset(keys)})


def _read_all(found: FoundTender, pool: ReadingPool, watch: Watch) -> tuple[Document, ...]:
    """Every document; in a pack, one that cannot be read is there without text, as a problem."""
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


def _title(found: FoundTender, given: Given, documents: tuple[Document, ...]) -> str:
    """Given; else the property of a single document; else the name of the file or folder."""
    own = documents[0].title.strip() if len(documents) == 1 else ""
    return given.title or own or Path(found.path).resolve().stem
