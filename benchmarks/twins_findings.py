"""The Word file and the PDF of one document, judged with all rules: every finding they disagree on.

    python benchmarks/twins_findings.py FOLDER ...     every pair X.docx, X.pdf in it
    python benchmarks/twins_findings.py FOLDER --as-of 2026-11-22

A disagreement is another outcome, another clause number of the evidence that decides, or another
quote (words only: blanks and kinds of quotation marks are a matter of the format).
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tenderlint.model.context import Given
from tenderlint.model.finding import Evidence, Finding
from tenderlint.pipeline import check
from tenderlint.pipeline.rules import RuleChoice
from tenderlint.pipeline.watch import Unwatched

WORD = re.compile(r"\w+")
SHOWN = 150
ADDRESSED = ("met", "weak", "contradicted")


@dataclass(frozen=True)
class Disagreement:
    """What of a rule's finding differs, and what each of the twins has for it."""

    rule: str
    what: str
    word: str
    pdf: str


def main(arguments: list[str]) -> None:
    """Print each pair with its disagreements, then the sums."""
    as_of = date.today()
    if "--as-of" in arguments:
        at = arguments.index("--as-of")
        as_of = date.fromisoformat(arguments[at + 1])
        del arguments[at : at + 2]
    pairs = [pair for folder in arguments for pair in twins(Path(folder))]
    if not pairs:
        sys.exit(__doc__)
    kinds: Counter[str] = Counter()
    compared = addressed = 0
    for word, pdf in pairs:
        ours = judged(word, as_of), judged(pdf, as_of)
        found = list(disagreements(*ours))
        print(f"{word.stem}: {len(found)} of {len(ours[0])}")
        for each in found:
            print(f"    {each.rule}: {each.what}\n      Word  {each.word}\n      PDF   {each.pdf}")
        kinds.update(each.what for each in found)
        compared += len(ours[0])
        addressed += sum(
            bool({one.outcome, other.outcome} & set(ADDRESSED))
            for one, other in zip(*ours, strict=True)
        )
    print(f"{len(pairs)} pairs, {compared} findings, {addressed} of them addressed by a twin")
    for what, count in kinds.most_common():
        print(f"{count:5} differ in {what}")


def twins(folder: Path) -> Iterator[tuple[Path, Path]]:
    """The documents of a folder that are there in both formats."""
    for word in sorted(folder.glob("*.docx")):
        if word.with_suffix(".pdf").exists():
            yield word, word.with_suffix(".pdf")


def judged(path: Path, as_of: date) -> tuple[Finding, ...]:
    """The findings of all rules, for a file as it lies there."""
    report = check([str(path)], RuleChoice(profile="all"), Given(), as_of, Unwatched())
    if report.failures:
        sys.exit(f"{path}: {report.failures[0][1]}")
    return report.tenders[0].findings


def disagreements(word: tuple[Finding, ...], pdf: tuple[Finding, ...]) -> Iterator[Disagreement]:
    """At most one of a rule: outcome, else the clause that decides, else the words of it."""
    for one, other in zip(word, pdf, strict=True):
        if one.outcome != other.outcome:
            yield Disagreement(one.rule, "outcome", said(one), said(other))
        elif words(one) != words(other):
            yield Disagreement(one.rule, "quote", said(one), said(other))
        elif clauses(one) != clauses(other):
            yield Disagreement(one.rule, "clause", said(one), said(other))


def deciding(finding: Finding) -> tuple[Evidence, ...]:
    """What decides; for what is missing nothing does."""
    return tuple(evidence for evidence in finding.evidence if evidence.role == "decides")


def clauses(finding: Finding) -> list[str]:
    """The numbers of the clauses that decide."""
    return [evidence.clause for evidence in deciding(finding)]


def words(finding: Finding) -> list[list[str]]:
    """The words that decide."""
    return [WORD.findall(evidence.quote.lower()) for evidence in deciding(finding)]


def said(finding: Finding) -> str:
    """Outcome, place and words in a line."""
    shown = [finding.outcome, *finding.because]
    for evidence in finding.evidence[:2]:
        quote = " ".join(evidence.quote.split())
        shown.append(f"[{evidence.role} {evidence.clause or '-'}] {quote[:SHOWN]}")
    return " | ".join(shown)


if __name__ == "__main__":
    main(sys.argv[1:])
