"""How long reading PDFs takes, side by side in one run, as ratios that travel between machines.

    python benchmarks/read_pdf.py FILE.pdf ...      --plumber adds pdfplumber, which is slow

Bare text is pypdfium2's ``get_text_range`` of every page, as little as any PDF reader can do.
Reading is the whole of ours: paragraphs, clause numbers, headings, tables, furniture, problems.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2

from tenderlint.readers.pdf import read_pdf
from tenderlint.readers.workers import ReadingPool

ROUNDS = 5


def bare_text(data: bytes) -> int:
    """Characters of all pages by pypdfium2."""
    document = pypdfium2.PdfDocument(data)
    count = 0
    for index in range(len(document)):
        page = document[index]
        text_page = page.get_textpage()
        count += len(text_page.get_text_range())
        text_page.close()
        page.close()
    document.close()
    return count


def plumber_text(data: bytes) -> int:
    """Characters of all pages by pdfplumber, pages closed to keep its memory small."""
    import io

    import pdfplumber

    count = 0
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            count += len(page.extract_text())
            page.close()
    return count


def seconds(action: Callable[[], Any]) -> float:
    """Wall-clock time of one call."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def report(path: Path, *, plumber: bool) -> None:
    """Print one file's times; ours and the bare text take turns, so that noise meets both."""
    data = path.read_bytes()
    pages = len(pypdfium2.PdfDocument(data))
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(seconds(lambda: bare_text(data)))
        ours.append(seconds(lambda: read_pdf(data, path.name)))
    least, best = min(bare), min(ours)
    print(f"{path.name}: {pages} pages")
    print(f"  bare text of pypdfium2  {least:7.2f} s")
    print(f"  reading                 {best:7.2f} s   {best / least:5.1f} times the bare text")
    if plumber:
        slow = seconds(lambda: plumber_text(data))
        print(f"  pdfplumber extract_text {slow:7.2f} s   {slow / best:5.1f} times our reading")


def report_pool(paths: list[Path]) -> None:
    """Print what two workers gain over one."""
    items = [(path.name, path.read_bytes()) for path in paths]

    def read_with(jobs: int) -> None:
        with ReadingPool(jobs) as pool:
            for _ in pool.read_all(items):
                pass

    one = min(seconds(lambda: read_with(1)) for _ in range(3))
    two = min(seconds(lambda: read_with(2)) for _ in range(3))
    print(f"{len(paths)} files, one worker {one:.2f} s, two workers {two:.2f} s: {two / one:.2f}")


def main(arguments: list[str]) -> None:
    """Each file, then all of them by one and by two worker processes, then the memory used."""
    paths = [Path(argument) for argument in arguments if not argument.startswith("--")]
    for path in paths:
        report(path, plumber="--plumber" in arguments)
    if len(paths) > 1:
        report_pool(paths)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process {peak:.0f} MiB, pdfplumber included if it ran")


if __name__ == "__main__":
    main(sys.argv[1:])
