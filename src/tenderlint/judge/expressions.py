"""What a rule looks for, evaluated on a statement's view: the spans found, or None."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from tenderlint.judge.plan import Chain
from tenderlint.judge.superseded import out_of_date, said_as_named
from tenderlint.judge.tender_text import TenderText, View
from tenderlint.model.document import Span
from tenderlint.rulebook.schema import Says
from tenderlint.rulebook.tables.facts import SupersededLaw

Found: TypeAlias = tuple[Span, ...] | None
"""Spans in the view; () where something was wanted to be absent and is; None if it fails."""

_GAP = 6
_NEAR = 10


def find(says: Says, tender: TenderText, view: View) -> Found:
    """Where ``says`` holds in a view."""
    if isinstance(says, str):
        return _phrase(says, tender, view)
    possible = tender.narrowed.get(id(says))
    if possible is not None and view.key not in possible:
        return None
    if says.term is not None:
        return term_spans(tender, view, says.term) or None
    if says.any is not None:
        phrases, others = tender.plan.alternatives(says)
        spans = _hits(view, phrases)
        held = bool(spans)
        for part in others:
            found = find(part, tender, view)
            if found is not None:
                held = True
                spans.extend(found)
        return tuple(spans) if held else None
    if says.all is not None:
        return _all(says.all, tender, view)
    if says.none is not None:
        return None if any(find(part, tender, view) for part in says.none) else ()
    if says.table is not None:
        return tuple(span for _, span in superseded_spans(tender, view)) or None
    if says.near is not None:
        return _together(says.near, tender, view, says.within or _NEAR, ordered=False)
    if says.then is not None:
        return _together(says.then, tender, view, says.within or _NEAR, ordered=True)
    return _pattern(tender.plan.patterns.numbers[says.pattern or ""], tender, view) or None


def term_spans(tender: TenderText, view: View, name: str) -> tuple[Span, ...]:
    """Where a term of the lexicon stands in a view, without its false friends."""
    known = view.terms.get(name)
    if known is None:
        known = view.terms[name] = _term_spans(tender, view, name)
    return known


def _term_spans(tender: TenderText, view: View, name: str) -> tuple[Span, ...]:
    term = tender.plan.terms[name]
    worded = view.key in tender.with_term(name)
    if not (worded or term.wordless or not view.patterns.isdisjoint(term.like)):
        return ()
    said = _hits(view, term.says)
    for chain in term.chains:
        said.extend(_gapped(chain, view))
    for pattern in term.like:
        said.extend(_pattern(pattern, tender, view))
    for alias in tender.aliases.get(name, ()):
        said.extend(span for span in view.spans(alias) if not _inside_longer(tender, view, span))
    if not said:
        return ()
    unless = _hits(view, term.unless)
    for chain in term.not_chains:
        unless.extend(_gapped(chain, view))
    kept = [s for s in said if not any(u[0] <= s[0] and s[1] <= u[1] for u in unless)]
    if not kept:
        return ()
    if term.far and _around(tender, view, term.far):
        return ()
    if term.near and not _around(tender, view, term.near):
        return ()
    return tuple(sorted(set(kept)))


def superseded_spans(tender: TenderText, view: View) -> Iterator[tuple[SupersededLaw, Span]]:
    """The names of the table of superseded law that stand in a view, with their row."""
    for law in out_of_date(tender):
        for name in law.names:
            for span in said_as_named(name, _phrase(name, tender, view) or (), view):
                yield law, span


def _hits(view: View, ways: frozenset[int]) -> list[Span]:
    """Where something is said in one of these ways, in order; a view holds few, a term hundreds."""
    said = view.hits.keys() & ways
    if not said:
        return []
    if len(said) == 1:
        return view.spans(said.pop())
    return sorted({span for way in said for span in view.spans(way)})


def _inside_longer(tender: TenderText, view: View, span: Span) -> bool:
    """Whether a defined name is only a part of another notion's longer name."""
    for term in tender.plan.terms.values():
        if term.term.defined:
            for start, end in _hits(view, term.says):
                if start <= span[0] and span[1] <= end and end - start > span[1] - span[0]:
                    return True
    return False


def _around(tender: TenderText, view: View, ways: frozenset[int]) -> bool:
    if not ways.isdisjoint(view.hits):
        return True
    document, _ = view.key
    section = tender.statement(view.key).section
    return any(
        (document, section) == (key[0], tender.statement(key).section)
        for key in tender.with_any(ways)
    )


def _phrase(phrase: str, tender: TenderText, view: View) -> Found:
    parts = tender.plan.parts(phrase)
    if len(parts) == 1:
        return tuple(_hits(view, parts[0])) or None
    return _gapped(parts, view) or None


def _gapped(parts: Chain, view: View) -> tuple[Span, ...]:
    """A phrase with gaps is one find, from its first word to its last."""
    lists: list[list[Span]] = []
    for part in parts:
        hits = _hits(view, part)
        if not hits:
            return ()
        lists.append(hits)
    chain = _chain(lists, view, _GAP)
    return ((chain[0][0], chain[-1][1]),) if chain else ()


def _all(parts: Sequence[Says], tender: TenderText, view: View) -> Found:
    spans: list[Span] = []
    for part in parts:
        found = find(part, tender, view)
        if found is None:
            return None
        spans.extend(found)
    return tuple(spans)


def _together(
    parts: Sequence[Says], tender: TenderText, view: View, within: int, *, ordered: bool
) -> Found:
    lists: list[Sequence[Span]] = []
    for part in parts:
        found = find(part, tender, view)
        if not found:
            return None
        lists.append(found)
    if ordered:
        return _chain(lists, view, within)
    for first in lists[0]:
        chosen = [first]
        for others in lists[1:]:
            near = [
                s for s in others if all(view.words_between(c, s) <= within for c in chosen[:1])
            ]
            if not near:
                break
            chosen.append(min(near, key=lambda s: view.words_between(first, s)))
        else:
            return tuple(chosen)
    return None


def _chain(lists: Sequence[Sequence[Span]], view: View, within: int) -> Found:
    for first in lists[0]:
        chain = [first]
        for spans in lists[1:]:
            after = [
                s for s in spans
                if s[0] >= chain[-1][1] and view.words_between(chain[-1], s) <= within
            ]  # fmt: skip
            if not after:
                break
            chain.append(min(after))
        else:
            return tuple(chain)
    return None


def _pattern(number: int, tender: TenderText, view: View) -> tuple[Span, ...]:
    if number not in view.patterns and number not in tender.plan.patterns.wordless:
        return ()
    return tuple(tender.plan.patterns.spans(number, view.text))
