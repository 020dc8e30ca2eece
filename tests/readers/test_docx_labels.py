"""Labels typed by hand: what is one, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.readers.docx_building import HEADINGS, p, r, read, shown


@pytest.mark.parametrize(
    ("typed", "number", "text"),
    [
        ("7.1\tThe Supplier shall", "7.1", "The Supplier shall"),
        ("7.1 The Supplier shall", "7.1", "The Supplier shall"),
        ("7.1. The Supplier shall", "7.1", "The Supplier shall"),
        ("9.17.\tthe Supplier", "9.17", "the Supplier"),
        ("12.3.4 any breach", "12.3.4", "any breach"),
        ("7.1\u00a0 The Supplier", "7.1", "The Supplier"),
        ("1.\tPay", "1", "Pay"),
        ("1. Pay", "1", "Pay"),
        ("1\tPay", "1", "Pay"),
        ("8.0 Insurance", "8.0", "Insurance"),
        ("1) pay", "1)", "pay"),
        ("2) no smoking", "2)", "no smoking"),
        ("(a) pay", "(a)", "pay"),
        ("(a)\tpay", "(a)", "pay"),
        ("(iv) pay", "(iv)", "pay"),
        ("(aa) pay", "(aa)", "pay"),
        ("(A) Pay", "(A)", "Pay"),
        ("(3) pay", "(3)", "pay"),
        ("(a)Pay", "(a)", "Pay"),
        ("a) pay", "a)", "pay"),
        ("iv) pay", "iv)", "pay"),
        ("a. pay", "a", "pay"),
        ("A.\tPurpose", "A", "Purpose"),
        ("Schedule 4 – Insurance", "Schedule 4", "Insurance"),
        ("Schedule 4: Insurance", "Schedule 4", "Insurance"),
        ("SCHEDULE 4", "SCHEDULE 4", ""),
        ("Call-Off Schedule 5 (Pricing)", "Call-Off Schedule 5", "(Pricing)"),
        ("Part B Evaluation", "Part B", "Evaluation"),
        ("PART ONE: Guidance", "PART ONE", "Guidance"),
        ("Annex 1A\tForms", "Annex 1A", "Forms"),
        ("Q1. Describe your approach", "Q1", "Describe your approach"),
        ("Q2.1 Describe", "Q2.1", "Describe"),
        ("A1.2 Requirements", "A1.2", "Requirements"),
    ],
)
def test_labels(typed: str, number: str, text: str) -> None:
    inside = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{part}</w:t>' for part in typed.split("\t")
    )
    assert shown(read(p(r(inside)))) == [(number, text)]


@pytest.mark.parametrize(
    "typed",
    [
        "2026 was a good year",
        "30 days after receipt",
        "30 Working Days after receipt",
        "£5 million",
        "1 April 2026",
        "12 months",
        "1 copy",
        "2.5 million people",
        "2.5% of the price",
        "12.60 per hour",
        "14.00 Registration",
        "1.4.2026 to 31.3.2027",
        "3 x 2 metres",
        "(3) years after the award",
        "(s)he shall",
        "(UK) residents",
        "(c) Crown copyright 2026",
        "(see clause 7)",
        "J. Smith",
        "A4 paper",
        "Schedule 3 of the Act applies",
        "Part 2 Tenders are scored by a panel",
        "Section D - records the summary results",
        "Schedule of Rates",
        "the 7.1 clause",
        "1.1",
        "7",
        "Q1 2026",
        "e.g. a supplier",
        "i.e. a supplier",
    ],
)
def test_text_that_is_no_label(typed: str) -> None:
    assert shown(read(p(typed))) == [("", typed)]


def test_a_heading_needs_no_stop_after_its_number() -> None:
    assert shown(read(p("1 Introduction", style="Heading1"), styles=HEADINGS)) == [
        ("1", "Introduction")
    ]


def test_a_label_may_span_runs() -> None:
    assert shown(read(p(r("7") + r(".1") + r("<w:tab/>") + r("Pay")))) == [("7.1", "Pay")]


@pytest.mark.parametrize("sign", ["•", "-", "–", "▪", "*"])
def test_a_typed_bullet_makes_a_list_item(sign: str) -> None:
    block = (document := read(p(f"{sign} pay the wage"))).blocks[0]
    assert (block.kind, block.number, document.of(block)) == ("list_item", "", "pay the wage")


def test_a_letter_o_used_as_a_bullet_stays_in_the_text() -> None:
    document = read(p(r("<w:t>o</w:t><w:tab/><w:t>pay</w:t>")))
    assert (document.blocks[0].kind, document.text) == ("list_item", "o pay")
