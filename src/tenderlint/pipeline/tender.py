"""FoundTender and its documents -> Tender: taken apart, and set in context."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

from tenderlint.files.tenders import FoundTender
from tenderlint.judge import infer_context
from tenderlint.language import read_outlines
from tenderlint.model.context import CONTEXT_KEYS, Given
from tenderlint.model.document import Document
from tenderlint.model.tender import Tender
from tenderlint.rulebook import Rulebook
from tenderlint.structure import outline


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


def _title(found: FoundTender, given: Given, documents: tuple[Document, ...]) -> str:
    """Given; else the property of a single document; else the name of the file or folder."""
    own = documents[0].title.strip() if len(documents) == 1 else ""
    return given.title or own or Path(found.path).resolve().stem
