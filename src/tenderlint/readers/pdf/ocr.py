"""Pages without a text layer -> the same file with one, by OCRmyPDF and Tesseract if installed.

It is a program of its own, slow and hungry, so it runs before the reader and outside its limits.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import Final

from tenderlint.errors import UnreadableError

PROGRAM: Final = "ocrmypdf"
SECONDS: Final = 1800.0
MISSING: Final = (
    "OCR was asked for but ocrmypdf is not installed: pip install 'tenderlint[ocr]', "
    "and install Tesseract (for example apt install tesseract-ocr)"
)


def recognised(data: bytes, *, over_text: bool = False, seconds: float = SECONDS) -> bytes:
    """The PDF with recognised text laid under its pictures of pages.

    ``over_text`` reads every page from its picture, for text layers that mean nothing; otherwise
    pages that have text keep theirs. Raises UnreadableError with what to do.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise UnreadableError("no-ocr", MISSING)
    mode = "--force-ocr" if over_text else "--skip-text"
    command = [program, mode, "--output-type", "pdf", "--quiet", "-", "-"]
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise UnreadableError(
            "over-limit", f"OCR was stopped after {seconds:g} s; split the file"
        ) from None
    if done.returncode != 0 or not done.stdout.startswith(b"%PDF"):
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[-1] if said else f"exit code {done.returncode}"
        raise UnreadableError("ocr-failed", f"OCR failed ({reason}); try ocrmypdf by hand")
    return done.stdout
