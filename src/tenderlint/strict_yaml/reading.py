"""YAML text -> plain values, and the line on which each of them stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, NoReturn, TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from tenderlint.errors import RulebookError
from tenderlint.strict_yaml.scalars import SurpriseError, plain_scalar
from tenderlint.strict_yaml.wording import syntax_error

Value: TypeAlias = "str | int | float | bool | date | list[Value] | dict[str, Value] | None"
Path: TypeAlias = tuple[str | int, ...]
"""The keys, and the places in lists counted from 0, that lead from the top to a value."""

MAX_CHARACTERS = 1_000_000
MAX_DEPTH = 24
"""No rule needs a twentieth of the one or half of the other; both keep a hostile file harmless."""


@dataclass(frozen=True)
class Parsed:
    """One file, read: plain values, of which ``2026-11-22`` without quotes is a date.

    ``lines`` counts from 1 and tells where the key of a value stands, or where an entry of a list
    begins; ``value_lines`` has the values that begin on a later line than their key. Both are made
    when first asked for: only what is wrong with a file needs them.
    """

    name: str
    value: dict[str, Value]
    text: str

    @property
    def lines(self) -> Mapping[Path, int]:
        """The line of each key and each entry of a list."""
        return self._reader.lines

    @property
    def value_lines(self) -> Mapping[Path, int]:
        """The line of each value that does not begin on that of its key."""
        return self._reader.value_lines

    @cached_property
    def _reader(self) -> _Reader:
        reader = _Reader(self.name)
        reader.read(self.text)
        return reader

    def line(self, path: Path) -> int:
        """The line of the key or entry at ``path``, or of the nearest one above it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def value_line(self, path: Path) -> int:
        """The line on which the value at ``path`` begins."""
        return self.value_lines.get(path) or self.line(path)

    def fault(self, path: Path, words: str) -> str:
        """``words`` with the file and line of ``path``: one line of a RulebookError."""
        return f"{self.name}, line {self.line(path)}: {words}"


def parse(text: str, name: str) -> Parsed:
    """The file's values and lines; ``name`` is what its errors call it.

    Raises RulebookError with one line for each complaint. What cannot be read as plain YAML is
    reported by itself: whether keys and values are the right ones is the question of ``validate``.
    """
    return Parsed(name, quick(text) or thorough(text, name), text)


def thorough(text: str, name: str) -> dict[str, Value]:
    """The values of a file, or RulebookError with all that is wrong with it."""
    reader = _Reader(name)
    value = reader.read(text)
    if reader.faults or value is None:
        reader.give_up()
    return value


def quick(text: str) -> dict[str, Value] | None:
    """The values of a file in which nothing is to complain of; None if there may be something.

    It does without paths and lines, which take half of the time that reading needs.
    """
    if len(text) > MAX_CHARACTERS or "\t" in text:
        return None
    try:
        events: Any = yaml.CSafeLoader(text)
        events.get_event()
        start = events.get_event()
        if not isinstance(start, DocumentStartEvent) or start.version or start.tags:
            return None
        value = _quick_value(events.get_event, events.get_event(), 0)
        events.get_event()
        whole = not isinstance(events.get_event(), DocumentStartEvent)
    except (yaml.YAMLError, SurpriseError, _OddError):
        return None
    return value if whole and isinstance(value, dict) else None


class _OddError(Exception):
    """Something that plain rules do not hold."""


def _quick_value(following: Callable[[], Any], event: Any, depth: int) -> Value:
    kind = type(event)
    if depth > MAX_DEPTH or kind is AliasEvent or event.anchor is not None or event.tag is not None:
        raise _OddError
    if kind is ScalarEvent:
        return str(event.value) if event.style else plain_scalar(event.value)
    if kind is SequenceStartEvent:
        entries: list[Value] = []
        while type(inner := following()) is not SequenceEndEvent:
            entries.append(_quick_value(following, inner, depth + 1))
        return entries
    mapping: dict[str, Value] = {}
    while type(inner := following()) is not MappingEndEvent:
        key = _quick_value(following, inner, depth + 1)
        if not isinstance(key, str) or key in mapping or key == "<<":
            raise _OddError
        mapping[key] = _quick_value(following, following(), depth + 1)
    return mapping


