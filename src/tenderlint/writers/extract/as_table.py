"""What was read of one document -> a table: each statement with its place and what it does."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from tenderlint.model.outline import Outline, Statement
from tenderlint.model.reading import Cue, Figure, Reading, Segment
from tenderlint.report.words import spoken
from tenderlint.writers.lines import rendered, signs, wrapped
from tenderlint.writers.prose import clean, names_its_page
from tenderlint.writers.style import Style
from tenderlint.writers.terminal.looks import counted

LONGEST_CLAUSE = 14


def write_extract_table(outline: Outline, readings: Sequence[Reading], style: Style) -> str:
    """The statements in reading order, under their headings; ``readings[i]`` goes with the i-th.

    If the style is verbose, each is followed by what was read and the cues that decided it.
    """
    lines = _about(outline, style)
    layout = _Layout(outline, readings)
    heading: tuple[object, ...] = ()
    for statement, reading in zip(outline.statements, readings, strict=True):
        if (statement.heading_path, statement.stage) != heading:
            heading = (statement.heading_path, statement.stage)
            lines += [Text(), *_heading(statement, style)]
        lines += layout.row(outline, statement, reading, style)
        if style.verbosity > 0:
            lines += _reading(reading, style)
    return rendered(lines, style)


def _about(outline: Outline, style: Style) -> list[Text]:
    document = outline.document
    about = [
        document.format,
        spoken(outline.kind),
        *([] if document.pages is None else [counted(document.pages, "page")]),
        counted(len(document.blocks), "block"),
        counted(len(outline.clauses), "clause"),
        counted(len(outline.statements), "statement"),
    ]
    lines = wrapped(Text(clean(document.path), style="bold"), style)
    lines += wrapped(Text(signs(style).dot.join(about), style="dim"), style)
    for problem in document.problems:
        page = f"page {problem.page}: " if names_its_page(problem) else ""
        lines += wrapped(f"{page}{clean(problem.message)}", style, "? ", "  ")
    return lines


def _heading(statement: Statement, style: Style) -> list[Text]:
    path = signs(style).into.join(clean(heading) for heading in statement.heading_path)
    stage = Text(f"[{spoken(statement.stage)}]", style="dim")
    return wrapped(Text.assemble((path, "bold"), "  " if path else "", stage), style)


class _Layout:
    """Columns as wide as this document's longest entry: clause, commitment, bearer, then words."""

    def __init__(self, outline: Outline, readings: Sequence[Reading]) -> None:
        clauses = [min(len(statement.clause), LONGEST_CLAUSE) for statement in outline.statements]
        self.clause = max(clauses, default=0)
        self.commitment = max((len(_does(reading)) for reading in readings), default=0)
        self.bearer = max((len(_who(reading)) for reading in readings), default=0)

    def row(
        self, outline: Outline, statement: Statement, reading: Reading, style: Style
    ) -> list[Text]:
        binds = reading.kind == "statement" and reading.commitment != "stated"
        first = Text.assemble(
            f"{clean(statement.clause):<{self.clause}}  ",
            (f"{_does(reading):<{self.commitment}}  ", "" if binds else "dim"),
            (f"{_who(reading):<{self.bearer}}  ", "" if binds else "dim"),
        )
        rest = " " * (self.clause + self.commitment + self.bearer + 6)
        lines = wrapped(clean(outline.quote(statement)), style, first, rest)
        hedges = _quoted((*reading.qualifiers, *reading.carve_outs, *reading.unfilled), style)
        if hedges:
            lines += wrapped(Text(f"but: {hedges}", style="yellow"), style, rest, rest)
        return lines


def _does(reading: Reading) -> str:
    """The commitment, or the kind of a text that cannot commit anybody."""
    if reading.kind not in {"statement", "question"}:
        return spoken(reading.kind)
    return f"not {reading.commitment}" if reading.negated else reading.commitment


def _who(reading: Reading) -> str:
    """Who is bound, "" if nobody is, or by a text that cannot bind."""
    binds = reading.kind in {"statement", "question"} and reading.bearer != "nobody"
    return reading.bearer if binds else ""


def _reading(reading: Reading, style: Style) -> list[Text]:
    told = [f"{spoken(reading.kind)}: {_deed(reading)}"]
    if len(reading.segments) > 1:
        told += [f"part {n}: {_deed(part)}" for n, part in enumerate(reading.segments, 1)]
    if reading.cues:
        cues = ", ".join(f"{spoken(cue.kind)} {_quoted([cue], style)}" for cue in reading.cues)
        told.append(f"decided by {cues}")
    if reading.figures:
        told.append(f"figures: {', '.join(_figure(figure) for figure in reading.figures)}")
    drawn = signs(style).gutter
    return [
        line
        for words in told
        for line in wrapped(Text(words, style="dim"), style, f"    {drawn} ", f"    {drawn}   ")
    ]


def _deed(read: Reading | Segment) -> str:
    negated = ", negated" if read.negated else ""
    return f"{read.commitment}, {read.bearer}, {read.tense}{negated}"


def _figure(figure: Figure) -> str:
    bound = "" if figure.bound == "exactly" else f"{spoken(figure.bound)} "
    return f"{bound}{clean(figure.text)} ({figure.kind})"


def _quoted(cues: Sequence[Cue], style: Style) -> str:
    drawn = signs(style)
    return ", ".join(f"{drawn.opening}{clean(cue.text)}{drawn.closing}" for cue in cues)
