"""tenderlint rules test: the rules by their own examples, or by a gold file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tenderlint.cli.exits import Exit
from tenderlint.cli.options import Ignore, Profile, Select, words
from tenderlint.cli.screen import show


def try_rules(
    path: Annotated[
        str | None,
        typer.Argument(metavar="[PATH]", help="A folder of rules or one rule file; else our own."),
    ] = None,
    gold: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Labelled mini-tenders, a JSON object a line."),
    ] = None,
    select: Select = None,
    ignore: Ignore = None,
    profile: Profile = None,
    verbose: Annotated[
        bool, typer.Option("-v", "--verbose", help="Show what came out right as well.")
    ] = False,
) -> int:
    """Judge the examples in the rules, or the cases of a gold file, and count what is right.

    \b
    Examples:
      tenderlint rules test
      tenderlint rules test rules/lots/lots-decision.yaml
      tenderlint rules test --gold cases.jsonl
    """
    from tenderlint.files.outputs import text_of
    from tenderlint.pipeline.rules import RuleChoice, load_rules
    from tenderlint.rule_tests import read_gold, try_examples, try_gold
    from tenderlint.rule_tests.examples import too_few
    from tenderlint.rule_tests.summary import examples_text, gold_text

    folder, only = _place(path)
    chosen = (*words(select), *only)
    rulebook = load_rules(RuleChoice(folder, chosen, words(ignore), profile or "all"))
    if gold is not None:
        cases = tuple(try_gold(read_gold(text_of(gold), gold), rulebook))
        show(gold_text(cases, verbose))
        return Exit.HELD if all(case.right for case in cases) else Exit.FAILED
    results = tuple(try_examples(rulebook))
    lacking = [line for each in rulebook.rules for line in too_few(each)]
    show(examples_text(rulebook.rules, results, lacking, verbose))
    wrong = [result for result in results if result.right == bool(result.todo)]
    return Exit.FAILED if wrong or lacking else Exit.HELD


def _place(path: str | None) -> tuple[str | None, tuple[str, ...]]:
    """A rule file stands in its theme's folder, which stands in the folder of rules."""
    if path is None or not Path(path).is_file():
        return path, ()
    return str(Path(path).resolve().parents[1]), (Path(path).stem,)
