"""How much a file may ask of a reader before it is refused: settings with sane defaults."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes and times in seconds. The defaults leave every real tender we know ample room.

    The figures beside them are the largest found in 2,269 real files.
    """

    input_bytes: int = 200 * MIB  # 4 MiB; scanned packs are larger
    archive_entries: int = 10_000  # 70
    part_bytes: int = 64 * MIB  # 12.6 MiB; the tree of a part takes some 15 times its size
    all_parts_bytes: int = 128 * MIB
    expansion_ratio: int = 200  # 41 among parts of this size; pictures are never unpacked
    expansion_from_bytes: int = 16 * MIB  # below this a part is small enough to read whatever it is
    nesting: int = 80  # tables and frames inside each other; 5
    pages: int = 5_000  # 2,415
    page_characters: int = 200_000
    page_objects: int = 20_000  # above this no table is looked for on the page
    seconds: float = 60.0
    seconds_per_page: float = 0.1
    memory_bytes: int = 2048 * MIB


DEFAULT_LIMITS = Limits()
