"""The docs say what is so: shown output is the program's, shown rules exist, pages are fresh."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from tenderlint.rule_pages import coverage_page, pages
from tenderlint.rulebook import load_rulebook
from tenderlint.writers.schemas import extract_schema, report_schema
from tests.corpus import CHECKOUT
from tests.program import run
from tests.rulebook_files import RULES, rulebook

README = (CHECKOUT / "README.md").read_text("utf-8")
SHOWN = re.findall(r"```console\n\$ tenderlint (?P<words>[^\n]+)\n(?P<out>.*?)```", README, re.S)


@pytest.mark.parametrize(("words", "out"), SHOWN, ids=[words for words, _ in SHOWN])
def test_the_readme_shows_what_the_program_prints(words: str, out: str) -> None:
    assert run(*shlex.split(words), "--color", "never").out == out


def test_the_readme_shows_some_output() -> None:
    assert SHOWN
    assert all(out.strip() for _, out in SHOWN)


def test_the_readme_shows_a_rule_as_it_is() -> None:
    shown = re.search(r"```yaml\n# rules/(?P<path>\S+)\n(?P<text>.*?)```", README, re.S)
    assert shown
    assert shown["text"] == (RULES / shown["path"]).read_text("utf-8")


def test_the_rule_in_the_guide_is_a_rule() -> None:
    guide = (CHECKOUT / "docs" / "writing-rules.md").read_text("utf-8")
    shown = re.search(r"```yaml\n(title: .*?)```", guide, re.S)
    assert shown
    kept = {
        path.relative_to(RULES).as_posix(): path.read_text("utf-8")
        for folder in ("lexicon", "tables")
        for path in (RULES / folder).glob("*.yaml")
    }
    assert load_rulebook({**kept, "good-work/gw-shown.yaml": shown[1]}).rules


def test_rule_pages_are_fresh() -> None:
    folder = CHECKOUT / "docs" / "rules"
    committed = {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.md"))}
    assert committed == dict(pages(rulebook())), "run make docs"


def test_the_coverage_page_is_fresh() -> None:
    committed = (CHECKOUT / "docs" / "coverage.md").read_text("utf-8")
    assert committed == coverage_page(rulebook()), "run make docs"


@pytest.mark.parametrize(
    ("name", "schema"), [("report", report_schema), ("extract", extract_schema)]
)
def test_schemas_are_fresh(name: str, schema: object) -> None:
    assert callable(schema)
    committed = json.loads(Path(CHECKOUT, "docs", f"{name}.schema.json").read_text("utf-8"))
    assert committed == schema(), "run make docs"
