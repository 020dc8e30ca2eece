"""The dated tables: which figure holds when, what is not known, and which slips are refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tenderlint.errors import RulebookError
from tenderlint.model.context import Authority, Contract, Nation
from tenderlint.rulebook.tables import TABLE_FILES, load_tables
from tests.corpus import CHECKOUT

FILES = {
    f"rules/tables/{name}": (CHECKOUT / "rules" / "tables" / name).read_text(encoding="utf-8")
    for name in TABLE_FILES
}
TABLES = load_tables(FILES)


@pytest.mark.parametrize(
    ("as_of", "newest", "before", "in_window"),
    [
        pytest.param("2011-12-30", None, None, False, id="before the first was known"),
        pytest.param("2011-12-31", "2011-12", None, False, id="the first has none before it"),
        pytest.param("2019-11-10", "2018-19", "2017-18", False, id="the day before"),
        pytest.param("2019-11-11", "2019-20", "2018-19", True, id="the day of announcement"),
        pytest.param("2020-05-11", "2019-20", "2018-19", True, id="six months, no source"),
        pytest.param("2020-05-12", "2019-20", "2018-19", False, id="six months are over"),
        pytest.param("2020-11-29", "2019-20", "2018-19", False, id="perhaps announced"),
        pytest.param("2020-11-30", "2020-21", "2019-20", True, id="a month counts as its end"),
        pytest.param("2021-05-09", "2020-21", "2019-20", True, id="the last day to apply it"),
        pytest.param("2021-05-10", "2020-21", "2019-20", False, id="the day after that"),
        pytest.param("2026-05-01", "2025-26", "2024-25", True, id="1 May 2026"),
        pytest.param("2026-09-30", "2025-26", "2024-25", False, id="no newer one expected"),
    ],
)
def test_real_living_wage_as_of(
    as_of: str, newest: str | None, before: str | None, in_window: bool
) -> None:
    at = TABLES.rlw_rows_at(date.fromisoformat(as_of))

    if at is None:
        assert newest is None
    else:
        assert at.newest.year == newest
        assert (at.before.year if at.before else None) == before
        assert at.before_in_window is in_window
        assert at.newer_expected is None


@pytest.mark.parametrize(
    ("value", "names"),
    [
        pytest.param("13.45", ["Real Living Wage 2025-26"], id="the newest"),
        pytest.param("14.8", ["London Living Wage 2025-26"], id="London, one decimal"),
        pytest.param(
            "7.20",
            ["Real Living Wage 2011-12", "National Living Wage from April 2016"],
            id="£7.20 is both",
        ),
        pytest.param(
            "9.50",
            ["Real Living Wage 2020-21", "National Living Wage from April 2022"],
            id="£9.50 is both",
        ),
        pytest.param("12.71", ["National Living Wage from April 2026"], id="the statutory minimum"),
        pytest.param(
            "8.00",
            [
                "National Minimum Wage (16 to 17) from April 2026",
                "National Minimum Wage (apprentices) from April 2026",
            ],
            id="two bands, one rate",
        ),
        pytest.param("8.36", ["National Minimum Wage (adults) from April 2021"], id="adult band"),
        pytest.param("8.31", [], id="a misprint of £8.30 is not taken for it"),
        pytest.param("12.605", [], id="nothing is rounded"),
    ],
)
def test_a_figure_is_found_wherever_it_stands(value: str, names: list[str]) -> None:
    assert [match.name for match in TABLES.find_rate(Decimal(value))] == names


@pytest.mark.parametrize(
    ("day", "rate", "age"),
    [
        pytest.param("2016-03-31", None, None, id="there was none before April 2016"),
        pytest.param("2016-04-01", "7.20", 25, id="the first day"),
        pytest.param("2021-04-01", "8.91", 23, id="from 23"),
        pytest.param("2024-03-31", "10.42", 23, id="the last day of a rate"),
        pytest.param("2024-04-01", "11.44", 21, id="from 21"),
        pytest.param("2026-11-22", "12.71", 21, id="November 2026"),
    ],
)
def test_national_living_wage_on(day: str, rate: str | None, age: int | None) -> None:
    wage = TABLES.nlw_at(date.fromisoformat(day))

    assert (wage and wage.nlw) == (rate and Decimal(rate))
    assert (wage and wage.nlw_age) == age


@pytest.mark.parametrize(
    ("contract", "authority", "light_touch", "day", "nation", "amount"),
    [
        pytest.param("services", "local", False, "2026-11-22", None, 207720, id="a council"),
        pytest.param("goods", "housing", False, "2026-11-22", "wales", 207720, id="a landlord"),
        pytest.param("services", "central", False, "2026-11-22", None, 135018, id="a ministry"),
        pytest.param("goods", "health", False, "2026-11-22", None, 135018, id="an NHS trust"),
        pytest.param("works", "local", False, "2026-11-22", None, 5193000, id="works"),
        pytest.param("works", None, True, "2026-11-22", None, 5193000, id="works of anybody"),
        pytest.param("services", "local", True, "2026-11-22", None, 663540, id="light touch"),
        pytest.param("services", "utility", True, "2026-11-22", None, 884720, id="its utilities"),
        pytest.param(
            "goods", "local", True, "2026-11-22", None, 207720, id="goods are never light"
        ),
        pytest.param("goods", "utility", False, "2026-11-22", None, 415440, id="a utility"),
        pytest.param("services", "local", False, "2025-12-31", None, 214904, id="last day of 2025"),
        pytest.param("services", "local", False, "2026-01-01", None, 207720, id="first of 2026"),
        pytest.param("services", "local", False, "2023-12-31", None, None, id="2023 is not there"),
        pytest.param("services", "local", False, "2026-11-22", "scotland", None, id="Scotland"),
        pytest.param(None, "local", False, "2026-11-22", None, None, id="unknown contract"),
        pytest.param("services", None, False, "2026-11-22", None, None, id="unknown authority"),
    ],
)
def test_threshold(
    contract: Contract | None,
    authority: Authority | None,
    light_touch: bool,
    day: str,
    nation: Nation | None,
    amount: int | None,
) -> None:
    found = TABLES.threshold(contract, authority, light_touch, date.fromisoformat(day), nation)

    assert (found and found.amount) == amount
    assert found is None or found.vat == "including"


@pytest.mark.parametrize(
    ("name", "amount", "vat"),
    [
        pytest.param("scotland-regulated-goods-services", 50000, "excluding", id="goods, services"),
        pytest.param("scotland-regulated-works", 2000000, "excluding", id="works"),
        pytest.param("scotland-community-benefit", 4000000, "excluding", id="community benefit"),
        pytest.param("notifiable-other", 30000, "including", id="below-threshold notice"),
        pytest.param("nowhere", None, None, id="no such figure"),
    ],
)
def test_named_figures(name: str, amount: int | None, vat: str | None) -> None:
    figure = TABLES.figure(name)

    assert (figure and figure.amount) == amount
    assert (figure and figure.vat) == vat


def test_before_the_first_row_the_tables_say_so() -> None:
    assert TABLES.unverified_at(date(2023, 12, 31)) == (
        "The tables hold no procurement threshold for 31 December 2023: nothing is compared "
        "with one.",
    )


def test_every_figure_has_a_source_and_a_day() -> None:
    origins = [
        *(wage.provenance for wage in TABLES.living_wages),
        *(wage.provenance for wage in TABLES.minimum_wages),
        *(threshold.provenance for threshold in TABLES.thresholds),
        *(figure.provenance for figure in TABLES.figures),
    ]

    assert all(origin.source for origin in origins)
    assert min(origin.read for origin in origins) == date(2026, 11, 22)


def test_a_real_living_wage_sinks_below_the_statutory_minimum() -> None:
    year_of_2024, statutory = TABLES.find_rate(Decimal("12.60")), TABLES.nlw_at(date(2026, 4, 1))

    assert [match.year for match in year_of_2024] == ["2024-25"]
    assert statutory is not None
    assert statutory.nlw > Decimal("12.60")


@pytest.mark.parametrize(
    ("table", "old", "new", "complaint"),
    [
        pytest.param(
            "real-living-wage.yaml", 'uk: "13.45"', "uk: 13.45",
            '"uk" must be pounds and pence in quotes, like "12.60"', id="no quotes",
        ),
        pytest.param(
            "real-living-wage.yaml", 'uk: "13.45"', 'uk: "13.5"',
            '"uk" must be pounds and pence', id="one decimal",
        ),
        pytest.param(
            "real-living-wage.yaml", 'uk: "13.45"', 'uk: "15.45"',
            "the London rate is below the UK rate", id="rates the wrong way round",
        ),
        pytest.param(
            "real-living-wage.yaml", 'year: "2013-14"', 'year: "2012-13"',
            'there are two rows for "2012-13"', id="a year twice",
        ),
        pytest.param(
            "real-living-wage.yaml", 'year: "2013-14"', 'year: "2017-18"',
            '"2017-18" cannot follow "2012-13": oldest first, no gap', id="out of order",
        ),
        pytest.param(
            "real-living-wage.yaml", "announced: 2019-11-11", "announced: 2017-11-11",
            '"2019-20" was not announced later than "2018-19"', id="announced out of order",
        ),
        pytest.param(
            "real-living-wage.yaml", "announced: autumn 2016", "announced: the autumn",
            '"announced" must be a day like 2025-10-22, or "November 2012"', id="no day to be had",
        ),
        pytest.param(
            "real-living-wage.yaml", "apply-by: 2026-05-01", "apply-by: 2025-05-01",
            '"apply-by" is earlier than "announced"', id="owed before it was announced",
        ),
        pytest.param(
            "real-living-wage.yaml", "apply-by: 2026-05-01", "aply-by: 2026-05-01",
            'unknown key "aply-by" (did you mean "apply-by"?)', id="a misspelt key",
        ),
        pytest.param(
            "real-living-wage.yaml", "- https://livingwage.org.uk/FAQs", "- the FAQ",
            '"the FAQ" is not a web address', id="a source that is no address",
        ),
        pytest.param(
            "statutory-minimum-wage.yaml", "valid-from: 2018-04-01", "valid-from: 2017-10-01",
            "there are two rows for 2017", id="two rates in a year",
        ),
        pytest.param(
            "statutory-minimum-wage.yaml", "valid-from: 2018-04-01", "valid-from: 2015-04-01",
            "2015-04-01 follows 2017-04-01: oldest first", id="rates out of order",
        ),
        pytest.param(
            "statutory-minimum-wage.yaml", 'nmw-adult: "6.70"', "nmw-adult: null",
            '"nmw-adult" is the band from 21', id="a band left out",
        ),
        pytest.param(
            "procurement-thresholds.yaml", "valid-to: 2025-12-31", "valid-to: 2026-01-31",
            "this row begins before the one from 2024-01-01 ends", id="overlapping periods",
        ),
        pytest.param(
            "procurement-thresholds.yaml", "valid-to: 2025-12-31", "valid-to: null",
            "this row begins before the one from 2024-01-01 ends", id="a period without an end",
        ),
        pytest.param(
            "procurement-thresholds.yaml", "valid-to: 2025-12-31", "valid-to: 2025-11-30",
            "no row holds between 2025-11-30 and 2026-01-01", id="a gap",
        ),
        pytest.param(
            "procurement-thresholds.yaml", "valid-from: 2026-01-01", "valid-from: 2023-01-01",
            "2023-01-01 follows 2024-01-01: oldest first", id="periods out of order",
        ),
        pytest.param(
            "procurement-thresholds.yaml", '"207720"', '"207,720"',
            '"sub-central" must be pounds in quotes without commas', id="a comma",
        ),
        pytest.param(
            "procurement-thresholds.yaml", "id: notifiable-other", "id: notifiable-central",
            'there are two figures "notifiable-central"', id="a figure twice",
        ),
    ],
)  # fmt: skip
def test_a_slip_in_a_table_is_refused(table: str, old: str, new: str, complaint: str) -> None:
    changed = FILES[f"rules/tables/{table}"].replace(old, new, 1)

    refused = refusal({**FILES, f"rules/tables/{table}": changed})

    assert refused[0].startswith(f"{table}, line ")
    assert complaint in refused[0]


def test_slips_in_several_tables_come_at_once() -> None:
    refused = refusal({path: text.replace("read:", "raed:", 1) for path, text in FILES.items()})

    assert [line.split(",")[0] for line in refused] == list(TABLE_FILES)


@pytest.mark.parametrize(
    ("names", "complaint"),
    [
        pytest.param(
            (*TABLE_FILES[:2], *TABLE_FILES[3:]),
            "procurement-thresholds.yaml, line 1: the rulebook needs this table, and once only",
            id="a table is missing",
        ),
        pytest.param(
            (*TABLE_FILES, "real-living-wages.yaml"),
            'real-living-wages.yaml, line 1: there is no such table (did you mean "real-living-wage'
            '.yaml"?)',
            id="a table of another name",
        ),
    ],
)
def test_the_tables_are_these(names: tuple[str, ...], complaint: str) -> None:
    assert refusal({name: FILES.get(f"rules/tables/{name}", "") for name in names}) == [complaint]


WAGES = """
name: Real Living Wage
unit: pounds per hour
rows:
  - year: "2025-26"
    uk: "13.45"
    london: "14.80"
    announced: 2025-10-22
    apply-by: 2026-05-01
    source: [https://www.example.org/rates]
    read: 2026-11-22
    verified: true
  - year: "2026-27"
    uk: null
    london: null
    announced: null
    apply-by: null
    needed-from: 2026-10-01
    source: []
    read: 2026-11-22
    verified: false
"""
MINIMUM = """
name: statutory minimum wage
unit: pounds per hour
rows:
  - valid-from: 2026-04-01
    nlw: "12.71"
    nlw-age: 21
    nmw-adult: null
    nmw-18-20: "10.85"
    nmw-16-17: "8.00"
    apprentice: "8.00"
    source: [https://www.example.org/rates]
    read: 2026-11-22
    verified: true
  - valid-from: 2027-04-01
    nlw: null
    nlw-age: null
    nmw-adult: null
    nmw-18-20: null
    nmw-16-17: null
    apprentice: null
    source: []
    read: 2026-11-22
    verified: false
"""
THRESHOLDS = """
name: procurement thresholds
unit: pounds
rows:
  - valid-from: 2026-01-01
    valid-to: 2027-12-31
    vat: including
    amounts:
      works: "5193000"
      central: "135018"
      sub-central: "207720"
      light-touch: "663540"
      light-touch-utilities: "884720"
      light-touch-concession: "5372609"
      concession: "5193000"
      utilities: "415440"
    source: [https://www.example.org/thresholds]
    read: 2026-11-22
    verified: true
  - valid-from: 2028-01-01
    valid-to: null
    vat: including
    amounts: null
    source: []
    read: 2026-11-22
    verified: false
figures:
  - id: as-enacted
    what: amount that may have been changed
    law: Procurement Act 2023
    nations: [england]
    amount: "138760"
    vat: including
    source: [https://www.example.org/act]
    read: 2026-11-22
    verified: false
  - id: scotland-upper
    what: upper threshold of Scotland for 2026-27
    law: Public Contracts (Scotland) Regulations 2015
    nations: [scotland]
    amount: null
    vat: null
    needed-from: 2026-01-01
    source: []
    read: 2026-11-22
    verified: false
"""
ACT = "procurement-act-2023"
SUPERSEDED = """
name: superseded law
unit: names
rows:
  - id: old-note
    names: [NOTE 1, note one]
    instead: Note 2
    since: 2025-02-24
    nations: [england]
    regimes: [procurement-act-2023]
    source: [https://example.org/note]
    read: 2026-11-22
    verified: true

  - id: old-act
    names: [the old act]
    instead: the new Act
    since: null
    source: [https://example.org/act]
    read: 2026-11-22
    verified: true

  - id: hearsay
    names: [hearsay act]
    instead: nobody knows
    since: null
    source: []
    read: 2026-11-22
    verified: false
"""
NOT_ALL_KNOWN = dict(zip(TABLE_FILES, (WAGES, MINIMUM, THRESHOLDS, SUPERSEDED), strict=True))
"""Tables as they stand in November 2026; the real ones will be filled in."""

NO_RLW = (
    "The Real Living Wage for 2026-27 is not in the tables (not verified): "
    "figures are compared with 2025-26."
)
NO_NLW = (
    "The statutory minimum wage from 1 April 2027 is not in the tables (not verified): "
    "figures are compared with that of 1 April 2026."
)
NO_THRESHOLDS = (
    "The procurement thresholds from 1 January 2028 are not in the tables (not verified): "
    "nothing is compared with them."
)
NO_SCOTLAND = (
    "The upper threshold of Scotland for 2026-27 is not in the tables (not verified): "
    "nothing is compared with it."
)


@pytest.mark.parametrize(
    ("as_of", "nation", "warnings"),
    [
        pytest.param("2026-09-30", "england", [], id="the day before a rate is expected"),
        pytest.param("2026-10-01", None, [NO_RLW], id="a rate is expected in October"),
        pytest.param("2026-11-22", "england", [NO_RLW], id="November 2026"),
        pytest.param("2026-11-22", "scotland", [NO_RLW, NO_SCOTLAND], id="Scotland"),
        pytest.param("2027-04-01", "wales", [NO_RLW, NO_NLW], id="April 2027"),
        pytest.param("2028-01-01", None, [NO_RLW, NO_NLW, NO_THRESHOLDS], id="2028"),
    ],
)
def test_what_is_not_verified_is_said(
    as_of: str, nation: Nation | None, warnings: list[str]
) -> None:
    day = date.fromisoformat(as_of)

    assert list(load_tables(NOT_ALL_KNOWN).unverified_at(day, nation)) == warnings


def test_what_is_not_verified_is_compared_with_nothing() -> None:
    tables = load_tables(NOT_ALL_KNOWN)
    at, wage = tables.rlw_rows_at(date(2026, 11, 22)), tables.nlw_at(date(2027, 5, 1))

    assert at is not None
    assert (at.newest.year, at.newer_expected) == ("2025-26", "2026-27")
    assert wage is not None
    assert wage.valid_from == date(2026, 4, 1)
    assert tables.threshold("works", "local", False, date(2028, 1, 1)) is None
    assert tables.figure("as-enacted") is None
    assert tables.figure("scotland-upper") is None


def test_a_rate_filled_in_is_used_at_once() -> None:
    filled = (
        WAGES.replace("uk: null", 'uk: "99.10"')
        .replace("london: null", 'london: "99.20"')
        .replace("announced: null", "announced: 2026-10-21")
        .replace("apply-by: null", "apply-by: 2027-05-01")
        .replace("    needed-from: 2026-10-01\n", "")
        .replace("source: []", "source: [https://www.example.org/new]")
        .replace("verified: false", "verified: true")
    )
    tables = load_tables({**NOT_ALL_KNOWN, "real-living-wage.yaml": filled})
    at = tables.rlw_rows_at(date(2026, 11, 22))

    assert at is not None
    assert at.newest.uk == Decimal("99.10")
    assert at.before_in_window
    assert tables.unverified_at(date(2026, 11, 22)) == ()


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        pytest.param(
            "uk: null",
            'uk: "13.95"',
            '"uk" must be null in a row that is not verified',
            id="a guess",
        ),
        pytest.param(
            "verified: false",
            "verified: true",
            'a row that is verified needs a "source": where were its figures read?',
            id="verified without a source",
        ),
        pytest.param(
            "    needed-from: 2026-10-01\n",
            "",
            '"needed-from" belongs to a row that is not verified, and only there',
            id="needed from no day on",
        ),
    ],
)
def test_a_row_half_filled_in_is_refused(old: str, new: str, complaint: str) -> None:
    changed = WAGES.replace(old, new)

    assert refusal({**NOT_ALL_KNOWN, "real-living-wage.yaml": changed}) == [
        f"real-living-wage.yaml, line 13: {complaint}"
    ]


def refusal(files: dict[str, str]) -> list[str]:
    with pytest.raises(RulebookError) as refused:
        load_tables(files)
    return str(refused.value).split("\n")


@pytest.mark.parametrize(
    ("day", "nation", "regime", "laws"),
    [
        pytest.param(date(2025, 2, 24), "england", ACT, ["old-note", "old-act"], id="from its day"),
        pytest.param(date(2025, 2, 23), "england", ACT, ["old-act"], id="not before its day"),
        pytest.param(date(2026, 1, 1), "wales", ACT, ["old-act"], id="not in another nation"),
        pytest.param(date(2026, 1, 1), "england", "pcr-2015", ["old-act"], id="other regime"),
    ],
)
def test_what_is_superseded(day: date, nation: str, regime: str, laws: list[str]) -> None:
    tables = load_tables(NOT_ALL_KNOWN)
    assert [law.id for law in tables.superseded_at(day, nation, regime)] == laws, "no hearsay"


def test_a_law_that_stands_twice_is_refused() -> None:
    twice = SUPERSEDED.replace("id: old-act", "id: old-note")
    with pytest.raises(RulebookError, match='there are two rows "old-note"'):
        load_tables({**NOT_ALL_KNOWN, "superseded-law.yaml": twice})
