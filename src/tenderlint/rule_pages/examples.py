"""An example of a rule -> lines of text as a reader of tenders would see them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from tenderlint.model.context import ContextKey, FactValue
from tenderlint.report.words import fact_words
from tenderlint.rulebook.schema import Block, Example, Given


def example_text(example: str | Example) -> str:
    """The example, a line for every heading, paragraph, list item and table row."""
    return "\n".join(example_lines(example))


def example_lines(example: str | Example) -> list[str]:
    """The lines of the example; list items start with a bullet or number, cells are parted by |."""
    if isinstance(example, str):
        return _lines(example)
    if example.text is not None:
        return _lines(example.text)
    return list(chain.from_iterable(_block(block) for block in example.blocks))


def given_text(example: str | Example) -> str:
    """What is known of the example's tender where that is not the usual: "Scotland, goods"."""
    if isinstance(example, str):
        return ""
    given, usual = example.given, Given()
    facts: tuple[tuple[ContextKey, FactValue | None, FactValue | None], ...] = (
        ("nation", given.nation, usual.nation),
        ("contract", given.contract, usual.contract),
        ("value", given.value, usual.value),
        ("authority", given.authority, usual.authority),
        ("sector", given.sector, usual.sector),
        ("regime", given.regime, usual.regime),
    )
    told = [fact_words(key, fact) for key, fact, normal in facts if fact and fact != normal]
    if given.unread:
        told.append("with a page that could not be read")
    if given.as_of:
        told.append(f"as of {fact_words('as-of', given.as_of)}")
    return ", ".join(told)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _block(block: Block) -> Iterator[str]:
    number = f"{block.number} " if block.number else ""
    for words in (block.heading, block.para, block.lead):
        if words is not None:
            yield number + " ".join(words.split())
    for item in block.bullets:
        yield f"• {' '.join(item.split())}"
    for count, item in enumerate(block.numbered, 1):
        yield f"({count}) {' '.join(item.split())}"
    for row in (*([block.header] if block.header else ()), *block.rows):
        yield " | ".join(" ".join(cell.split()) for cell in row)
