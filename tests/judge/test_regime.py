"""Which procurement law governs, as a table of claims."""

from __future__ import annotations

from datetime import date

import pytest

from tenderlint.judge.regime import regime_of

OLD, NEW = date(2025, 2, 23), date(2025, 2, 24)

CLAIMS = [
    ("england", None, None, {}, "procurement-act-2023", "default"),
    ("england", "local", NEW, {}, "procurement-act-2023", "inferred"),
    ("wales", None, OLD, {}, "pcr-2015", "inferred"),
    ("northern-ireland", None, OLD, {"procurement-act-2023": 3}, "pcr-2015", "inferred"),
    ("scotland", "local", NEW, {"procurement-act-2023": 5}, "scotland-2015", "inferred"),
    ("england", None, None, {"pcr-2015": 2}, "pcr-2015", "inferred"),
    ("england", None, None, {"pcr-2015": 2, "procurement-act-2023": 1},
     "procurement-act-2023", "inferred"),
    ("england", None, NEW, {"pcr-2015": 2}, "procurement-act-2023", "inferred"),
    ("england", None, NEW, {"pcr-2015": 2, "older-agreement": 1}, "pcr-2015", "inferred"),
    ("england", "health", NEW, {"provider-selection": 1, "procurement-act-2023": 2},
     "provider-selection", "inferred"),
    ("england", "local", NEW, {"provider-selection": 1, "procurement-act-2023": 2},
     "procurement-act-2023", "inferred"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("nation", "authority", "day", "mentions", "regime", "origin"),
    CLAIMS,
    ids=[f"{c[0]}, {c[2]}, {c[3]}" for c in CLAIMS],
)
def test_the_law_that_governs(
    nation: str,
    authority: str | None,
    day: date | None,
    mentions: dict[str, int],
    regime: str,
    origin: str,
) -> None:
    assert regime_of(nation, authority, day, mentions) == (regime, origin)
