"""The head of a tender: what it is, what was read of it, and its scores at a glance."""

from __future__ import annotations

from datetime import date

from rich.text import Text

from tenderlint.model.context import CONTEXT_KEYS, Context, Origin
from tenderlint.model.report import DocumentSummary, TenderReport
from tenderlint.report.words import fact_words, spoken
from tenderlint.writers.lines import columns, flowing, measure, rule, signs, wrapped
from tenderlint.writers.prose import clean, names_its_page
from tenderlint.writers.style import Style
from tenderlint.writers.terminal.looks import counted
from tenderlint.writers.terminal.scores import scores

ORIGIN_WORDS: dict[Origin, str] = {
    "option": "given",
    "tender.yaml": "tender.yaml",
    "inferred": "inferred",
    "default": "assumed",
}

MOST_DOCUMENTS = 8
"""More are listed only if everything is asked for."""


def header(tender: TenderReport, as_of: date, style: Style) -> list[Text]:
    """Title, path, context, documents, what could not be read, scores."""
    title = clean(tender.title) or clean(tender.path)
    lines = [rule(Text(shorten(title, measure(style) - 8), style="bold"), style)]
    if title != clean(tender.path):
        lines += wrapped(Text(clean(tender.path), style="dim"), style, "  ", "  ")
    lines += flowing(_context(tender.context, as_of), signs(style).dot, style)
    lines += _documents(tender, style)
    lines += _unread(tender, style)
    return [*lines, Text(), *scores(tender, style)]


def _context(context: Context, as_of: date) -> list[Text]:
    facts = dict(context.facts)
    known = [
        f"{key} {clean(fact_words(key, facts[key].value))} ({ORIGIN_WORDS[facts[key].origin]})"
        for key in CONTEXT_KEYS
        if key in facts and not (key == "as-of" and facts[key].value == as_of)
    ]
    unknown = [key for key in CONTEXT_KEYS if key not in facts and key != "as-of"]
    if unknown:
        known.append(f"not known: {', '.join(unknown)}")
    return [Text(fact, style="dim") for fact in known]


def shorten(text: str, width: int) -> str:
    """The text, cut at its end if it is wider than that."""
    return text if len(text) <= width else text[: width - 3].rstrip() + "..."


def _documents(tender: TenderReport, style: Style) -> list[Text]:
    shown = tender.documents
    if len(shown) > MOST_DOCUMENTS and style.verbosity < 1:
        shown = shown[: MOST_DOCUMENTS - 1]
    name = measure(style) - 50
    rows = [
        (
            Text(shorten(local_path(document.path, tender.path), max(name, 20)), style="dim"),
            Text(spoken(document.kind), style="dim"),
            Text(_size(document), style="dim"),
        )
        for document in shown
    ]
    lines = [Text.assemble("  ", line) for line in columns(rows)] if rows else []
    if len(shown) < len(tender.documents):
        more = len(tender.documents) - len(shown)
        lines.append(Text(f"  and {counted(more, 'more document')} (-v lists all)", style="dim"))
    return lines


def local_path(path: str, tender: str) -> str:
    """A document's path as it is called inside its pack."""
    inside = path.removeprefix(tender.rstrip("/") + "/")
    return clean(inside if inside != path else path.rsplit("/", 1)[-1] if path == tender else path)


def _size(document: DocumentSummary) -> str:
    statements = counted(document.statements, "statement")
    return (
        statements if document.pages is None else f"{counted(document.pages, 'page')}, {statements}"
    )


def _unread(tender: TenderReport, style: Style) -> list[Text]:
    told = [
        (local_path(document.path, tender.path), problem)
        for document in tender.documents
        for problem in document.problems
    ]
    if not told and not tender.warnings:
        return []
    lines = [Text()]
    if told:
        unread = any(problem.unread for _, problem in told)
        heading = "Not everything could be read:" if unread else "To be read with care:"
        lines.append(Text(f"  {heading}", style="bold magenta"))
    for name, problem in told:
        page = f", page {problem.page}" if names_its_page(problem) else ""
        lines += wrapped(
            f"{name}{page}: {clean(problem.message)}", style, Text("  ? ", style="magenta"), "    "
        )
    for warning in tender.warnings:
        lines += wrapped(clean(warning), style, Text("  ! ", style="yellow"), "    ")
    return lines
