"""The JSON report: every key, in order, always, and valid by its schema."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tenderlint.model.context import Context, Fact
from tenderlint.model.report import Report
from tenderlint.writers import WRITERS, Style
from tenderlint.writers.schemas import SCHEMAS, report_schema, schema_text
from tests.writers.samples import EVIDENCE, MISSING, WEAK, judged, report

DOCS = Path(__file__).resolve().parents[2] / "docs"


def text_of(given: Report) -> str:
    return WRITERS["json"](given, Style())


def json_of(given: Report) -> Any:
    read = json.loads(text_of(given))
    Draft202012Validator(report_schema()).validate(read)
    return read


def test_keys_are_these_in_this_order() -> None:
    read = json_of(report())
    tender = read["tenders"][0]
    finding = tender["findings"][0]
    assert list(read) == ["schema_version", "tool", "rulebook", "as_of", "tenders"]
    assert list(read["tool"]) == ["name", "version"]
    assert list(read["rulebook"]) == ["version", "rules", "sha256"]
    assert list(tender) == [
        *("path", "title", "context", "documents", "score", "score_version", "themes", "findings")
    ]
    assert list(tender["documents"][0]) == [
        *("path", "format", "sha256", "pages", "blocks", "statements", "kind", "problems")
    ]
    assert list(tender["themes"][0]) == ["id", "score", "weight", "counts"]
    assert list(tender["themes"][0]["counts"]) == [
        *("met", "weak", "contradicted", "missing", "not-applicable", "unreadable")
    ]
    assert list(finding) == [
        *("rule", "theme", "title", "outcome", "severity", "because", "message"),
        *("evidence", "remedy", "references", "fingerprint"),
    ]
    assert list(finding["evidence"][0]) == [
        *("document", "page", "clause", "heading_path", "stage", "quote", "start", "end"),
        *("commitment", "bearer", "qualifiers", "role"),
    ]
    assert finding["references"] == [
        {"title": "Living Wage Foundation", "url": "https://livingwage.org.uk/FAQs"}
    ]


def test_values_are_those_of_the_report() -> None:
    read = json_of(report())
    tender = read["tenders"][0]
    assert read["as_of"] == "2026-11-22"
    assert tender["score"] == 35.0
    assert [theme["score"] for theme in tender["themes"]] == [
        40.0,
        0.0,
        0.0,
        None,
        100.0,
        None,
        None,
        None,
    ]
    assert [finding["outcome"] for finding in tender["findings"]] == [
        *("weak", "contradicted", "missing", "met", "not-applicable", "unreadable")
    ]
    assert tender["findings"][2]["evidence"][0]["role"] == "near-miss"
    assert tender["documents"][1]["problems"] == [
        {
            "code": "no-text",
            "message": "this page is a picture; its words could not be read",
            "page": 4,
        }
    ]


def test_context_has_every_key_whether_known_or_not() -> None:
    assert json_of(report())["tenders"][0]["context"] == {
        "nation": {"value": "england", "from": "tender.yaml"},
        "contract": {"value": "services", "from": "inferred"},
        "value": {"value": 2400000, "from": "tender.yaml"},
        "authority": {"value": None, "from": None},
        "sector": {"value": None, "from": None},
        "as-of": {"value": "2026-11-22", "from": "option"},
        "regime": {"value": None, "from": None},
    }


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(Report("0.1.0", report().rulebook, date(2026, 11, 22), ()), id="no tender"),
        pytest.param(report(judged(())), id="no rule"),
        pytest.param(report(judged(context=Context(()))), id="nothing known of the tender"),
        pytest.param(report(judged(), judged(title="")), id="several tenders"),
        pytest.param(
            report(judged((replace(MISSING, evidence=(), remedy="", references=()),))),
            id="a finding with nothing to show",
        ),
    ],
)
def test_every_report_is_valid(given: Report) -> None:
    json_of(given)


def test_a_tender_that_failed_is_not_in_it() -> None:
    read = json_of(report(judged(), failures=(("bad.docx", "this is not a Word file"),)))
    assert [tender["path"] for tender in read["tenders"]] == ["packs/home-care"]


def test_text_is_utf_8_as_it_is_spelled_and_ends_with_a_newline() -> None:
    text = text_of(report(judged(title="Gofal cartref, Ynys Môn – £2m")))
    assert "Gofal cartref, Ynys Môn – £2m" in text
    assert text.endswith("}\n")
    assert text_of(report()) == text_of(report())


def test_half_a_character_stays_half_a_character() -> None:
    quote = "paid \ud835 hour"
    broken = replace(WEAK, evidence=(replace(EVIDENCE, quote=quote),))
    text = text_of(report(judged((broken,))))
    text.encode("utf-8")
    assert json.loads(text)["tenders"][0]["findings"][0]["evidence"][0]["quote"] == quote


def test_a_whole_number_of_pounds_has_no_point() -> None:
    context = Context((("value", Fact(139688.5, "option")),))
    assert '"value": 2400000,' in text_of(report())
    assert '"value": 139688.5,' in text_of(report(judged(context=context)))


@pytest.mark.parametrize("name", SCHEMAS)
def test_published_schema_is_fresh_and_sound(name: str) -> None:
    schema = SCHEMAS[name]()
    Draft202012Validator.check_schema(schema)
    assert (DOCS / name).read_text(encoding="utf-8") == schema_text(schema)
