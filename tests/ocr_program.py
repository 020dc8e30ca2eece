"""A stand-in for OCRmyPDF: a program of that name, first on the path, that says what it is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def install(place: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """``script`` is for ``sh``; its arguments are kept, what is sent to it is read to the end."""
    program = place / "bin" / "ocrmypdf"
    program.parent.mkdir()
    kept = f"echo \"$@\" >> '{place / 'asked'}'\ncat > '{place / 'sent'}'\n"
    program.write_text(f"#!/bin/sh\n{kept}{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")


def recognising(place: Path, monkeypatch: pytest.MonkeyPatch, made: bytes) -> None:
    """One that makes this PDF, whatever it is sent."""
    prepared = place / "made.pdf"
    prepared.write_bytes(made)
    install(place, monkeypatch, f"cat '{prepared}'")


def asked(place: Path) -> list[str]:
    """The arguments of each call."""
    file = place / "asked"
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []
