"""What lies at a path: files, folders and zips, what is passed over, and what tender.yaml says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tenderlint.errors import RulebookError, UnreadableError, UsageError
from tenderlint.files.manifest import read_manifest
from tenderlint.files.outputs import save
from tenderlint.files.pounds import pounds
from tenderlint.files.rules import rule_files, rules_folder
from tenderlint.files.tenders import document_bytes, find_tender
from tenderlint.files.zips import member_names
from tenderlint.model.context import Given
from tests.documents import folder, zipped


@pytest.mark.parametrize(
    ("files", "documents"),
    [
        pytest.param(["b.docx", "a.pdf"], ["a.pdf", "b.docx"], id="sorted"),
        pytest.param(
            ["Schedule 10.pdf", "Schedule 2.pdf"],
            ["Schedule 2.pdf", "Schedule 10.pdf"],
            id="numbers in order",
        ),
        pytest.param(["a.docx", "terms/b.docx"], ["a.docx", "terms/b.docx"], id="nested folders"),
        pytest.param(["A.DOCX"], ["A.DOCX"], id="capitals"),
        pytest.param(["a.docx", "~$a.docx"], ["a.docx"], id="a lock file of Word"),
        pytest.param(["a.docx", ".b.docx", ".git/c.docx"], ["a.docx"], id="hidden files"),
        pytest.param(["a.docx", "__MACOSX/a.docx"], ["a.docx"], id="what a Mac adds"),
        pytest.param(["a.docx", "plan.png", "tender.yaml"], ["a.docx"], id="other files"),
    ],
)
def test_the_documents_of_a_folder_or_zip(
    tmp_path: Path, files: list[str], documents: list[str]
) -> None:
    pack = folder(tmp_path / "pack", dict.fromkeys(files, b"title: words\n"))
    archive = tmp_path / "pack.zip"
    archive.write_bytes(zipped(dict.fromkeys(files, b"title: words\n")))

    for place in (pack, archive):
        found = find_tender(str(place))

        assert [document.path for document in found.documents] == documents
        assert {document_bytes(document) for document in found.documents} == {b"title: words\n"}


def test_a_file_is_a_tender_by_itself(tmp_path: Path) -> None:
    path = str(folder(tmp_path, {"itt.docx": b"x", "tender.yaml": "nation: wales\n"}) / "itt.docx")

    found = find_tender(path)

    assert [document.path for document in found.documents] == [path]
    assert found.said == Given()


def test_what_is_passed_over_is_kept(tmp_path: Path) -> None:
    found = find_tender(str(folder(tmp_path, {"a.docx": b"x", "b.png": b"x", "~$a.docx": b"x"})))

    assert found.passed_over == ("b.png",)


def test_the_one_top_folder_of_a_zip_is_the_pack(tmp_path: Path) -> None:
    archive = tmp_path / "pack.zip"
    archive.write_bytes(
        zipped(
            {
                "Home care/itt.docx": b"x",
                "Home care/terms/terms.docx": b"x",
                "Home care/tender.yaml": b"nation: wales\n",
                "__MACOSX/._itt.docx": b"x",
            }
        )
    )

    found = find_tender(str(archive))

    assert [document.path for document in found.documents] == ["itt.docx", "terms/terms.docx"]
    assert found.said.nation == "wales"


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("../itt.docx", id="above"),
        pytest.param("a/../../itt.docx", id="above by a detour"),
        pytest.param("/etc/itt.docx", id="from the root"),
        pytest.param("..\\itt.docx", id="above, as on Windows"),
        pytest.param("C:\\itt.docx", id="on a drive"),
    ],
)
def test_a_zip_with_a_path_outside_itself_is_refused(tmp_path: Path, name: str) -> None:
    archive = tmp_path / "pack.zip"
    archive.write_bytes(zipped({"itt.docx": b"x", name: b"x"}))

    with pytest.raises(UnreadableError, match="outside the zip") as refused:
        member_names(archive)
    assert refused.value.code == "unsafe-zip"


def test_what_tender_yaml_says() -> None:
    text = """\
title: Home care, Northtown
nation: england
contract: services
value: 2400000
authority: local
sector: social-care
as-of: 2026-11-22
documents:
  spec.docx: specification
"""
    assert read_manifest(text, ["spec.docx"]) == Given(
        title="Home care, Northtown",
        nation="england",
        contract="services",
        value=2_400_000,
        authority="local",
        sector="social-care",
        as_of=date(2026, 11, 22),
        documents=(("spec.docx", "specification"),),
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param("naton: wales", 'line 1: unknown key "naton"', id="unknown key"),
        pytest.param("title: A\nnation: walls", 'line 2: "nation" cannot be', id="unknown nation"),
        pytest.param("value: lots", 'line 1: "lots" is not a sum', id="value in words"),
        pytest.param("value: -1", "line 1: ", id="value below nothing"),
        pytest.param("as-of: tomorrow", "line 1: ", id="no day"),
        pytest.param("as_of: 2026-11-22", 'did you mean "as-of"', id="underscore"),
        pytest.param("nation: wales\nnation: wales", "line 2: ", id="key twice"),
        pytest.param("documents: {spc.docx: specification}", 'did you mean "spec.docx"', id="file"),
        pytest.param("documents: {spec.docx: spec}", "specification", id="kind of document"),
        pytest.param("[nation", "line 1: ", id="no YAML"),
        pytest.param("", "line 1: the file is empty", id="empty"),
    ],
)
def test_a_wrong_tender_yaml_is_told_with_its_line(text: str, complaint: str) -> None:
    with pytest.raises(UnreadableError) as told:
        read_manifest(text, ["spec.docx"])

    assert str(told.value).startswith("tender.yaml, line ")
    assert complaint in str(told.value)


@pytest.mark.parametrize(
    ("words", "sum"),
    [
        ("2400000", 2_400_000),
        ("£2,400,000", 2_400_000),
        ("2.4m", 2_400_000),
        ("£2.4 million", 2_400_000),
        ("500k", 500_000),
        ("1.2bn", 1_200_000_000),
        ("£1,234.56", 1_234.56),
    ],
)
def test_pounds(words: str, sum: float) -> None:
    assert pounds(words) == sum


@pytest.mark.parametrize("words", ["", "lots", "2.4x", "2,4", "-5", "1e6", "$5m"])
def test_no_sum_of_pounds(words: str) -> None:
    with pytest.raises(ValueError, match="is not a sum such as"):
        pounds(words)


def test_our_own_rules_are_found() -> None:
    files = rule_files(rules_folder())

    assert "lexicon/commitment.yaml" in files
    assert list(files) == sorted(files)


@pytest.mark.parametrize(
    ("files", "error", "words"),
    [
        pytest.param({}, UsageError, "no rule in it", id="empty folder"),
        pytest.param({"a.yaml": b"\xff\xfe"}, RulebookError, "not UTF-8", id="not UTF-8"),
    ],
)
def test_a_folder_without_usable_rules(
    tmp_path: Path, files: dict[str, bytes | str], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        rule_files(folder(tmp_path, files))


def test_a_report_is_saved_in_a_new_folder(tmp_path: Path) -> None:
    save(str(tmp_path / "out" / "report.json"), "£\n")

    assert (tmp_path / "out" / "report.json").read_bytes() == "£\n".encode()


def test_what_cannot_be_saved_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        save(str(tmp_path), "")