@dataclass(slots=True)
class _Reader:
    """Walks the parser's events, not its nodes: nodes no longer know anchors and tags."""

    name: str
    lines: dict[Path, int] = field(default_factory=dict)
    value_lines: dict[Path, int] = field(default_factory=dict)
    faults: list[tuple[int, str]] = field(default_factory=list)

    def read(self, text: str) -> dict[str, Value] | None:
        self._refuse_unfit(text)
        try:
            return self._document(yaml.parse(text, Loader=yaml.CSafeLoader))
        except yaml.YAMLError as error:
            self._complain(*syntax_error(error, text))
            self.give_up()

    def give_up(self) -> NoReturn:
        ordered = sorted(set(self.faults))
        raise RulebookError("\n".join(f"{self.name}, line {at}: {words}" for at, words in ordered))

    def _complain(self, line: int, words: str) -> None:
        self.faults.append((line, words))

    def _refuse_unfit(self, text: str) -> None:
        if len(text) > MAX_CHARACTERS:
            self._complain(1, f"the file is longer than {MAX_CHARACTERS:,} characters: split it")
            self.give_up()
        if "\t" in text:
            for number, line in enumerate(text.split("\n"), start=1):
                if "\t" in line:
                    self._complain(number, "a tab: indent with spaces (inside quotes, write \\t)")
            self.give_up()

    def _document(self, events: Iterator[Event]) -> dict[str, Value] | None:
        next(events)
        start = next(events)
        if not isinstance(start, DocumentStartEvent):
            self._complain(1, "the file is empty")
            return None
        if start.version or start.tags:
            self._complain(1, 'a line that begins with "%": rules need none, take it out')
        first = next(events)
        value = self._value(events, first, ())
        next(events)
        if isinstance(following := next(events), DocumentStartEvent):
            self._complain(_line(following), 'a second document after "---": one file is one')
        if isinstance(value, dict):
            return value
        if value is None and not self.faults:
            self._complain(1, "the file is empty")
        else:
            self._complain(_line(first), 'the file must consist of lines like "key: value"')
        return None

    def _value(self, events: Iterator[Event], event: Event, path: Path) -> Value:
        if len(path) > MAX_DEPTH:
            self._complain(_line(event), f"more than {MAX_DEPTH} levels inside one another")
            self.give_up()
        if isinstance(event, ScalarEvent | MappingStartEvent | SequenceStartEvent):
            self._refuse_anchor_and_tag(event)
            if isinstance(event, ScalarEvent):
                return self._scalar(event)
            if isinstance(event, MappingStartEvent):
                return self._mapping(events, path)
            return self._list(events, path)
        if isinstance(event, AliasEvent):
            self._complain(_line(event), f'"*{event.anchor}" stands for an anchor: {_PLAIN}')
        return None

    def _refuse_anchor_and_tag(self, event: _Node) -> None:
        if event.anchor is not None:
            self._complain(_line(event), f'"&{event.anchor}" is an anchor: {_PLAIN}')
        if event.tag is not None:
            self._complain(_line(event), f'"{_as_written(event.tag)}" is a tag: {_PLAIN}')

    def _scalar(self, event: ScalarEvent) -> str | int | float | bool | date | None:
        if event.style:
            return str(event.value)
        try:
            return plain_scalar(event.value)
        except SurpriseError as surprise:
            self._complain(_line(event), str(surprise))
            return str(event.value)

    def _mapping(self, events: Iterator[Event], path: Path) -> dict[str, Value]:
        mapping: dict[str, Value] = {}
        while not isinstance(event := next(events), MappingEndEvent):
            line = _line(event)
            key = self._key(events, event, path)
            inner = (*path, key)
            if key in mapping:
                first = self.lines[inner]
                self._complain(line, f'the key "{key}" stands twice, first in line {first}')
            self.lines.setdefault(inner, line)
            following = next(events)
            mapping[key] = self._value(events, following, inner)
            if _line(following) != line and mapping[key] is not None:
                self.value_lines[inner] = _line(following)
        return mapping

    def _key(self, events: Iterator[Event], event: Event, path: Path) -> str:
        key = self._value(events, event, (*path, ""))
        if key == "<<" and isinstance(event, ScalarEvent) and not event.style:
            self._complain(_line(event), f'"<<" merges other keys: {_PLAIN}')
        if isinstance(key, str):
            return key
        if key is None or isinstance(key, list | dict):
            words = 'a word must stand before ":" (a text that begins with "{" or "[" needs quotes)'
        else:
            words = f"the key {key} is not a text: write it in quotes"
        self._complain(_line(event), words)
        return str(key)

    def _list(self, events: Iterator[Event], path: Path) -> list[Value]:
        entries: list[Value] = []
        while not isinstance(event := next(events), SequenceEndEvent):
            inner = (*path, len(entries))
            self.lines[inner] = _line(event)
            entries.append(self._value(events, event, inner))
        return entries


_Node: TypeAlias = ScalarEvent | MappingStartEvent | SequenceStartEvent
_PLAIN = "rules are written out plainly (a text that begins with this sign needs quotes)"


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _as_written(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")
