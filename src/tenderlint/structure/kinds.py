"""What kind of document it is, and which stage of the procurement a heading path stands in."""

from __future__ import annotations

from typing import cast

from tenderlint.model.document import Document
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import DocumentKind, Stage
from tenderlint.structure.words import first_named, named_by

_STAGE_BY_KIND: dict[DocumentKind, Stage] = {
    "notice": "pre-procurement",
    "report": "pre-procurement",
    "policy": "pre-procurement",
    "questionnaire": "award",
    "invitation-to-tender": "selection",
    "pricing": "award",
}
_OPENING = 600


def document_kind(document: Document, lexicon: Lexicon) -> DocumentKind:
    """By the file's name, its title, then its first headings; "other" where nothing says so."""
    name = document.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    headings = [document.of(b) for b in document.blocks[:60] if b.kind == "heading"][:5]
    opening = document.text[:_OPENING]
    for text in (name, document.title, " ".join(headings), opening):
        found = first_named(text, lexicon.documents)
        if found:
            return cast("DocumentKind", found)
    return "other"


def stage_of(path: tuple[str, ...], kind: DocumentKind, lexicon: Lexicon) -> Stage:
    """By the innermost heading that names a stage, otherwise by the kind of document."""
    for title in reversed(path):
        found = named_by(title, lexicon.stages)
        if found:
            return cast("Stage", found)
    return _STAGE_BY_KIND.get(kind, "specification")
