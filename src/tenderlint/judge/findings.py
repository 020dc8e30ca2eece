"""Verdicts -> the finding a reader gets: words, quotes with places, remedy, fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date

from tenderlint.judge.because import in_words
from tenderlint.judge.comments import comments_on
from tenderlint.judge.expressions import superseded_spans
from tenderlint.judge.hygiene.unread import unread_parts
from tenderlint.judge.model_clauses import party_names, with_names
from tenderlint.judge.statements import Verdict
from tenderlint.judge.superseded import instead_of
from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.model.finding import Evidence, Finding, Outcome, Reference, Role, Severity
from tenderlint.model.reading import Segment
from tenderlint.rulebook.schema import Rule

_MOST_DECIDING = 5
_MOST_NEAR_MISSES = 3
_LONGEST_IN_MESSAGE = 160
_SEVERITY: dict[Outcome, Severity] = {
    "contradicted": "error", "missing": "warning", "weak": "warning",
}  # fmt: skip
_SAYS: dict[Outcome, str] = {
    "met": "The tender does what this rule asks.",
    "weak": "The matter is addressed, but does not bind ({because}).",
    "not-applicable": "This rule does not apply here ({because}).",
    "unreadable": "Nothing was found, but a part of the tender could not be read.",
}


def finding_of(
    rule: Rule,
    text: TenderText,
    outcome: Outcome,
    because: tuple[str, ...],
    verdicts: Sequence[Verdict],
    as_of: date,
) -> Finding:
    """The finding of a rule, from the verdicts that show it, the one that decides first."""
    evidence = _evidence(text, outcome, verdicts)
    return Finding(
        rule=rule.id,
        theme=rule.theme,
        title=rule.title,
        outcome=outcome,
        severity=_severity(rule, outcome),
        basis=rule.basis,
        weight=rule.weight,
        because=because,
        message=_message(rule, text, outcome, because, evidence, verdicts, as_of),
        why=rule.why.strip(),
        evidence=evidence,
        remedy="" if outcome in {"met", "not-applicable"} else _remedy(rule, text),
        references=tuple(Reference(r.title, r.url, r.read.isoformat()) for r in rule.references),
        fingerprint=_fingerprint(rule, outcome, evidence),
    )


def _remedy(rule: Rule, text: TenderText) -> str:
    if not text.names:
        text.names = party_names(text.tender, text.plan.rulebook.lexicon)
    return with_names(rule.remedy.strip(), text.names)


def _severity(rule: Rule, outcome: Outcome) -> Severity:
    if outcome not in {"contradicted", "missing", "weak"}:
        return "none"
    return rule.severity.get(outcome, _SEVERITY[outcome])


def _evidence(
    text: TenderText, outcome: Outcome, verdicts: Sequence[Verdict]
) -> tuple[Evidence, ...]:
    if outcome in {"missing", "unreadable"}:
        chosen = verdicts[:_MOST_NEAR_MISSES]
        return tuple(_quote(text, v.key, "near-miss", v.segments, v.because) for v in chosen)
    found = [_quote(text, v.key, "decides", v.segments, ()) for v in verdicts[:_MOST_DECIDING]]
    seen = {v.key for v in verdicts[:_MOST_DECIDING]}
    for v in verdicts[:_MOST_DECIDING]:
        for companion in v.companions:
            if companion not in seen:
                seen.add(companion)
                found.append(_quote(text, companion, "supports", (), ()))
    return tuple(found)


def _quote(
    text: TenderText,
    key: Key,
    role: Role,
    segments: tuple[Segment, ...],
    because: tuple[str, ...],
) -> Evidence:
    statement, reading = text.statement(key), text.reading(key)
    document = text.tender.outlines[key[0]].document
    does = segments[0] if segments else reading
    return Evidence(
        document=document.path,
        page=statement.page,
        clause=statement.clause,
        heading_path=statement.heading_path,
        stage=statement.stage,
        quote=document.text[statement.start : statement.end],
        start=statement.start,
        end=statement.end,
        commitment=does.commitment,
        bearer=does.bearer,
        qualifiers=tuple(cue.text for cue in does.qualifiers),
        role=role,
        note=in_words(because, ()) if because else "",
        ocr="ocr" in statement.flags,
        comments=comments_on(document, (statement.start, statement.end)),
    )


def _message(
    rule: Rule,
    text: TenderText,
    outcome: Outcome,
    because: tuple[str, ...],
    evidence: Sequence[Evidence],
    verdicts: Sequence[Verdict],
    as_of: date,
) -> str:
    qualifiers = evidence[0].qualifiers if evidence else ()
    figure = next((v.figure.text for v in verdicts if v.figure), "")
    quote = " ".join(evidence[0].quote.split()) if evidence else ""
    if len(quote) > _LONGEST_IN_MESSAGE:
        quote = quote[:_LONGEST_IN_MESSAGE].rsplit(" ", 1)[0] + " ..."
    quote = quote.removesuffix(".") if not quote.endswith("...") else quote
    said = rule.says.get(outcome, _SAYS.get(outcome, ""))
    instead = _instead(text, verdicts) if "{instead}" in said else ""
    unread = "; ".join(unread_parts(text)) if "{unread}" in said else ""
    for name, value in (
        ("{instead}", instead),
        ("{unread}", unread),
        ("{count}", str(len(verdicts))),
        ("{because}", in_words(because, qualifiers) or "it is too thin to hold anyone to"),
        ("{figure}", figure),
        ("{quote}", quote),
    ):
        said = said.replace(name, value)
    return " ".join(said.split()) + _unverified(rule, text, outcome, as_of)


def _instead(text: TenderText, verdicts: Sequence[Verdict]) -> str:
    """What has taken the place of the superseded law that the verdicts show, each once."""
    laws: dict[str, str] = {}
    for verdict in verdicts:
        view = text.view(verdict.key)
        for law, (start, end) in superseded_spans(text, view):
            laws.setdefault(law.id, f"{view.text[start:end]}: {instead_of(law)}")
    return "; ".join(laws.values())


def _unverified(rule: Rule, text: TenderText, outcome: Outcome, as_of: date) -> str:
    """What the tables could not say on that day, where the rule compares with them."""
    compares = any(case.figure and case.figure.rate for case in (*rule.met, *rule.contradicted))
    if not compares or outcome in {"missing", "not-applicable"}:
        return ""
    warnings = text.plan.rulebook.tables.unverified_at(as_of)
    return "".join(f" {warning}" for warning in warnings if "Real Living Wage" in warning)


def _fingerprint(rule: Rule, outcome: Outcome, evidence: Sequence[Evidence]) -> str:
    quoted = [" ".join(e.quote.split()) for e in evidence if e.role == "decides"]
    return hashlib.sha256("\0".join((rule.id, outcome, *quoted)).encode()).hexdigest()[:16]
