"""--format and --output: which reports are wanted, and where they go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tenderlint.cli.screen import complain, show
from tenderlint.errors import UsageError
from tenderlint.model.report import Report
from tenderlint.writers import WRITERS, Style


@dataclass(frozen=True, slots=True)
class Output:
    """A report that is wanted: its format, and its file, None for stdout."""

    format: str
    file: str | None = None


def outputs_wanted(formats: Sequence[str], output: str | None) -> tuple[Output, ...]:
    """From ``json``, ``json=FILE`` and --output, which is for the one format without a file."""
    outputs = [_output(each) for each in formats or ("terminal",)]
    on_stdout = [each for each in outputs if each.file is None]
    if len(on_stdout) > 1:
        names = ", ".join(each.format for each in on_stdout)
        raise UsageError(
            f"only one format can go to one place, not {names}: use --format NAME=FILE"
        )
    if output is not None and not on_stdout:
        raise UsageError("--output names a file, but every --format has one of its own")
    return tuple(replace(each, file=each.file or output) for each in outputs)


def write_reports(report: Report, outputs: Sequence[Output], style: Style, quiet: bool) -> None:
    """Files are plain text of 80 columns; stdout has the style of the terminal."""
    from tenderlint.files.outputs import save

    for output in outputs:
        write = WRITERS[output.format]
        if output.file is None:
            show(write(report, style))
            continue
        plain = replace(style, width=80, color=False, ascii=False)
        save(output.file, write(report, plain))
        if not quiet:
            complain(f"wrote {output.file}")


def _output(wanted: str) -> Output:
    name, _, file = wanted.partition("=")
    if name not in WRITERS:
        from tenderlint.strict_yaml import did_you_mean

        hint = did_you_mean(name, WRITERS) or f" (there are: {', '.join(WRITERS)})"
        raise UsageError(f'no format "{name}"{hint}')
    return Output(name, file or None)
