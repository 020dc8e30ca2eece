"""The example packs are what their manuscripts say, and each build gives the same bytes."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
DOCX = sorted(
    str(path.relative_to(EXAMPLES))
    for pack in ("home-care", "office-cleaning")
    for path in (EXAMPLES / pack).glob("*.docx")
)
TEXT_PARTS = ("word/document.xml", "word/numbering.xml", "docProps/core.xml")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two builds of the Word files, each by a process of its own."""
    folders = tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("second")
    for folder in folders:
        subprocess.run(
            [sys.executable, str(EXAMPLES / "build.py"), "--no-pdf", "--to", str(folder)],
            check=True,
            capture_output=True,
        )
    return folders


@pytest.mark.parametrize("name", DOCX)
def test_two_builds_give_the_same_bytes(built: tuple[Path, Path], name: str) -> None:
    first, second = built
    assert (first / name).read_bytes() == (second / name).read_bytes()


@pytest.mark.parametrize("name", DOCX)
def test_the_committed_file_is_the_built_one(built: tuple[Path, Path], name: str) -> None:
    """Part by part: how tightly the zip is packed depends on the machine's zlib."""
    assert _parts(EXAMPLES / name) == _parts(built[0] / name)


@pytest.mark.parametrize("pack", ["home-care", "office-cleaning"])
def test_no_file_of_a_pack_is_left_over_or_missing(built: tuple[Path, Path], pack: str) -> None:
    committed = {path.name for path in (EXAMPLES / pack).iterdir() if path.suffix != ".pdf"}
    assert committed == {path.name for path in (built[0] / pack).iterdir()}


def _parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in TEXT_PARTS}
