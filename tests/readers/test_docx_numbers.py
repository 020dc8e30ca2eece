"""Numbers as Word prints them: lists of every kind, counted from the numbering part."""

from __future__ import annotations

import pytest

from tenderlint.readers.docx.number_formats import format_count
from tests.readers.docx_building import (
    LEGAL,
    cell,
    level,
    numbering,
    p,
    r,
    read,
    row,
    sdt,
    shown,
    table,
    text_box,
)


def numbers(body: str, **parts: str) -> list[str]:
    return [number for number, _ in shown(read(body, "final", **parts))]


@pytest.mark.parametrize(
    ("levels", "printed"),
    [
        pytest.param([0, 1, 1, 0, 1], ["1", "1.1", "1.2", "2", "2.1"], id="clauses"),
        pytest.param(
            [0, 1, 2, 2, 3, 3, 2, 1, 2],
            ["1", "1.1", "(a)", "(b)", "(i)", "(ii)", "(c)", "1.2", "(a)"],
            id="letters and roman numbers restart under each clause",
        ),
        pytest.param(
            [1, 1, 0], ["1.1", "1.2", "2"], id="a level that was skipped has been counted"
        ),
    ],
)
def test_multilevel_lists(levels: list[int], printed: list[str]) -> None:
    body = "".join(p("text", list="1", level=at) for at in levels)
    assert numbers(body, numbering=LEGAL) == printed


@pytest.mark.parametrize(
    ("format", "count", "printed"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 7, "07"),
        ("decimalZero", 12, "12"),
        ("lowerLetter", 26, "z"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 3, "C"),
        ("lowerRoman", 49, "xlix"),
        ("upperRoman", 2026, "MMXXVI"),
        ("ordinal", 1, "1st"),
        ("ordinal", 12, "12th"),
        ("ordinal", 22, "22nd"),
        ("ordinal", 103, "103rd"),
        ("cardinalText", 21, "Twenty-one"),
        ("cardinalText", 315, "Three hundred fifteen"),
        ("ordinalText", 3, "Third"),
        ("ordinalText", 40, "Fortieth"),
        ("ordinalText", 42, "Forty-second"),
        ("none", 3, ""),
        ("chicago", 5, "**"),
        ("001, 002, 003, ...", 7, "007"),
        ("hebrew1", 3, None),
    ],
)
def test_formats(format: str, count: int, printed: str | None) -> None:
    assert format_count(count, format) == printed


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("%1.", "1"),
        ("%1", "1"),
        ("(%1)", "(1)"),
        ("%1)", "1)"),
        ("Schedule %1", "Schedule 1"),
        ("Schedule %1:", "Schedule 1"),
        ("Part %1 –", "Part 1"),
        ("Clause %1.", "Clause 1"),
    ],
)
def test_labels_keep_their_brackets_and_words_but_not_the_stop_behind_them(
    text: str, number: str
) -> None:
    assert numbers(p("Pay", list="1", level=0), numbering=numbering(level(text))) == [number]


def test_bullets_are_no_numbers() -> None:
    bullets = numbering(level("\uf0b7", "bullet"), level("o", "bullet"))
    document = read(p("a", list="1", level=0) + p("b", list="1", level=1), numbering=bullets)
    assert [(b.kind, b.number, b.level) for b in document.blocks] == [
        ("list_item", "", 1),
        ("list_item", "", 2),
    ]


def test_a_level_whose_text_is_only_a_sign_is_a_bullet() -> None:
    assert numbers(p("a", list="1", level=0), numbering=numbering(level("–", "none"))) == [""]


STYLED = (
    '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr>'
    '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:pPr><w:numPr>'
    '<w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="SubSub"><w:basedOn w:val="Sub"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="Clause"/><w:pPr><w:numPr>'
    '<w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
)
STYLE_LINKED = numbering(
    level("%1.", more='<w:pStyle w:val="Clause"/>'), level("%1.%2", more='<w:pStyle w:val="Sub"/>')
)


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        pytest.param(
            p("a", style="Clause") + p("b", style="Sub") + p("c", style="Sub"),
            ["1", "1.1", "1.2"],
            id="the level that names the style, whatever the style's own level says",
        ),
        pytest.param(
            p("a", style="Clause") + p("b", style="SubSub"), ["1", "1.1"], id="derived styles"
        ),
        pytest.param(
            p("a", style="Clause") + p("b", style="Clause", level=1),
            ["1", "1.1"],
            id="the paragraph's own level, the style's list",
        ),
        pytest.param(p("a", style="Plain"), [""], id="a style that takes the number away"),
        pytest.param(
            p("a", style="Clause", list="0") + p("b", style="Clause"),
            ["", "1"],
            id="a paragraph that takes the number away is not counted",
        ),
        pytest.param(p("a", list="9", level=0), [""], id="a list that does not exist"),
        pytest.param(p("a", list="1", level=8), [""], id="a level that does not exist"),
    ],
)
def test_numbering_by_style(body: str, printed: list[str]) -> None:
    assert numbers(body, styles=STYLED, numbering=STYLE_LINKED) == printed


def num(number: int, inside: str = "", abstract: int = 0) -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{inside}</w:num>'


def override(at: int, inside: str) -> str:
    return f'<w:lvlOverride w:ilvl="{at}">{inside}</w:lvlOverride>'


RESTART = '<w:startOverride w:val="{}"/>'


