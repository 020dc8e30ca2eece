"""A label typed at the start of a paragraph ("7.1", "(a)") -> label, and where the text begins.

Not caught: labels without any sign of being one ("1 the Supplier shall" after a single blank) and
a quantity at the start of a line that looks like a clause number ("10.30 Arrival of guests").
"""

from __future__ import annotations

import re

DIVISION = re.compile(
    r"((?i:(?:(?:Joint|Call[- ]?Off|Framework|Contract|Order)\s+)?"
    r"(?:Schedule|Annex(?:ure)?|Appendix|Attachment|Exhibit|Part|Section|Article|Clause|Chapter|"
    r"Lot|Question|Paragraph|Volume|Stage|Step))\s+"
    r"(?:\d{1,3}[A-Za-z]?(?:\.\d{1,3}){0,3}|[A-Z]|[IVX]{1,5}|"
    r"(?i:one|two|three|four|five|six|seven|eight|nine|ten)))"
    r"(?:\s*[:.\-–—]+\s*(?=\S)|\s*[\t\n]\s*|\s{2,}|\s*[:.]?\s*$|\s+(?=[(\[“\"'‘A-Z]))"
)
DECIMAL = re.compile(
    r"((?:[A-Z]{1,2}\.?)?\d{1,3}(?:\.\d{1,3}){1,6}[A-Za-z]?)(?:[.):]?)(\s*[\t\n]\s*|\s{2,}|\s)(?=\S)"
)
SINGLE = re.compile(r"(\d{1,3}[A-Z]?)([.)]|\.\))?(\s*[\t\n]\s*|\s{2,}|\s)(?=\S)")
BRACKETED = re.compile(r"(\(([A-Za-z]{1,5}|\d{1,2})\))(\s*)(?=\S)")
HALF_BRACKETED = re.compile(r"((?:[a-z]{1,2}|[ivx]{1,5}|[A-Z]|[IVX]{1,5})\))(\s+)(?=\S)")
LETTER = re.compile(r"([a-z]|[A-Z]|[ivx]{1,5}|[IVX]{1,5})\.(\s*[\t\n]\s*|\s+)(?=\S)")
QUESTION = re.compile(
    r"((?:Q|R|SQ|MQ|QQ)\.?\s?\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?)[.:)]?\s+(?=[^\W\d]|[“\"'(])"
)
ROMAN = re.compile(r"(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
UNIT = re.compile(
    r"(?:calendar |working |business |consecutive |clear |full |further |or more )*"
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|copies|copy|per|%|pounds?|miles?|people|"
    r"persons?|staff|million|billion|pence|p\.?m|a\.?m|no|x|km|m|kg|points?|marks?|pages?|words?|"
    r"times?|of|to|and|or|st|nd|rd|th|hrs?|percent|sides?|lots?|metres?|litres?|tonnes?|FTEs?|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|(?:Working|Business|Calendar) (?:Days?|Hours?)|"
    r"Years?|Months?|Weeks?|Days?|Hours?|Minutes?)\b"
)
"""What follows a quantity and not a label; a stop or tab between makes it a label all the same."""
COPYRIGHT = re.compile(r"(?:crown )?copyright|\d{4}", re.IGNORECASE)
FLIGHTY = re.compile(r"\.0\d|\.\d{1,2}\.(?:19|20)?\d\d$|\.[3-5]0$")
"""A second part as in times and dates: 14.05, 1.4.26, 9.30; clause 1.30 needs its tab."""
LABEL_ENDS = " \t\n\u00a0.:;,–—-"


def split_label(text: str, heading: bool = False) -> tuple[str, int]:
    """The label as printed and the offset of the text after it; "" and 0 where there is none.

    Tabs in ``text`` still stand: they tell a label from a number. ``heading``: the paragraph is a
    heading, in which a bare "1 Introduction" is a label.
    """
    indent = len(text) - len(text.lstrip())
    body = text[indent:]
    for find in READINGS:
        label, length = find(body, heading)
        if label:
            return label, indent + length
    return "", 0


def printed_label(text: str) -> str:
    """An automatic label without the stop, colon or dash behind it; brackets stay."""
    return text.strip().rstrip(LABEL_ENDS)


def division(text: str, heading: bool) -> tuple[str, int]:
    """A schedule or part, unless the sentence goes on: "Schedule 3 of the Act"."""
    found = DIVISION.match(text)
    if not found or not (text[0].isupper()):
        return "", 0
    rest = text[found.end() :]
    parted = bool(found[0][len(found[1]) :].strip(" \u00a0")) or not rest
    goes_on = len(rest.split()) > LONGEST_TITLE or SENTENCE.search(rest)
    if (not parted and not heading and goes_on) or rest[:1].islower():
        return "", 0
    if not parted and rest[:1] == "(" and not rest.rstrip().endswith(")"):
        return "", 0
    return " ".join(found[1].split()), found.end()


SENTENCE = re.compile(r"\.\s*$|\b(?:shall|must|will|may|is|are|was|were|has|have|should)\b")
LONGEST_TITLE = 10
"""Words after a division's number with only a blank between: more are a sentence."""


def question(text: str, _: bool) -> tuple[str, int]:
    found = QUESTION.match(text)
    return (found[1], found.end()) if found else ("", 0)


def decimal(text: str, heading: bool) -> tuple[str, int]:
    found = DECIMAL.match(text)
    if not found:
        return "", 0
    rest, tabbed = text[found.end() :], found[2].strip(" \u00a0") != "" or len(found[2]) > 1
    if UNIT.match(rest) and not tabbed:
        return "", 0
    if FLIGHTY.search(found[1]) and not tabbed and not heading:
        return "", 0
    if rest[0].islower() and not tabbed and found[1].count(".") < 2:
        return "", 0
    if rest[0] in "%–-+=/×*<>" and not tabbed:
        return "", 0
    return found[1], found.end()


def single(text: str, heading: bool) -> tuple[str, int]:
    found = SINGLE.match(text)
    if not found:
        return "", 0
    rest, stop = text[found.end() :], found[2]
    tabbed = found[3].strip(" \u00a0") != "" or len(found[3]) > 1
    if UNIT.match(rest) and not stop:
        return "", 0
    if not stop and not (tabbed and not rest[0].islower()) and not (heading and rest[0].isupper()):
        return "", 0
    if not stop and not any(sign.isalpha() for sign in rest[:40]):
        return "", 0
    return found[1] + (")" if stop and ")" in stop else ""), found.end()


def bracketed(text: str, _: bool) -> tuple[str, int]:
    found = BRACKETED.match(text)
    if not found or not is_sign(found[2]):
        return "", 0
    rest = text[found.end() :]
    if found[2].isdecimal() and (UNIT.match(rest) or not found[3]):
        return "", 0
    if found[2] in "cC" and COPYRIGHT.match(rest):
        return "", 0
    if not found[3] and rest[0].islower():  # "(s)he"
        return "", 0
    return found[1], found.end()


def half_bracketed(text: str, _: bool) -> tuple[str, int]:
    found = HALF_BRACKETED.match(text)
    if not found or not is_sign(found[1][:-1]):
        return "", 0
    return found[1], found.end()


def letter(text: str, heading: bool) -> tuple[str, int]:
    """A letter with a stop; a capital with only a blank after it may be an initial ("J. Smith")."""
    found = LETTER.match(text)
    if not found or not is_sign(found[1]):
        return "", 0
    tabbed = found[2].strip(" \u00a0") != "" or len(found[2]) > 1
    if found[1].isupper() and not tabbed and not heading and len(text.split()) < SHORTEST_LETTERED:
        return "", 0
    return found[1], found.end()


SHORTEST_LETTERED = 5


def is_sign(sign: str) -> bool:
    """A digit, one letter, a doubled letter or a small roman number."""
    if sign.isdecimal() or len(sign) == 1 or (len(set(sign)) == 1 and len(sign) == 2):
        return True
    return sign in (sign.lower(), sign.upper()) and ROMAN.fullmatch(sign.lower()) is not None


READINGS = (division, question, decimal, single, bracketed, half_bracketed, letter)
