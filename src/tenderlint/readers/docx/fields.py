"""Fields: begin, code, separate, result, end -> whether the text at hand is a result or a code."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from tenderlint.readers.docx.look import is_on
from tenderlint.readers.docx.names import VAL, W
from tenderlint.readers.docx.signs import CHECKED, EMPTY

CONTENTS_CODES = ("TOC", "TOA", "INDEX")
LONGEST_NAME = 100
"""Characters of a code that are kept: only its first word is asked for."""
LIST_CODES = ("LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT")
"""Numbers that Word works out on the page and stores nowhere."""


@dataclass(slots=True)
class Field:
    """``withheld``: text in its code counts as code. ``silent``: its sign has been put already."""

    withheld: bool
    silent: bool
    code: str = ""
    in_result: bool = False
    closed: bool = False

    @property
    def name(self) -> str:
        return (self.code.split(None, 1) or [""])[0].upper()


@dataclass(slots=True)
class Fields:
    """The fields open at one point of a story.

    ``contents`` are those among them that are tables of contents and have begun to show.

    ``match``: every field that begins ends; where not, no text is withheld: better a code too many
    than a clause too few. ``whole``: no tracked change takes a part of the story away, and perhaps
    half a field with it.
    """

    match: bool
    whole: bool
    open: list[Field] = field(default_factory=list)
    in_code: int = 0
    contents: list[Field] = field(default_factory=list)
    unnumbered: int = 0

    @property
    def open_contents(self) -> Field | None:
        """The outermost table of contents that is open, if any."""
        return self.contents[0] if self.contents else None

    def begin(self, sign: bool) -> None:
        """``sign``: a check box or list, which shows itself and no result."""
        self.open.append(Field(withheld=self.match, silent=sign))
        self.in_code += self.match

    def code(self, text: str) -> None:
        if self.open and not self.open[-1].in_result and len(self.open[-1].code) < LONGEST_NAME:
            self.open[-1].code += text

    def separate(self) -> None:
        if self.open and not self.open[-1].in_result and not self.open[-1].silent:
            self.open[-1].in_result = True
            self.in_code -= self.open[-1].withheld
            if self.open[-1].name in CONTENTS_CODES:
                self.contents.append(self.open[-1])

    def end(self) -> None:
        if not self.open:
            return
        ended = self.open.pop()
        ended.closed = True
        if self.contents and self.contents[-1] is ended:
            self.contents.pop()
        self.count_unnumbered(ended.name)
        if not ended.in_result:
            self.in_code -= ended.withheld

    def count_unnumbered(self, name: str) -> None:
        self.unnumbered += name in LIST_CODES

    def end_paragraph(self) -> None:
        """A field of which a tracked change took half away must not swallow the text after it."""
        if self.in_code and not self.whole:
            self.open.clear()
            self.contents.clear()
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
