"""How much a file may ask of a reader before it is refused: settings with sane defaults."""

from __future__ import annotations

from dataclasses import Field, dataclass, field, fields
from typing import Any, Final

MIB = 1024 * 1024
LEAST_MEMORY: Final = 256 * MIB
"""A worker needs most of it for itself, before it has read a page."""


def _limit(default: float, says: str, seen: str = "", least: float = 0) -> Any:
    return field(default=default, metadata={"says": says, "seen": seen, "least": least})


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes and times in seconds. The defaults leave every real tender we know ample room.

    Each says what it bounds and, where counted, the largest found in 2,269 real files.
    """

    input_bytes: int = _limit(200 * MIB, "a document, as it lies there", "4 MiB; scans are larger")
    archive_entries: int = _limit(10_000, "parts of a Word or ODT file", "70")
    part_bytes: int = _limit(64 * MIB, "one part of it, unpacked", "13 MiB")
    all_parts_bytes: int = _limit(128 * MIB, "all parts that are read, unpacked")
    expansion_ratio: int = _limit(200, "how many times its packed size a part may be", "41")
    expansion_from_bytes: int = _limit(16 * MIB, "the size from which that ratio counts")
    nesting: int = _limit(80, "tables and frames inside each other", "5")
    pages: int = _limit(5_000, "pages of a PDF; those after them are not read", "2,415")
    page_characters: int = _limit(200_000, "characters on a page of a PDF")
    page_objects: int = _limit(20_000, "drawn objects on a page searched for tables")
    seconds: float = _limit(60.0, "seconds for reading a document")
    seconds_per_page: float = _limit(0.1, "more seconds for each page of a PDF")
    memory_bytes: int = _limit(
        2048 * MIB, "memory of a reading process (Linux only)", "", LEAST_MEMORY
    )
    ocr_seconds: float = _limit(1800.0, "seconds for the OCR of a document (--ocr)")


DEFAULT_LIMITS = Limits()
LIMIT_NAMES: Final = tuple(each.name.replace("_", "-") for each in fields(Limits))
"""As options and docs spell them."""


def limit_words(name: str) -> tuple[str, str, str, str]:
    """A limit as the docs show it: its name, its default, what it bounds, the largest seen."""
    meta = limit_field(name).metadata
    return name, amount(name, default_of(name)), meta["says"], meta["seen"]


def limit_field(name: str) -> Field[float]:
    """The field of ``Limits`` that is called so."""
    return next(each for each in fields(Limits) if each.name == name.replace("-", "_"))


def default_of(name: str) -> float:
    """The limit where nothing else is said."""
    return float(getattr(DEFAULT_LIMITS, limit_field(name).name))


def amount(name: str, value: float) -> str:
    """A limit's value as an option would give it: ``2GiB``, ``60``."""
    if not name.endswith("bytes"):
        return f"{value:.10g}"
    for unit, size in (("GiB", 1024 * MIB), ("MiB", MIB), ("KiB", 1024)):
        if value >= size and value % size == 0:
            return f"{value // size:g}{unit}"
    return f"{value:.10g}"
