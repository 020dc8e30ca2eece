"""A line's start -> what may be its clause number. Whether it is one, ``numbering`` decides."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

BULLETS: Final = (
    "•●○◦▪▫■□◆◇►▸▶➢➤➔✓✔✗❖⁃∙·‣⦁⮚\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8\uf076\uf0e0\uf02d\uf06f\uf071"
)
DASHES: Final = "-–—"

DECIMAL: Final = re.compile(
    r"(?P<number>(?:[A-Z]{1,2}\.?)?\d{1,4}(?:\.\d{1,3}){0,6}[A-Z]?)(?P<end>[.):]{0,2})(?=\s|$|(?<=\.)[A-Z“\"'‘(\[])"
)
"""``12``, ``12.3.``, ``4)``, ``B12.4``, ``12.3A``; a stop may touch a capital."""
BRACKETED: Final = re.compile(r"\((?P<inner>[a-z]{1,5}|[A-Z]{1,4}|\d{1,3})\)(?=\s|$|[A-Z“\"'‘\[])")
"""``(a)``, ``(iv)``, ``(B)``, ``(3)``."""
HALF: Final = re.compile(r"(?P<inner>[a-z]{1,4}|[A-Z]{1,4})(?P<end>[.)])(?=\s|$)")
"""``a)``, ``iv.``, ``A.``"""
NAMED: Final = re.compile(
    r"(?P<word>(?:(?:Joint|Call[- ]?Off|Framework|Contract|Order)\s+)?"
    r"(?:Schedule|Annex(?:ure)?|Appendix|Attachment|Exhibit|Part|Lot|Chapter|Volume|Section|"
    r"Article|Stage|Step|Question|Clause|Paragraph))"
    r"\s+(?P<number>\d{1,3}[A-Za-z]?(?:\.\d{1,3}){0,3}|[A-Z]|[IVX]{1,5})"
    r"(?:\s*(?P<end>[:.)–—-]+)\s*|(?=\s|$))",
    re.IGNORECASE,
)
"""``Schedule 4``, ``PART B``: a part of the document with a numbering of its own."""
ROMAN: Final = re.compile(r"(?=.)x{0,3}(?:ix|iv|v?i{0,3})$", re.IGNORECASE)
ROMAN_VALUES: Final = {"i": 1, "v": 5, "x": 10}


class Label(NamedTuple):
    """A possible number: as printed, how much of the line it takes, and its ways of counting.

    Each reading is a scheme and a value; ``(i)`` may be roman 1 or letter 9. A decimal's value is
    the tuple of its parts.
    """

    text: str
    length: int
    readings: tuple[tuple[str, tuple[int, ...]], ...]
    stopped: bool


def bullet(text: str) -> int:
    """How many characters the bullet sign at the start takes; 0 if there is none."""
    if text and text[0] in BULLETS and (len(text) == 1 or text[1] == " " or not text[1].isdigit()):
        return 1
    if len(text) > 1 and text[0] in DASHES and text[1] == " ":
        return 1
    if text[:2] == "o " or text == "o" or (text[:1] == "§" and not text[1:3].strip().isdigit()):
        return 1
    return 0


def label(text: str) -> Label | None:
    """The number that the text may start with."""
    if not text or not (text[0].isalnum() or text[0] == "("):
        return None
    if text[0] == "(":
        found = BRACKETED.match(text)
        if not found:
            return None
        inner = found["inner"]
        return Label(found[0], found.end(), _counted(inner, "()"), True)
    if text[0].isdigit() or (found := DECIMAL.match(text)) is not None:
        return _decimal(text)
    found = NAMED.match(text)
    if found and text[0].isupper():
        printed = " ".join(f"{found['word']} {found['number']}".split())
        number = found["number"]
        value = int(number[0]) if number[0].isdigit() else ord(number[0])
        return Label(printed, found.end(), (("named", (value,)),), bool(found["end"]))
    found = HALF.match(text)
    if found:
        end = found["end"]
        printed = found["inner"] + (")" if end == ")" else "")
        return Label(printed, found.end(), _counted(found["inner"], end), True)
    return None


def _decimal(text: str) -> Label | None:
    found = DECIMAL.match(text)
    if not found:
        return None
    number, end = found["number"], found["end"]
    prefix = number.rstrip("0123456789.ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    letters = re.match(r"[A-Z]*\.?", number)
    lead = letters[0] if letters else ""
    digits = number[len(lead) :].rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if not digits or prefix:
        return None
    parts = tuple(int(part) for part in digits.split("."))
    if len(parts) == 2 and parts[1] == 0:
        parts = parts[:1]
    printed = number
    if ")" in end:
        printed += ")"
    scheme = f"decimal{lead}" + ("" if ")" not in end or len(parts) > 1 else ")")
    return Label(printed, found.end(), ((scheme, parts),), bool(end))


def _counted(inner: str, style: str) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Every way of counting in which the sign may stand."""
    if inner.isdigit():
        return ((f"number{style}", (int(inner),)),)
    case = "lower" if inner.islower() else "upper"
    readings: list[tuple[str, tuple[int, ...]]] = []
    if len(set(inner)) == 1 and (len(inner) <= 3):
        letter = ord(inner[0].lower()) - 96 + 26 * (len(inner) - 1)
        readings.append((f"{case}-letter{style}", (letter,)))
    roman = _roman(inner.lower())
    if roman:
        readings.append((f"{case}-roman{style}", (roman,)))
    return tuple(readings)


def _roman(sign: str) -> int:
    if not ROMAN.match(sign):
        return 0
    total = 0
    for sign_here, following in zip(sign, sign[1:] + " ", strict=True):
        value = ROMAN_VALUES[sign_here]
        total += -value if ROMAN_VALUES.get(following, 0) > value else value
    return total


def letter_sign(value: int) -> str:
    """1 is a, 27 is aa, 53 is aaa."""
    return chr(97 + (value - 1) % 26) * ((value - 1) // 26 + 1)


def roman_sign(value: int) -> str:
    """Small roman figures."""
    sign = ""
    for worth, figures in ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        sign += figures * (value // worth)
        value %= worth
    return sign
