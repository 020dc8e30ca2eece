"""Rule -> its page: everything that is in the rule's file, in words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter

from tenderlint.rule_pages import (
    applies_text,
    case_text,
    example_text,
    given_text,
    message_text,
    rule_index,
    rule_page,
    words_text,
)
from tenderlint.rulebook import Rule
from tenderlint.rulebook.schema import Case, Example, Says, Where
from tenderlint.writers import Style
from tenderlint.writers.rule_text import rule_text

RULE = Rule.model_validate(
    {
        "id": "rlw-pay-obligation",
        "theme": "real-living-wage",
        "title": "Everyone on the contract is paid at least the Real Living Wage",
        "kind": "duty",
        "tier": "core",
        "basis": "policy",
        "weight": 10,
        "severity": {"contradicted": "error", "missing": "error", "weak": "warning"},
        "stages": ["specification", "monitoring"],
        "protects": "low-paid people who work on the contract",
        "applies": {"contract": ["services", "works"]},
        "about": {"says": {"term": "real living wage"}, "unless": "our own staff"},
        "met": [{"commitment": ["required"], "bearer": ["supplier"]}],
        "contradicted": [{"says": {"term": "statutory minimum wage"}, "because": "statutory-only"}],
        "says": {
            "missing": "Nothing binds the contractor to pay the Real Living Wage.",
            "weak": "The Real Living Wage is mentioned, but nobody is bound ({because}).",
            "contradicted": "The tender sets the statutory minimum.",
        },
        "why": "Care workers cannot live\non the legal minimum.",
        "remedy": "The Supplier shall pay\nthe Real Living Wage, and:\n(a) report; and\n(b) repay.",
        "fallback": "The Supplier shall tell the Council what it pays.",
        "references": [
            {
                "title": "Living Wage Foundation",
                "url": "https://livingwage.org.uk/FAQs",
                "read": date(2026, 11, 22),
            }
        ],
        "exclusions": ["Apprentices are not told apart."],
        "unverified": ["The rate for 2026-27 is not known."],
        "examples": {
            "met": ["The Supplier shall pay the Real Living Wage."],
            "weak": [
                {"text": "Bidders should pay it <if they can>.", "given": {"nation": "wales"}}
            ],
            "missing": [{"text": "We pay our own staff.", "todo": "own staff are not told apart"}],
        },
    }
)


def test_page_has_everything_the_rule_says_in_this_order() -> None:
    page = rule_page(RULE)
    parts = [
        "<!-- Generated from rules/real-living-wage/rlw-pay-obligation.yaml",
        "# Everyone on the contract is paid at least the Real Living Wage\n",
        "| rule | `rlw-pay-obligation` |",
        "| theme | Real Living Wage |",
        "| basis | **policy, not law** |",
        "| tier | core |",
        "| weight | 10 of 10 |",
        "| asks for | a duty on the supplier |",
        "| protects | low-paid people who work on the contract |",
        "| belongs in | specification, monitoring |",
        "| applies | for services or works |",
        "## Why\n\nCare workers cannot live on the legal minimum.\n",
        "| `weak` | warning | The Real Living Wage is mentioned, but nobody is bound (...). |",
        "| `contradicted` | error | The tender sets the statutory minimum. |",
        "| `missing` | error | Nothing binds the contractor to pay the Real Living Wage. |",
        "> The Supplier shall pay the Real Living Wage, and:\n>\n> (a) report; and\n>\n> (b)",
        "If that cannot be had:\n\n> The Supplier shall tell the Council what it pays.\n",
        "### Met\n\n> The Supplier shall pay the Real Living Wage.\n",
        "### Weak\n\n> Bidders should pay it \\<if they can>.\n\nGiven: Wales.\n",
        "### Missing\n\n> We pay our own staff.\n\nKnown miss: own staff are not told apart\n",
        "with the notion *real living wage*, but not with `our own staff`.",
        "- commitment: required; bearer: supplier\n",
        "- says the notion *statutory minimum wage*; reason given: statutory only\n",
        "## What it leaves out\n\n- Apprentices are not told apart.\n",
        "## What has not been verified\n\n- The rate for 2026-27 is not known.\n",
        "- [Living Wage Foundation](https://livingwage.org.uk/FAQs), read 22 November 2026\n",
    ]
    places = [page.find(part) for part in parts]
    assert [part for part, place in zip(parts, places, strict=True) if place < 0] == []
    assert places == sorted(places)


def test_page_leaves_out_what_the_rule_does_not_say() -> None:
    bare: dict[str, object] = {
        "fallback": None,
        "exclusions": (),
        "unverified": (),
        "references": (),
        "examples": {},
    }
    page = rule_page(RULE.model_copy(update=bare))
    for heading in ("cannot be had", "leaves out", "verified", "Sources", "### "):
        assert heading not in page
    assert "\n\n\n" not in page


def test_index_links_every_rule_under_its_theme() -> None:
    lots = RULE.model_copy(update={"id": "lots-decision", "theme": "lots", "title": "Lots | why"})
    index = rule_index([RULE, lots])
    assert "2 rules." in index
    assert "## Real Living Wage\n" in index
    assert (
        "| [`lots-decision`](lots-decision.md) | Lots \\| why | policy, not law | core | 10 |"
        in index
    )
    assert "## Equality" not in index


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ("pay*", "`pay*`"),
        ({"term": "real living wage"}, "the notion *real living wage*"),
        ({"any": ["pay", "paid", "wages"]}, "`pay`, `paid` or `wages`"),
        ({"all": ["pay", {"any": ["wage", "rate"]}]}, "`pay` and (`wage` or `rate`)"),
        ({"none": ["our own staff"]}, "not `our own staff`"),
        ({"near": ["pay", "wage"], "within": 8}, "`pay` near `wage` (within 8 words)"),
        ({"then": ["pay", "wage"]}, "`pay`, then `wage`"),
        ({"pattern": "£ ?[0-9]+"}, "the pattern `` £ ?[0-9]+ ``"),
    ],
)
def test_words(says: Any, words: str) -> None:
    assert words_text(TypeAdapter[Says](Says).validate_python(says)) == words


@pytest.mark.parametrize(
    ("case", "words"),
    [
        pytest.param({}, "", id="whatever the kind of rule asks"),
        pytest.param(
            {"commitment": ["required", "scored"], "bearer": ["bidder"], "tense": ["past"]},
            "commitment: required or scored; bearer: bidder; tense: past",
            id="who is bound and how",
        ),
        pytest.param(
            {"heading": "Lots", "beside": "because", "tender": "one site"},
            "stands under a heading with `Lots`; has beside it `because`; "
            "somewhere in the tender: `one site`",
            id="places",
        ),
        pytest.param(
            {"figure": {"kind": ["percent"], "of": "social value", "at-least": 10}},
            "has a figure (percent), at least 10, belonging to `social value`",
            id="a figure",
        ),
        pytest.param(
            {"figure": {"rate": ["old", "statutory"]}},
            "has a figure, by the wage tables old or statutory",
            id="a wage",
        ),
        pytest.param(
            {"unless": {"says": "apprentices", "met": True}, "hedged": "ignored"},
            "hedges do not matter; "
            "unless says `apprentices`, or a clause of the tender meets this rule",
            id="exceptions",
        ),
        pytest.param(
            {"negated": True, "unfilled": "needed", "because": "blank"},
            "the duty is denied; it has blanks; reason given: blank",
            id="denied, and blank",
        ),
        pytest.param(
            {"where": {"nation": ["scotland"]}}, "the tender is in Scotland", id="of the tender"
        ),
    ],
)
def test_cases(case: Any, words: str) -> None:
    assert case_text(Case.model_validate(case)) == words


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ({}, ""),
        ({"nation": ["northern-ireland"]}, "in Northern Ireland"),
        (
            {"authority": ["local", "health"], "value-at-least": 139688},
            "by an authority of the kind local or health, worth £139,688 or more",
        ),
        (
            {"not-sector": ["social-care"], "value-below": 5000000, "until": date(2027, 2, 24)},
            "not in the sector social care, worth less than £5,000,000, until 24 February 2027",
        ),
        (
            {"contract": ["works"], "from": date(2025, 2, 24), "known": True},
            "for works, from 24 February 2025, if that is known",
        ),
    ],
)
def test_applies(where: Any, words: str) -> None:
    assert applies_text(Where.model_validate(where)) == words


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("Nobody is bound ({because}).", "Nobody is bound (...)."),
        ("The rate is {figure},\nnot {quote}.", "The rate is ..., not ...."),
    ],
)
def test_messages_have_dots_where_a_finding_fills_in(message: str, told: str) -> None:
    assert message_text(message) == told


def test_example_of_blocks_reads_as_a_page_would() -> None:
    example = Example.model_validate(
        {
            "blocks": [
                {"heading": "Pay", "number": "7"},
                {"lead": "The Supplier shall:", "bullets": ["pay; and", "report."]},
                {"lead": "It shall also:", "number": "7.2", "numbered": ["train;"]},
                {"header": ["Time", "Paid"], "rows": [["Visits", "yes"], ["Travel", "no"]]},
                {"para": "Nothing else\nis paid."},
            ],
            "given": {"sector": "social-care", "as-of": date(2026, 11, 22)},
        }
    )
    assert example_text(example).splitlines() == [
        "7 Pay",
        "The Supplier shall:",
        "• pay; and",
        "• report.",
        "7.2 It shall also:",
        "(1) train;",
        "Time | Paid",
        "Visits | yes",
        "Travel | no",
        "Nothing else is paid.",
    ]
    assert given_text(example) == "social care, as of 22 November 2026"


def test_an_example_of_words_alone_is_itself() -> None:
    assert example_text("The Supplier\nshall pay.") == "The Supplier\nshall pay."
    assert given_text("The Supplier shall pay.") == ""


def test_rule_at_the_terminal() -> None:
    text = rule_text(RULE, Style(width=80))
    assert text.startswith("── rlw-pay-obligation ──")
    assert "  Real Living Wage · basis: policy, not law · core · weight 10 of 10 ·\n" in text
    assert "  Why it matters:\n    Care workers cannot live on the legal minimum.\n" in text
    assert "    The Supplier shall pay the Real Living Wage, and:\n    (a) report; and\n" in text
    assert "  ~ WEAK (warning)\n  The Real Living Wage is mentioned" in text
    assert "    │ Bidders should pay it <if they can>.\n    given: Wales\n" in text
    assert "https://livingwage.org.uk/FAQs" in text
    assert "\x1b" not in text
    assert "\x1b" in rule_text(RULE, Style(color=True))


def test_rule_at_the_terminal_has_two_examples_of_each_until_more_is_asked_for() -> None:
    many = RULE.model_copy(update={"examples": {"met": ("First.", "Second.", "Third.")}})
    assert "Third." not in rule_text(many, Style())
    assert "Third." in rule_text(many, Style(verbosity=1))
