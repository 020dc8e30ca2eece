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
WHAT = {
    VANISH: "hidden",
    BOLD: "bold",
    ITALIC: "italic",
    UNDERLINE: "underlined",
    CAPITALS: "capitals",
    HIGHLIGHT: "highlighted",
    SIZE: "size",
    RUN_STYLE: "style",
    SHADING: "shading",
}
"""What a run property says; all but the last three are toggles."""


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
        what = WHAT.get(named.tag)
        if what is None:
            continue
        if what == "size":
            size = named.get(VAL, "")
            if size.isdecimal():
                changes["size"] = int(size[:6])
        elif what == "style":
            if run_style is not None:
                look = run_style(named.get(VAL, ""), look)
        elif what == "shading":
            if is_marker_colour(named.get(FILL, "")):
                changes["highlighted"] = True
        else:
            changes[what] = is_on(named)
    return changed(look, tuple(changes.items())) if changes else look


@lru_cache(maxsize=4096)
def changed(look: Look, changes: tuple[tuple[str, bool | int | str], ...]) -> Look:
    """Few looks occur in a document, in thousands of runs."""
    return look._replace(**dict(changes))  # type: ignore[arg-type]


def font_of(rpr: etree._Element) -> str:
    """The font that these run properties name; asked for only where signs may be drawn with it."""
    for named in rpr.iterchildren(FONTS):
        return named.get(ASCII_FONT) or named.get(OTHER_FONT) or ""
    return ""


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
