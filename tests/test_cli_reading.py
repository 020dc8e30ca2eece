"""How documents are read, chosen on the command line: tracked changes, OCR, limits; comments."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from tests.documents import ENCOURAGES, PAYS, folder, word
from tests.ocr_program import asked, install, recognising
from tests.program import Ran, run
from tests.readers.docx_building import docx, p, r
from tests.readers.pdf_building import SCAN, calling_itself, lines, pdf, scan

RULE = "rlw-pay-obligation"
CHANGED = docx(
    p(f'<w:del w:author="Ann"><w:r><w:delText>{PAYS}</w:delText></w:r></w:del>')
    + p(f'<w:ins w:author="Ann">{r(ENCOURAGES)}</w:ins>')
)
"""The duty is deleted and a wish put in its place; neither is accepted yet."""
WISH = lines(
    72,
    700,
    "Bidders are encouraged to consider paying the Real Living Wage",
    "where affordable.",
)
AIM = lines(72, 400, "Suppliers should aspire to pay the Real Living Wage.")
WIDE = ("--color", "never", "--select", RULE, "--fail-on", "never")


def finding(ran: Ran) -> dict[str, Any]:
    """The one finding of a JSON report."""
    [tender] = json.loads(ran.out)["tenders"]
    [found] = tender["findings"]
    assert isinstance(found, dict)
    return found


class TestRevisions:
    """--revisions says which side of tracked changes counts."""

    @pytest.mark.parametrize(
        ("options", "outcome"),
        [
            pytest.param([], "weak", id="accepted unless said otherwise"),
            pytest.param(["--revisions", "final"], "weak", id="accepted"),
            pytest.param(["--revisions", "original"], "met", id="rejected"),
            pytest.param(["--revisions", "both"], "met", id="both readings"),
            pytest.param(["--revisions", "original", "--jobs", "2"], "met", id="in processes"),
        ],
    )
    def test_check(self, tmp_path: Path, options: list[str], outcome: str) -> None:
        files = folder(tmp_path, {"itt.docx": CHANGED, "other.docx": CHANGED})
        several = [files / "other.docx"] if "--jobs" in options else []

        ran = run("check", files / "itt.docx", *several, *options, *WIDE, "--format", "json")

        found = [tender["findings"][0]["outcome"] for tender in json.loads(ran.out)["tenders"]]
        assert found == [outcome] * (1 + len(several))

    @pytest.mark.parametrize(
        ("revisions", "words"),
        [("final", {ENCOURAGES}), ("original", {PAYS}), ("both", {PAYS, ENCOURAGES})],
    )
    def test_extract(self, tmp_path: Path, revisions: str, words: set[str]) -> None:
        file = folder(tmp_path, {"itt.docx": CHANGED}) / "itt.docx"

        ran = run("extract", file, "--revisions", revisions, "--format", "json")

        assert {each["text"] for each in json.loads(ran.out)["statements"]} == words

    def test_explain(self, tmp_path: Path) -> None:
        file = folder(tmp_path, {"itt.docx": CHANGED}) / "itt.docx"

        ran = run("check", file, "--revisions", "original", "--explain", RULE)

        assert PAYS[:40] in " ".join(ran.out.split())


class TestOcr:
    """--ocr reads pages that are pictures, and its evidence says so."""

    def test_evidence_says_that_it_was_read_by_ocr(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        recognising(tmp_path, monkeypatch, pdf(WISH, AIM))
        monkeypatch.chdir(folder(tmp_path, {"itt.pdf": scan(WISH, SCAN)}))

        ran = run("check", "itt.pdf", "--ocr", *WIDE)

        assert ran.err == ""
        assert "│ itt.pdf, page 1\n" in ran.out
        assert "│ itt.pdf, page 2 (read by OCR)\n" in ran.out
        assert "page 2: read by OCR; quotations may hold misread letters" in ran.out
        assert len(asked(tmp_path)) == 1

    def test_the_json_report_keeps_its_form(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        recognising(tmp_path, monkeypatch, pdf(WISH))
        files = folder(tmp_path, {"scan.pdf": scan(SCAN), "text.pdf": pdf(WISH)})

        recognised = finding(run("check", files / "scan.pdf", "--ocr", *WIDE, "--format", "json"))
        printed = finding(run("check", files / "text.pdf", *WIDE, "--format", "json"))

        assert recognised["outcome"] == printed["outcome"] == "weak"
        assert recognised["evidence"][0].keys() == printed["evidence"][0].keys()

    @pytest.mark.parametrize("command", [("check", "--exit-zero", "-q"), ("extract",)])
    def test_what_to_install_is_one_line(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
    ) -> None:
        monkeypatch.setenv("PATH", "")
        file = folder(tmp_path, {"itt.pdf": pdf(WISH)}) / "itt.pdf"

        ran = run(*command, file, "--ocr")

        [line] = ran.complaints
        assert ran.code == 0
        assert "pip install 'tenderlint[ocr]'" in line
        assert "tesseract-ocr" in line

    def test_its_failure_is_one_line_and_the_rest_is_judged(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        install(tmp_path, monkeypatch, "echo 'no tesseract' >&2; exit 3")
        pack = folder(tmp_path / "pack", {"a.pdf": scan(WISH, SCAN), "b.docx": word(PAYS)})

        ran = run("check", pack, "--ocr", *WIDE, "--format", "json")

        assert ran.complaints == [
            f"tenderlint: {pack}: a.pdf: OCR failed (no tesseract); try ocrmypdf by hand"
        ]
        assert finding(ran)["outcome"] == "met"


class TestComments:
    """What drafters noted stands under the words they noted it on."""

    @pytest.fixture
    def commented(self, tmp_path: Path) -> Path:
        comments = (
            f'<w:comment w:id="5" w:author="Ann Drafter">{p("Too weak?")}</w:comment>'
            f'<w:comment w:id="6" w:author="Bob">{p("About the hall.")}</w:comment>'
        )
        body = (
            p(
                r("Bidders are ")
                + '<w:commentRangeStart w:id="5"/>'
                + r("encouraged")
                + '<w:commentRangeEnd w:id="5"/>'
                + r(" to consider paying the Real Living Wage where affordable.")
            )
            + '<w:commentRangeStart w:id="6"/>'
            + p("Tea is served in the hall.")
            + '<w:commentRangeEnd w:id="6"/>'
        )
        data = docx(body, {"comments": comments})
        return folder(tmp_path, {"itt.docx": data}) / "itt.docx"

    def test_under_the_quotation(self, commented: Path) -> None:
        ran = run("check", commented, *WIDE)

        assert "│ Comment by Ann Drafter: Too weak?\n" in ran.out
        assert "Bob" not in ran.out

    def test_not_in_the_json_report(self, commented: Path) -> None:
        assert "Too weak?" not in run("check", commented, *WIDE, "--format", "json").out


class TestLimits:
    """--limit bounds what a document may ask of its reader."""

    @pytest.mark.parametrize(
        ("limit", "complaint"),
        [
            pytest.param("memory=1", 'did you mean "memory-bytes"?', id="unknown name"),
            pytest.param("cows=1", "there are: input-bytes, ", id="nothing like it"),
            pytest.param("pages", "'' is no pages such as 5000", id="no value"),
            pytest.param("pages=many", "'many' is no pages such as 5000", id="in words"),
            pytest.param("pages=1.5", "is a whole number", id="half a page"),
            pytest.param("pages=0", "above 0", id="none at all"),
            pytest.param("seconds=1m", "'1m' is no seconds such as 60", id="a unit too many"),
            pytest.param("seconds=1e9", "is no seconds", id="an exponent"),
            pytest.param("memory-bytes=1MiB", "from 256MiB", id="too little for the reader itself"),
            pytest.param("part-bytes=2000000GiB", "up to", id="more than there is"),
        ],
    )
    def test_a_mistake_is_one_line(self, limit: str, complaint: str) -> None:
        ran = run("extract", "x.pdf", "--limit", limit)

        assert (ran.code, ran.out) == (2, "")
        [line] = ran.complaints
        assert "--limit" in line
        assert complaint in line

    @pytest.mark.parametrize(
        ("limit", "complaint"),
        [
            pytest.param("input-bytes=1KiB", "larger than the 1KiB that are read", id="size"),
            pytest.param("input_bytes=2k", "larger than the 2KiB", id="spelled as in Python"),
            pytest.param("archive-entries=3", "the archive holds 17 parts", id="parts"),
        ],
    )
    def test_a_document_over_it_is_refused(
        self, tmp_path: Path, limit: str, complaint: str
    ) -> None:
        file = folder(tmp_path, {"itt.docx": word(PAYS)}) / "itt.docx"

        ran = run("check", file, "--limit", limit)

        assert ran.code == 2
        [line] = ran.complaints
        assert complaint in line

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_a_bomb_in_a_pack_costs_itself_only(self, tmp_path: Path, jobs: str) -> None:
        bomb = calling_itself()
        files = {"a.docx": word(PAYS), "bomb.pdf": bomb, "c.pdf": pdf(WISH)}
        pack = folder(tmp_path / "pack", files)
        limits = ("--limit", "memory-bytes=400MiB", "--limit", "seconds=10")

        begun = time.monotonic()
        ran = run("check", pack, *limits, "--jobs", jobs, *WIDE, "--format", "json")

        assert len(bomb) < 1000
        assert time.monotonic() - begun < 30
        assert ran.code == 0
        [line] = ran.complaints
        assert line.startswith(f"tenderlint: {pack}: bomb.pdf: ")
        [tender] = json.loads(ran.out)["tenders"]
        assert [document["blocks"] > 0 for document in tender["documents"]] == [True, False, True]
        assert tender["findings"][0]["outcome"] == "met"

    def test_a_document_that_takes_too_long_is_stopped(self, tmp_path: Path) -> None:
        files = folder(tmp_path, {"slow.pdf": pdf(WISH), "itt.docx": word(PAYS)})
        limits = ("--limit", "seconds=0.001", "--limit", "seconds-per-page=0.001")

        ran = run("check", files / "slow.pdf", *limits, *WIDE)

        assert ran.code == 2
        [line] = ran.complaints
        assert "reading was stopped" in line
        assert "raise the limit" in line
