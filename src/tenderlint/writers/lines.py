"""Lines of a text report: wrapped, indented, drawn in columns and bars, then rendered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO

from rich.console import Console
from rich.text import Text

from tenderlint.report.paragraphs import paragraphs
from tenderlint.writers.prose import clean
from tenderlint.writers.style import Style

WIDEST = 100
"""Prose is hard to read in longer lines, however wide the terminal."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What lines, bars and quotation marks are drawn with."""

    full: str
    empty: str
    rule: str
    gutter: str
    dot: str
    into: str
    opening: str
    closing: str
    none: str
    zero: str


UNICODE = Signs("█", "░", "─", "│", " · ", " › ", "“", "”", "–", "·")
ASCII = Signs("#", ".", "-", "|", ", ", " > ", '"', '"', "-", ".")


def signs(style: Style) -> Signs:
    """The signs that this terminal can show."""
    return ASCII if style.ascii else UNICODE


def wrapped(text: Text | str, style: Style, first: Text | str = "", rest: str = "") -> list[Text]:
    """The text in lines no wider than the style's; the first begins with ``first``."""
    lead = first if isinstance(first, Text) else Text(first)
    content = text if isinstance(text, Text) else Text(text)
    room = max(20, measure(style) - max(lead.cell_len, len(rest)))
    lines = content.wrap(_CONSOLE, room) or [Text()]
    return [
        Text.assemble(lead if index == 0 else rest, _stripped(line))
        for index, line in enumerate(lines)
    ]


def flowing(parts: Sequence[Text], separator: str, style: Style, indent: str = "  ") -> list[Text]:
    """The parts one after the other; lines break between them and, if it can be, not inside."""
    lines: list[Text] = []
    for number, part in enumerate(parts):
        piece = Text.assemble(part, (separator.rstrip() if number < len(parts) - 1 else "", "dim"))
        between = separator[len(separator.rstrip()) :]
        if lines and lines[-1].cell_len + len(between) + piece.cell_len <= measure(style):
            lines[-1].append_text(Text.assemble(between, piece))
        else:
            lines += wrapped(piece, style, indent, indent)
    return lines


def indented(text: str, style: Style, look: str = "") -> list[Text]:
    """The text as paragraphs, set in; nothing stands before it, so that it can be copied out."""
    return [
        line
        for paragraph in paragraphs(text)
        for line in wrapped(Text(clean(paragraph), style=look), style, "    ", "    ")
    ]


def framed(text: str, style: Style, look: str = "") -> list[Text]:
    """The text behind a gutter line, as quotations stand."""
    gutter = Text.assemble("  ", (signs(style).gutter, "dim"), " ")
    room = max(20, measure(style) - gutter.cell_len)
    lines = Text(text, style=look).wrap(_CONSOLE, room)
    return [Text.assemble(gutter, _stripped(line)) for line in lines]


def bar(score: float | None, width: int, style: Style, look: str) -> Text:
    """A score out of 100 as a bar."""
    full = 0 if score is None else round(width * score / 100)
    drawn = signs(style)
    return Text.assemble((drawn.full * full, look), (drawn.empty * (width - full), "dim"))


def rule(title: Text | str, style: Style) -> Text:
    """A line across with a title in it."""
    sign = signs(style).rule
    lead = Text.assemble((sign * 2, "dim"), " ", title, " ")
    return Text.assemble(lead, (sign * max(0, measure(style) - lead.cell_len), "dim"))


def measure(style: Style) -> int:
    """The columns that are written in."""
    return max(40, min(style.width, WIDEST))


def columns(
    rows: Sequence[Sequence[Text | str]], gap: str = "  ", right: Iterable[int] = ()
) -> list[Text]:
    """The cells in columns as wide as their widest; those numbered in ``right`` end together."""
    cells = [[cell if isinstance(cell, Text) else Text(cell) for cell in row] for row in rows]
    widths = [max(cell.cell_len for cell in column) for column in zip(*cells, strict=True)]
    set_right = set(right)
    lines = []
    for row in cells:
        line = Text()
        for index, (cell, width) in enumerate(zip(row, widths, strict=True)):
            space = " " * (width - cell.cell_len)
            line.append_text(
                Text.assemble(gap if index else "", space, cell)
                if index in set_right
                else Text.assemble(gap if index else "", cell, space)
            )
        lines.append(_stripped(line))
    return lines


def rendered(lines: Iterable[Text], style: Style) -> str:
    """The lines as text, with colours if the style has them, a newline after each."""
    out = StringIO()
    _console(out, style.color).print(Text("\n").join(map(_stripped, lines)), soft_wrap=True)
    return out.getvalue()


def _stripped(line: Text) -> Text:
    line.rstrip()
    return line


def _console(out: StringIO, color: bool) -> Console:
    """A console that knows nothing of the machine it runs on."""
    return Console(
        file=out,
        width=WIDEST,
        force_terminal=color,
        force_jupyter=False,
        color_system="standard" if color else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )


_CONSOLE = _console(StringIO(), color=False)
