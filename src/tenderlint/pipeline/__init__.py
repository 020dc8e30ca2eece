"""check(): the whole program on one screen. Tenders in, one report out.

What judges is imported while the first documents are being read.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from tenderlint import __version__
from tenderlint.errors import RulebookError, TenderlintError, UnreadableError, UsageError
from tenderlint.files.tenders import FoundTender, find_tender
from tenderlint.model.context import Given
from tenderlint.model.outline import Outline
from tenderlint.model.reading import Reading
from tenderlint.model.report import Report, RulebookSummary, TenderReport
from tenderlint.model.tender import Tender
from tenderlint.pipeline.documents import Documents, begin_reading
from tenderlint.pipeline.jobs import Judged, crew
from tenderlint.pipeline.rules import RuleChoice, load_rules
from tenderlint.pipeline.watch import Watch, reason
from tenderlint.readers import ocr
from tenderlint.readers.settings import DEFAULT_SETTINGS, ReadingSettings
from tenderlint.readers.workers import ReadingPool
from tenderlint.report import tender_report

if TYPE_CHECKING:
    from tenderlint.rulebook import Rulebook


def check(
    paths: Sequence[str],
    rules: RuleChoice,
    options: Given,
    today: date,
    watch: Watch,
    jobs: int = 1,
    settings: ReadingSettings = DEFAULT_SETTINGS,
) -> Report:
    """Judge the tender at each path. One that fails is told to ``watch``, and the others go on."""
    reports: list[TenderReport] = []
    rulebook: RulebookSummary | None = None
    failures: list[tuple[str, str]] = []
    found = [_found(path, watch) for path in paths]
    if not any(isinstance(place, FoundTender) for place in found):
        load_rules(rules)  # a mistake in them is to be told even where there is nothing to judge
    settings = _possible(settings, watch)
    watch.begins(sum(len(place.documents) for place in found if isinstance(place, FoundTender)))
    with crew(jobs, found, settings) as each:
        outcomes = each(partial(_judged, rules, options, today), watch)
        for path, outcome in zip(paths, outcomes, strict=True):
            if isinstance(outcome, RulebookError | UsageError):
                raise outcome  # no tender can be judged by such rules
            if isinstance(outcome, Judged):
                rulebook = outcome.rulebook
                _warn_of_unread(outcome.report, watch)
                reports.append(outcome.report)
            else:
                watch.fails(path, outcome)
                failures.append((path, reason(outcome)))
    return Report(
        __version__,
        rulebook or load_rules(rules).summary,
        _common_day(reports) or options.as_of or today,
        tuple(reports),
        tuple(failures),
    )


def explain(
    path: str,
    rule_id: str,
    rules: RuleChoice,
    options: Given,
    today: date,
    watch: Watch,
    settings: ReadingSettings = DEFAULT_SETTINGS,
) -> str:
    """How a rule comes to its outcome for the tender at a path, step by step."""
    with ReadingPool(1, _possible(settings, watch)) as pool:
        found = find_tender(path)
        documents = begin_reading(found, pool, watch)
        tender, rulebook = _tender(found, documents, rules, options, today)
    from tenderlint.judge import explain as explain_rule

    return explain_rule(tender, rulebook, rule_id, _day(tender, today))


def extract(
    path: str,
    rules: RuleChoice,
    today: date,
    watch: Watch,
    settings: ReadingSettings = DEFAULT_SETTINGS,
) -> tuple[Outline, tuple[Reading, ...]]:
    """What is read of one document: its clauses and statements, and what each statement does."""
    found = find_tender(path)
    if found.documents[0].path != path:
        raise UnreadableError("pack", "extract shows one document: name a file in this pack")
    with ReadingPool(1, _possible(settings, watch)) as pool:
        documents = begin_reading(found, pool, watch)
        tender, _ = _tender(found, documents, rules, Given(), today)
    return tender.outlines[0], tender.readings[0]


def _possible(settings: ReadingSettings, watch: Watch) -> ReadingSettings:
    """Without OCR where it is not installed: what is not pictures can still be judged."""
    if not settings.ocr or ocr.installed():
        return settings
    watch.warns(ocr.MISSING)
    return replace(settings, ocr=False)


def _found(path: str, watch: Watch) -> FoundTender | Exception:
    try:
        found = find_tender(path)
    except TenderlintError as error:
        return error
    for file in found.passed_over:
        watch.notes(f"{path}: {file} is passed over: not a kind of document tenderlint reads")
    return found


def _judged(
    rules: RuleChoice,
    options: Given,
    today: date,
    found: FoundTender,
    documents: Documents,
) -> Judged:
    tender, rulebook = _tender(found, documents, rules, options, today)
    from tenderlint.judge import judge

    findings = judge(tender, rulebook, _day(tender, today))
    return Judged(tender_report(tender, findings), rulebook.summary)


def _tender(
    found: FoundTender,
    documents: Documents,
    rules: RuleChoice,
    options: Given,
    today: date,
) -> tuple[Tender, Rulebook]:
    """The tender and what it is judged by; the rules are loaded while its documents are read."""
    from tenderlint.judge import make_ready
    from tenderlint.pipeline.tender import assemble

    rulebook = load_rules(rules)
    make_ready(rulebook, documents.done)
    gc.freeze()  # or each search for cycles goes through all rules again
    return assemble(found, documents.result(), rulebook, options, today), rulebook


def _day(tender: Tender, today: date) -> date:
    day = tender.context.get("as-of")
    return day if isinstance(day, date) else today


def _common_day(reports: Sequence[TenderReport]) -> date | None:
    days = {report.context.get("as-of") for report in reports}
    day = days.pop() if len(days) == 1 else None
    return day if isinstance(day, date) else None


def _warn_of_unread(report: TenderReport, watch: Watch) -> None:
    for document in report.documents:
        alone = document.path == report.path
        about = report.path if alone else f"{report.path}: {document.path}"
        for problem in document.problems:
            if not document.blocks or problem.code == "ocr-failed":
                watch.warns(f"{about}: {problem.message}")
