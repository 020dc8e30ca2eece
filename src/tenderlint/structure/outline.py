"""A document's blocks -> clauses and statements with the headings and lead-ins that govern them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tenderlint.model.document import FURNITURE, Block, Document
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.outline import Clause, DocumentKind, Form, Outline, Stage, Statement
from tenderlint.structure.kinds import document_kind, stage_of
from tenderlint.structure.leads import OpenLeads, is_lead_in
from tenderlint.structure.numbers import NumberPath
from tenderlint.structure.sentences import sentence_spans
from tenderlint.structure.tables import row_statements, tables_in
from tenderlint.structure.words import named_by

_ITEM_DEPTH = 10
_LONGEST_NAME = 3
_CONTENTS_LINE = re.compile(r"^.{1,100}(?:\s|\.{2,}|\t)\d{1,3}\s*$|^[^.:;]{1,60}$", re.S)


def outline(document: Document, lexicon: Lexicon, kind: DocumentKind | None = None) -> Outline:
    """Take a document apart. ``kind`` says what it is; None lets its title and headings say so."""
    kind = kind or document_kind(document, lexicon)
    walk = _Walk(document, lexicon, kind)
    walk.run()
    return Outline(document, kind, tuple(walk.clauses), tuple(walk.statements))


@dataclass(slots=True)
class _Walk:
    """One pass over the blocks with what is open at each of them."""

    document: Document
    lexicon: Lexicon
    kind: DocumentKind
    clauses: list[Clause] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    numbers: NumberPath = field(default_factory=NumberPath)
    leads: OpenLeads = field(default_factory=OpenLeads)
    path: tuple[str, ...] = ()
    section: int = 0
    stage: Stage = "specification"
    in_contents: bool = False

    def run(self) -> None:
        """Statements in reading order; a clause opens at every heading and number."""
        blocks = self.document.blocks
        self.stage = stage_of((), self.kind, self.lexicon)
        tables = tables_in(blocks)
        at = 0
        while at < len(blocks):
            block = blocks[at]
            if block.kind in FURNITURE:
                at += 1
            elif block.table is not None and at in tables:
                table = tables[at]
                self._open_clause(at, "", table.last)
                self.statements.extend(self._placed(row_statements(self.document, table), at))
                at = table.last
            else:
                following = blocks[at + 1] if at + 1 < len(blocks) else None
                self._block(at, block, following)
                at += 1

    def _block(self, at: int, block: Block, following: Block | None) -> None:
        text = self.document.of(block)
        cited = self._cite(block)
        if block.kind == "heading":
            self._heading(block, text, cited)
        self._open_clause(at, cited, at + 1)
        depth = _depth(block)
        leads = self.leads.govern(block, text, depth)
        form = self._form(block)
        spans = sentence_spans(text, block.start)
        for start, end in spans:
            self.statements.append(self._statement(at, block, start, end, form, cited, leads))
        item_follows = following is not None and _depth(following) > depth
        bullets = following is not None and following.kind == "list_item"
        plain = block.kind == "paragraph" and not block.number
        last = self.document.text[spans[-1][0] : spans[-1][1]] if spans else ""
        if spans and is_lead_in(last, item_follows, may_break_off=bullets and plain):
            self.leads.open(spans[-1], depth, heading=block.kind == "heading")

    def _heading(self, block: Block, text: str, cited: str) -> None:
        level = block.level or 1
        self.headings = [(depth, title) for depth, title in self.headings if depth < level]
        self.headings.append((level, f"{block.number} {text}".strip()))
        self.section += 1
        self.path = tuple(title for _, title in self.headings)
        self.stage = stage_of(self.path, self.kind, self.lexicon)
        names = {"contents": self.lexicon.headings.get("contents", ())}
        self.in_contents = named_by(text, names) is not None and len(text.split()) <= _LONGEST_NAME
        if not cited:
            self.numbers = NumberPath()

    def _cite(self, block: Block) -> str:
        if block.number:
            return self.numbers.cite(block.number, block.level)
        if block.kind == "paragraph":
            self.numbers.close()
        return self.clauses[-1].number if self.clauses and block.kind != "heading" else ""

    def _open_clause(self, at: int, cited: str, last: int) -> None:
        path = self.path
        if self.clauses:
            open_ = self.clauses[-1]
            if open_.heading_path == path and (not cited or cited == open_.number):
                self.clauses[-1] = replace(open_, last=last)
                return
        self.clauses.append(Clause(cited, path, at, last))

    def _statement(
        self,
        at: int,
        block: Block,
        start: int,
        end: int,
        form: Form,
        cited: str,
        leads: tuple[tuple[int, int], ...],
    ) -> Statement:
        return Statement(
            start, end, form, at, self.section, cited, self.path, self.stage, block.page,
            tuple(span for span in leads if span[1] <= start), (), block.flags,
        )  # fmt: skip

    def _placed(self, rows: Iterator[Statement], at: int) -> Iterator[Statement]:
        open_leads = self.leads.stack and self.leads.stack[-1][1]
        outer = (open_leads,) if open_leads else ()
        cited = self.clauses[-1].number if self.clauses else ""
        for row in rows:
            form: Form = "contents" if self.in_contents and row.form != "sentence" else row.form
            yield replace(
                row,
                form=form,
                section=self.section,
                clause=row.clause or cited,
                heading_path=self.path,
                stage=self.stage,
                leads=outer + row.leads if at else row.leads,
            )

    def _form(self, block: Block) -> Form:
        if block.kind == "heading":
            return "heading"
        if block.kind == "contents" or (
            self.in_contents and _CONTENTS_LINE.search(self.document.of(block))
        ):
            return "contents"
        if block.kind == "footnote":
            return "note"
        return "item" if block.kind == "list_item" else "sentence"


def _depth(block: Block) -> int:
    if block.kind == "heading":
        return 0
    if block.kind == "list_item":
        return _ITEM_DEPTH + max(block.level, 1)
    if block.number:
        return 1 + block.number.count(".") + (_ITEM_DEPTH if block.number.startswith("(") else 0)
    return 1 if block.table is None else 0
