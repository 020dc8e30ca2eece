"""tenderlint check: judge tenders, write reports, answer with the gate."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from tenderlint.cli.exits import Exit
from tenderlint.cli.head_start import judges_ahead
from tenderlint.cli.options import (
    Color,
    Ignore,
    LimitsSet,
    Ocr,
    Profile,
    Quiet,
    RevisionsRead,
    RulesFolder,
    Select,
    Verbose,
    day,
    minimum_scores,
    reading_settings,
    sum_of_money,
    words,
)
from tenderlint.cli.screen import complain, show, style
from tenderlint.cli.watcher import Watcher
from tenderlint.errors import NothingToCheckError, UnreadableError
from tenderlint.model.context import Authority, Contract, Given, Nation, Regime
from tenderlint.report import FailOn, gate

if TYPE_CHECKING:
    from tenderlint.pipeline.rules import RuleChoice
    from tenderlint.readers.settings import ReadingSettings


def check(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH", help="A tender: a file, or a folder or zip as one pack."),
    ],
    format: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME[=FILE]", help="terminal or json; may be repeated."),
    ] = None,
    output: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write the report there, not to stdout.")
    ] = None,
    select: Select = None,
    ignore: Ignore = None,
    profile: Profile = None,
    rules: RulesFolder = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="The gate fails on findings this severe, or worse.")
    ] = "error",
    min_score: Annotated[
        list[str] | None,
        typer.Option(metavar="[THEME=]N", help="The gate fails below this score; repeatable."),
    ] = None,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Exit with 0 even if the gate fails.")
    ] = False,
    as_of: Annotated[
        date | None,
        typer.Option(parser=day, metavar="DATE", help="The day whose law and rates count."),
    ] = None,
    nation: Annotated[Nation | None, typer.Option(help="Whose law applies.")] = None,
    contract: Annotated[Contract | None, typer.Option(help="What is bought.")] = None,
    value: Annotated[
        float | None,
        typer.Option(
            parser=sum_of_money,
            metavar="POUNDS",
            help="Whole life with extensions, with VAT: 2400000 or 2.4m.",
        ),
    ] = None,
    authority: Annotated[Authority | None, typer.Option(help="Who buys.")] = None,
    sector: Annotated[
        str | None, typer.Option(metavar="WORD", help="Such as social-care; rules may ask.")
    ] = None,
    regime: Annotated[
        Regime | None, typer.Option(help="The procurement law it is made under.")
    ] = None,
    revisions: RevisionsRead = "final",
    ocr: Ocr = False,
    limit: LimitsSet = None,
    explain: Annotated[
        str | None,
        typer.Option(metavar="RULE", help="Show step by step how this rule is judged."),
    ] = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings by rule and outcome.")
    ] = False,
    jobs: Annotated[
        int, typer.Option(min=0, metavar="N", help="Tenders judged at once; 0: one per core.")
    ] = 1,
    quiet: Quiet = 0,
    verbose: Verbose = 0,
    color: Color = "auto",
    no_progress: Annotated[bool, typer.Option("--no-progress", help="No bar on stderr.")] = False,
) -> None:
    """Judge tenders.

    For each rule: does the tender bind the right party to it, and how firmly?

    What a pack's tender.yaml says of nation, contract, value, authority, sector, regime and as-of
    is used where no option says otherwise; the rest is inferred, and the report says so.

    \b
    Examples:
      tenderlint check itt.docx
      tenderlint check packs/home-care/ --nation england --value 2.4m
      tenderlint check packs/* --format json=report.json --fail-on warning --min-score 60
    """
    from tenderlint.cli.outputs import outputs_wanted, write_reports

    outputs = outputs_wanted(format or (), output)
    minimums = minimum_scores(min_score)
    settings = reading_settings(revisions, ocr, limit)
    processes = jobs or os.cpu_count() or 1
    from tenderlint.pipeline.rules import RuleChoice

    choice = RuleChoice(rules, words(select), words(ignore), profile, examples=False)
    if explain is None:
        judges_ahead(processes, len(paths), choice)
    from tenderlint.pipeline import check as check_all

    options = Given(
        nation=nation,
        contract=contract,
        value=value,
        authority=authority,
        sector=sector,
        regime=regime,
        as_of=as_of,
    )
    with Watcher(verbose - quiet, progress=not no_progress) as watcher:
        if explain is not None:
            raise typer.Exit(_explain(paths, explain, choice, options, watcher, settings))
        report = check_all(paths, choice, options, date.today(), watcher, processes, settings)
    if report.tenders:
        look = replace(style(color, verbose - quiet), statistics=statistics, fail_on=fail_on)
        write_reports(report, outputs, look, quiet > 0)
    reasons = gate(report, fail_on, minimums)
    if not quiet:
        complain("\n".join(reasons))
    held = Exit.HELD if exit_zero or not reasons else Exit.FAILED
    raise typer.Exit(watcher.exit_code(len(report.tenders)) or held)


def _explain(
    paths: Sequence[str],
    rule: str,
    choice: RuleChoice,
    options: Given,
    watcher: Watcher,
    settings: ReadingSettings,
) -> Exit:
    from tenderlint.pipeline import explain

    explained = 0
    for path in paths:
        try:
            steps = explain(path, rule, choice, options, date.today(), watcher, settings)
            show((f"{path}\n\n" if len(paths) > 1 else "") + steps.rstrip("\n") + "\n")
            explained += 1
        except (UnreadableError, NothingToCheckError) as error:
            watcher.fails(path, error)
    return watcher.exit_code(explained)
