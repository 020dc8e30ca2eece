"""Signs that fonts draw in place of letters: check boxes, arrows, bullets -> text."""

from __future__ import annotations

import re

CHECKED = "[x]"
EMPTY = "[ ]"

GLYPHS = {
    "☐": EMPTY, "☑": CHECKED, "☒": CHECKED, "🗷": CHECKED, "🗹": CHECKED, "🗵": CHECKED,
    "⮽": CHECKED, "▢": EMPTY,
}  # fmt: skip
"""Check boxes that Unicode draws."""

WINGDINGS = {
    0x6F: EMPTY, 0x71: EMPTY, 0x72: EMPTY, 0xA8: EMPTY, 0x78: CHECKED, 0xFD: CHECKED, 0xFE: CHECKED,
    0xFB: "✗", 0xFC: "✓", 0x6C: "●", 0x6E: "■", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xD8: "➢",
    0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0x28: "☎", 0x2A: "✉",
    0x4A: "☺",
}  # fmt: skip
WINGDINGS_2 = {
    0x2A: EMPTY, 0xA3: EMPTY, 0x30: EMPTY, 0x52: CHECKED, 0x53: CHECKED, 0x51: CHECKED,
    0x54: CHECKED, 0x4F: "✗", 0x50: "✓", 0x96: "●", 0x97: "●", 0x98: "•",
}  # fmt: skip
SYMBOL = dict(
    zip(
        [*range(0x41, 0x5B), *range(0x61, 0x7B)],
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
) | {
    0xB7: "•", 0xA3: "≤", 0xB3: "≥", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈",
    0xA5: "∞", 0xAC: "←", 0xAE: "→", 0xB0: "°", 0xBC: "…", 0xD2: "®", 0xD3: "©", 0xD4: "™",
    0xE2: "®", 0xE3: "©", 0xE4: "™", 0xA0: "€",
} | {point: chr(point) for point in range(0x20, 0x40)}  # fmt: skip
FONTS: dict[str, dict[int, str]] = {
    "wingdings": WINGDINGS,
    "wingdings 2": WINGDINGS_2,
    "wingdings 3": {0x67: "▸", 0x7D: "▶"},
    "symbol": SYMBOL,
}

PRIVATE_USE = range(0xF000, 0xF100)
"""Where symbol fonts keep their 256 signs."""

SPECIAL = re.compile(f"[\u00ad\r\n\uf000-\uf0ff{''.join(GLYPHS)}]")
GLYPH_BEFORE_WORD = re.compile(f"([{''.join(GLYPHS)}])(?=(\\w?))")


def symbol(font: str, code: str) -> str:
    """The text of a w:sym; "" for a sign that says nothing."""
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    signs = FONTS.get(font.strip().lower())
    if signs is not None:
        return signs.get(point & 0xFF, "")
    if point in PRIVATE_USE or not 0x20 <= point < 0x110000 or 0xD800 <= point < 0xE000:
        return ""
    return GLYPHS.get(chr(point), chr(point))


def is_clean(text: str) -> bool:
    """Whether a text is printed as it stands."""
    if text.isascii():
        return "\n" not in text and "\r" not in text
    return SPECIAL.search(text) is None


def clean(text: str, font: str) -> str:
    """A text as printed: no soft hyphens, drawn check boxes as [x] and [ ], one line."""
    if is_clean(text):
        return text
    text = GLYPH_BEFORE_WORD.sub(boxed, text.replace("\u00ad", ""))
    return SPECIAL.sub(lambda sign: sign_text(sign[0], font), text)


def boxed(glyph: re.Match[str]) -> str:
    """The box, parted from a word that follows on its heels."""
    return GLYPHS[glyph[1]] + (" " if glyph[2] else "")


def sign_text(sign: str, font: str) -> str:
    return " " if sign in "\r\n" else symbol(font, f"{ord(sign):x}")
