"""The walls stand: layers, first lines, and every path that the docs name."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.corpus import CHECKOUT

MODULES = sorted((CHECKOUT / "src").rglob("*.py"))
DOCS = sorted([*CHECKOUT.glob("*.md"), *(CHECKOUT / "docs").rglob("*.md")])
OUR_FOLDERS = ("src", "rules", "tests", "docs", "examples", "benchmarks")
NAMED_PATH = re.compile(rf"(?<![\w/.-])(?:{'|'.join(OUR_FOLDERS)})/[\w./*<>-]*[\w/*]")


def test_imports_run_downward_only(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(CHECKOUT / "pyproject.toml"), no_cache=True)

    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


@pytest.mark.parametrize(
    "module", MODULES, ids=lambda path: str(path.relative_to(CHECKOUT / "src"))
)
def test_a_module_opens_by_naming_its_subject(module: Path) -> None:
    text = module.read_text(encoding="utf-8")

    assert text.startswith('"""')
    assert ast.get_docstring(ast.parse(text))
    assert 10 < len(text.splitlines()[0]) <= 110


@pytest.mark.parametrize("page", DOCS, ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_every_path_named_in_docs_exists(page: Path) -> None:
    named = set(NAMED_PATH.findall(page.read_text(encoding="utf-8")))
    real = {path for path in named if not re.search(r"[*<>]", path)}

    places = (CHECKOUT, page.parent)  # a link is relative to its page
    assert {p for p in real if not any((place / p).exists() for place in places)} == set()
