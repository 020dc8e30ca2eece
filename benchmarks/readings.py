"""Readings: what they cost beside reading the file, and how that grows with text and phrases.

    python benchmarks/readings.py FILE ...

For each file: seconds to read it, to take it apart, and to read its statements, and what 10,000
statements cost. Then the curve: 1, 10 and 100 times the text with the lexicon's phrases, and 1 and
10 times the phrases over the same text (the others are made up and stand nowhere). The fastest of
the rounds counts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from tenderlint.language import read_outlines
from tenderlint.language.normal import normalise
from tenderlint.language.phrases import index_of
from tenderlint.model.document import Document
from tenderlint.model.lexicon import Lexicon
from tenderlint.readers import read
from tenderlint.readers.text_builder import TextBuilder
from tenderlint.rulebook.lexicon import load_lexicon
from tenderlint.structure import outline

ROUNDS = 3
RULES = Path(__file__).resolve().parents[1] / "rules"
SAMPLE = (
    "The Supplier shall, where possible, pay all staff at least £12.60 per hour within thirty "
    "(30) days.",
    "Bidders must describe how they will support disabled people; this question carries 10% of "
    "the marks.",
    "The Council consulted residents in March 2026 and will monitor the results in accordance "
    "with clause 7.2.",
    "Nothing in this clause requires the Contractor to recognise a trade union, save that it may "
    "choose to.",
    "All records shall be kept for six years and made available on request.",
)


def main(paths: list[str]) -> None:
    lexicon = load_lexicon(
        {
            str(file.relative_to(RULES)): file.read_text(encoding="utf-8")
            for file in sorted((RULES / "lexicon").glob("*.yaml"))
        }
    )
    read_outlines([outline(text_of(1), lexicon)], lexicon)
    for path in paths:
        beside_reading(path, lexicon)
    more_text(lexicon)
    more_phrases(lexicon)


def beside_reading(path: str, lexicon: Lexicon) -> None:
    """Seconds for one file: reader, outline, readings."""
    data = Path(path).read_bytes()
    document = read(data, path)
    outlined = outline(document, lexicon)
    reading = fastest(lambda: read(data, path))
    apart = fastest(lambda: outline(document, lexicon))
    understood = fastest(lambda: read_outlines([outlined], lexicon))
    count = len(outlined.statements)
    print(path)
    print(f"    {len(document.text):,} characters, {count:,} statements")
    print(
        f"    reading the file {reading:6.2f} s   outline {apart:6.2f} s   readings "
        f"{understood:6.2f} s"
    )
    print(
        f"    readings are {understood / reading:.2f} x reading the file; 10,000 statements "
        f"{understood / max(count, 1) * 10_000:.2f} s"
    )


def more_text(lexicon: Lexicon) -> None:
    """Seconds for 1, 10 and 100 times the same text."""
    print("text        statements   readings   per 10,000")
    for times in (1, 10, 100):
        outlined = outline(text_of(times * 40), lexicon)
        taken = fastest(lambda outlined=outlined: read_outlines([outlined], lexicon))  # type: ignore[misc]
        count = len(outlined.statements)
        print(f"{times:4} x {count:15,} {taken:9.3f} s {taken / count * 10_000:8.2f} s")


def more_phrases(lexicon: Lexicon) -> None:
    """Seconds to look up 1 and 10 times the lexicon's phrases in one text."""
    known = [p for kinds in lexicon.cues.values() for phrases in kinds.values() for p in phrases]
    said = [p for term in lexicon.terms.values() for p in (*term.says, *term.unless)]
    known += [part.strip() for phrase in said for part in phrase.split("...")]
    text = normalise(text_of(2000).text)
    print("phrases       number     lookup")
    for times in (1, 10):
        made_up = [f"made up words {n} {p}" for n in range(1, times) for p in known]
        index, _ = index_of([*known, *made_up])
        index.find(normalise("once, to build it"))
        taken = fastest(lambda index=index: index.find(text))  # type: ignore[misc]
        print(f"{times:4} x {len(index.phrases):15,} {taken:9.3f} s")


def text_of(paragraphs: int) -> Document:
    """A document of so many paragraphs."""
    builder = TextBuilder()
    for at in range(paragraphs):
        builder.add("paragraph", SAMPLE[at % len(SAMPLE)])
    return builder.build(path="sample", format="sample", sha256="")


def fastest(work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    return best


if __name__ == "__main__":
    main(sys.argv[1:])
