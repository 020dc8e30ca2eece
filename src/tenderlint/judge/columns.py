"""Which figures of a table row stand under the words of its header."""

from __future__ import annotations

from collections.abc import Sequence

from tenderlint.judge.tender_text import TenderText, View
from tenderlint.model.document import Span
from tenderlint.model.reading import Figure


def in_column(
    words: Span, figures: Sequence[Figure], view: View, tender: TenderText
) -> list[Figure]:
    """The figures of a row's view in the column in whose header the words stand; [] if none."""
    statement = tender.statement(view.key)
    own = view.parts[-1][0]
    if statement.form != "row" or words[0] >= own:
        return []
    place = view.in_document(words)
    heads = tender.by_start[view.key[0]]
    for _, (start, _) in view.parts[:-1]:
        number = heads.get(start)
        if number is None:
            continue
        for column, cell in enumerate(tender.statement((view.key[0], number)).cells):
            if cell.start <= place[0] < cell.end and column < len(statement.cells):
                under = statement.cells[column]
                begin = own + under.start - statement.start
                end = own + under.end - statement.start
                return [f for f in figures if begin <= f.start and f.end <= end]
    return []
