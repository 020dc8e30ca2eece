"""What is known of a tender: what the user gave, then what the text says, then a default."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from tenderlint.language.figures import figures_in
from tenderlint.language.normal import normalise
from tenderlint.language.phrases import index_of
from tenderlint.model.context import Context, ContextKey, Fact, FactValue, Given
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
        elif key in guesses:
            facts.append((key, Fact(guesses[key], "inferred")))
        elif key in defaults:
            facts.append((key, Fact(defaults[key], "default")))
    return Context(tuple(facts))


def _guesses(outlines: Sequence[Outline], lexicon: Lexicon) -> dict[str, FactValue]:
    guesses: dict[str, FactValue] = {}
    normals = [normalise(outline.document.text) for outline in outlines]
    for key, names in (
        ("nation", lexicon.nations),
        ("contract", lexicon.contracts),
        ("authority", lexicon.authorities),
        ("sector", lexicon.sectors),
    ):
        index, numbers = index_of(word for words in names.values() for word in words)
        kind_of = {numbers[w]: kind for kind, words in names.items() for w in words}
        counts: dict[str, int] = {}
        for normal in normals:
            for hit in index.find(normal):
                kind = kind_of[hit.phrase]
                counts[kind] = counts.get(kind, 0) + 1
        best = max(counts.items(), key=lambda pair: pair[1], default=("", 0))
        if best[1] >= _LEAST_MENTIONS:
            guesses[key] = best[0]
    value = _value(outlines)
    if value is not None:
        guesses["value"] = value
    return guesses


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
