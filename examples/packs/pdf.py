"""Word bytes -> PDF bytes through LibreOffice, with its clock and its random id taken out."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

STAMPS = (
    (re.compile(rb"/CreationDate\(D:\d{14}[^)]*\)"), rb"20261120090000"),
    (re.compile(rb"/ID \[ <[0-9A-F]{32}>\s*<[0-9A-F]{32}> \]"), None),
    (re.compile(rb"/DocChecksum /[0-9A-F]{32}"), None),
)


def libreoffice() -> str | None:
    """The program's path, or None where it is not installed."""
    return shutil.which("soffice")


def pdf_bytes(docx: bytes, name: str) -> bytes:
    """Dates and ids are overwritten in place, so that no offset in the file moves."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{name}.docx"
        source.write_bytes(docx)
        subprocess.run(
            [
                libreoffice() or "soffice",
                f"-env:UserInstallation=file://{folder}/profile",
                *("--headless", "--convert-to", "pdf", "--outdir", folder, str(source)),
            ],
            check=True,
            capture_output=True,
        )
        return _without_clock((Path(folder) / f"{name}.pdf").read_bytes())


def _without_clock(pdf: bytes) -> bytes:
    for stamp, digits in STAMPS:
        pdf = stamp.sub(lambda found, digits=digits: _fixed(found[0], digits), pdf)
    return pdf


def _fixed(found: bytes, digits: bytes | None) -> bytes:
    if digits is not None:
        return re.sub(rb"\d{14}", digits, found)
    return re.sub(rb"[0-9A-F]{32}", b"0" * 32, found)
