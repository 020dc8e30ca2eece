"""Reading Word files: our reader, python-docx and lxml side by side, in turn, in one run.

    python benchmarks/read_docx.py FILE.docx ...

Ours reads everything with numbers, tables and looks; python-docx its paragraphs with their styles,
and its tables row by row (with the styles in cells it needs minutes for some files); lxml collects
every w:t and nothing else. Each from the bytes of the file. The fastest of the rounds counts; a
file that takes long gets fewer rounds.
"""

from __future__ import annotations

import io
import sys
import time
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import docx
from lxml import etree

from tenderlint.readers.docx import read_docx

TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
ROUNDS = 7
LONG = 2.0
"""Seconds for one round of one way: then two rounds must do."""


def main(paths: list[str]) -> None:
    """Seconds and ratios, one block per file."""
    for path in paths:
        data = Path(path).read_bytes()
        ways: dict[str, Callable[[], object]] = {
            "lxml, all w:t": partial(all_text, data),
            "tenderlint": partial(read_docx, data, path),
            "python-docx": partial(paragraphs_and_tables, data),
        }
        best = side_by_side(ways)
        print(path)
        for name, taken in best.items():
            of_lxml, of_docx = taken / best["lxml, all w:t"], taken / best["python-docx"]
            ratios = f"{of_lxml:6.1f} x lxml {of_docx:6.2f} x python-docx"
            print(f"    {name:14} {taken * 1000:8.0f} ms {ratios}")


def side_by_side(ways: dict[str, Callable[[], object]]) -> dict[str, float]:
    best = dict.fromkeys(ways, float("inf"))
    rounds = ROUNDS
    while rounds > 0:
        for name, way in ways.items():
            begun = time.perf_counter()
            way()
            taken = time.perf_counter() - begun
            best[name] = min(best[name], taken)
            if taken > LONG:
                rounds = min(rounds, 2)
        rounds -= 1
    return best


def all_text(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    return "".join(t.text or "" for t in root.iter(TEXT))


def paragraphs_and_tables(data: bytes) -> int:
    document = docx.Document(io.BytesIO(data))
    length = 0
    for paragraph in document.paragraphs:
        length += len(paragraph.text) + len(paragraph.style.name or "" if paragraph.style else "")
    for table in document.tables:
        for row in table.rows:
            length += sum(len(cell.text) for cell in row.cells)
    return length


if __name__ == "__main__":
    main(sys.argv[1:])
