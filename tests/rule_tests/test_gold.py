"""Gold files: what they may hold, how cases are judged, what is counted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tenderlint.errors import UsageError
from tenderlint.rule_tests import read_gold, try_gold
from tenderlint.rule_tests.measure import Share, accuracy, falsely_met, measured, quoted
from tenderlint.rule_tests.summary import gold_text
from tests.rulebook_files import rulebook


def line(expect: str, text: str, **more: Any) -> str:
    case = {
        "id": "x1",
        "rule": "rlw-pay-obligation",
        "expect": expect,
        "blocks": [{"kind": "para", "number": "4.1", "text": text}],
        **more,
    }
    return json.dumps(case)


DUTY = "The Provider shall pay every worker no less than the Real Living Wage."
NONE = "The Provider shall supply its own mops."


def test_every_kind_of_block_is_read() -> None:
    blocks = [
        {"kind": "heading", "level": 1, "text": "4 Pay"},
        {"kind": "bullets", "lead": "The Provider shall:", "items": ["pay the Real Living Wage"]},
        {"kind": "numbered", "lead": "", "items": ["one", "two"]},
        {"kind": "table", "header": ["Post", "Rate"], "rows": [["Cook", 13.45]]},
    ]
    (case,) = read_gold(line("met", "", blocks=blocks), "a.jsonl")
    assert [bool(block.rows or block.bullets or block.numbered) for block in case.blocks] == [
        False, True, True, True,
    ]  # fmt: skip
    assert case.blocks[3].rows == (("Cook", "13.45"),)


def test_what_is_not_said_of_the_context_is_england_and_services() -> None:
    (case,) = read_gold(line("met", DUTY), "a.jsonl")
    assert (case.given.nation, case.given.contract, case.given.value) == (
        "england", "services", None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param("", "holds no case", id="an empty file"),
        pytest.param("{", "a.jsonl, line 1", id="no JSON"),
        pytest.param("\n{}", "a.jsonl, line 2", id="a case without its keys"),
        pytest.param(line("perhaps", DUTY), 'unknown outcome "perhaps"', id="an unknown outcome"),
        pytest.param(
            line("met", DUTY, blocks=[{"kind": "song"}]), 'kind of block "song"', id="a wrong block"
        ),
    ],
)
def test_a_wrong_file_is_told_with_its_line(text: str, complaint: str) -> None:
    with pytest.raises(UsageError, match=r"a\.jsonl") as error:
        read_gold(text, "a.jsonl")
    assert complaint in str(error.value)


def test_right_wrong_and_falsely_met_are_counted() -> None:
    text = "\n".join([line("met", DUTY, evidence="every worker"), line("missing", DUTY)])
    results = tuple(try_gold(read_gold(text, "a.jsonl"), rulebook()))
    assert (accuracy(results).right, accuracy(results).total) == (1, 2)
    assert (falsely_met(results).right, falsely_met(results).total) == (1, 1)
    assert (quoted(results).right, quoted(results).total) == (1, 1)
    rows = {row.outcome: row for row in measured(results)}
    assert (rows["met"].precision.share, rows["met"].recall.share) == (0.5, 1.0)
    assert rows["missing"].recall.share == 0.0
    assert "FALSELY MET" in gold_text(results, verbose=False)


@pytest.mark.parametrize(
    ("right", "total", "low", "high"),
    [
        # Worked by hand from Wilson's formula with z = 1.96.
        (10, 10, 0.722, 1.0),
        (5, 10, 0.237, 0.763),
        (0, 4, 0.0, 0.490),
    ],
)
def test_the_interval_is_wilsons(right: int, total: int, low: float, high: float) -> None:
    interval = Share(right, total).interval
    assert interval is not None
    assert interval == pytest.approx((low, high), abs=0.001)


def test_nothing_has_no_share() -> None:
    assert Share(0, 0).share is None
    assert Share(0, 0).interval is None
