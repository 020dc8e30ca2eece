"""A count -> its sign in Word's number formats: "7", "vii", "(g)"'s g, "Seventh"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
TENS = (
    "zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
ODD_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
CHICAGO = "*†‡§"


def format_count(count: int, style: str) -> str | None:
    """None where the style is one that this program does not know; the caller then says so."""
    if style in FORMATS:
        return FORMATS[style](count)
    if style and set(style) <= set("0123456789, .…"):  # a custom format such as "001, 002, 003"
        return str(count).zfill(len(style.split(",")[0].strip()))
    return None


def decimal(count: int) -> str:
    return str(count)


def decimal_zero(count: int) -> str:
    return f"{count:02d}"


def letter(count: int) -> str:
    """a to z, then aa, bb, cc: Word repeats the letter."""
    if not 0 < count <= 780:
        return str(count)
    repeats, index = divmod(count - 1, 26)
    return chr(ord("a") + index) * (repeats + 1)


def roman(count: int) -> str:
    if not 0 < count < 32_768:
        return str(count)
    signs = []
    for value, sign in ROMAN:
        repeats, count = divmod(count, value)
        signs.append(sign * repeats)
    return "".join(signs)


def ordinal(count: int) -> str:
    teen = 10 <= count % 100 <= 20
    return f"{count}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(count % 10, 'th')}"


def cardinal_text(count: int) -> str:
    return words(count).capitalize()


def ordinal_text(count: int) -> str:
    said = words(count)
    head, gap, last = said.rpartition("-" if "-" in said else " ")
    if last in ODD_ORDINALS:
        last = ODD_ORDINALS[last]
    else:
        last = last[:-1] + "ieth" if last.endswith("y") else last + "th"
    return (head + gap + last).capitalize()


def words(count: int) -> str:
    if not 0 <= count < 1_000_000:
        return str(count)
    for size, name in ((1000, "thousand"), (100, "hundred")):
        if count >= size:
            high, rest = divmod(count, size)
            return f"{words(high)} {name}" + (f" {words(rest)}" if rest else "")
    if count < 20:
        return ONES[count]
    tens, ones = divmod(count, 10)
    return TENS[tens] + (f"-{ONES[ones]}" if ones else "")


def chicago(count: int) -> str:
    repeats, index = divmod(count - 1, len(CHICAGO))
    return CHICAGO[index] * (min(repeats, 20) + 1)


FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimal": decimal,
    "decimalZero": decimal_zero,
    "lowerLetter": letter,
    "upperLetter": lambda count: letter(count).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda count: roman(count).upper(),
    "ordinal": ordinal,
    "cardinalText": cardinal_text,
    "ordinalText": ordinal_text,
    "numberInDash": lambda count: f"- {count} -",
    "hex": lambda count: f"{count:X}",
    "chicago": chicago,
    "decimalHalfWidth": decimal,
    "none": lambda _: "",
    "bullet": lambda _: "",
}
