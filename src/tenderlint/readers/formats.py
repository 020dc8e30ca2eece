"""The first bytes of a file -> what it really is, whatever its name says."""

from __future__ import annotations

from typing import Final

HEAD: Final = 1024
ZIP_ENTRY: Final = b"PK\x03\x04"
ZIP_END: Final = b"PK\x05\x06"
OPEN_DOCUMENT_TEXT: Final = b"application/vnd.oasis.opendocument.text"


def sniffed(data: bytes) -> str:
    """The suffix that fits the bytes (".pdf", ".docx", ".odt"), "" when they fit none."""
    head = data[:HEAD]
    if b"%PDF-" in head and not data.startswith(ZIP_ENTRY):
        return ".pdf"
    if data.startswith(ZIP_ENTRY) or ZIP_END in data[-66_000:]:
        return _container(data)
    return ""


def _container(data: bytes) -> str:
    """Which documents live in this zip; "" for other archives and broken ones."""
    import io
    import zipfile

    if OPEN_DOCUMENT_TEXT in data[:HEAD]:
        return ".odt"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {info.filename.lower() for info in archive.infolist()[:10_000]}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return ""
    if "[content_types].xml" in names and any(name.startswith("word/") for name in names):
        return ".docx"
    if "content.xml" in names and "mimetype" in names:
        return ".odt"
    return ""
