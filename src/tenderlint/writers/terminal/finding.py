"""One finding: what is asked, what the tender says instead and where, and what to write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from tenderlint.judge.because import in_words
from tenderlint.model.finding import Evidence, Finding
from tenderlint.model.reading import Bearer, Commitment
from tenderlint.report.words import BASIS_LABELS, spoken
from tenderlint.writers.lines import framed, indented, signs, wrapped
from tenderlint.writers.prose import clean, shortened
from tenderlint.writers.style import Style
from tenderlint.writers.terminal.header import local_path
from tenderlint.writers.terminal.looks import counted, label

MOST_QUOTED = 2
LONGEST_QUOTE = 320

COMMITMENT_WORDS: Mapping[Commitment, str] = {
    "required": "required of",
    "scored": "scored, of",
    "asked": "only asked of",
    "encouraged": "encouraged, of",
    "permitted": "permitted to",
    "stated": "a statement about",
    "forbidden": "forbidden to",
}
BEARER_WORDS: Mapping[Bearer, str] = {
    "supplier": "the supplier",
    "subcontractor": "subcontractors",
    "bidder": "bidders",
    "authority": "the authority",
    "nobody": "nobody in particular",
}


def finding_lines(finding: Finding, tender: str, style: Style) -> list[Text]:
    """Outcome and title, rule and basis, message, quotations with places, what to write instead."""
    lines = _title(finding, style)
    if finding.message:
        lines += wrapped(clean(finding.message), style, "  ", "  ")
    because = clean(
        in_words(finding.because, finding.evidence[0].qualifiers if finding.evidence else ())
    )
    if because not in clean(finding.message):
        lines += wrapped(f"Because: {because}", style, "  ", "  ")
    lines += _quotations(finding, tender, style)
    if style.verbosity > 0 and finding.why:
        lines += _part("Why it matters", finding.why, style)
    if finding.outcome != "met" and finding.remedy:
        heading = "What to write" if finding.outcome == "missing" else "Write instead"
        lines += _part(heading, finding.remedy, style, look="cyan")
    if style.verbosity > 0:
        lines += _references(finding, style)
    return lines


def _title(finding: Finding, style: Style) -> list[Text]:
    first = Text.assemble(label(finding.outcome, style), "  ")
    title = Text(clean(finding.title), style="bold")
    lines = wrapped(title, style, first, " " * first.cell_len)
    under = signs(style).dot.join(
        [finding.rule, f"basis: {BASIS_LABELS[finding.basis]}", f"weight {finding.weight}"]
    )
    return [*lines, *wrapped(Text(under, style="dim"), style, "  ", "  ")]


def _quotations(finding: Finding, tender: str, style: Style) -> list[Text]:
    said = [evidence for evidence in finding.evidence if evidence.role != "near-miss"]
    near = [evidence for evidence in finding.evidence if evidence.role == "near-miss"]
    return [
        *_quoted("The tender says", said, tender, style),
        *_quoted("This comes near, but does not count", near, tender, style),
    ]


def _quoted(title: str, evidence: Sequence[Evidence], tender: str, style: Style) -> list[Text]:
    if not evidence:
        return []
    most = len(evidence) if style.verbosity > 0 else MOST_QUOTED
    lines = [Text(), *wrapped(Text(f"{title}:"), style, "  ", "  ")]
    for number, quoted in enumerate(evidence[:most]):
        lines += [Text()] * (number > 0) + _quotation(quoted, tender, style)
    if len(evidence) > most:
        more = counted(len(evidence) - most, "more place")
        lines.append(Text(f"  and {more} (-v shows all)", style="dim"))
    return lines


def _quotation(evidence: Evidence, tender: str, style: Style) -> list[Text]:
    drawn = signs(style)
    limit = LONGEST_QUOTE * 4 if style.verbosity > 0 else LONGEST_QUOTE
    words = shortened(clean(evidence.quote), limit)
    lines = framed(f"{drawn.opening}{words}{drawn.closing}", style, look="italic")
    lines += framed(place(evidence, tender, style), style, look="dim")
    if evidence.note:
        lines += framed(f"Does not count: {clean(evidence.note)}", style)
    else:
        lines += framed(f"Read as: {read_as(evidence, style)}", style, look="dim")
    for comment in evidence.comments:
        lines += framed(shortened(clean(comment), limit), style)
    return lines


def place(evidence: Evidence, tender: str, style: Style) -> str:
    """ "itt.docx, page 12, clause 7.1 (7 Staff › 7.1 Pay) (read by OCR)"."""
    parts = [local_path(evidence.document, tender)]
    if evidence.page is not None:
        parts.append(f"page {evidence.page}")
    if evidence.clause:
        parts.append(f"clause {clean(evidence.clause)}")
    under = signs(style).into.join(clean(heading) for heading in evidence.heading_path)
    recognised = " (read by OCR)" if evidence.ocr else ""
    return ", ".join(parts) + (f" ({under})" if under else "") + recognised


def read_as(evidence: Evidence, style: Style) -> str:
    """ "encouraged, of bidders, “where affordable”"."""
    drawn = signs(style)
    words = [f"{COMMITMENT_WORDS[evidence.commitment]} {BEARER_WORDS[evidence.bearer]}"]
    if evidence.bearer == "nobody":
        words = [f"{spoken(evidence.commitment)}, and nobody is bound"]
    words += [f"{drawn.opening}{clean(hedge)}{drawn.closing}" for hedge in evidence.qualifiers]
    return ", ".join(words)


def _part(title: str, text: str, style: Style, look: str = "") -> list[Text]:
    return [Text(), Text(f"  {title}:"), *indented(text, style, look)]


def _references(finding: Finding, style: Style) -> list[Text]:
    if not finding.references:
        return []
    lines = [Text(), Text("  Read more:")]
    for reference in finding.references:
        lines += wrapped(clean(reference.title), style, "  - ", "    ")
        lines.append(Text(f"    {clean(reference.url)}", style="dim"))
    return lines
