"""How long a contract runs, as a sentence says it: the first term, its extensions, the whole.

Understands "three years with two options of 12 months", "3+1+1 years", "up to twice, by a year each
time", "a maximum of 60 months in all", and a first day with a last day. Periods that look back or
give notice ("in the three years before award") are no part of a term. What it does not understand
("may be extended") counts as nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Literal

from tenderlint.language.figures import figures_in, number
from tenderlint.language.figures.numbers import NUMBER
from tenderlint.language.normal import lower
from tenderlint.model.document import Span
from tenderlint.model.reading import Figure

Role = Literal["first", "extension", "whole", "until", "from", "to"]
_MONTHS = {"month": Decimal(1), "year": Decimal(12), "week": Decimal(12) / 52}
_DAYS_A_MONTH = Decimal("30.4375")

_UNIT = r"(?:years?|yrs?|months?|mths?)"
_MORE_YEARS = re.compile(
    rf"\b(?P<count>{NUMBER})\s+(?:more|extra|optional|extension|renewal|option|successive|"
    rf"consecutive|further|annual|"
    rf"single|one-)\s+(?P<unit>{_UNIT})\b"
)
_BARE_WHOLE = re.compile(
    rf"\b(?:to (?:a )?(?:maximum|total) (?:of )?|up to |total of |maximum of )(?P<count>{NUMBER})"
    r"(?=\s*(?:[.,;)|]|$|in (?:all|total)|altogether|overall))"
)
_BARE_MORE = re.compile(
    rf"\b(?:options?|extensions?|extend\w*|renew\w*|possib\w+|chance)\b[^.;]{{0,24}}?\b(?P<count>{NUMBER})"
    r"\s+(?:more|further|extra)(?=\s*(?:[.,;)|]|$))"
)
_UNIT_FIRST = re.compile(rf"\b(?P<unit>{_UNIT})\W{{1,4}}(?P<count>\d{{1,3}})(?![\d.,/%])")
_ONE_YEAR = re.compile(
    r"\b(?:a|an|another)\s(?:further |additional |extra |second |single )?(?:year|12[- ]months?)\b|"
    r"\b(?:further|additional|extra)\syear\b"
)
_CHAIN = re.compile(
    rf"(?P<first>{NUMBER})\s*(?P<unit>{_UNIT})?\)?"
    rf"(?P<more>(?:\s*(?:\+|plus)\s*(?:an? )?(?:optional |further |option of )?(?:{NUMBER})"
    rf"(?![\d%])\s*(?:{_UNIT})?)+)"
    rf"\s*(?:\(?(?P<last>{_UNIT})\)?)?"
)
_LINK = re.compile(rf"(?P<count>{NUMBER})\s*(?P<unit>{_UNIT})?")
_LOOKS_BACK_AFTER = re.compile(
    r"\W{0,2}(?:before|prior|preceding|ago|back|ending with|notice|of experience|old|"
    r"previous|immediately|leading up|up to the (?:date|award)|earlier|in writing)\b"
)
_LOOKS_BACK_BEFORE = re.compile(
    r"(?:(?<!will )(?<!shall )(?<!can )(?<!may )(?<!to )last|past|previous|preceding|prior|"
    r"notice (?:period )?of|experience|aged|every|"
    r"earlier|recent|"
    r"since|within|for at least|at any time in|look(?:s|ing)?[- ]?back(?: period)?(?: of)?|"
    r"(?:in|during|over) (?:the|those|these)|at least|not less than|no less than|minimum of|"
    r"not within)"
    r"\W{1,3}(?:the |any |last )?\W?$"
)
_WHOLE_BEFORE = re.compile(
    r"(?:\btotal|\boverall|\bin all|altogether|\bwhole|\bmaximum (?:\w+ ){0,3}?(?:term|"
    r"duration|length|"
    r"period|life)|\bmaximum\W{1,3}$|"
    r"(?:not|never|cannot|nor|no (?:case|event|circumstances?))\b[^.;]{0,30}\b(?:exceed\w*|pass|"
    r"(?:go|run|last|extend|be extended|continue) (?:past|over|for more than)|outlast|outrun)\b|"
    r"includ\w+ (?:any |all |every |the |both )?(?:possible |optional )?(?:exten|option|renew)\w*|"
    r"\bend[- ]to[- ]end|\blongest|\bat (?:the )?(?:most|longest)|\bentire|all told|"
    r"longer than|beyond|"
    r"with (?:every|all|any|both) (?:exten|option)\w*)[^.;]{0,60}$"
)
_WHOLE_AFTER = re.compile(
    r"\W{0,3}(?:in (?:total|all)|altogether|overall|all told|all in|inclusive|"
    r"(?:as )?(?:an? )?maximum|"
    r"\(?max|at (?:the )?(?:most|longest)|from start to finish|"
    r"includ\w+ (?:any |all |every |the |both |its )?(?:possible |optional )?(?:exten|option|"
    r"renew)\w*|"
    r"(?:if|once|when) (?:every|all|any|both|it is|fully|the)\b[^.;]{0,20}(?:exten|option|tak|"
    r"used)\w*|"
    r"with (?:every|all|any|both|the|its) (?:possible )?(?:extensions?|options|"
    r"renewals?)\b(?! (?:to|of|for)\b))"
)
_LONGER = re.compile(
    r"exten[ds]|option|renew|prolong|further|additional|\bplus\b|\+|\bextra\b|\badd|continu|roll|"
    r"another|lengthen|second|third|\bmore\b"
)
_LONGER_AFTER = re.compile(
    r"[\s-]{0,3}(?:(?:annual|long|optional|possible|further)[\s-])?(?:extension|option|"
    r"renewal|more\b|further|longer|extra)"
)
_TIMES_BEFORE = re.compile(
    rf"(?P<count>{NUMBER}|twice|thrice)\s*(?:\(\s*\w+\s*\)\s*)?(?:x|×|times|"
    r"(?:(?:further|optional|additional|extension|renewal|consecutive|successive|separate|possible|extra|more|"
    r"single|such|"
    r"annual|equal)\s+)*(?:options?|extensions?|periods?|terms?|occasions?|renewals?|blocks?|"
    r"instalments?)?)"
    r"[\s,:(–-]*(?:(?:each|to|of|by|for|at|up|extend|it|the|contract|renew|being|a|time|every|"
    r"with|"
    r"a further|lasting)[\s,]+)*$"
)
_EXTENDED_TO = re.compile(
    r"(?:exten|option|renew|prolong|continu)[^.;]{0,50}"
    r"\b(?:to|until|till|on|through|end\w*|by)\W{1,3}(?:the )?$"
)
_BEGINS = re.compile(
    r"\b(?:contract|service|agreement|term|lot)\w*\b[^.;]{0,30}\b(?:start|commenc|begin)\w*\W[^.;]{0,16}$"
    r"|\b(?:start|commencement) date\b[^.;]{0,16}$"
)
_ENDS = re.compile(
    r"\b(?:contract|service|agreement|term|lot)\w*\b[^.;]{0,30}\b(?:end|expir|finish)\w*\W[^.;]{0,16}$"
    r"|\b(?:end|expiry) date\b[^.;]{0,16}$"
)
_OF_THE_WHOLE = re.compile(r"includ|inclusive|in all|total|term|duration|contract period")
_TIMES_AFTER = re.compile(r"\W{0,3}(?:on |up to )?(?:(twice|thrice)|(\w+) (?:times|occasions))")
_EACH = re.compile(r"[\s,]*(?:each|at a time|apiece|every time|periods?|extensions?|blocks?)\b")
_EACH_AFTER = re.compile(
    rf"[^.;]{{0,24}}?\b(?P<count>twice|thrice|{NUMBER})[\s-]*(?:times|occasions|x\b)?"
)


@dataclass(frozen=True, slots=True)
class TermPart:
    """A part of a contract's term in months, and the figure that says it."""

    role: Role
    months: Decimal
    figure: Figure


