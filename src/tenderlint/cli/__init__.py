"""The command line: options in, text out, exit code. The only layer that prints or exits."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import NoReturn

from tenderlint import __version__


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit. Whatever goes wrong is a line on stderr, never a traceback."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == ["--version"]:  # scripts ask it first and often: nothing is imported for it
        print(f"tenderlint {__version__}")
        sys.exit(0)
    if words[:1] in (["check"], ["extract"]):
        from tenderlint.cli.head_start import reader_ahead

        reader_ahead(words)
    from tenderlint.cli.app import run

    code = run(words)
    gc.freeze()  # or leaving looks for cycles in all that was made: half a second after 221 pages
    sys.exit(code)
