"""tenderlint extract: what is read of a document, so that anyone can see why a finding came out."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import typer

from tenderlint.cli.options import (
    Color,
    LimitsSet,
    Ocr,
    RevisionsRead,
    RulesFolder,
    reading_settings,
)
from tenderlint.cli.screen import show, style
from tenderlint.cli.watcher import Watcher
from tenderlint.errors import NothingToCheckError, UnreadableError, UsageError


def extract(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A Word or PDF document.")],
    format: Annotated[
        Literal["table", "json"], typer.Option(help="For people, or for programs.")
    ] = "table",
    readings: Annotated[
        bool, typer.Option("--readings", help="In the table, also the words that decided.")
    ] = False,
    revisions: RevisionsRead = "final",
    ocr: Ocr = False,
    limit: LimitsSet = None,
    rules: RulesFolder = None,
    color: Color = "auto",
) -> None:
    """Show what is read of a document.

    Its clauses and statements, and of each statement what it does: how strongly it binds whom.

    \b
    Examples:
      tenderlint extract itt.docx
      tenderlint extract itt.pdf --format json > itt.json
    """
    from tenderlint.pipeline import extract as extract_one
    from tenderlint.pipeline.rules import RuleChoice
    from tenderlint.writers.extract import write_extract_json, write_extract_table

    settings = reading_settings(revisions, ocr, limit)
    watcher = Watcher(verbosity=0, progress=False)
    try:
        outline, what = extract_one(file, RuleChoice(rules), date.today(), watcher, settings)
    except (UnreadableError, NothingToCheckError) as error:
        raise UsageError(f"{file}: {error}") from error
    if format == "json":
        show(write_extract_json(outline, what))
    else:
        show(write_extract_table(outline, what, style(color, verbosity=readings)))