def term_parts(text: str) -> tuple[TermPart, ...]:
    """What a text says of how long the contract runs, in the order in which it says it."""
    low = lower(text)
    parts: list[TermPart] = []
    taken: list[Span] = []
    for chain in _chains(text, low):
        parts.append(chain)
        taken.append((chain.figure.start, chain.figure.end))
    dates = [f for f in figures_in(text, 0, low) if f.kind == "date"]
    parts.extend(_from_day_to_day(low, dates))
    parts.extend(_until_a_day(low, dates))
    last = 0
    for figure in sorted(_durations(text, low), key=lambda f: f.start):
        if any(start < figure.end and figure.start < end for start, end in taken):
            last = figure.end
            continue
        part = _part(low, figure, last)
        last = figure.end
        if part is not None:
            parts.append(part)
    parts.extend(_bare_more(text, low, parts))
    if bare := _bare_whole(text, low, parts):
        parts.append(bare)
    return tuple(sorted(parts, key=lambda part: part.figure.start))


def whole_months(parts: tuple[TermPart, ...]) -> Decimal | None:
    """The whole term of some parts: what is said of the whole, else the sum; None if unsaid."""
    whole = [part.months for part in parts if part.role == "whole"]
    if whole:
        return max(whole)
    firsts = [part for part in parts if part.role == "first"]
    begin = next((part.figure for part in parts if part.role == "from"), None)
    end = next((part.figure for part in parts if part.role == "to"), None)
    if not firsts and begin and end and end.value > begin.value:
        firsts = [TermPart("first", _months(begin, end), end)]
    if not firsts:
        return None
    first = max(firsts, key=lambda part: part.months)
    if first.figure.kind == "date":
        until = [part.figure for part in parts if part.role == "until"]
        longest = max(until, key=lambda figure: figure.value, default=first.figure)
        if longest.value > first.figure.value:
            return first.months + _months(first.figure, longest)
    return first.months + sum(part.months for part in parts if part.role == "extension")


