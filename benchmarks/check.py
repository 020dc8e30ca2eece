"""`tenderlint check` with all rules, beside what other tools need merely to read the same file.

    python benchmarks/check.py FILE...

Each is a process of its own, start-up included; they run in turn, so that a busy machine slows all
of them. The median of the rounds counts, as seconds and as a ratio to `check`. For a PDF the peers
are pdfplumber's ``extract_text`` and pypdfium2's bare text of all pages, for a Word document
python-docx's paragraphs and table cells.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 3

_PLUMBER = """
import sys, pdfplumber
with pdfplumber.open(sys.argv[1]) as pdf:
    for page in pdf.pages:
        page.extract_text()
        page.close()
"""
_PDFIUM = """
import sys, pypdfium2
for page in pypdfium2.PdfDocument(sys.argv[1]):
    page.get_textpage().get_text_range()
"""
_PYTHON_DOCX = """
import sys, docx
document = docx.Document(sys.argv[1])
for paragraph in document.paragraphs:
    paragraph.text, paragraph.style.name
for table in document.tables:
    for row in table.rows:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.text, paragraph.style.name
"""
CHECK = "tenderlint check"
PEERS = {
    ".pdf": {"pdfplumber extract_text": _PLUMBER, "pypdfium2 bare text": _PDFIUM},
    ".docx": {"python-docx paragraphs and cells": _PYTHON_DOCX},
}


def main(paths: list[str]) -> None:
    """Print a table for each file."""
    if not paths:
        sys.exit(__doc__)
    for path in paths:
        checked = ["check", path, "--profile", "all", "--format", "json", "--exit-zero"]
        commands = {CHECK: ["-m", "tenderlint", *checked]}
        for name, code in PEERS.get(Path(path).suffix.lower(), {}).items():
            commands[name] = ["-c", code, path]
        report(path, measured(commands))


def measured(commands: dict[str, list[str]]) -> dict[str, list[float]]:
    """Seconds of each command, round by round."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, arguments in commands.items():
            begun = time.perf_counter()
            subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
            taken[name].append(time.perf_counter() - begun)
    return taken


def report(path: str, taken: dict[str, list[float]]) -> None:
    """Medians, and how many times as long as `check` each peer takes, round by round."""
    print(f"{path}, {ROUNDS} rounds")
    for name, seconds in taken.items():
        ratios = [one / check for one, check in zip(seconds, taken[CHECK], strict=True)]
        median = statistics.median(seconds)
        ratio = statistics.median(ratios)
        print(
            f"  {name:34} {median:7.2f} s   {ratio:6.2f} x check   {1 / ratio:6.2f} times as long"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
