"""The terminal report: what is to be seen in it, where, and in how much room."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace

import pytest
from rich.cells import cell_len

from tenderlint.model.context import Context
from tenderlint.model.finding import Finding
from tenderlint.model.report import Report
from tenderlint.writers import WRITERS, Style
from tenderlint.writers.style import Verbosity
from tests.writers.samples import (
    CONTRADICTED,
    EVIDENCE,
    FINDINGS,
    MET,
    MISSING,
    NOT_APPLICABLE,
    WEAK,
    judged,
    report,
)

USUAL = Style()
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def shown(given: Report, style: Style = USUAL) -> str:
    return WRITERS["terminal"](given, style)


def only(*findings: Finding) -> Report:
    return report(judged(findings))


def test_head_says_what_was_judged_by_what_and_what_is_known() -> None:
    head = shown(report(), Style(width=100)).split("score  of 100")[0]
    assert head == (
        "tenderlint 0.1.0 · rulebook 2026.11.0 (6 rules) · as of 22 November 2026\n"
        "\n"
        f"── Home care, Northtown {'─' * 76}\n"
        "  packs/home-care\n"
        "  nation England (tender.yaml) · contract services (inferred) · "
        "value £2,400,000 (tender.yaml) ·\n"
        "  not known: authority, sector, regime\n"
        "  itt.docx   invitation to tender  0 statements\n"
        "  terms.pdf  invitation to tender  40 pages, 0 statements\n"
        "\n"
        "  Not everything could be read:\n"
        "  ? terms.pdf, page 4: this page is a picture; its words could not be read\n"
        "\n"
        "                      "
    )


def test_scores_at_a_glance() -> None:
    table = shown(report(), Style(width=80)).split("be read\n\n")[1].split("\n\n──")[0]
    assert table.splitlines() == [
        "                      score  of 100             contradicted  missing  weak  met",
        "  This tender          35.0  ██████░░░░░░░░░░░             1        1     1    1",
        "",
        "  Real Living Wage     40.0  ███████░░░░░░░░░░             ·        ·     1    ·",
        "  Good work             0.0  ░░░░░░░░░░░░░░░░░             1        ·     ·    ·",
        "  Equality              0.0  ░░░░░░░░░░░░░░░░░             ·        1     ·    ·",
        "  Reserved contracts      –  does not apply                ·        ·     ·    ·",
        "  Lots                100.0  █████████████████             ·        ·     ·    1",
        "  Public value            –  could not read                ·        ·     ·    ·",
    ]


def test_a_finding_says_what_is_wrong_where_and_what_to_write_instead() -> None:
    text = shown(only(WEAK))
    start = text.index("~ WEAK")
    assert text[start : text.index("\n\n── Summary")].splitlines() == [
        "~ WEAK  Everyone on the contract is paid at least the Real Living Wage",
        "  rlw-pay-obligation · basis: policy, not law · weight 10",
        "  The Real Living Wage is mentioned, but nobody is bound to pay it.",
        '  Because: it is hedged: "where affordable"',
        "",
        "  The tender says:",
        "  │ “Bidders are encouraged to consider paying the Living Wage where",
        "  │ affordable.”",
        "  │ itt.docx, page 12, clause 7.1 (7 Staff › 7.1 Pay)",
        "  │ Read as: encouraged, of bidders, “where affordable”",
        "",
        "  Write instead:",
        "    The Supplier shall pay all staff engaged on the Contract no less than the",
        "    hourly rate set by the Living Wage Foundation, and shall:",
        "    (a) procure that its sub-contractors do the same; and",
        "    (b) apply a new rate within six months of its announcement.",
    ]


def test_words_from_a_picture_are_said_to_be_and_comments_stand_under_them() -> None:
    noted = replace(EVIDENCE, ocr=True, comments=("Comment by Ann: Too weak?", "Comment: Why?"))
    lines = shown(only(replace(WEAK, evidence=(noted,)))).splitlines()
    place = lines.index("  │ itt.docx, page 12, clause 7.1 (7 Staff › 7.1 Pay) (read by OCR)")
    assert lines[place + 2 : place + 4] == ["  │ Comment by Ann: Too weak?", "  │ Comment: Why?"]


def test_a_missing_one_shows_what_came_near_and_why_it_does_not_count() -> None:
    text = shown(only(MISSING), Style(width=100))
    assert "This comes near, but does not count:\n  │ “The Council is committed to" in text
    assert "│ Does not count: a statement of the council's values; it records no assessment" in text
    assert "What to write:\n    The Council completed an Equality Impact Assessment" in text


@pytest.mark.parametrize(
    ("basis", "label"),
    [
        (WEAK, "basis: policy, not law"),
        (CONTRADICTED, "basis: good practice, not law"),
        (MISSING, "basis: law ·"),
    ],
    ids=["policy", "good practice", "law"],
)
def test_nobody_is_told_that_a_wish_is_law(basis: Finding, label: str) -> None:
    assert label in shown(only(basis))


def test_findings_come_worst_first() -> None:
    text = shown(
        only(
            MET,
            WEAK,
            replace(WEAK, rule="note-of-a-thing", severity="note"),
            replace(MISSING, rule="missing-light", weight=2),
            MISSING,
            replace(WEAK, rule="weak-error", severity="error"),
            CONTRADICTED,
            replace(MISSING, rule="missing-warning", severity="warning", weight=1),
        )
    )
    order = [
        "4 errors",
        "gw-zero-hours",
        "eq-eqia-done",
        "missing-light",
        "weak-error",
        "2 warnings",
        "missing-warning",
        "rlw-pay-obligation",
        "1 note",
        "note-of-a-thing",
        "1 met",
        "lots-decision",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_a_rule_that_is_met_is_one_line_until_more_is_asked_for() -> None:
    line = "  ✓ Dividing the contract into lots was considered, with reasons  lots-decision\n"
    assert line in shown(only(MET))
    assert "four geographical lots" not in shown(only(MET))
    assert "four geographical lots" in shown(only(MET), Style(verbosity=1))


def test_what_does_not_apply_is_counted_and_listed_if_asked_for() -> None:
    assert "1 not applicable" in shown(only(NOT_APPLICABLE))
    assert "reserve-mutual-term" not in shown(only(NOT_APPLICABLE))
    asked = shown(only(NOT_APPLICABLE), Style(verbosity=1))
    assert "reserve-mutual-term\n    Nothing is reserved in this tender." in asked


def test_why_and_sources_come_if_asked_for() -> None:
    assert "Why it matters" not in shown(only(WEAK))
    asked = shown(only(WEAK), Style(verbosity=1))
    assert "Why it matters:\n    Care workers" in asked
    assert "- Living Wage Foundation\n    https://livingwage.org.uk/FAQs\n" in asked


def test_many_quotations_are_two_until_more_is_asked_for() -> None:
    often = only(replace(WEAK, evidence=tuple(replace(EVIDENCE, page=n) for n in range(1, 6))))
    assert shown(often).count("│ “Bidders") == 2
    assert "and 3 more places (-v shows all)" in shown(often)
    assert shown(often, Style(verbosity=1)).count("│ “Bidders") == 5


def test_a_very_long_quotation_loses_its_middle() -> None:
    words = "The Supplier shall " + "and furthermore " * 200 + "pay the Living Wage."
    text = shown(only(replace(WEAK, evidence=(replace(EVIDENCE, quote=words),))), Style(width=120))
    assert "[...]" in text
    assert "pay the Living Wage.”" in text
    assert text.count("furthermore") < 25


def test_quiet_is_a_line_for_each_finding_that_fails_the_gate() -> None:
    assert shown(report(), Style(verbosity=-1)) == (
        "packs/home-care: error: gw-zero-hours contradicted: "
        "The tender lets the supplier staff the contract with zero-hours workers.\n"
        "packs/home-care: error: eq-eqia-done missing: "
        "Nothing in this tender says that an equality impact assessment was made.\n"
    )


def test_quiet_goes_by_the_gate() -> None:
    assert "warning: rlw-pay-obligation" in shown(report(), Style(verbosity=-1, fail_on="warning"))
    assert shown(report(), Style(verbosity=-1, fail_on="never")) == ""


def test_statistics_count_every_rule_over_all_tenders() -> None:
    both = report(judged(), judged((WEAK,), title="Cleaning", path="cleaning.pdf"))
    table = shown(both, Style(statistics=True)).split("── Statistics")[1].split("\n\n")[0]
    assert "  Real Living Wage        ·   2   ·   ·   ·   ·\n" in table
    assert "    rlw-pay-obligation    ·   2   ·   ·   ·   ·\n" in table
    assert "  All                     1   2   1   1   1   1" in table
    assert "Statistics" not in shown(both)


def test_several_tenders_end_side_by_side_with_those_that_failed() -> None:
    failures = (("bad.docx", "this is not a Word file; open it in Word and save it again"),)
    both = report(judged(), judged((MET,), "Cleaning", "c.pdf"), failures=failures)
    end = shown(both).split("── 2 tenders")[1]
    assert "  Home care, Northtown   35.0  2 errors   1 warning  ████░░░░░░░░\n" in end
    assert "  Cleaning              100.0  0 errors  0 warnings  ████████████\n" in end
    assert "── 1 tender could not be judged" in end
    assert "  bad.docx: this is not a Word file; open it in Word and save it again\n" in end


def test_the_foot_says_what_a_report_is_not() -> None:
    assert "Not legal advice." in shown(report()).splitlines()[-2]


@pytest.mark.parametrize("width", [60, 80, 100, 120])
@pytest.mark.parametrize("verbosity", [0, 1])
@pytest.mark.parametrize("ascii_only", [False, True], ids=["unicode", "ascii"])
def test_no_line_is_too_long_or_ends_in_space(width: int, verbosity: int, ascii_only: bool) -> None:
    style = Style(width=width, verbosity=1 if verbosity else 0, statistics=True, ascii=ascii_only)
    for line in shown(report(judged(), judged(FINDINGS[2:])), style).splitlines():
        assert cell_len(line) <= min(width, 100), line
        assert line == line.rstrip(), line


@pytest.mark.parametrize("verbosity", [-1, 0, 1])
def test_plain_and_coloured_have_the_same_words(verbosity: Verbosity) -> None:
    plain = shown(report(), Style(color=False, verbosity=verbosity))
    coloured = shown(report(), Style(color=True, verbosity=verbosity))
    assert "\x1b" not in plain
    assert ESCAPE.search(coloured)
    assert ESCAPE.sub("", coloured) == plain


def test_ascii_has_no_sign_of_ours_beyond_ascii() -> None:
    without_pound_sign = judged(context=Context(()))
    assert shown(report(without_pound_sign), Style(ascii=True, statistics=True)).isascii()


def test_what_a_document_holds_cannot_steer_the_terminal() -> None:
    trap = "\x1b]0;owned\x07 [bold]pay[/bold] \u202eegaw :smile:"
    mean = replace(WEAK, evidence=(replace(EVIDENCE, quote=trap, heading_path=(trap,)),))
    text = shown(report(judged((mean,), title=trap)))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)
    assert "[bold]pay[/bold] egaw :smile:" in text


def test_text_depends_on_the_report_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    before = shown(report(), Style(color=True))
    for name, value in {
        "NO_COLOR": "1",
        "TERM": "dumb",
        "COLUMNS": "33",
        "FORCE_COLOR": "1",
    }.items():
        monkeypatch.setenv(name, value)
    assert shown(report(), Style(color=True)) == before
    assert "\x1b" not in shown(report())


def test_the_list_of_writers_does_not_wait_for_rich() -> None:
    asked = "import sys, tenderlint.writers; sys.exit('rich' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def test_a_reason_that_the_message_gives_is_not_given_twice() -> None:
    message = 'Nobody is bound to pay it (it is hedged: "where affordable").'
    assert "Because" not in shown(only(replace(WEAK, message=message)))