def _chains(text: str, low: str) -> Iterator[TermPart]:
    """ "3+1+1 years", "3 years + 1 + 1", "three plus two years": added up."""
    for match in _CHAIN.finditer(low):
        links = [(number(link["count"]), link["unit"]) for link in _LINK.finditer(match["more"])]
        units = [match["unit"], *(unit for _, unit in links), match["last"]]
        named = [unit for unit in units if unit]
        if not named or _LOOKS_BACK_AFTER.match(low[match.end() :]):
            continue
        months = Decimal(0)
        for count, unit in ((number(match["first"]), match["unit"]), *links):
            months += count * _MONTHS["month" if (unit or named[0]).startswith("m") else "year"]
        start, end = match.start(), match.start() + len(match.group().rstrip())
        figure = Figure("duration", months, "month", text[start:end], start, end)
        since = low[max(0, match.start() - 40) : match.start()].rsplit(". ", 1)[-1]
        yield TermPart("extension" if _LONGER.search(since) else "whole", months, figure)


def _from_day_to_day(low: str, dates: list[Figure]) -> Iterator[TermPart]:
    """ "1 April 2027 to 31 March 2030", and how far that may be extended."""
    begin = None
    for one, other in pairwise(dates):
        between = low[one.end : other.start]
        if other.value <= one.value or len(between) > 70 or ";" in between:
            continue
        if begin is None and re.search(
            r"\b(?:to|until|till|and|through|end\w*|expir\w*)\b|[-–]", between
        ):
            begin = one
            yield TermPart("first", _months(one, other), other)
        elif begin is not None and _LONGER.search(between):
            yield TermPart("whole", _months(begin, other), other)


def _until_a_day(low: str, dates: list[Figure]) -> Iterator[TermPart]:
    """A lone day on which the contract starts, ends, or ends if extended; another day is needed."""
    if len(dates) != 1:
        return
    before = low[: dates[0].start]
    if _EXTENDED_TO.search(before):
        yield TermPart("until", Decimal(0), dates[0])
    elif _BEGINS.search(before):
        yield TermPart("from", Decimal(0), dates[0])
    elif _ENDS.search(before):
        yield TermPart("to", Decimal(0), dates[0])


def _months(one: Figure, other: Figure) -> Decimal:
    return ((other.value - one.value + 1) / _DAYS_A_MONTH).quantize(Decimal(1))


