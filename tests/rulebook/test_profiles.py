"""Profiles and asks: named selections, and which rule answers what."""

from __future__ import annotations

import pytest

from tenderlint.errors import RulebookError, UsageError
from tenderlint.rule_pages import coverage_page
from tenderlint.rulebook import select
from tenderlint.rulebook.campaign import load_campaign, unknown_asks
from tenderlint.rulebook.profiles import load_profiles
from tests.rulebook_files import rulebook

RULES = [("gw-zero-hours", "good-work"), ("rlw-definition", "real-living-wage")]


def profile(rules: str, name: str = "union") -> str:
    return f"profiles:\n  {name}:\n    title: For a test\n    rules: {rules}\n"


def test_a_profile_takes_ids_themes_and_globs() -> None:
    text = profile("[gw-zero-hours, real-living-wage, 'rlw-*']")
    assert load_profiles(text, RULES) == {"union": ("gw-zero-hours", "real-living-wage", "rlw-*")}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (profile("[gw-zero-ours]"), 'wants "gw-zero-ours", but no rule is called so'),
        (profile("['*']", "core"), '"core" is taken'),
        (profile("[]"), "rules"),
    ],
    ids=["no such rule", "a tier's name", "no rule"],
)
def test_a_profile_that_makes_no_sense_is_refused(text: str, words: str) -> None:
    with pytest.raises(RulebookError, match=words):
        load_profiles(text, RULES)


def test_the_union_profile_is_of_rules_for_workers_first() -> None:
    chosen = select(rulebook(), profile="union").rules
    assert {"gw-union-access", "rlw-pay-obligation", "voice-unions"} <= {r.id for r in chosen}
    assert not {r.theme for r in chosen} & {"lots", "reserved-contracts", "document"}


def test_a_profile_can_be_narrowed() -> None:
    chosen = select(rulebook(), ["gw-*"], ["gw-pensions"], "union").rules
    assert {rule.theme for rule in chosen} == {"good-work"}
    assert "gw-pensions" not in {rule.id for rule in chosen}


def test_an_unknown_profile_is_told_the_known_ones() -> None:
    with pytest.raises(UsageError, match="the profiles are core, all, union"):
        select(rulebook(), profile="unions")


def test_every_ask_has_a_rule_that_answers() -> None:
    answered = {ask for rule in rulebook().rules for ask in rule.campaign}
    assert answered == {ask.id for ask in rulebook().asks}


def test_an_ask_that_nobody_asks_is_reported() -> None:
    asks = load_campaign("asks:\n  - {id: secure-work, text: The work is secure.}\n")
    rule = rulebook().rules[0].model_copy(update={"campaign": ("secure-wrok",)})
    assert list(unknown_asks([rule], asks)) == [
        f'{rule.theme}/{rule.id}.yaml: campaign.yaml has no ask "secure-wrok"'
        ' (did you mean "secure-work"?)'
    ]


def test_the_coverage_page_names_each_rule_under_its_ask() -> None:
    page = coverage_page(rulebook())
    for rule in rulebook().rules:
        assert page.count(f"[`{rule.id}`](rules/{rule.id}.md)") == max(1, len(rule.campaign))
