"""XML bytes of a part -> its root element; no DOCTYPE, no entities, no network."""

from __future__ import annotations

import re

from lxml import etree

from tenderlint.errors import UnreadableError
from tenderlint.readers.docx.archive import damaged
from tenderlint.readers.docx.names import STRICT_NAMESPACES

PROLOG = 65_536
"""A DOCTYPE stands before the root element; no producer writes more than this before it."""


def parse(content: bytes, name: str) -> etree._Element:
    """Raises UnreadableError, with the part's name in the message."""
    if has_doctype(content):
        raise UnreadableError(
            "doctype",
            f"{name} declares a DOCTYPE, which no word processor writes and which can hide "
            "text: save a copy in Word and check that",
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(without_strict_names(content), parser)
    except (etree.XMLSyntaxError, ValueError, LookupError, AssertionError) as error:
        raise UnreadableError(*reason(error, name)) from error
    except MemoryError as error:
        raise UnreadableError("over-limit", f"{name} needs more memory than there is") from error


def has_doctype(content: bytes) -> bool:
    head = content[:PROLOG]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in head[:4]:
        head = head.replace(b"\x00", b"")
    return re.search(rb"<!DOCTYPE|<!ENTITY", head, re.IGNORECASE) is not None


def without_strict_names(content: bytes) -> bytes:
    if b"purl.oclc.org" not in content[:PROLOG]:
        return content
    for strict, usual in STRICT_NAMESPACES.items():
        content = content.replace(strict, usual)
    return content


def reason(error: Exception, name: str) -> tuple[str, str]:
    said = str(error).lower()
    if "depth" in said or "huge" in said or "unknown error" in said or "too long" in said:
        return "over-limit", f"{name} is nested or sized as no real document is: it was not read"
    return "damaged", damaged(name)
