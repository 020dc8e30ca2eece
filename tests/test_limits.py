"""Limits are told as they are: in the help of the commands, and on their page."""

from __future__ import annotations

import re

import pytest

from tenderlint.cli.limits import limits_of
from tenderlint.files.zips import MOST_MEMBERS
from tenderlint.readers.limits import LIMIT_NAMES, MIB, Limits, default_of, limit_words
from tests.corpus import CHECKOUT
from tests.program import run

PAGE = (CHECKOUT / "docs" / "limits.md").read_text("utf-8")


def test_the_page_has_all_limits_as_they_are() -> None:
    rows = re.findall(r"^\| `(.+?)` \| (.*?) \| (.*?) \| ?(.*?) ?\|$", PAGE, re.M)

    assert rows == [limit_words(name) for name in LIMIT_NAMES]


def test_the_page_has_what_is_no_setting() -> None:
    assert f"at most {MOST_MEMBERS:,} files" in PAGE


@pytest.mark.parametrize("command", ["check", "extract"])
def test_the_help_has_all_limits(command: str) -> None:
    lines = run(command, "--help").out.splitlines()
    words = [limit_words(name)[:3] for name in LIMIT_NAMES]

    assert [
        row for row in words if not any(line.split() == " ".join(row).split() for line in lines)
    ] == []


@pytest.mark.parametrize("name", LIMIT_NAMES)
def test_a_default_can_be_given_as_it_is_shown(name: str) -> None:
    _, default, _, _ = limit_words(name)

    assert limits_of([f"{name}={default}"]) == Limits()
    assert limits_of([f"{name}={default_of(name):.10g}"]) == Limits()


@pytest.mark.parametrize(
    ("given", "limits"),
    [
        pytest.param(["seconds=2.5"], Limits(seconds=2.5), id="half seconds"),
        pytest.param(["part-bytes=1.5MiB"], Limits(part_bytes=3 * MIB // 2), id="half a MiB"),
        pytest.param(["part-bytes=1 gb"], Limits(part_bytes=1024 * MIB), id="as people write it"),
        pytest.param(["PAGES=7", "pages=9"], Limits(pages=9), id="the last one counts"),
        pytest.param(["pages=7", "nesting=3"], Limits(pages=7, nesting=3), id="several"),
    ],
)
def test_limits_are_set(given: list[str], limits: Limits) -> None:
    assert limits_of(given) == limits
