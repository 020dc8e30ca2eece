"""The rules folder: where it is, and the text of its files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tenderlint.errors import RulebookError, UsageError

PACKAGE = Path(__file__).resolve().parents[1]


def rules_folder(named: str | None = None) -> Path:
    """The folder the user named; else the one in the package, else the one of the checkout."""
    if named is not None:
        if not Path(named).is_dir():
            raise UsageError(f"{named}: no such folder of rules")
        return Path(named)
    for folder in (PACKAGE / "rules", PACKAGE.parents[1] / "rules"):
        if folder.is_dir():
            return folder
    raise UsageError("tenderlint was installed without its rules: install it again, or say --rules")


def rule_files(folder: Path) -> Mapping[str, str]:
    """The text of every YAML file, by its path in the folder, sorted."""
    files = {}
    for place in sorted(folder.rglob("*.yaml")):
        path = place.relative_to(folder).as_posix()
        if any(part.startswith((".", "~")) for part in path.split("/")):
            continue
        try:
            files[path] = place.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            raise RulebookError(f"{place}: not UTF-8 text: {error.reason}") from error
        except OSError as error:
            raise RulebookError(f"{place}: cannot be read: {error.strerror}") from error
    if not files:
        raise UsageError(f"{folder}: no rule in it (*.yaml)")
    return files
