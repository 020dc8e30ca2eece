"""Real Word files: read without a crash, every visible word, and the numbers they say they have."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tenderlint.errors import UnreadableError
from tenderlint.readers.docx import read_docx
from tests.corpus import CHECKOUT, corpus_dir, needs_corpus

CORPUS = corpus_dir()
ODD_FILES = sorted((CORPUS / "robust" / "docx").glob("*")) if CORPUS else []
TENDERS = sorted((CORPUS / "corpus" / "dev").glob("*.docx")) if CORPUS else []
SLOW = {"poi__bug65649.docx", "poi__stress010.docx", "poi__stress009.docx"}


@needs_corpus
def test_odd_files_are_read_or_refused() -> None:
    for path in ODD_FILES:
        if path.name in SLOW:
            continue
        try:
            document = read_docx(path.read_bytes(), path.name)
        except UnreadableError:
            continue
        assert all("\n" not in problem.message for problem in document.problems)
        assert all(not set("\t\n") & set(document.of(block)) for block in document.blocks), (
            path.name
        )


@needs_corpus
def test_every_visible_word_of_real_tenders_is_read() -> None:
    assert CORPUS is not None
    some = [str(path) for path in TENDERS if path.stat().st_size < 100_000]
    counted = subprocess.run(
        [sys.executable, str(CHECKOUT / "benchmarks" / "docx_words.py"), *some],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT / "src")},
    )
    shares = [float(line.split()[0]) for line in counted.stdout.splitlines()]
    assert len(shares) == len(some) + 1
    assert min(shares) >= 0.999


def odd(name: str) -> list[tuple[str, str]]:
    assert CORPUS is not None
    path: Path = CORPUS / "robust" / "docx" / name
    document = read_docx(path.read_bytes(), name)
    return [(block.number, document.of(block)) for block in document.blocks]


@needs_corpus
@pytest.mark.parametrize(
    ("name", "labelled"),
    [
        ("docx4j__article-section-isLgl.docx", 6),
        ("docx4j__article-section-NotIsLgl.docx", 6),
        ("docx4j__startOverride.docx", 12),
    ],
)
def test_documents_that_say_their_own_labels(name: str, labelled: int) -> None:
    said = [
        (number, found[1].rstrip("."))
        for number, text in odd(name)
        if (found := re.match(r"\[expect\](.*?)\[/expect\]", text))
    ]
    assert len(said) == labelled
    assert all(number == expected for number, expected in said)


@needs_corpus
def test_a_document_whose_paragraphs_are_their_own_labels() -> None:
    numbered = [
        (number, text.rstrip("."))
        for number, text in odd("tika__testWORD_override_list_numbering.docx")
        if number
    ]
    assert len(numbered) == 43
    assert all(number == text for number, text in numbered)


@needs_corpus
def test_lists_that_jump_restart_and_carry_on() -> None:
    numbers = [number for number, _ in odd("poi__ComplexNumberedLists.docx") if number]
    assert numbers == ["1", "2", "a", "b", "c", "3", "4", "1", "2", "3", "10", "11", "12", "13"]
