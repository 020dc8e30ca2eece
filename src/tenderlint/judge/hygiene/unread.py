"""Text of a tender that could not be read: then nobody can say what is missing from it."""

from __future__ import annotations

from tenderlint.judge.statements import Verdict
from tenderlint.judge.tender_text import TenderText
from tenderlint.model.finding import Outcome


def unread(text: TenderText) -> tuple[Outcome, tuple[Verdict, ...]]:
    """Unreadable where a document lacks text that a person would see, else met."""
    return ("unreadable" if any(unread_parts(text)) else "met"), ()


def unread_parts(text: TenderText) -> list[str]:
    """What was not read, a phrase for each problem, with its document in a pack."""
    outlines = text.tender.outlines
    return [
        problem.message if len(outlines) == 1 else f"{outline.document.path}: {problem.message}"
        for outline in outlines
        for problem in outline.document.problems
        if problem.unread
    ]
