"""Where real documents lie for the tests that use them: a folder outside the project, or none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]


def corpus_dir() -> Path | None:
    """The folder with ``corpus/``, ``robust/`` and ``gold/``, or None where there is none."""
    named = os.environ.get("TENDERLINT_CORPUS")
    folders = [Path(named)] if named else sorted(CHECKOUT.parent.glob("*/"))
    return next((folder for folder in folders if (folder / "corpus" / "index.csv").is_file()), None)


needs_corpus = pytest.mark.skipif(corpus_dir() is None, reason="no corpus of real documents here")
