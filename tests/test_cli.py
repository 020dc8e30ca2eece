"""The command line as its users meet it: options, outputs, gate and exit codes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tenderlint import __version__
from tenderlint.files.rules import rules_folder
from tenderlint.model.finding import THEMES
from tests.corpus import CHECKOUT
from tests.documents import ENCOURAGES, PAYS, folder, word
from tests.program import run

HEAVY = ("lxml", "pypdfium2", "pdfplumber", "pydantic", "yaml", "rich", "docx", "re2", "nupunkt")


@pytest.fixture
def tender(tmp_path: Path) -> Path:
    """A tender of one document, in which somebody pays and somebody is only encouraged."""
    return folder(tmp_path, {"itt.docx": word(PAYS, ENCOURAGES, title="Cleaning")}) / "itt.docx"


def report(*arguments: object) -> dict[str, Any]:
    """The JSON report of a check with these arguments."""
    ran = run("check", *arguments, "--format", "json", "--exit-zero")
    assert ran.code == 0, ran.err
    parsed = json.loads(ran.out)
    assert isinstance(parsed, dict)
    return parsed


class TestStart:
    """What is said without any tender."""

    def test_version(self) -> None:
        assert run("--version") == (0, f"tenderlint {__version__}\n", "")

    def test_no_command_shows_the_help(self) -> None:
        assert run() == run("--help")

    @pytest.mark.parametrize(
        "command", ["", "check", "extract", "rule", "rules", "rules list", "rules test"]
    )
    def test_help_has_an_example(self, command: str) -> None:
        ran = run(*command.split(), "--help")

        assert (ran.code, ran.err) == (0, "")
        assert command == "rules" or "Example" in ran.out

    def test_the_version_starts_fast(self) -> None:
        asked = "import sys, tenderlint.cli; print(sorted(sys.modules))"
        loaded = subprocess.run(
            [sys.executable, "-c", asked], check=True, capture_output=True, text=True
        ).stdout

        assert [name for name in (*HEAVY, "typer") if f"'{name}'" in loaded] == []

    def test_the_commands_load_nothing_heavy_before_they_run(self) -> None:
        asked = "import sys, tenderlint.cli.app; print(sorted(sys.modules))"
        loaded = subprocess.run(
            [sys.executable, "-c", asked], check=True, capture_output=True, text=True
        ).stdout

        assert [name for name in HEAVY if f"'{name}'" in loaded] == []


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        pytest.param("chek x", "Did you mean 'check'?", id="unknown command"),
        pytest.param("check", "Missing argument 'PATH'", id="no path"),
        pytest.param("check x --natoin wales", "--nation", id="unknown option"),
        pytest.param("check x --nation walls", "'walls' is not one of", id="unknown nation"),
        pytest.param("check x --value lots", "is not a sum such as", id="value in words"),
        pytest.param("check x --as-of tomorrow", "is not a day such as", id="no day"),
        pytest.param("check x --min-score much", "is not a score such as", id="no score"),
        pytest.param("check x --min-score lot=5", "'lot' is no theme", id="score of no theme"),
        pytest.param("check x --fail-on fatal", "'fatal' is not one of", id="unknown severity"),
        pytest.param("check x --format jsn", 'did you mean "json"', id="unknown format"),
        pytest.param("check x --format json --format terminal", "NAME=FILE", id="two on stdout"),
        pytest.param("check x --format json=a --output b", "--output", id="output for nothing"),
        pytest.param("check x --select rlw-pay-obligatoin", "did you mean", id="unknown rule"),
        pytest.param("check x --profile all-of-it", "unknown profile", id="unknown profile"),
        pytest.param("check x --rules gone", "no such folder of rules", id="no rules"),
        pytest.param("rule rlw-pay-obligtion", 'mean "rlw-pay-obligation"', id="a rule's id"),
        pytest.param("extract gone.docx", "gone.docx: no such file", id="nothing to extract"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(arguments: str, complaint: str) -> None:
    ran = run(*arguments.split())

    assert (ran.code, ran.out) == (2, "")
    [line] = ran.complaints
    assert line.startswith("tenderlint: ")
    assert complaint in line


def test_a_rule_file_with_an_unknown_key_is_named_with_its_line(
    tmp_path: Path, tender: Path
) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(rules_folder(), rules)
    rule = rules / "real-living-wage" / "rlw-pay-obligation.yaml"
    rule.write_text(rule.read_text(encoding="utf-8").replace("\nwhy:", "\nwyh:"), encoding="utf-8")

    ran = run("check", tender, "--rules", rules)

    assert (ran.code, ran.out) == (2, "")
    assert re.search(
        r"rlw-pay-obligation\.yaml, line \d+: .*unknown key \"wyh\" \(did you mean \"why\"\?\)",
        ran.err,
    )
    assert "Traceback" not in ran.err


class TestContext:
    """Options win over tender.yaml, and that over what is inferred."""

    @pytest.mark.parametrize(
        ("option", "value"),
        [
            (["--nation", "scotland"], {"nation": {"value": "scotland", "from": "option"}}),
            (["--contract", "works"], {"contract": {"value": "works", "from": "option"}}),
            (["--value", "£2.4m"], {"value": {"value": 2400000, "from": "option"}}),
            (["--authority", "health"], {"authority": {"value": "health", "from": "option"}}),
            (["--sector", "cleaning"], {"sector": {"value": "cleaning", "from": "option"}}),
            ([], {"nation": {"value": "wales", "from": "tender.yaml"}}),
            ([], {"value": {"value": 500000, "from": "tender.yaml"}}),
        ],
    )
    def test_where_a_fact_comes_from(
        self, tmp_path: Path, option: list[str], value: dict[str, Any]
    ) -> None:
        said = "nation: wales\nvalue: 500k\n"
        pack = folder(tmp_path / "pack", {"itt.docx": word(PAYS), "tender.yaml": said})

        [tender] = report(pack, *option)["tenders"]

        assert value.items() <= tender["context"].items()

    @pytest.mark.parametrize(
        ("said", "option", "day"),
        [
            pytest.param("as-of: 2026-11-22\n", [], "2026-11-22", id="tender.yaml"),
            pytest.param(
                "as-of: 2026-11-22\n", ["--as-of", "2025-04-01"], "2025-04-01", id="option"
            ),
        ],
    )
    def test_the_day(self, tmp_path: Path, said: str, option: list[str], day: str) -> None:
        pack = folder(tmp_path / "pack", {"itt.docx": word(PAYS), "tender.yaml": said})

        assert report(pack, *option)["as_of"] == day

    def test_the_title(self, tmp_path: Path, tender: Path) -> None:
        said = "title: Home care, Northtown\n"
        pack = folder(tmp_path / "pack", {"itt.docx": word(PAYS), "tender.yaml": said})
        untitled = folder(tmp_path / "home-care", {"a.docx": word(PAYS), "b.docx": word(PAYS)})

        titles = [each["title"] for each in report(pack, tender, untitled)["tenders"]]

        assert titles == ["Home care, Northtown", "Cleaning", "home-care"]


class TestSelection:
    """--select and --ignore take ids, themes and globs."""

    @pytest.mark.parametrize(
        ("options", "rules"),
        [
            (["--select", "rlw-pay-obligation"], {"rlw-pay-obligation"}),
            (
                ["--select", "rlw-pay-obligation,lots-decision"],
                {"rlw-pay-obligation", "lots-decision"},
            ),
            (
                ["--select", "rlw-pay-obl*,lots-decision", "--ignore", "lots"],
                {"rlw-pay-obligation"},
            ),
        ],
    )
    def test_only_these_are_judged(self, tender: Path, options: list[str], rules: set[str]) -> None:
        [judged] = report(tender, *options)["tenders"]

        assert {finding["rule"] for finding in judged["findings"]} == rules
        assert report(tender, *options)["rulebook"]["rules"] == len(judged["findings"])


class TestGate:
    """Exit codes 0 and 1."""

    @pytest.mark.parametrize(
        ("options", "code"),
        [
            pytest.param(["--fail-on", "never"], 0, id="never"),
            pytest.param(["--fail-on", "note"], 1, id="on a note"),
            pytest.param(["--fail-on", "note", "--exit-zero"], 0, id="exit zero"),
            pytest.param(["--fail-on", "never", "--min-score", "99"], 1, id="score too low"),
            pytest.param(["--fail-on", "never", "--min-score", "0"], 0, id="score enough"),
            pytest.param(["--fail-on", "never", "--min-score", "lots=50"], 1, id="theme too low"),
        ],
    )
    def test_the_gate_decides(self, tender: Path, options: list[str], code: int) -> None:
        ran = run("check", tender, *options)

        assert ran.code == code
        assert bool(ran.complaints) == (code == 1 or "--exit-zero" in options)

    def test_quiet_leaves_the_reasons_out(self, tender: Path) -> None:
        ran = run("check", tender, "--fail-on", "note", "-q")

        assert (ran.code, ran.err) == (1, "")


class TestOutputs:
    """Results on stdout or in files."""

    def test_several_formats_at_once(self, tmp_path: Path, tender: Path) -> None:
        file = tmp_path / "out" / "report.json"

        ran = run("check", tender, "--format", "terminal", "--format", f"json={file}")

        assert "rlw-pay-obligation" in ran.out
        assert json.loads(file.read_text(encoding="utf-8"))["schema_version"] == 1
        assert f"tenderlint: wrote {file}" in ran.complaints

    def test_output_names_the_file_of_the_one_format(self, tmp_path: Path, tender: Path) -> None:
        file = tmp_path / "report.json"

        ran = run("check", tender, "--format", "json", "--output", file, "-q")

        assert (ran.out, ran.err) == ("", "")
        assert json.loads(file.read_text(encoding="utf-8"))["tenders"]

    @pytest.mark.parametrize(
        ("options", "environment", "colored"),
        [
            pytest.param([], {}, False, id="piped"),
            pytest.param([], {"FORCE_COLOR": "1"}, True, id="forced"),
            pytest.param([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, id="NO_COLOR"),
            pytest.param(["--color", "always"], {"NO_COLOR": "1"}, True, id="the option wins"),
            pytest.param(["--color", "never"], {"FORCE_COLOR": "1"}, False, id="never"),
        ],
    )
    def test_color(
        self,
        monkeypatch: pytest.MonkeyPatch,
        tender: Path,
        options: list[str],
        environment: dict[str, str],
        colored: bool,
    ) -> None:
        for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)

        assert ("\x1b[" in run("check", tender, *options).out) == colored

    def test_no_line_is_wider_than_80_columns(
        self, monkeypatch: pytest.MonkeyPatch, tender: Path
    ) -> None:
        monkeypatch.setenv("COLUMNS", "80")

        lines = run("check", tender, "-v", "--statistics").out.splitlines()

        assert [line for line in lines if len(line) > 80 and " " in line.strip()] == []

    def test_a_reader_who_has_seen_enough(self, tender: Path) -> None:
        program = [sys.executable, "-m", "tenderlint", "check", str(tender), "--fail-on", "never"]
        command = f'{" ".join(program)} | head -n 1; exit "${{PIPESTATUS[0]}}"'

        ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True)

        assert (ran.returncode, ran.stderr) == (0, "")

    def test_the_order_of_the_tenders_is_that_of_the_paths(self, tmp_path: Path) -> None:
        files = folder(tmp_path, {name: word(PAYS) for name in ("a.docx", "b.docx", "c.docx")})
        paths = [str(files / name) for name in ("c.docx", "a.docx", "b.docx")]

        alone = report(*paths)
        together = report(*paths, "--jobs", "2")

        assert [tender["path"] for tender in together["tenders"]] == paths
        assert together == alone


class TestPack:
    """Documents that belong together are judged as one."""

    def test_what_one_document_lacks_another_may_say(self, tmp_path: Path) -> None:
        pack = folder(tmp_path / "pack", {"a.docx": word("Background."), "b.docx": word(PAYS)})

        [tender] = report(pack, "--select", "rlw-pay-obligation")["tenders"]

        assert [document["path"] for document in tender["documents"]] == ["a.docx", "b.docx"]
        [finding] = tender["findings"]
        assert finding["outcome"] == "met"
        assert {quote["document"] for quote in finding["evidence"]} == {"b.docx"}

    def test_what_is_passed_over_is_told_on_request(self, tmp_path: Path) -> None:
        pack = folder(tmp_path / "pack", {"itt.docx": word(PAYS), "plan.dwg": b"x"})

        silent = run("check", pack, "--fail-on", "never")
        told = run("check", pack, "--fail-on", "never", "-v")

        assert silent.err == ""
        assert "plan.dwg is passed over" in told.err


class TestOtherCommands:
    """extract, rule, rules, and --explain."""

    def test_explain_shows_the_way_to_the_outcome(self, tender: Path) -> None:
        ran = run("check", tender, "--explain", "rlw-pay-obligation")

        assert (ran.code, ran.err) == (0, "")
        assert "rlw-pay-obligation" in ran.out
        assert "met" in ran.out

    def test_extract_shows_what_is_read(self, tender: Path) -> None:
        table = run("extract", tender)
        read = json.loads(run("extract", tender, "--format", "json").out)

        assert "Real Living Wage" in " ".join(table.out.split())
        assert [statement["text"] for statement in read["statements"]] == [PAYS, ENCOURAGES]
        assert read["path"] == str(tender)

    def test_extract_wants_a_file(self, tender: Path) -> None:
        ran = run("extract", tender.parent)

        assert (ran.code, ran.out) == (2, "")
        [line] = ran.complaints
        assert line.endswith("name a file in this pack")

    def test_the_rules_are_listed_by_theme(self) -> None:
        lines = run("rules", "list", "--select", "lots").out.splitlines()

        assert lines[0] == "lots"
        assert any(line.startswith("  lots-decision ") for line in lines)

    def test_every_rule_is_listed(self) -> None:
        listed = run("rules", "list").out
        files = (file for theme in THEMES for file in (CHECKOUT / "rules" / theme).glob("*.yaml"))
        rules = {file.stem for file in files}

        assert {id for id in rules if f"  {id} " not in listed} == set()

    def test_a_rule_is_shown(self) -> None:
        ran = run("rule", "rlw-pay-obligation")

        assert (ran.code, ran.err) == (0, "")
        assert "rlw-pay-obligation" in ran.out

    @pytest.mark.parametrize(
        ("expect", "code"),
        [pytest.param("met", 0, id="right"), pytest.param("weak", 1, id="wrong")],
    )
    def test_a_gold_file_is_judged(self, tmp_path: Path, expect: str, code: int) -> None:
        case = {"id": "a", "rule": "rlw-pay-obligation", "expect": expect, "evidence": PAYS}
        gold = tmp_path / "gold.jsonl"
        gold.write_text(json.dumps({**case, "blocks": [{"kind": "para", "text": PAYS}]}))

        ran = run("rules", "test", "--gold", gold)

        assert (ran.code, ran.err) == (code, "")
        assert ("a, rlw-pay-obligation: expected weak" in ran.out) == (code == 1)

    def test_a_broken_gold_file_is_told_with_its_line(self, tmp_path: Path) -> None:
        gold = tmp_path / "gold.jsonl"
        gold.write_text('\n{"id": "a"}\n')

        ran = run("rules", "test", "--gold", gold)

        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(f"tenderlint: {gold}, line 2: ")

    def test_the_schema_of_rules_is_json(self) -> None:
        schema = json.loads(run("rules", "schema").out)

        assert "about" in schema["properties"]
        assert "id" not in schema["properties"]

    def test_every_rule_gets_its_page(self, tmp_path: Path) -> None:
        ran = run("rules", "docs", "--output", tmp_path)

        assert ran.code == 0
        assert any(page.stem == "rlw-pay-obligation" for page in tmp_path.rglob("*.md"))
