"""Content controls and alternate contents: what wraps text without being text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from tenderlint.readers.docx.look import is_on
from tenderlint.readers.docx.names import (
    ALTERNATE,
    CHOICE,
    FALLBACK,
    PLACEHOLDER_SHOWN,
    SDT,
    SDT_CONTENT,
    SDT_PROPERTIES,
    VAL,
    W14,
    W,
)
from tenderlint.readers.docx.signs import CHECKED, EMPTY


class Control(NamedTuple):
    """``placeholder``: nobody has filled it in. ``checkbox``: the sign that a check box shows."""

    placeholder: bool = False
    checkbox: str | None = None
    contents: bool = False


NO_CONTROL = Control()


def control_of(sdt: etree._Element, outer: Control = NO_CONTROL) -> Control:
    """What the control says of its content, and what the controls around it say."""
    properties = next(sdt.iterchildren(SDT_PROPERTIES), None)
    if properties is None:
        return outer
    placeholder, checkbox, contents = outer
    for shown in properties.iterchildren(PLACEHOLDER_SHOWN):
        placeholder = is_on(shown)
    for box in properties.iterchildren(W14 + "checkbox"):
        states = [state.get(W14 + "val", "1") for state in box.iterchildren(W14 + "checked")]
        checkbox = CHECKED if states and states[0].lower() in ("1", "true", "on") else EMPTY
    for gallery in properties.iter(W + "docPartGallery"):
        contents = contents or gallery.get(VAL) == "Table of Contents"
    return Control(placeholder and checkbox is None, checkbox, contents)


def content_of(sdt: etree._Element) -> Iterator[etree._Element]:
    for content in sdt.iterchildren(SDT_CONTENT):
        yield from content


def chosen(alternate: etree._Element) -> Iterator[etree._Element]:
    """The content of the first Choice, else of the Fallback: they say the same twice."""
    branch = next(alternate.iterchildren(CHOICE), None)
    if branch is None:
        branch = next(alternate.iterchildren(FALLBACK), None)
    yield from () if branch is None else branch


def unwrapped(
    parent: etree._Element, wanted: str, gone: frozenset[str], control: Control = NO_CONTROL
) -> Iterator[tuple[etree._Element, Control]]:
    """The rows of a table or cells of a row, however deep in controls they are wrapped."""
    for child in parent:
        tag = child.tag
        if tag == wanted:
            yield child, control
        elif tag == SDT:
            inner = control_of(child, control)
            for content in child.iterchildren(SDT_CONTENT):
                yield from unwrapped(content, wanted, gone, inner)
        elif tag == ALTERNATE:
            branch = next(child.iterchildren(CHOICE, FALLBACK), None)
            if branch is not None:
                yield from unwrapped(branch, wanted, gone, control)
        elif tag in WRAPPERS and tag not in gone:
            yield from unwrapped(child, wanted, gone, control)


WRAPPERS = frozenset(
    W + name for name in ("ins", "del", "moveTo", "moveFrom", "customXml", "smartTag", "sdtContent")
)