@pytest.mark.parametrize(
    ("extra", "used", "printed"),
    [
        pytest.param(
            num(2),
            [("1", 0), ("1", 0), ("2", 0)],
            ["1", "2", "3"],
            id="lists over one abstract list go on counting",
        ),
        pytest.param(
            num(2, override(0, RESTART.format(1))),
            [("1", 0), ("1", 0), ("2", 0), ("2", 0), ("1", 0)],
            ["1", "2", "1", "2", "3"],
            id="an override restarts once",
        ),
        pytest.param(
            num(2, override(0, RESTART.format(10))),
            [("1", 0), ("2", 0), ("2", 1), ("2", 0)],
            ["1", "10", "10.1", "11"],
            id="an override starts where it says",
        ),
        pytest.param(
            num(2, override(0, f'<w:lvl w:ilvl="0">{level("%1)", "upperLetter")}</w:lvl>')),
            [("1", 0), ("2", 0)],
            ["1", "B)"],
            id="an override with a level of its own",
        ),
    ],
)
def test_overrides(extra: str, used: list[tuple[str, int]], printed: list[str]) -> None:
    lists = numbering(level("%1."), level("%1.%2"), extra=extra)
    body = "".join(p("text", list=number, level=at) for number, at in used)
    assert numbers(body, numbering=lists) == printed


@pytest.mark.parametrize(
    ("more", "levels", "printed"),
    [
        pytest.param("", [0, 1, 0, 1], ["1", "i", "2", "i"], id="restarts by itself"),
        pytest.param(
            '<w:lvlRestart w:val="0"/>', [0, 1, 0, 1], ["1", "i", "2", "ii"], id="never restarts"
        ),
        pytest.param(
            '<w:lvlRestart w:val="1"/>', [0, 1, 0, 1], ["1", "i", "2", "i"], id="after level one"
        ),
    ],
)
def test_restarts(more: str, levels: list[int], printed: list[str]) -> None:
    lists = numbering(level("%1."), level("%2", "lowerRoman", more=more))
    body = "".join(p("text", list="1", level=at) for at in levels)
    assert numbers(body, numbering=lists) == printed


def test_legal_numbering_turns_all_counts_into_figures_but_keeps_leading_noughts() -> None:
    lists = numbering(
        level("Article %1.", "upperRoman"),
        level("%1.%2", "decimalZero", more="<w:isLgl/>"),
    )
    body = p("a", list="1", level=0) + p("b", list="1", level=1)
    assert numbers(body, numbering=lists) == ["Article I", "1.01"]


def test_a_level_without_a_start_begins_at_nought() -> None:
    lists = numbering('<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>')
    assert numbers(p("a", list="1", level=0), numbering=lists) == ["0"]


def test_lists_that_link_to_a_numbering_style() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Legal"><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    linked = (
        '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Legal"/></w:abstractNum>'
        + num(7, abstract=5)
    )
    body = p("a", list="7", level=0) + p("b", list="7", level=1)
    assert numbers(body, styles=styles, numbering=LEGAL + linked) == ["1", "1.1"]


def test_a_numbering_style_that_links_to_itself_is_no_trap() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Loop"><w:pPr><w:numPr><w:numId w:val="7"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    linked = (
        '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Loop"/></w:abstractNum>'
        + num(7, abstract=5)
    )
    assert numbers(p("a", list="7", level=0), styles=styles, numbering=linked) == [""]


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        pytest.param(
            p("a", list="1", level=0) + p("", list="1", level=0) + p("c", list="1", level=0),
            ["1", "2", "3"],
            id="an empty paragraph counts and prints its number",
        ),
        pytest.param(
            p("a", list="1", level=0)
            + p(
                r("gone", "<w:vanish/>"), list="1", level=0, properties="<w:rPr><w:vanish/></w:rPr>"
            )
            + p("c", list="1", level=0),
            ["1", "2"],
            id="a hidden paragraph does not count",
        ),
        pytest.param(
            table(row(cell(p("a", list="1", level=0)), cell(p("b", list="1", level=0)))),
            ["1", "2"],
            id="in tables, cell by cell",
        ),
        pytest.param(
            table(row(cell(p("", list="1", level=0)), "Question")),
            ["1", ""],
            id="a cell that holds a number only",
        ),
        pytest.param(
            p(text_box(p("b", list="1", level=0)) + r("a"), list="1", level=0),
            ["1", "2"],
            id="in text boxes, after their paragraph",
        ),
        pytest.param(
            sdt(p("a", list="1", level=0)) + p("b", list="1", level=0), ["1", "2"], id="in controls"
        ),
        pytest.param(
            p("7.1 typed as well", list="1", level=0), ["1"], id="an automatic number wins"
        ),
        pytest.param(
            p(
                "a",
                properties='<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
                "</w:pPrChange>",
            ),
            [""],
            id="a number from before a tracked change",
        ),
    ],
)
def test_what_counts(body: str, printed: list[str]) -> None:
    assert numbers(body, numbering=LEGAL) == printed


def test_a_nested_table_is_counted_where_it_stands() -> None:
    nested = table(row(cell(p("b", list="1", level=0))))
    body = table(
        row(cell(p("a", list="1", level=0) + nested + p()), cell(p("c", list="1", level=0)))
    )
    assert shown(read(body, numbering=LEGAL)) == [("1", "a"), ("3", "c"), ("2", "b")]


def test_an_unknown_format_is_printed_in_figures_and_said() -> None:
    document = read(p("a", list="1", level=0), numbering=numbering(level("%1.", "hebrew1")))
    assert document.blocks[0].number == "1"
    assert document.blocks[0].flags == ("number-unsure",)
    assert [problem.code for problem in document.problems] == ["number-unsure"]


def test_a_custom_format_stands_in_an_alternate_content() -> None:
    custom = (
        '<w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>'
        '<w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/>'
    )
    assert numbers(p("a", list="1", level=0), numbering=numbering(custom)) == ["007"]
