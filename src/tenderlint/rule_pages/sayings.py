"""What a rule looks for -> English, so that a page can be read aloud."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tenderlint.report.words import fact_words, long_date, spoken
from tenderlint.rulebook.schema import (
    Case,
    Count,
    Except,
    FigureTest,
    LooksFor,
    Ratio,
    RuleKind,
    Says,
    Where,
)

KIND_WORDS: Mapping[RuleKind, str] = {
    "duty": "a duty on the supplier",
    "act": "an act of the authority, done or decided, and recorded",
    "definition": "a definition",
    "figure": "a figure",
    "criterion": "an award criterion",
    "condition": "a condition on another fact of the tender",
    "barrier": "a barrier that should not be there",
    "hygiene": "the state of the document itself",
}

LOOKS_FOR: Mapping[LooksFor, str] = {
    "unfilled": "blanks and notes that the buyer left in it",
    "weight-sums": "award weights that do not add up to 100",
    "unread": "parts that could not be read",
}

PHRASE_KEY = (
    "In the words looked for, `*` stands for any ending, `|` for or, `...` for up to six words."
)


def message_text(message: str) -> str:
    """What the reader is told, with dots where the finding fills in its own words."""
    return re.sub(r"\{[a-z-]+\}", "...", " ".join(message.split()))


def words_text(says: Says, inner: bool = False) -> str:
    """Words that are looked for: "`pay` or `paid`, near the notion *living wage*"."""
    if isinstance(says, str):
        return f"`{says}`"
    if says.term is not None:
        return f"the notion *{says.term}*"
    if says.table is not None:
        return f"a name in the table *{spoken(says.table)}* that is out of date for the tender"
    if says.pattern is not None:
        return f"the pattern `` {says.pattern} ``"
    if says.any is not None:
        return _group(says.any, "or", inner)
    if says.all is not None:
        return _group(says.all, "and", inner)
    if says.none is not None:
        return f"not {_group(says.none, 'or', inner=True)}"
    within = f" (within {says.within} words)" if says.within else ""
    parts = says.near or says.then or ()
    between = " near " if says.near else ", then "
    text = between.join(words_text(part, inner=True) for part in parts) + within
    return f"({text})" if inner else text


def case_text(case: Case) -> str:
    """A way to bring about an outcome: what must be said, of whom, how strongly, unless what."""
    parts = [
        *_placed(case),
        *_slugs("commitment", case.commitment),
        *_slugs("bearer", case.bearer),
        *_slugs("tense", case.tense),
        *_slugs("kind of text", case.text),
        *_slugs("form", case.form),
    ]
    if case.parts is not None:
        of = _list([words_text(part, inner=True) for part in case.parts.of], "and")
        parts.append(f"at least {case.parts.at_least} of these stand there or beside it: {of}")
    if case.negated is not None:
        parts.append("the duty is denied" if case.negated else "the duty is not denied")
    if case.figure is not None:
        parts.append(_figure(case.figure))
    if case.count is not None:
        parts.append(_count(case.count))
    if case.where is not None:
        parts.append(f"the tender is {applies_text(case.where)}")
    parts += _holes("hedges", case.hedged) + _holes("blanks", case.unfilled)
    if case.unless is not None:
        parts.append(f"unless {_unless(case.unless)}")
    if case.because:
        parts.append(f"reason given: {spoken(case.because)}")
    return "; ".join(parts)


def applies_text(where: Where) -> str:
    """Which tenders: "in England or Wales, for services or works"; "" if every tender."""
    parts = []
    if where.nation:
        parts.append(f"in {_list([fact_words('nation', n) for n in where.nation], 'or')}")
    if where.contract:
        parts.append(f"for {_list(where.contract, 'or')}")
    if where.authority:
        authorities = _list([spoken(kind) for kind in where.authority], "or")
        parts.append(f"by an authority of the kind {authorities}")
    if where.sector:
        parts.append(f"in the sector {_list([spoken(s) for s in where.sector], 'or')}")
    if where.not_sector:
        parts.append(f"not in the sector {_list([spoken(s) for s in where.not_sector], 'or')}")
    if where.regime:
        parts.append(f"under the {_list([fact_words('regime', r) for r in where.regime], 'or')}")
    if where.value_at_least is not None:
        parts.append(f"worth {fact_words('value', where.value_at_least)} or more")
    if where.value_below is not None:
        parts.append(f"worth less than {fact_words('value', where.value_below)}")
    if where.from_ is not None:
        parts.append(f"from {long_date(where.from_)}")
    if where.until is not None:
        parts.append(f"until {long_date(where.until)}")
    return ", ".join(parts) + (", if that is known" if where.known and parts else "")


def _placed(part: Case | Except) -> Iterator[str]:
    if part.says is not None:
        yield f"says {words_text(part.says)}"
    if part.heading is not None:
        yield f"stands under a heading with {words_text(part.heading)}"
    if part.beside is not None:
        yield f"has beside it {words_text(part.beside)}"
    if part.tender is not None:
        yield f"somewhere in the tender: {words_text(part.tender)}"
    for words in _anywhere(part):
        yield f"here or anywhere in the tender: {words_text(words)}"


def _anywhere(part: Case | Except) -> tuple[Says, ...]:
    if isinstance(part.anywhere, tuple):
        return part.anywhere
    return () if part.anywhere is None else (part.anywhere,)


def _unless(unless: Except) -> str:
    parts = [*_placed(unless)]
    if unless.binding is not None:
        parts.append(f"a binding clause says {words_text(unless.binding)}")
    if unless.met:
        parts.append("a clause of the tender meets this rule")
    return ", or ".join(parts)


def _figure(test: FigureTest) -> str:
    limits = {
        "at least": test.at_least,
        "at most": test.at_most,
        "above": test.above,
        "below": test.below,
    }
    parts = [
        f"has a figure ({_list(test.kind, 'or')})" if test.kind else "has a figure",
        *(f"{words} {limit:g}" for words, limit in limits.items() if limit is not None),
    ]
    if test.unit:
        parts.append(f"in {_list(test.unit, 'or')}")
    if test.whole_term:
        parts.append("as the whole term with its extensions, in months")
    if test.of is not None:
        parts.append(f"belonging to {words_text(test.of)}")
    if test.bound:
        parts.append(f"said as {_list([spoken(bound) for bound in test.bound], 'or')}")
    if test.rate:
        parts.append(f"by the wage tables {_list([spoken(r) for r in test.rate], 'or')}")
    if test.in_days:
        parts.append("in calendar days")
    if test.ratio is not None:
        parts.append(_ratio(test.ratio))
    return ", ".join(parts)


def _ratio(ratio: Ratio) -> str:
    other = f"the {'smallest ' if ratio.least else ''}sum belonging to {words_text(ratio.to)}"
    if ratio.known is not None:
        return f"where {other} is {'' if ratio.known else 'not '}known"
    return f"as a multiple of {other}, for one year"


def _count(count: Count) -> str:
    places = {"list": "in its list or table", "beside": "under its heading", "tender": "anywhere"}
    limits = {"at least": count.at_least, "at most": count.at_most}
    many = " and ".join(f"{words} {n}" for words, n in limits.items() if n is not None)
    kinds = f" ({_list(count.form, 'or')})" if count.form else ""
    return f"{many} statements{kinds} {places[count.among]} say {words_text(count.says)}"


def _holes(name: str, effect: str) -> list[str]:
    """How hedges and blanks bear on it; that they weaken goes without saying."""
    effects = {"ignored": f"{name} do not matter", "needed": f"it has {name}"}
    return [effects[effect]] if effect in effects else []


def _slugs(name: str, slugs: Sequence[str]) -> list[str]:
    return [f"{name}: {_list([spoken(slug) for slug in slugs], 'or')}"] if slugs else []


def _group(parts: Sequence[Says], word: str, inner: bool) -> str:
    if len(parts) == 1:
        return words_text(parts[0], inner)
    text = _list([words_text(part, inner=True) for part in parts], word)
    return f"({text})" if inner else text


def _list(words: Iterable[str], last: str) -> str:
    *before, end = words
    return f"{', '.join(before)} {last} {end}" if before else end
