"""Document -> the same bytes on every run: fixed order and dates inside the zip."""

from __future__ import annotations

import io
import zipfile

from docx.document import Document

LONG_AGO = (1980, 1, 1, 0, 0, 0)


def docx_bytes(document: Document) -> bytes:
    """The file as bytes, without the template's preview picture."""
    relations = document.part.package.rels
    for key in [key for key, relation in relations.items() if "thumbnail" in relation.reltype]:
        del relations[key]
    raw = io.BytesIO()
    document.save(raw)
    fixed = io.BytesIO()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(fixed, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            target.writestr(entry, source.read(name))
    return fixed.getvalue()
