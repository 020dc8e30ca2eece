"""How many of a Word file's visible words are read, each once: an independent count.

    python benchmarks/docx_words.py FILE.docx ...
    python benchmarks/docx_words.py -v FILE.docx ...      and the words that differ

The count is made by other means than the reader's: the standard library's XML, one pass over
every w:t of body, footnotes and endnotes, leaving out deletions, hidden runs, field codes, the
Fallback of alternate contents and cells that a vertical merge covers. Labels that Word makes by
itself stand in no w:t, so that the reader has more words; only words of the file count here.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tenderlint.errors import UnreadableError
from tenderlint.readers.docx import read_docx

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
WORD = re.compile(r"\w+")
FURNITURE = ("header", "footer", "comment")
LEFT_OUT = ("del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "instrText")
BLANKS = ("tab", "br", "cr", "ptab", "noBreakHyphen", "sym")
STORIES = ("document", "footnotes", "endnotes")


def main(arguments: list[str]) -> None:
    """One line per file, and the share over all."""
    verbose = "-v" in arguments
    seen = found = 0
    for name in arguments:
        if name == "-v":
            continue
        data = Path(name).read_bytes()
        try:
            document = read_docx(data, name)
            visible = visible_words(name)
        except (UnreadableError, zipfile.BadZipFile, ET.ParseError, KeyError) as error:
            print(f"{'-':>8} {Path(name).name}: {error}")
            continue
        read = Counter(
            word
            for block in document.blocks
            if block.kind not in FURNITURE
            for word in words(f"{block.number} {document.of(block)}")
        )
        lost, added = visible - read, read - visible
        total, missing = visible.total(), lost.total()
        seen, found = seen + total, found + total - missing
        share = 1 - missing / total if total else 1.0
        counts = f"{total:7} words, {missing} lost, {added.total()} added"
        print(f"{share:8.4f} {counts}: {Path(name).name}")
        if verbose:
            print("    lost ", lost.most_common(12), "\n    added", added.most_common(12))
    print(f"{found / max(seen, 1):8.5f} of {seen} words")


def words(text: str) -> list[str]:
    return WORD.findall(text.replace("\u00ad", ""))


def visible_words(path: str) -> Counter[str]:
    """The words of the w:t that Word prints in the body and in the notes that it marks."""
    with zipfile.ZipFile(path) as archive:
        relations = archive.read("_rels/.rels").decode()
        kind = r'<Relationship\b(?=[^>]*Type="[^"]*/officeDocument")[^>]*Target="/?([^"]+)"'
        main_part = re.findall(kind, relations)[0]
        hidden = hidden_styles(archive)
        body = parsed(archive, main_part)
        counted = Counter(words("".join(visible(body, hidden))))
        marked = {
            (local(mark.tag)[:-9] + "s", attribute(mark, "id"))
            for mark in body.iter()
            if local(mark.tag) in ("footnoteReference", "endnoteReference")
        }
        for story in STORIES[1:]:
            if f"word/{story}.xml" in archive.namelist():
                for note in parsed(archive, f"word/{story}.xml"):
                    if (story, attribute(note, "id")) in marked and not attribute(note, "type"):
                        counted.update(words("".join(visible(note, hidden))))
    return counted


def parsed(archive: zipfile.ZipFile, name: str) -> ET.Element:
    return ET.fromstring(archive.read(name).replace(STRICT.encode(), TRANSITIONAL.encode()))


def hidden_styles(archive: zipfile.ZipFile) -> set[str]:
    """Styles that hide text by themselves or by what they are based on."""
    if "word/styles.xml" not in archive.namelist():
        return set()
    styles = parsed(archive, "word/styles.xml")
    hidden: set[str] = set()
    for _ in range(10):
        for style in styles:
            run = child(style, "rPr")
            own = None if run is None else child(run, "vanish")
            based = child(style, "basedOn")
            inherits = based is not None and attribute(based, "val") in hidden
            if (own is not None and is_on(own)) or (own is None and inherits):
                hidden.add(attribute(style, "styleId"))
    return hidden


def visible(root: ET.Element, hidden: set[str]) -> Iterator[str]:
    """Text in order; a blank where a word ends without one."""
    states: list[bool] = []  # of each open field: whether its result has begun

    def walk(element: ET.Element, style_hidden: bool) -> Iterator[str]:
        name = local(element.tag)
        if name in LEFT_OUT or (name == "tr" and is_deleted(element)):
            return
        if name == "tc" and is_covered(element):
            return
        if name == "p":
            yield "\n"
            properties = child(element, "pPr")
            style = None if properties is None else child(properties, "pStyle")
            style_hidden = style is not None and attribute(style, "val") in hidden
        if name == "r" and run_hidden(element, style_hidden, hidden):
            for char in element.iter():
                field(char)
            return
        field(element)
        if name == "t" and element.tag.startswith("{" + TRANSITIONAL) and not codes_open():
            yield element.text or ""
        elif name in BLANKS and len(element) == 0:
            yield " "
        for inner in element:
            yield from walk(inner, style_hidden)
        if name == "p":
            yield "\n"

    def field(char: ET.Element) -> None:
        kind = attribute(char, "fldCharType")
        if kind == "begin":
            states.append(False)
        elif kind == "separate" and states:
            states[-1] = True
        elif kind == "end" and states:
            states.pop()

    def codes_open() -> bool:
        return not all(states)

    yield from walk(root, False)


def run_hidden(run: ET.Element, style_hidden: bool, hidden: set[str]) -> bool:
    properties = child(run, "rPr")
    if properties is None:
        return style_hidden
    vanish, style = child(properties, "vanish"), child(properties, "rStyle")
    if vanish is not None:
        return is_on(vanish)
    return style_hidden or (style is not None and attribute(style, "val") in hidden)


def is_covered(cell: ET.Element) -> bool:
    properties = child(cell, "tcPr")
    merge = None if properties is None else child(properties, "vMerge")
    return merge is not None and attribute(merge, "val") != "restart"


def is_deleted(row: ET.Element) -> bool:
    properties = child(row, "trPr")
    return properties is not None and child(properties, "del") is not None


def is_on(toggle: ET.Element) -> bool:
    return attribute(toggle, "val") not in ("0", "false", "off")


def child(element: ET.Element, name: str) -> ET.Element | None:
    return next((inner for inner in element if local(inner.tag) == name), None)


def attribute(element: ET.Element, name: str) -> str:
    return next((value for key, value in element.items() if local(key) == name), "")


def local(tag: str) -> str:
    return tag.rpartition("}")[2]


if __name__ == "__main__":
    main(sys.argv[1:])
