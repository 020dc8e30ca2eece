"""Tender x plan -> TenderText: phrases found once, and the names the tender itself defines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tenderlint.judge.expressions import term_spans
from tenderlint.judge.plan import Plan
from tenderlint.judge.tender_text import Key, TenderText
from tenderlint.language.definitions import Definition, definitions_in
from tenderlint.language.normal import NormalText, normal_document
from tenderlint.language.phrases import Hit, hits_by_statement, index_of
from tenderlint.model.document import Span
from tenderlint.model.tender import Tender

_SHORTEST_NAME = 3
_TOLD_APART = re.compile(
    r"\b(?:not|nor|never|neither|other than|rather than|as opposed to|unlike|excluding|"
    r"(?:distinct|distinguished|different|apart) from|confused with|no part of)\b[^.;]{0,60}$",
    re.I,
)
"""What stands before a notion that a name is said not to mean."""


def match_tender(tender: Tender, plan: Plan) -> TenderText:
    """Match a tender against the plan, and learn the names it defines for the lexicon's terms."""
    found = TenderText(tender, plan)
    normals = [normal_document(outline.document.text) for outline in tender.outlines]
    spans = [[(s.start, s.end) for s in outline.statements] for outline in tender.outlines]
    for document, outline in enumerate(tender.outlines):
        found.hits.append(
            hits_by_statement(plan.index.find_ways(normals[document]), spans[document])
        )
        found.by_start.append({s.start: n for n, s in enumerate(outline.statements)})
        for number, statement in enumerate(outline.statements):
            found.sections.setdefault((document, statement.section), []).append(number)
    for document, outline in enumerate(tender.outlines):
        for number in range(len(outline.statements)):
            _enter(found, (document, number))
    _learn_names(found, normals, spans)
    return found


def _enter(found: TenderText, key: Key) -> None:
    """Note in which statements each phrase stands, and which statements a lead-in governs."""
    document, number = key
    ids = {hit.phrase for hit in found.hits[document][number]}
    for start, end in found.statement(key).leads:
        ids.update([hit.phrase for hit in found.hits_in(document, start, end)])
        lead = found.by_start[document].get(start)
        if lead is not None:
            found.led.setdefault((document, lead), []).append(key)
    for phrase in ids:
        found.where[phrase].append(key)


def _learn_names(
    found: TenderText, normals: Sequence[NormalText], spans: Sequence[Sequence[Span]]
) -> None:
    """Names the tender defines by a term count as that term wherever they are written the same."""
    named: dict[str, set[str]] = {}
    for document, outline in enumerate(found.tender.outlines):
        for definition in definitions_in(outline, found.tender.readings[document]):
            for term in _terms_meant(found, (document, definition.statement), definition):
                named.setdefault(definition.name, set()).add(term)
    if not named:
        return
    index, numbers = index_of(named)
    names, base = list(numbers), found.plan.index.count
    for name, number in numbers.items():
        for term in named[name]:
            found.aliases[term] = found.aliases.get(term, frozenset()) | {base + number}
    for document, normal in enumerate(normals):
        text = found.tender.outlines[document].document.text
        said = [
            Hit(hit.start, hit.end, base + hit.phrase)
            for hit in index.find(normal)
            if _same_capitals(text[hit.start : hit.end], names[hit.phrase])
        ]
        more = hits_by_statement(said, spans[document])
        for number, new in enumerate(more):
            if new:
                found.hits[document][number].extend(new)
                for alias in {hit.phrase for hit in new}:
                    key = (document, number)
                    found.where[alias] += [key, *found.led.get(key, ())]
    found.views.clear()
    found.spoken.clear()


def _terms_meant(found: TenderText, key: Key, definition: Definition) -> Iterator[str]:
    if len(definition.name) < _SHORTEST_NAME:
        return
    view = found.view(key)
    for name, term in found.plan.terms.items():
        if term.term.defined:
            spans = term_spans(found, view, name)
            if any(not _TOLD_APART.search(view.text[:start]) for start, _ in spans):
                yield name


def _same_capitals(said: str, name: str) -> bool:
    """A defined name is written with its capitals: "the Rate" is defined, "the rate" is not."""
    return said == name or (said.lower() == name.lower() and said[:1].isupper())
