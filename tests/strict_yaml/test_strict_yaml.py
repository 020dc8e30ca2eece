"""Rule files are read strictly, and every complaint names a line and what to write instead."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path as FilePath
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from tenderlint.errors import RulebookError
from tenderlint.strict_yaml import (
    MAX_CHARACTERS,
    MAX_DEPTH,
    Path,
    Value,
    did_you_mean,
    parse,
    validate,
)
from tenderlint.strict_yaml.reading import quick, thorough
from tests.rulebook_files import RULES


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("a: pay the staff", {"a": "pay the staff"}, id="a text needs no quotes"),
        pytest.param("a: true\nb: false", {"a": True, "b": False}, id="true and false"),
        pytest.param("a: 10\nb: -2\nc: 12.5", {"a": 10, "b": -2, "c": 12.5}, id="numbers"),
        pytest.param("a: 2026-11-22", {"a": date(2026, 11, 22)}, id="a day is a date"),
        pytest.param('a: "2026-11-22"', {"a": "2026-11-22"}, id="a day in quotes is a text"),
        pytest.param("a: 2025-26", {"a": "2025-26"}, id="a pair of years is a text"),
        pytest.param("a: 10%\nb: 30 days", {"a": "10%", "b": "30 days"}, id="quantities"),
        pytest.param("a:\nb: ~\nc: null", {"a": None, "b": None, "c": None}, id="nothing"),
        pytest.param("a: \"no\"\nb: '010'", {"a": "no", "b": "010"}, id="quotes keep a text"),
        pytest.param("a: no later than on Monday", {"a": "no later than on Monday"}, id="no, then"),
        pytest.param("a: [x, {b: z}]", {"a": ["x", {"b": "z"}]}, id="lists and keys inside"),
        pytest.param("a: |\n  x: y\n  no\n", {"a": "x: y\nno\n"}, id="a block of text is a text"),
        pytest.param("---\na: b\n", {"a": "b"}, id="three dashes may stand first"),
        pytest.param("\ufeffa: b\r\nc: d\r\n", {"a": "b", "c": "d"}, id="as Windows saves it"),
    ],
)
def test_read(text: str, value: dict[str, Value]) -> None:
    assert parse(text, "rule.yaml").value == value


@pytest.mark.parametrize("file", sorted(RULES.rglob("*.yaml")), ids=lambda file: file.stem)
def test_a_file_without_faults_is_read_the_quick_way_and_comes_out_the_same(file: FilePath) -> None:
    text = file.read_text("utf-8")
    quickly = quick(text)
    assert quickly is not None
    assert quickly == thorough(text, file.name)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        pytest.param(
            "a: 1\nb: no", 2, 'YAML reads no as false: write it in quotes ("no")', id="no"
        ),
        pytest.param("a: [x,\n  On]", 2, "YAML reads On as true", id="on"),
        pytest.param("n: 1", 1, "YAML reads n as false", id="n as a key"),
        pytest.param("a: 12:30", 1, "counted in sixties", id="a time of day"),
        pytest.param("a: 010", 1, "counted in eights", id="a leading nought"),
        pytest.param("a: 0x1F", 1, "hexadecimal", id="hexadecimal"),
        pytest.param("a: 1_000", 1, "unusual spelling", id="an underscore in a number"),
        pytest.param("a: .5", 1, "unusual spelling", id="a point without a nought"),
        pytest.param("a: 1e3", 1, "unusual spelling", id="an exponent"),
        pytest.param("a: .inf", 1, "infinity", id="infinity"),
        pytest.param(f"a: {'9' * 5000}", 1, "unusual spelling", id="a number of 5,000 digits"),
        pytest.param("a: 2026-11-22 10:00", 1, "a date or time", id="a day with a time"),
        pytest.param("a: 2026-02-30", 1, "there is no day 2026-02-30", id="30 February"),
        pytest.param("a: =", 1, "write it in quotes", id="an equals sign"),
        pytest.param(
            "2026: x", 1, "the key 2026 is not a text: write it in quotes", id="number key"
        ),
        pytest.param(
            "a: 1\nb: 2\na: 3", 3, 'the key "a" stands twice, first in line 1', id="twice"
        ),
        pytest.param("a:\n  - b: 1\n    b: 2", 3, 'the key "b" stands twice', id="twice inside"),
        pytest.param("a: &x 1", 1, '"&x" is an anchor', id="anchor"),
        pytest.param("a: *x", 1, '"*x" stands for an anchor', id="alias"),
        pytest.param("<<: {a: 1}", 1, '"<<" merges other keys', id="merge key"),
        pytest.param("a: !!str 1", 1, '"!!str" is a tag', id="tag"),
        pytest.param("a: !ours 1", 1, '"!ours" is a tag', id="a tag of one's own"),
        pytest.param("%YAML 1.2\n---\na: b", 1, 'a line that begins with "%"', id="directive"),
        pytest.param("a:\n\t- b", 2, "a tab: indent with spaces", id="tab"),
        pytest.param("", 1, "the file is empty", id="empty"),
        pytest.param("# later\n", 1, "the file is empty", id="only a comment"),
        pytest.param("a: b\n---\nc: d", 2, "a second document", id="two documents"),
        pytest.param("- a\n- b", 1, 'lines like "key: value"', id="a list, not keys"),
        pytest.param("pay the staff", 1, 'lines like "key: value"', id="only a text"),
        pytest.param("{a: b}: c", 1, 'a word must stand before ":"', id="a brace as a key"),
        pytest.param("x" * (MAX_CHARACTERS + 1), 1, "1,000,000 characters", id="too long"),
        pytest.param(f"a: {'[' * 99}{']' * 99}", 1, f"more than {MAX_DEPTH} levels", id="too deep"),
        pytest.param("a: \x07", 1, "cannot be printed", id="a bell"),
    ],
)
def test_refused(text: str, line: int, words: str) -> None:
    with pytest.raises(RulebookError) as refusal:
        parse(text, "rule.yaml")

    assert f"rule.yaml, line {line}: " in str(refusal.value)
    assert words in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        pytest.param("why: pay: fairly", 1, 'a text that holds ": " needs quotes', id="a colon"),
        pytest.param(
            'a: "pay\nb: c', 1, "quotes are opened here and never closed", id="open quotes"
        ),
        pytest.param('a: "pay" them', 1, "look at indentation and quotes", id="quotes too early"),
        pytest.param("a: [x, y\nb: z", 1, 'a "[" is opened and not closed', id="open bracket"),
        pytest.param("a: {x: y\nb: z", 1, 'a "{" is opened and not closed', id="open brace"),
        pytest.param("a: 1\nb\nc: 2", 2, "is a colon missing?", id="a line without a colon"),
        pytest.param("a:\n  b: c\n d: e", 3, "does not fit the lines above", id="indentation"),
        pytest.param(
            "a:\n - x\n b: c", 3, "does not line up with the entries", id="list broken off"
        ),
        pytest.param("a: - x", 1, "in the middle of a line", id="a list on the key's line"),
        pytest.param("a: @home", 1, "begins with this sign needs quotes", id="an at sign"),
        pytest.param('a: "\\d+"', 1, "use single quotes", id="a backslash in double quotes"),
        pytest.param("a: ,", 1, "a value is missing here", id="a comma alone"),
        pytest.param("a: b\n...\nc", 3, "this is not YAML", id="something rarer"),
    ],
)
def test_what_is_not_yaml_is_explained(text: str, line: int, words: str) -> None:
    with pytest.raises(RulebookError) as refusal:
        parse(text, "rule.yaml")

    assert str(refusal.value).startswith(f"rule.yaml, line {line}: ")
    assert words in str(refusal.value)


@given(st.text() | st.text(alphabet="ab:-?[]{}&*!|>'\"%@#, \n~<=0123.", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    refused = refusals(text)

    assert all(line.startswith("rule.yaml, line ") for line in refused)
    assert refused or isinstance(parse(text, "rule.yaml").value, dict)


def test_all_complaints_come_at_once_in_the_order_of_the_file() -> None:
    refused = refusals("a: no\nb: 010\na: &x 1\n")

    assert [line.partition(": ")[0] for line in refused] == [
        "rule.yaml, line 1",
        "rule.yaml, line 2",
        "rule.yaml, line 3",
        "rule.yaml, line 3",
    ]


@pytest.mark.parametrize(
    ("path", "line", "value_line"),
    [
        pytest.param(("title",), 1, 1, id="key and value in one line"),
        pytest.param(("met",), 2, 3, id="keys below their key"),
        pytest.param(("met", "bearer"), 4, 5, id="list below its key"),
        pytest.param(("met", "bearer", 1), 6, 6, id="entry of a list"),
        pytest.param(("why",), 7, 7, id="a block of text begins at its sign"),
        pytest.param(("remedy",), 9, 9, id="empty"),
        pytest.param(("met", "nowhere", 3), 2, 2, id="the nearest above what is not there"),
        pytest.param(("nowhere",), 1, 1, id="the top"),
    ],
)
def test_lines(path: Path, line: int, value_line: int) -> None:
    text = "title: x\nmet:\n  says: x\n  bearer:\n    - a\n    - b\nwhy: |\n  z\nremedy:\nlast: x\n"
    parsed = parse(text, "rule.yaml")

    assert parsed.line(path) == line
    assert parsed.value_line(path) == (value_line if path in parsed.lines else line)
    assert parsed.fault(path, "wrong") == f"rule.yaml, line {line}: wrong"


def _two_words(text: str) -> str:
    if " " not in text:
        raise ValueError('"why" needs more than one word')
    return text


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.replace("_", "-"))


class Term(Part):
    term: str


class AnyOf(Part):
    any: Annotated[tuple[Words, ...], Field(min_length=1)]
    within: int | None = None


class AllOf(Part):
    all: tuple[Words, ...]


Words = str | Term | AnyOf | AllOf


class Met(Part):
    commitment: Literal["required", "scored"]
    bearer: tuple[Literal["supplier", "bidder"], ...] = ()


class Requirement(Part):
    """A small rule with one key of every kind."""

    title: Annotated[str, Field(min_length=1)]
    weight: Annotated[int, Field(ge=0, le=10)] = 1
    share: Decimal | None = None
    avoid: bool = False
    as_of: date | None = None
    about: Words = "pay"
    met: Met | None = None
    cases: tuple[Met, ...] = ()
    severity: dict[Literal["missing", "weak"], Literal["error", "warning"]] = {}
    form: Literal["row"] | tuple[Literal["row", "item"], ...] = ()
    why: Annotated[str, AfterValidator(_two_words)] = "so far"


AnyOf.model_rebuild()
AllOf.model_rebuild()
Requirement.model_rebuild()


def test_a_good_file_becomes_the_model() -> None:
    text = (
        "title: x\nas-of: 2026-11-22\nabout: {all: [pay, {term: wage}]}\nmet: {commitment: scored}"
    )

    assert validate(Requirement, parse(text, "rule.yaml")) == Requirement.model_validate(
        {
            "title": "x",
            "as-of": date(2026, 11, 22),
            "about": AllOf(all=("pay", Term(term="wage"))),
            "met": Met(commitment="scored"),
        }
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param(
            "titel: x", '2: unknown key "titel" (did you mean "title"?)', id="misspelt key"
        ),
        pytest.param("as_of: x", '2: unknown key "as_of" (did you mean "as-of"?)', id="underscore"),
        pytest.param("zzz: x", '2: unknown key "zzz" (there is title, weight', id="strange key"),
        pytest.param(
            "met:\n  bearrer: []\n  commitment: scored",
            '3: unknown key "bearrer" (did you mean "bearer"?)',
            id="misspelt key inside",
        ),
        pytest.param(
            "met:\n  bearer: []", '2: the key "commitment" is missing in "met"', id="missing key"
        ),
        pytest.param(
            "cases:\n  - commitment: scored\n  - bearer: []",
            '4: the key "commitment" is missing in entry 2 of "cases"',
            id="missing key in an entry",
        ),
        pytest.param(
            "met: {commitment: requird}",
            '2: "commitment" cannot be "requird" (did you mean "required"?)',
            id="misspelt value",
        ),
        pytest.param(
            "met: {commitment: xyz}",
            '2: "commitment" cannot be "xyz" (there is required, scored)',
            id="strange value",
        ),
        pytest.param(
            "met:\n  commitment: scored\n  bearer:\n    - supplier\n    - suplier",
            '6: entry 2 of "bearer" cannot be "suplier" (did you mean "supplier"?)',
            id="misspelt value in a list",
        ),
        pytest.param(
            "met:\n  commitment: 3",
            '3: "commitment" must be one of the words (required, scored), not the number 3',
            id="a number for a word",
        ),
        pytest.param(
            "weight: ten", '2: "weight" must be a whole number, not the text "ten"', id="no number"
        ),
        pytest.param("weight: 11", '2: "weight" must be 10 or less', id="too large"),
        pytest.param("weight: 2.5", '2: "weight" must be a whole number', id="half a weight"),
        pytest.param("share: much", '2: "share" must be a number', id="no decimal"),
        pytest.param(
            "avoid: 7", '2: "avoid" must be true or false, not the number 7', id="no truth"
        ),
        pytest.param(
            "as-of: soon",
            '2: "as-of" must be a date like 2026-11-22, not the text "soon"',
            id="day",
        ),
        pytest.param("cases: {}", '2: "cases" must be a list, not keys', id="keys for a list"),
        pytest.param(
            "met: [x]", '2: "met" must be keys (commitment, bearer), not a list', id="list"
        ),
        pytest.param(
            "why: 12.60",
            '2: "why" must be a text, not the number 12.6: write it in quotes',
            id="a number for a text",
        ),
        pytest.param(
            "why: {because}",
            '2: "why" must be a text, not keys: a text that holds ": " or begins with "{" needs',
            id="a text that begins with a brace",
        ),
        pytest.param("why:", '2: "why" must be a text, not empty', id="nothing"),
        pytest.param("why: short", '2: "why" needs more than one word', id="a model's own words"),
        pytest.param(
            "severity: {weka: error}",
            '2: unknown key "weka" (did you mean "weak"?)',
            id="key that is a fixed word",
        ),
        pytest.param(
            "severity: {weak: eror}",
            '2: "weak" cannot be "eror" (did you mean "error"?)',
            id="value under a fixed word",
        ),
    ],
)
def test_a_slip_is_explained(text: str, complaint: str) -> None:
    assert complaints(f"title: x\n{text}")[0].startswith(f"rule.yaml, line {complaint}")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param(
            "about: 7",
            '"about" must be a text or keys (term, any, within, all), not the number 7: write it in'
            " quotes",
            id="none of the shapes",
        ),
        pytest.param(
            "about: {trem: wage}", 'unknown key "trem" (did you mean "term"?)', id="misspelt key"
        ),
        pytest.param(
            "about: {any: [pay], withn: 3}",
            'unknown key "withn" (did you mean "within"?)',
            id="misspelt key beside a right one",
        ),
        pytest.param(
            "about: {any: [pay, {all: [x, {trem: z}]}]}",
            'unknown key "trem" (did you mean "term"?)',
            id="misspelt key far inside",
        ),
        pytest.param(
            "about: {any: [x], all: [z]}",
            '"all" cannot stand beside "any"',
            id="two shapes at once",
        ),
        pytest.param(
            "about: {}", 'one of the keys term, any, all is missing in "about"', id="no shape"
        ),
        pytest.param("about: {any: []}", '"any" needs at least one entry', id="an empty list"),
        pytest.param(
            "about: {any: [pay, 12.60]}",
            'entry 2 of "any" must be a text or keys (term, any, within, all), not the number 12.6:'
            " write it in quotes",
            id="a number in the list",
        ),
        pytest.param(
            "form: rwo", '"form" cannot be "rwo" (did you mean "row"?)', id="a word or a list"
        ),
    ],
)
def test_several_shapes_allowed_one_complaint_made(text: str, complaint: str) -> None:
    assert complaints(f"title: x\n{text}") == [f"rule.yaml, line 2: {complaint}"]


def test_all_slips_come_at_once_in_the_order_of_the_file() -> None:
    text = "weight: ten\nmet:\n  bearer: [suplier]\nabout: {trem: x}\n"

    assert [each.removeprefix("rule.yaml, line ").split(":")[0] for each in complaints(text)] == [
        "1",
        "1",
        "2",
        "3",
        "4",
    ]


WORDS = ("pay", "scored", "row", "2026-11-22", "supplier")
KEYS = ("title", "about", "any", "all", "term", "met", "cases", "commitment", "bearer", "weak")
ODD_KEYS = ("str", "tuple", "AnyOf", "[key]", "0", "other")
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 99) | st.sampled_from(WORDS),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS + ODD_KEYS), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(list(Requirement.model_fields)), ANYTHING, max_size=5))
def test_any_values_are_taken_or_explained(values: dict[str, Value]) -> None:
    parsed = parse(json.dumps(values), "rule.yaml")

    try:
        Requirement.model_validate(parsed.value)
    except ValidationError:
        explained = complaints(json.dumps(values))
        assert all(re.fullmatch(r"rule\.yaml, line 1: .{9,}", line) for line in explained)


@pytest.mark.parametrize(
    ("word", "answer"),
    [
        pytest.param("bearrer", ' (did you mean "bearer"?)', id="a letter too many"),
        pytest.param("AS_OF", ' (did you mean "as-of"?)', id="another spelling"),
        pytest.param("commitmnt", ' (did you mean "commitment"?)', id="a letter too few"),
        pytest.param("xyz", "", id="nothing like it"),
        pytest.param("", "", id="nothing at all"),
    ],
)
def test_did_you_mean(word: str, answer: str) -> None:
    assert did_you_mean(word, ["commitment", "bearer", "as-of"]) == answer


def complaints(text: str) -> list[str]:
    with pytest.raises(RulebookError) as refusal:
        validate(Requirement, parse(text, "rule.yaml"))
    return str(refusal.value).split("\n")


def refusals(text: str) -> list[str]:
    try:
        parse(text, "rule.yaml")
    except RulebookError as refusal:
        return str(refusal).split("\n")
    return []
