"""Why bytes that are no Word document cannot be read, and what their owner should do."""

from __future__ import annotations

from tenderlint.errors import UnreadableError
from tenderlint.readers.docx.archive import ENCRYPTED

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_ENTRY = b"PK\x03\x04"
ZIP_DIRECTORY_END = b"PK\x05\x06"


def refuse_other_formats(data: bytes, wanted: str) -> None:
    """Raises UnreadableError where the first bytes show that this is no zip container.

    ``wanted`` is the format the reader is for, as people call it (".docx", ".odt").
    """
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not data:
        raise UnreadableError("empty", "the file is empty: ask for it again")
    if data.startswith(OLE_MAGIC):
        raise ole_container(data, wanted)
    if ZIP_DIRECTORY_END in data:
        return
    if data.startswith(ZIP_ENTRY):
        raise UnreadableError("truncated", "the end of the file is missing: fetch it again")
    for magic, what in OTHER_FORMATS:
        if head.startswith(magic):
            raise UnreadableError(not_a(wanted), f"this is {what}")
    raise UnreadableError(
        not_a(wanted), f"this is no {wanted} file, whatever its name says: save it as {wanted}"
    )


OTHER_FORMATS = (
    (b"%PDF", "a PDF: give it the ending .pdf"),
    (b"{\\rtf", "an RTF file: open it in Word and save it as .docx"),
    (b"<!DOCTYPE html", "a web page: open it in Word and save it as .docx"),
    (b"<html", "a web page: open it in Word and save it as .docx"),
    (b"<?xml", "an XML file: open it in Word and save it as .docx"),
    (b"\x00\x00", "no document, only empty bytes: fetch it again"),
)


def not_a(wanted: str) -> str:
    return "not-a-" + wanted.lstrip(".")


def ole_container(data: bytes, wanted: str) -> UnreadableError:
    if utf16("EncryptedPackage") in data or utf16("EncryptionInfo") in data:
        return UnreadableError("encrypted", ENCRYPTED)
    if utf16("WordDocument") in data:
        return UnreadableError("old-doc", "old .doc format: open it in Word and save it as .docx")
    return UnreadableError(
        not_a(wanted), f"an old Office file, not {wanted}: open it and save it as {wanted}"
    )


def utf16(name: str) -> bytes:
    return name.encode("utf-16-le")
