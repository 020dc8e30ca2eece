"""Run properties -> how text looks: hidden, bold, italic, capitals, highlighted, its size."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from lxml import etree

from tenderlint.readers.docx.names import (
    BOLD,
    CAPITALS,
    FILL,
    FONTS,
    HIGHLIGHT,
    ITALIC,
    RUN_STYLE,
    SHADING,
    SIZE,
    UNDERLINE,
    VAL,
    VANISH,
    W,
)

ASCII_FONT = W + "ascii"
OTHER_FONT = W + "hAnsi"
OFF = frozenset({"0", "false", "off", "none", "no"})
TOGGLES = {
    VANISH: "hidden",
    BOLD: "bold",
    ITALIC: "italic",
    UNDERLINE: "underlined",
    CAPITALS: "capitals",
    HIGHLIGHT: "highlighted",
}


class Look(NamedTuple):
    """``size`` in half points; ``font`` only matters where it draws signs instead of letters."""

    hidden: bool = False
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    highlighted: bool = False
    size: int = 22
    font: str = ""


PLAIN = Look()
RunStyle: TypeAlias = Callable[[str, Look], Look]


def look_of(rpr: etree._Element, look: Look, run_style: RunStyle | None = None) -> Look:
    """What these run properties make of an inherited look; direct children only.

    ``run_style`` is asked for the look under a character style; the run's own properties win.
    """
    changes: dict[str, bool | int | str] = {}
    for named in rpr:
        tag = named.tag
        if tag in TOGGLES:
            changes[TOGGLES[tag]] = is_on(named)
        elif tag == FONTS:
            font = named.get(ASCII_FONT) or named.get(OTHER_FONT)
            if font:
                changes["font"] = font
        elif tag == SIZE:
            size = named.get(VAL, "")
            if size.isdecimal():
                changes["size"] = int(size[:6])
        elif tag == RUN_STYLE and run_style is not None:
            look = run_style(named.get(VAL, ""), look)
        elif tag == SHADING and is_marker_colour(named.get(FILL, "")):
            changes["highlighted"] = True
    return changed(look, tuple(changes.items())) if changes else look


@lru_cache(maxsize=4096)
def changed(look: Look, changes: tuple[tuple[str, bool | int | str], ...]) -> Look:
    """Few looks occur in a document, in thousands of runs."""
    return look._replace(**dict(changes))  # type: ignore[arg-type]


def is_on(toggle: etree._Element) -> bool:
    """A toggle without a value is on."""
    said = toggle.get(VAL)
    return said is None or said.lower() not in OFF


def is_marker_colour(fill: str) -> bool:
    """Shading in the yellow, green, blue or pink of a marker pen; greys and pastels are layout."""
    try:
        red, green, blue = bytes.fromhex(fill)
    except ValueError:
        return False
    return (
        max(red, green, blue) >= 0xF0
        and (
            min(red, green, blue) <= 0x66 and (red >= 0xF0) + (green >= 0xE0) + (blue >= 0xF0) >= 1
        )
        and (red, green, blue) not in ((0xFF, 0, 0), (0, 0, 0xFF))
    )
