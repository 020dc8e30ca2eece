"""The real program, run in this process: arguments in; exit code, stdout and stderr out."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from typing import NamedTuple

import pytest

from tenderlint.cli import main


class Ran(NamedTuple):
    """How a run ended, and what it said where."""

    code: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        """The lines on stderr."""
        return self.err.splitlines()


def run(*arguments: object) -> Ran:
    """``tenderlint`` with these arguments."""
    out, err = _stream(), _stream()
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as exit:
        main([str(argument) for argument in arguments])
    code = exit.value.code
    assert isinstance(code, int)
    return Ran(code, _written(out), _written(err))


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()
