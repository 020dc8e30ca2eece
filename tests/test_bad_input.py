"""What cannot be read is one clear line on stderr, and the other tenders are still judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.documents import OLE_CONTAINER, PAYS, encrypted_pdf, folder, word, zipped
from tests.program import run

TRUNCATED = word(PAYS)[:2000]

BAD = [
    pytest.param("gone.docx", None, 2, "no such file", id="missing file"),
    pytest.param("empty.docx", b"", 2, "empty", id="empty file"),
    pytest.param("notes.docx", b"Dear all, see below.\n", 2, ".docx", id="text named .docx"),
    pytest.param("half.docx", TRUNCATED, 2, "missing", id="truncated docx"),
    pytest.param("half.zip", zipped({"a.docx": word(PAYS)})[:2000], 2, "zip", id="truncated zip"),
    pytest.param("locked.docx", OLE_CONTAINER, 2, "password", id="docx with a password"),
    pytest.param("locked.pdf", encrypted_pdf(), 2, "password", id="pdf with a password"),
    pytest.param("noise.pdf", b"%PDF-1.7\n" + bytes(9_000), 2, "PDF", id="pdf of garbage"),
    pytest.param("notes.txt", b"Dear all, see below.\n", 2, ".docx", id="a format we do not read"),
    pytest.param("pack", {}, 0, "no document", id="folder without documents"),
    pytest.param(
        "outside.zip",
        zipped({"../../etc/itt.docx": word(PAYS)}),
        2,
        "outside",
        id="zip with a path outside itself",
    ),
    pytest.param(
        "pack",
        {"itt.docx": word(PAYS), "tender.yaml": "naton: england\n"},
        2,
        'tender.yaml, line 1: unknown key "naton" (did you mean "nation"?)',
        id="unknown key in tender.yaml",
    ),
    pytest.param(
        "pack",
        {"itt.docx": word(PAYS), "tender.yaml": "documents: {it.docx: specification}\n"},
        2,
        'no document "it.docx" here (did you mean "itt.docx"?)',
        id="unknown document in tender.yaml",
    ),
    pytest.param(
        "pack",
        {"a.docx": b"", "b.docx": b"nothing"},
        2,
        "not one of its documents can be read",
        id="pack of broken files",
    ),
]


@pytest.mark.parametrize(("name", "content", "code", "words"), BAD)
def test_it_is_named_and_the_others_are_judged(
    tmp_path: Path, name: str, content: bytes | dict[str, bytes] | None, code: int, words: str
) -> None:
    bad = _put(tmp_path / name, content)
    good = folder(tmp_path, {"good.docx": word(PAYS)}) / "good.docx"

    ran = run("check", bad, good, "--format", "json", "--fail-on", "never")

    assert ran.code == code
    assert [tender["path"] for tender in json.loads(ran.out)["tenders"]] == [str(good)]
    [line] = ran.complaints
    assert line.startswith(f"tenderlint: {bad}: ")
    assert words in line


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        pytest.param("gone.docx", None, 2, id="missing file"),
        pytest.param("empty.docx", b"", 2, id="empty file"),
        pytest.param("pack", {}, 3, id="folder without documents"),
        pytest.param("pack", {"~$itt.docx": word(PAYS)}, 3, id="folder with a lock file only"),
    ],
)
def test_alone_it_gives_no_report(
    tmp_path: Path, name: str, content: bytes | dict[str, bytes] | None, code: int
) -> None:
    ran = run("check", _put(tmp_path / name, content))

    assert (ran.code, ran.out, len(ran.complaints)) == (code, "", 1)


def test_a_broken_document_of_a_pack_is_named_and_the_rest_is_judged(tmp_path: Path) -> None:
    pack = folder(tmp_path / "pack", {"itt.docx": word(PAYS), "terms.docx": OLE_CONTAINER})

    ran = run("check", pack, "--format", "json", "--fail-on", "never")

    [line] = ran.complaints
    assert line.startswith(f"tenderlint: {pack}: terms.docx: ")
    [tender] = json.loads(ran.out)["tenders"]
    assert [len(document["problems"]) for document in tender["documents"]] == [0, 1]
    outcomes = {finding["outcome"] for finding in tender["findings"]}
    assert "unreadable" in outcomes
    assert "missing" not in outcomes
    assert ran.code == 0


def test_a_broken_file_fails_alone_among_several_processes(tmp_path: Path) -> None:
    files = folder(tmp_path, {"a.docx": word(PAYS), "b.docx": b"", "c.docx": word(PAYS)})
    paths = [files / "a.docx", files / "b.docx", files / "c.docx"]

    ran = run("check", *paths, "--jobs", 2, "--format", "json", "--fail-on", "never")

    assert ran.code == 2
    assert [tender["path"] for tender in json.loads(ran.out)["tenders"]] == [
        str(paths[0]),
        str(paths[2]),
    ]
    [line] = ran.complaints
    assert line.startswith(f"tenderlint: {paths[1]}: ")


def _put(place: Path, content: bytes | dict[str, bytes] | None) -> Path:
    if isinstance(content, dict):
        return folder(place, content)
    if content is not None:
        place.write_bytes(content)
    return place
