"""The numbering part: one multilevel list for clauses, one for schedules, one for bullets."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.text.parfmt import CT_PPr
from docx.oxml.xmlchemy import BaseOxmlElement

from ..numbers import LETTERED, formats_of

CLAUSES, SCHEDULES, BULLETS = 1, 2, 3
STYLES = ("Heading1", "Clause2", "Clause3", "ClauseA", "ClauseI")
SCHEDULE_STYLES = ("ScheduleHeading", "SchedulePart", "ScheduleText", "ScheduleA", "ScheduleI")
# Left edge and hanging indent of each level, in twentieths of a point.
EDGES = ((720, 720), (720, 720), (1571, 851), (1287, 567), (1854, 567))


def write_numbering(document: Document, schedule_word: str, linked: bool) -> None:
    """Replaces the template's lists; ``linked`` ties each level to its paragraph style."""
    part = document.part.numbering_part.element
    for child in list(part):
        part.remove(child)
    clauses = _levels(formats_of("main", ""), STYLES if linked else None)
    schedules = _levels(formats_of("schedule", schedule_word), SCHEDULE_STYLES if linked else None)
    bullet = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1287" w:hanging="360"/></w:pPr></w:lvl>'
    )
    for number, levels in ((CLAUSES, clauses), (SCHEDULES, schedules), (BULLETS, bullet)):
        part.append(_abstract(number, levels))
    for number in (CLAUSES, SCHEDULES, BULLETS):
        part.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{number}">'
                f'<w:abstractNumId w:val="{number}"/></w:num>'
            )
        )


def set_number(properties: CT_PPr, number: int, level: int) -> None:
    """Paragraph or style properties say which list (0: none) and which level they belong to."""
    numbering = properties.get_or_add_numPr()
    numbering.get_or_add_ilvl().val = level
    numbering.get_or_add_numId().val = number


def _abstract(number: int, levels: str) -> BaseOxmlElement:
    return parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )


def _levels(formats: tuple[str, ...], styles: tuple[str, ...] | None) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{_format(level)}"/>'
        + (f'<w:pStyle w:val="{styles[level]}"/>' if styles else "")
        + ('<w:suff w:val="space"/>' if text[0].isalpha() else "")
        + f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{_left(text, level)}" w:hanging="{_hanging(text, level)}"/>'
        "</w:pPr></w:lvl>"
        for level, text in enumerate(formats)
    )


def _format(level: int) -> str:
    return ("lowerLetter", "lowerRoman")[level - LETTERED[0]] if level in LETTERED else "decimal"


def _left(text: str, level: int) -> int:
    return 0 if text[0].isalpha() else EDGES[level][0]


def _hanging(text: str, level: int) -> int:
    return 0 if text[0].isalpha() else EDGES[level][1]
