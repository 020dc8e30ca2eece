"""The commands, and what becomes of their errors."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from tenderlint import __version__
from tenderlint.cli.check import check
from tenderlint.cli.exits import Exit
from tenderlint.cli.extract import extract
from tenderlint.cli.limits import limits_help
from tenderlint.cli.rules import rule, rules, tables
from tenderlint.cli.screen import complain, confess, show
from tenderlint.errors import NothingToCheckError, TenderlintError

app = typer.Typer(
    name="tenderlint",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 the gate held, 1 it failed, 2 could not run, 3 no document found.",
)
app.command(epilog=limits_help())(check)
app.command(epilog=limits_help())(extract)
app.command()(rule)
app.command()(tables)
app.add_typer(rules, name="rules")


def run(words: list[str]) -> int:
    """Run the command in these words; the exit code."""
    try:
        return int(app(words, prog_name="tenderlint", standalone_mode=False) or Exit.HELD)
    except typer.TyperException as error:
        return _refused(error)
    except typer.Abort:
        return Exit.COULD_NOT_RUN
    except TenderlintError as error:
        complain(str(error))
        nothing = isinstance(error, NothingToCheckError)
        return Exit.NOTHING_FOUND if nothing else Exit.COULD_NOT_RUN
    except Exception as error:
        confess(error, trace=any(re.fullmatch("-vv+", word) for word in words))
        return Exit.COULD_NOT_RUN


def _version(asked: bool) -> None:
    if asked:
        show(f"tenderlint {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def tenderlint(
    context: typer.Context,
    _: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Does this tender bind the right party to fair pay, good work and equality?

    \b
    Examples:
      tenderlint check itt.docx              one document
      tenderlint check packs/home-care/      a folder (or zip) of documents that belong together
      tenderlint rule rlw-pay-obligation     what a rule asks, and why
    """
    if context.invoked_subcommand is None:
        show(context.get_help() + "\n")


def _refused(error: typer.TyperException) -> Exit:
    """One line for a wrong option or argument, and where to read more."""
    words = " ".join(error.format_message().replace("Value error, ", "").split())
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "tenderlint"
    complain(f"{words.rstrip('.')} (see {command} --help)")
    return Exit.COULD_NOT_RUN
