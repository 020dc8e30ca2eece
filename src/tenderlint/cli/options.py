"""Options that several commands share, and how the values of options are read."""

from __future__ import annotations

from datetime import date
from typing import Annotated, TypeAlias

import typer

from tenderlint.cli.limits import limits_of
from tenderlint.cli.screen import ColorMode
from tenderlint.readers.settings import ReadingSettings, Revisions

RulesFolder: TypeAlias = Annotated[
    str | None,
    typer.Option("--rules", metavar="DIR", help="Judge by the rules in this folder."),
]
Select: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(metavar="RULES", help="Only these rules: ids, themes, globs; may be repeated."),
]
Ignore: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(metavar="RULES", help="All but these: ids, themes, globs; may be repeated."),
]
Profile: TypeAlias = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The rules of a profile: core (the usual), all, union."),
]
Color: TypeAlias = Annotated[
    ColorMode, typer.Option(help="Colours; auto obeys NO_COLOR and FORCE_COLOR.")
]
RevisionsRead: TypeAlias = Annotated[
    Revisions,
    typer.Option(
        "--revisions", help="Tracked changes in Word: all accepted, none, or both readings."
    ),
]
Ocr: TypeAlias = Annotated[
    bool,
    typer.Option("--ocr", help="Read pages of a PDF that are pictures, by ocrmypdf if installed."),
]
LimitsSet: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--limit",
        metavar="NAME=VALUE",
        help="How much a document may ask of its reader: see the list below; may be repeated.",
    ),
]
Verbose: TypeAlias = Annotated[
    int, typer.Option("--verbose", "-v", count=True, show_default=False, help="Say more.")
]
Quiet: TypeAlias = Annotated[
    int, typer.Option("--quiet", "-q", count=True, show_default=False, help="Say less.")
]


def reading_settings(revisions: Revisions, ocr: bool, limits: list[str] | None) -> ReadingSettings:
    """How documents are to be read."""
    return ReadingSettings(limits_of(limits or ()), revisions, ocr)


def words(values: list[str] | None) -> tuple[str, ...]:
    """``a,b`` and ``a`` ``b`` are the same list."""
    return tuple(
        word.strip() for value in values or () for word in value.split(",") if word.strip()
    )


def day(text: str) -> date:
    """A day as 2026-11-22."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a day such as 2026-11-22") from None


def sum_of_money(text: str) -> float:
    """Pounds: 2400000, £2,400,000 or 2.4m."""
    from tenderlint.files.pounds import pounds

    try:
        return pounds(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def minimum_scores(values: list[str] | None) -> dict[str, float]:
    """``60`` is a minimum for the tender's score, ``lots=50`` one for a theme's."""
    from tenderlint.model.finding import THEMES
    from tenderlint.report import WHOLE_TENDER

    minimums = {}
    for value in values or ():
        theme, equals, number = value.rpartition("=")
        if equals and theme not in THEMES:
            raise typer.BadParameter(
                f"{theme!r} is no theme; they are {', '.join(THEMES)}", param_hint="--min-score"
            )
        try:
            minimums[theme or WHOLE_TENDER] = float(number)
        except ValueError:
            raise typer.BadParameter(
                f"{value!r} is not a score such as 60 or {THEMES[0]}=50", param_hint="--min-score"
            ) from None
    return minimums
