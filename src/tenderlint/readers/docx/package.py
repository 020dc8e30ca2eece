"""Parts of a Word package and what they refer to; nothing outside it is ever followed."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field

from lxml import etree

from tenderlint.errors import UnreadableError
from tenderlint.model.document import Problem
from tenderlint.readers.docx.archive import Archive
from tenderlint.readers.docx.names import DOCUMENT
from tenderlint.readers.docx.xml import parse

USUAL_MAIN_PART = "word/document.xml"


@dataclass(slots=True)
class Package:
    """``problems`` collects the parts that are there but could not be read."""

    archive: Archive
    main: str
    targets: dict[str, dict[str, tuple[str, str]]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def document(self) -> etree._Element:
        """The root of the main part; raises UnreadableError.

        Where what calls itself the main part is none, the usual name may still hold one.
        """
        for name in dict.fromkeys((self.main, USUAL_MAIN_PART)):
            content = self.archive.read(name)
            root = None if content is None else parse(content, name.lstrip("/"))
            if root is not None and root.tag == DOCUMENT:
                self.main = name
                return root
        raise UnreadableError(
            "not-a-docx", "the archive holds no Word document: open it in Word and save it anew"
        )

    def related(self, kind: str) -> etree._Element | None:
        """The root of the main part's first relation of this kind ("styles", "footnotes")."""
        for related_kind, target in self.relations(self.main).values():
            if related_kind == kind:
                return self.part(target, unread=kind in ("footnotes", "endnotes"))
        return None

    def by_id(self, relation: str) -> etree._Element | None:
        """The root of the part to which the main part refers by this id."""
        _, target = self.relations(self.main).get(relation, ("", ""))
        return self.part(target, unread=True) if target else None

    def part(self, name: str, *, unread: bool) -> etree._Element | None:
        """A part's root; None where it is missing, or damaged, which becomes a problem."""
        try:
            content = self.archive.read(name)
            return None if content is None else parse(content, name)
        except UnreadableError as error:
            self.problems.append(Problem(error.code, f"not read: {error}", unread=unread))
            return None

    def relations(self, source: str) -> dict[str, tuple[str, str]]:
        """Id -> kind and part name, for the parts inside the package that ``source`` refers to."""
        if source not in self.targets:
            self.targets[source] = read_relations(self.archive, source)
        return self.targets[source]


def open_package(archive: Archive) -> Package:
    """Find the main part by its relationship: its name and content type may be anything."""
    for kind, target in read_relations(archive, "").values():
        if kind == "officedocument" and target in archive:
            return Package(archive, target)
    return Package(archive, USUAL_MAIN_PART)


def read_relations(archive: Archive, source: str) -> dict[str, tuple[str, str]]:
    folder, name = posixpath.split(source)
    try:
        content = archive.read(posixpath.join(folder, "_rels", name + ".rels"))
        root = None if content is None else parse(content, "relationships")
    except UnreadableError:
        return {}
    found = {}
    for relation in () if root is None else root:
        target = relation.get("Target", "")
        if relation.get("TargetMode") == "External" or not target:
            continue
        kind = relation.get("Type", "").rstrip("/").rpartition("/")[2].lower()
        found[relation.get("Id", "")] = (
            kind,
            posixpath.normpath(posixpath.join("/", folder, target)),
        )
    return found
