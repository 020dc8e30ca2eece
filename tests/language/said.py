"""What was read of a text, and whether it is what a table claims of it.

A claim is written as one would say it: "required supplier", "required supplier released",
"stated authority past", "encouraged bidder; hedge: where possible; except: agency staff". What is
not claimed must not be there: no release, no hedge, no carve-out, and a text that can bind. Tense
and conditions count only where they are claimed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import pytest

from tenderlint.language import read_outlines
from tenderlint.model.document import Document
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import Outline
from tenderlint.model.reading import Cue, Reading
from tenderlint.readers.text_builder import TextBuilder
from tenderlint.rulebook.lexicon import load_lexicon
from tenderlint.structure import outline
from tests.corpus import CHECKOUT

TENSES = {"past", "present", "future"}
BINDING_KINDS = {"statement", "question"}


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The words of the rulebook in this checkout."""
    folder = CHECKOUT / "rules"
    return load_lexicon(
        {
            str(file.relative_to(folder)): file.read_text(encoding="utf-8")
            for file in sorted((folder / "lexicon").glob("*.yaml"))
        }
    )


def document(*paragraphs: str) -> Document:
    """Paragraphs as a reader would hand them on; "# " begins a heading, "- " a list item."""
    builder = TextBuilder()
    for paragraph in paragraphs:
        if paragraph.startswith("# "):
            builder.add("heading", paragraph[2:], level=1)
        elif paragraph.startswith("- "):
            builder.add("list_item", paragraph[2:], level=1)
        elif paragraph.startswith("-- "):
            builder.add("list_item", paragraph[3:], level=2)
        else:
            builder.add("paragraph", paragraph)
    return builder.build(path="example", format="example", sha256="")


def readings_of(read: Document) -> tuple[Outline, tuple[Reading, ...]]:
    """A document's outline and the readings of its statements."""
    outlined = outline(read, lexicon())
    return outlined, read_outlines([outlined], lexicon())[0]


def reading(*paragraphs: str) -> Reading:
    """The reading of the last statement of these paragraphs."""
    return readings_of(document(*paragraphs))[1][-1]


def table(claims: Mapping[str, str]) -> pytest.MarkDecorator:
    """A test for every sentence of a table, named by the sentence's own words."""
    return pytest.mark.parametrize(
        ("sentence", "claim"),
        [pytest.param(said, claim, id=said[-150:]) for said, claim in claims.items()],
    )


def short_of(found: Reading, claim: str) -> list[str]:
    """What a reading lacks of a claim, or has beside it; empty if the claim is right."""
    first, *rest = [part.strip() for part in claim.split(";")]
    commitment, bearer, *more = first.split()
    wrong = [
        f"{name} is {got}, not {want}"
        for name, got, want in (
            ("commitment", found.commitment, commitment),
            ("bearer", found.bearer, bearer),
            ("negated", found.negated, "released" in more),
        )
        if got != want
    ]
    wrong += [
        f"tense is {found.tense}, not {word}"
        for word in more
        if word in TENSES and found.tense != word
    ]
    kinds = set(more) - TENSES - {"released"} or BINDING_KINDS
    if found.kind not in kinds:
        wrong.append(f"kind is {found.kind}")
    wanted = [tuple(part.split(": ", 1)) for part in rest]
    hedges = [cue for cue in found.qualifiers if cue.kind == "hedge"]
    conditions = [cue for cue in found.qualifiers if cue.kind == "condition"]
    wrong += _unlike("hedge", hedges, wanted)
    wrong += _unlike("except", found.carve_outs, wanted)
    if any(name == "if" for name, *_ in wanted):
        wrong += _unlike("if", conditions, wanted)
    return wrong


def _unlike(
    name: str, cues: list[Cue] | tuple[Cue, ...], wanted: list[tuple[str, ...]]
) -> list[str]:
    said = [cue.text.lower() for cue in cues]
    want = [words.lower() for kind, words in wanted if kind == name]
    missed = [words for words in want if not any(words in text for text in said)]
    if missed:
        return [f"{name} {missed} not among {said}"]
    return [f"{name} {said} was not claimed"] if said and not want else []
