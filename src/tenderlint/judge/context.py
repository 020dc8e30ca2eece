"""What is known of a tender: what the user gave, then what the text says, then a default."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from tenderlint.judge.regime import regime_of
from tenderlint.language.figures import figures_in
from tenderlint.language.normal import normal_document
from tenderlint.language.phrases import index_of
from tenderlint.model.context import Context, ContextKey, Fact, FactValue, Given, Origin
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import Outline
from tenderlint.model.reading import Reading

_LEAST_MENTIONS = 2
_VALUE_WORDS = (
    "estimated value",
    "contract value",
    "total value",
    "estimated total",
    "value of the contract",
    "maximum value",
    "budget",
)
_SMALLEST_VALUE = 5_000
_DEFAULTS: dict[str, FactValue] = {"nation": "england", "contract": "services"}
_AUTHORITY_OF_SECTOR: dict[str | None, str] = {
    "local-government": "local",
    "central-government": "central",
}


def infer_context(
    given: Given,
    outlines: Sequence[Outline],
    readings: Sequence[Sequence[Reading]],
    lexicon: Lexicon,
    as_of: date,
) -> Context:
    """Every fact with where it comes from.

    ``given`` is taken as it is, ``as_of`` where it says no day. Nation, contract, authority and
    sector are inferred from names in the text that stand at least twice, the value from a sum
    beside words such as "estimated value". Nation and contract fall back on England and services.
    The regime follows from these, from the day and from the words of the text.
    """
    del readings
    said = {
        "nation": given.nation, "contract": given.contract, "value": given.value,
        "authority": given.authority, "sector": given.sector, "as-of": given.as_of,
    }  # fmt: skip
    defaults: dict[str, FactValue] = {**_DEFAULTS, "as-of": as_of}
    facts: list[tuple[ContextKey, Fact]] = []
    guesses = _guesses(outlines, lexicon) if None in said.values() else {}
    for name, value in said.items():
        key = cast("ContextKey", name)
        if value is not None:
            facts.append(
                (key, Fact(value, "option" if key in given.from_options else "tender.yaml"))
            )
        elif key == "authority" and given.sector in _AUTHORITY_OF_SECTOR:
            facts.append((key, Fact(_AUTHORITY_OF_SECTOR[given.sector], "inferred")))
        elif key in guesses:
            facts.append((key, Fact(guesses[key], "inferred")))
        elif key in defaults:
            facts.append((key, Fact(defaults[key], "default")))
    known = Context(tuple(facts))
    facts.append(("regime", _regime(given, known, outlines, lexicon)))
    return Context(tuple(facts))


def _regime(given: Given, known: Context, outlines: Sequence[Outline], lexicon: Lexicon) -> Fact:
    if given.regime is not None:
        origin: Origin = "option" if "regime" in given.from_options else "tender.yaml"
        return Fact(given.regime, origin)
    mentions = _counts(outlines, lexicon.regimes)
    return Fact(*regime_of(known.get("nation"), known.get("authority"), given.as_of, mentions))


def _guesses(outlines: Sequence[Outline], lexicon: Lexicon) -> dict[str, FactValue]:
    guesses: dict[str, FactValue] = {}
    for key, names in (
        ("nation", lexicon.nations),
        ("contract", lexicon.contracts),
        ("authority", lexicon.authorities),
        ("sector", lexicon.sectors),
    ):
        counts = _counts(outlines, names)
        best = max(counts.items(), key=lambda pair: pair[1], default=("", 0))
        if best[1] >= _LEAST_MENTIONS:
            guesses[key] = best[0]
    value = _value(outlines)
    if value is not None:
        guesses["value"] = value
    return guesses


def _counts(outlines: Sequence[Outline], names: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    """How often the words for each kind stand in the text."""
    index, numbers = index_of(word for words in names.values() for word in words)
    kind_of = {numbers[word]: kind for kind, words in names.items() for word in words}
    counts: dict[str, int] = {}
    for outline in outlines:
        for hit in index.find(normal_document(outline.document.text)):
            kind = kind_of[hit.phrase]
            counts[kind] = counts.get(kind, 0) + 1
    return counts


def _value(outlines: Sequence[Outline]) -> float | None:
    """The largest sum in a statement or row that speaks of the contract's value."""
    found: list[float] = []
    for outline in outlines:
        low = outline.document.text.lower()
        if not any(words in low for words in _VALUE_WORDS):
            continue
        for statement in outline.statements:
            text = outline.quote(statement)
            if "£" in text and any(words in text.lower() for words in _VALUE_WORDS):
                sums = [float(f.value) for f in figures_in(text) if f.kind == "money" and not f.per]
                found.extend(amount for amount in sums if amount >= _SMALLEST_VALUE)
    return max(found, default=None)
