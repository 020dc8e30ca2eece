"""tenderlint rule, rules, tables: what the rules ask and rest on, and whether they hold."""

from __future__ import annotations

import json
from datetime import date
from itertools import groupby
from pathlib import PurePosixPath
from typing import Annotated

import typer

from tenderlint.cli.options import Color, Ignore, Profile, RulesFolder, Select, day, words
from tenderlint.cli.screen import complain, show, style
from tenderlint.cli.try_rules import try_rules

LOOK_AHEAD = 90
"""Days in which rates and thresholds are renewed often enough to be warned of."""

rules = typer.Typer(help="List the rules, test them, write their pages.", no_args_is_help=False)
rules.command("test")(try_rules)


def rule(
    id: Annotated[str, typer.Argument(metavar="ID", help="Such as rlw-pay-obligation.")],
    rules: RulesFolder = None,
    color: Color = "auto",
) -> None:
    """Show one rule.

    What it asks and of whom, why, what to write instead, and examples of each outcome.

    \b
    Example:
      tenderlint rule rlw-pay-obligation
    """
    from tenderlint.pipeline.rules import RuleChoice, load_rules
    from tenderlint.writers.rule_text import rule_text

    rulebook = load_rules(RuleChoice(rules, select=(id,)))
    for each in rulebook.rules:
        show(rule_text(each, style(color)))


def tables(
    as_of: Annotated[
        date | None,
        typer.Option(parser=day, metavar="DATE", help="The day to look ahead from; today."),
    ] = None,
    ahead: Annotated[
        int, typer.Option(min=0, metavar="DAYS", help="How far to look ahead.")
    ] = LOOK_AHEAD,
    rules: RulesFolder = None,
    color: Color = "auto",
) -> None:
    """Show the dated tables: wages, thresholds, superseded law.

    Says what in them is not verified, and what goes out of date soon.

    \b
    Example:
      tenderlint tables --as-of 2027-03-01
    """
    from tenderlint.pipeline.rules import RuleChoice, load_rules
    from tenderlint.writers.tables_text import tables_text

    rulebook = load_rules(RuleChoice(rules, profile="all", examples=False))
    show(tables_text(rulebook.tables, as_of or date.today(), ahead, style(color)))


@rules.command("coverage")
def coverage(rules: RulesFolder = None) -> None:
    """Write which rule answers which ask of the campaigns, as Markdown."""
    from tenderlint.pipeline.rules import RuleChoice, load_rules
    from tenderlint.rule_pages import coverage_page

    show(coverage_page(load_rules(RuleChoice(rules, profile="all", examples=False))))


@rules.command("list")
def list_rules(
    select: Select = None,
    ignore: Ignore = None,
    profile: Profile = None,
    rules: RulesFolder = None,
) -> None:
    """List the rules by theme: id, tier and title.

    \b
    Example:
      tenderlint rules list --select real-living-wage
    """
    from tenderlint.pipeline.rules import RuleChoice, load_rules

    rulebook = load_rules(RuleChoice(rules, words(select), words(ignore), profile or "all"))
    column = max((len(each.id) for each in rulebook.rules), default=0)
    for theme, of_theme in groupby(rulebook.rules, key=lambda each: each.theme):
        show(f"{theme}\n")
        for each in of_theme:
            show(f"  {each.id:{column}}  {each.tier:8}  {each.title}\n")


@rules.command("schema")
def schema() -> None:
    """Print the JSON Schema of rule files, for completion in an editor."""
    from tenderlint.rulebook import Rule

    schema = Rule.model_json_schema()
    for derived in ("id", "theme"):  # from the names of file and folder
        del schema["properties"][derived]
        schema["required"].remove(derived)
    show(json.dumps(schema, indent=2, ensure_ascii=False) + "\n")


@rules.command("docs")
def docs(
    output: Annotated[
        str, typer.Option(metavar="DIR", help="The folder the pages are written to.")
    ] = "docs/rules",
    rules: RulesFolder = None,
) -> None:
    """Write a page in Markdown for every rule, and one that lists them."""
    from tenderlint.files.outputs import save
    from tenderlint.pipeline.rules import RuleChoice, load_rules
    from tenderlint.rule_pages import pages

    written = pages(load_rules(RuleChoice(rules, profile="all")))
    for path, text in written.items():
        save(str(PurePosixPath(output, path)), text)
    complain(f"wrote {len(written)} pages to {output}")
