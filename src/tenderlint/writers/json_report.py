"""Report -> JSON, version 1. Spelled out key by key, since other programs read it."""

from __future__ import annotations

from typing import Any

from tenderlint.model.context import CONTEXT_KEYS, Context
from tenderlint.model.document import Problem
from tenderlint.model.finding import Evidence, Finding
from tenderlint.model.report import (
    SCORE_VERSION,
    DocumentSummary,
    Report,
    TenderReport,
    ThemeScore,
)
from tenderlint.writers.json_text import json_text, json_value
from tenderlint.writers.style import Style

SCHEMA_VERSION = 1


def write_json(report: Report, _style: Style) -> str:
    """One object with the tenders in the order given; every key is always there.

    A tender that could not be read at all has no scores and no findings, so it is not in it.
    """
    return json_text(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "tenderlint", "version": report.tool_version},
            "rulebook": {
                "version": report.rulebook.version,
                "rules": report.rulebook.rules,
                "sha256": report.rulebook.sha256,
            },
            "as_of": report.as_of.isoformat(),
            "tenders": [_tender(tender) for tender in report.tenders],
        }
    )


def problem_json(problem: Problem) -> dict[str, Any]:
    """What was not read of a document, as both JSON formats give it."""
    return {"code": problem.code, "message": problem.message, "page": problem.page}


def _tender(tender: TenderReport) -> dict[str, Any]:
    return {
        "path": tender.path,
        "title": tender.title,
        "context": _context(tender.context),
        "documents": [_document(document) for document in tender.documents],
        "score": tender.score,
        "score_version": SCORE_VERSION,
        "themes": [_theme(theme) for theme in tender.themes],
        "findings": [_finding(finding) for finding in tender.findings],
    }


def _context(context: Context) -> dict[str, Any]:
    facts = dict(context.facts)
    return {
        key: {"value": json_value(facts[key].value), "from": facts[key].origin}
        if key in facts
        else {"value": None, "from": None}
        for key in CONTEXT_KEYS
    }


def _document(document: DocumentSummary) -> dict[str, Any]:
    return {
        "path": document.path,
        "format": document.format,
        "sha256": document.sha256,
        "pages": document.pages,
        "blocks": document.blocks,
        "statements": document.statements,
        "kind": document.kind,
        "problems": [problem_json(problem) for problem in document.problems],
    }


def _theme(theme: ThemeScore) -> dict[str, Any]:
    return {
        "id": theme.id,
        "score": theme.score,
        "weight": theme.weight,
        "counts": dict(theme.counts),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "theme": finding.theme,
        "title": finding.title,
        "outcome": finding.outcome,
        "severity": finding.severity,
        "because": list(finding.because),
        "message": finding.message,
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
        "remedy": finding.remedy,
        "references": [{"title": ref.title, "url": ref.url} for ref in finding.references],
        "fingerprint": finding.fingerprint,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "document": evidence.document,
        "page": evidence.page,
        "clause": evidence.clause,
        "heading_path": list(evidence.heading_path),
        "stage": evidence.stage,
        "quote": evidence.quote,
        "start": evidence.start,
        "end": evidence.end,
        "commitment": evidence.commitment,
        "bearer": evidence.bearer,
        "qualifiers": list(evidence.qualifiers),
        "role": evidence.role,
    }