def _bare_whole(text: str, low: str, parts: list[TermPart]) -> TermPart | None:
    """ "three years, extendable to a maximum of five": the unit is that of the first term."""
    first = next((part for part in parts if part.role == "first"), None)
    if first is None or first.figure.kind != "duration":
        return None
    for match in _BARE_WHOLE.finditer(low, first.figure.end):
        months = number(match["count"]) * _MONTHS[first.figure.unit]
        if months > first.months:
            start, end = match.span("count")
            figure = Figure("duration", months, "month", text[start:end], start, end)
            return TermPart("whole", months, figure)
    return None


def _bare_more(text: str, low: str, parts: list[TermPart]) -> list[TermPart]:
    """ "four years with the option of two more": the unit is that of the first term."""
    first = next((part for part in parts if part.role == "first"), None)
    if first is None or first.figure.kind != "duration":
        return []
    match = _BARE_MORE.search(low, first.figure.end)
    if match is None:
        return []
    months = number(match["count"]) * _MONTHS[first.figure.unit]
    start, end = match.span("count")
    figure = Figure("duration", months, "month", text[start:end], start, end)
    return [TermPart("extension", months, figure)]


def _durations(text: str, low: str) -> Iterator[Figure]:
    found = [f for f in figures_in(text, 0, low) if f.kind == "duration" and f.unit in _MONTHS]
    yield from (f for f in found if f.unit != "week" or f.value >= 26)
    for match in _MORE_YEARS.finditer(low):
        start, end = match.span()
        if not any(f.start < end and start < f.end for f in found):
            unit = "month" if match["unit"].startswith("m") else "year"
            more = Figure("duration", number(match["count"]), unit, text[start:end], start, end)
            found.append(more)
            yield more
    if not found:
        for match in _UNIT_FIRST.finditer(low):
            unit = "month" if match["unit"].startswith("m") else "year"
            start, end = match.span()
            yield Figure("duration", number(match["count"]), unit, text[start:end], start, end)
    for match in _ONE_YEAR.finditer(low):
        start, end = match.span()
        if not any(f.start < end and start < f.end for f in found):
            yield Figure("duration", Decimal(1), "year", text[start:end], start, end)


def _part(low: str, figure: Figure, last: int) -> TermPart | None:
    clause = max(low.rfind(sign, 0, figure.start) for sign in (". ", ";", "?")) + 1
    before = low[max(clause, figure.start - 90) : figure.start]
    since = low[max(clause, last, figure.start - 90) : figure.start]
    after = low[figure.end : figure.end + 60].split(". ")[0].split(";")[0]
    own = low[figure.start : figure.end]
    months = (figure.high or figure.value) * _MONTHS[figure.unit]
    if _LOOKS_BACK_AFTER.match(after):
        return None
    longer = bool(_LONGER.search(since) or _LONGER.search(own) or _LONGER_AFTER.match(after))
    if _WHOLE_AFTER.match(after) or (_WHOLE_BEFORE.search(since) and not _ends_longer(since)):
        return TermPart("whole", months, figure)
    if not longer and _LOOKS_BACK_BEFORE.search(before):
        return None
    if not longer:
        return TermPart("first", months, figure)
    return TermPart("extension", months * _times(since, after), figure)


def _ends_longer(since: str) -> bool:
    """Whether the maximum is that of the extension: "extended by a maximum of two years"."""
    whole = list(re.finditer(r"total|maximum|exceed|in all|overall|longer than|beyond", since))
    longer = list(_LONGER.finditer(since))
    if not whole or not longer:
        return False
    return not _OF_THE_WHOLE.search(since[whole[0].start() :])


def _times(since: str, after: str) -> Decimal:
    """How often the extension may be taken: "two periods of 12 months", "a year each, twice"."""
    named = _TIMES_BEFORE.search(since)
    if named is None:
        each = _EACH.match(after)
        named = _EACH_AFTER.match(after[each.end() :]) if each else None
        times = _TIMES_AFTER.match(after)
        if named is None and times:
            return _count(times[1] or times[2])
    return _count(named["count"]) if named else Decimal(1)


def _count(words: str) -> Decimal:
    if words in {"twice", "thrice"}:
        return Decimal(2 if words == "twice" else 3)
    try:
        return number(words)
    except ValueError:
        return Decimal(1)
