"""The Word file and the PDF of one document, read and compared: words, clause numbers, table rows.

    python benchmarks/twins.py FOLDER              every pair X.docx, X.pdf in it
    python benchmarks/twins.py A.docx A.pdf ...    these pairs
    python benchmarks/twins.py -v FOLDER           and every disagreement

Words are compared as counts over body text, numbers with the first words of their clause, rows by
their words: a row stays together when one row of the PDF holds its words and hardly any others.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tenderlint.model.document import FURNITURE, Block, Document
from tenderlint.readers import read

WORD = re.compile(r"\w+")
TOGETHER = 0.9
SHOWN = 40


@dataclass(frozen=True)
class Agreement:
    """How far the PDF says what the Word file says; the lists hold what differs."""

    words: float
    numbers: float
    rows: float
    counted: tuple[int, int, int]
    lost: tuple[str, ...]
    added: tuple[str, ...]
    lost_numbers: tuple[str, ...]
    added_numbers: tuple[str, ...]
    torn_rows: tuple[str, ...]


def compared(word: Document, pdf: Document) -> Agreement:
    """The PDF measured against the Word file."""
    ours, theirs = Counter(_words(pdf)), Counter(_words(word))
    common = (ours & theirs).total()
    both = ours.total() + theirs.total()
    numbers, wanted = Counter(_numbers(pdf)), Counter(_numbers(word))
    rows = [(row, Counter(WORD.findall(row.lower()))) for row in _rows(word)]
    ours_rows = [Counter(WORD.findall(row.lower())) for row in _rows(pdf)]
    torn = [
        text for text, row in rows if not any(_f1(row, other) >= TOGETHER for other in ours_rows)
    ]
    return Agreement(
        2 * common / both if both else 1.0,
        (numbers & wanted).total() / wanted.total() if wanted else 1.0,
        1 - len(torn) / len(rows) if rows else 1.0,
        (theirs.total(), wanted.total(), len(rows)),
        _shown(theirs - ours),
        _shown(ours - theirs),
        _shown(wanted - numbers),
        _shown(numbers - wanted),
        tuple(torn),
    )


def _body(document: Document) -> Iterator[Block]:
    return (block for block in document.blocks if block.kind not in FURNITURE)


def _words(document: Document) -> Iterator[str]:
    for block in _body(document):
        yield from WORD.findall(document.of(block).lower())


def _numbers(document: Document) -> Iterator[str]:
    for block in _body(document):
        if block.number and block.kind != "contents":
            start = " ".join(WORD.findall(document.of(block).lower())[:3])
            yield f"{block.number.lower()} {start}"


def _rows(document: Document) -> list[str]:
    """Text of each row that has words in two cells or more."""
    rows: dict[tuple[int, int], dict[int, list[str]]] = {}
    for block in _body(document):
        if block.table is not None and WORD.search(document.of(block)):
            row = rows.setdefault((block.table.table, block.table.row), {})
            row.setdefault(block.table.column, []).append(document.of(block))
    return [" | ".join(" ".join(c) for c in row.values()) for row in rows.values() if len(row) > 1]


def _f1(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / (one.total() + other.total())


def _shown(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(f"{text} x{n}" if n > 1 else text for text, n in counts.most_common())


def _pairs(arguments: Iterable[str]) -> list[tuple[Path, Path]]:
    paths = [Path(argument) for argument in arguments]
    if len(paths) == 1 and paths[0].is_dir():
        found = sorted(paths[0].glob("*.docx"))
        return [(p, p.with_suffix(".pdf")) for p in found if p.with_suffix(".pdf").exists()]
    return list(zip(paths[::2], paths[1::2], strict=True))


def main(arguments: list[str]) -> None:
    """Print one line for each pair, then the means; with -v every disagreement."""
    verbose = "-v" in arguments
    results = []
    print(f"{'words':>7} {'numbers':>8} {'rows':>6}   of words, numbers, rows")
    for word_path, pdf_path in _pairs(a for a in arguments if a != "-v"):
        word = read(word_path.read_bytes(), word_path.name)
        found = compared(word, read(pdf_path.read_bytes(), pdf_path.name))
        results.append(found)
        counted = ", ".join(map(str, found.counted))
        measured = f"{found.words:7.4f} {found.numbers:8.3f} {found.rows:6.3f}"
        print(f"{measured}   {counted}  {pdf_path.name}")
        if verbose:
            _print_disagreements(found)
    if results:
        means = [sum(getattr(r, n) for r in results) / len(results) for n in MEASURES]
        print(f"{means[0]:7.4f} {means[1]:8.3f} {means[2]:6.3f}   mean of {len(results)} pairs")


MEASURES = ("words", "numbers", "rows")


def _print_disagreements(found: Agreement) -> None:
    for title, texts in (
        ("words only in Word", found.lost),
        ("words only in PDF", found.added),
        ("numbers only in Word", found.lost_numbers),
        ("numbers only in PDF", found.added_numbers),
        ("rows torn", found.torn_rows),
    ):
        if texts:
            print(f"    {title} ({len(texts)}):")
            for text in texts[:SHOWN]:
                print(f"        {text[:160]}")


if __name__ == "__main__":
    main(sys.argv[1:])
