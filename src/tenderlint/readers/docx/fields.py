"""Fields: begin, code, separate, result, end -> whether the text at hand is a result or a code."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from tenderlint.readers.docx.look import is_on
from tenderlint.readers.docx.names import FIELD_CHAR, FIELD_CHAR_TYPE, VAL, W
from tenderlint.readers.docx.signs import CHECKED, EMPTY

CONTENTS_CODES = ("TOC", "TOA", "INDEX")
LIST_CODES = ("LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT")
"""Numbers that Word works out on the page and stores nowhere."""


@dataclass(slots=True)
class Field:
    """``silent``: the sign of the form field has been put already, its result is not shown."""

    code: str = ""
    in_result: bool = False
    silent: bool = False
    closed: bool = False

    @property
    def name(self) -> str:
        return (self.code.split(None, 1) or [""])[0].upper()


@dataclass(slots=True)
class Fields:
    """The fields open at one point of a story; ``root`` is the story's root element."""

    root: etree._Element
    open: list[Field] = field(default_factory=list)
    in_code: int = 0
    unnumbered: int = 0
    balanced: bool | None = None

    @property
    def showing(self) -> bool:
        """No open field is before its result: text counts."""
        return not self.in_code

    @property
    def contents(self) -> Field | None:
        """The open table of contents, if any."""
        for opened in self.open:
            if opened.in_result and opened.name in CONTENTS_CODES:
                return opened
        return None

    def begin(self, sign: bool) -> None:
        """``sign``: a check box or list, which shows itself and no result."""
        self.open.append(Field(silent=sign))
        self.in_code += 1

    def code(self, text: str) -> None:
        if self.open and not self.open[-1].in_result:
            self.open[-1].code += text

    def separate(self) -> None:
        if self.open and not self.open[-1].in_result and not self.open[-1].silent:
            self.open[-1].in_result = True
            self.in_code -= 1

    def end(self) -> None:
        if not self.open:
            return
        ended = self.open.pop()
        ended.closed = True
        self.count_unnumbered(ended.name)
        if not ended.in_result:
            self.in_code -= 1

    def count_unnumbered(self, name: str) -> None:
        self.unnumbered += name in LIST_CODES

    def end_paragraph(self) -> None:
        """A field that never ends must not swallow the text after it."""
        if not self.in_code:
            return
        if self.balanced is None:
            kinds = [char.get(FIELD_CHAR_TYPE) for char in self.root.iter(FIELD_CHAR)]
            self.balanced = kinds.count("begin") == kinds.count("end")
        if not self.balanced:
            self.open.clear()
            self.in_code = 0


def form_sign(field_char: etree._Element) -> str | None:
    """What a legacy check box or drop-down list shows; None for every other field."""
    for box in field_char.iter(W + "checkBox"):
        for state in (W + "checked", W + "default"):
            for toggle in box.iterchildren(state):
                return CHECKED if is_on(toggle) else EMPTY
        return EMPTY
    for choices in field_char.iter(W + "ddList"):
        entries = [entry.get(VAL, "") for entry in choices.iterchildren(W + "listEntry")]
        for name in (W + "result", W + "default"):
            for chosen in choices.iterchildren(name):
                index = chosen.get(VAL, "0")
                if index.isdecimal() and int(index) < len(entries):
                    return entries[int(index)]
        return entries[0] if entries else ""
    return None
