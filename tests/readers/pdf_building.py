"""Small PDFs written object by object, so that a test shows what is in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

FONTS = (
    "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> "
    "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> "
    "/F3 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Oblique /Encoding /WinAnsiEncoding >>"
)


def objects_pdf(objects: Sequence[str | bytes], root: int = 1, extra: str = "") -> bytes:
    """The numbered objects, from 1, as a file with a cross-reference table."""
    out = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        data = body.encode("latin-1") if isinstance(body, str) else body
        out += f"{number} 0 obj\n".encode() + data + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for offset in offsets:
        out += f"{offset:010} 00000 n \n".encode()
    size = len(objects) + 1
    out += f"trailer << /Size {size} /Root {root} 0 R {extra} >>\nstartxref\n{start}\n".encode()
    return bytes(out + b"%%EOF\n")


def stream(content: str | bytes, entries: str = "") -> bytes:
    """A stream object's body."""
    data = content.encode("cp1252") if isinstance(content, str) else content
    return f"<< /Length {len(data)} {entries} >>\nstream\n".encode() + data + b"\nendstream"


def pdf(
    *contents: str,
    page: str = "",
    catalog: str = "",
    resources: str = "",
    box: str = "0 0 595 842",
    more: Sequence[str | bytes] = (),
) -> bytes:
    """A document with one page for each content stream.

    ``page``, ``catalog`` and ``resources`` are entries for those dictionaries; ``more`` are
    further objects, numbered from 3 + 2 x pages.
    """
    count = len(contents)
    kids = " ".join(f"{3 + 2 * index} 0 R" for index in range(count))
    objects: list[str | bytes] = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
    ]
    for index, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {4 + 2 * index} 0 R "
            f"/Resources << /Font << {FONTS} >> {resources} >> {page} >>"
        )
        objects.append(stream(content))
    return objects_pdf([*objects, *more])


def text(x: float, y: float, words: str, *, font: str = "F1", size: float = 11) -> str:
    """One run of text at a place."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET\n"


def lines(
    x: float, y: float, *words: str, font: str = "F1", size: float = 11, leading: float = 14
) -> str:
    """Lines one under another."""
    return "".join(
        text(x, y - leading * index, line, font=font, size=size) for index, line in enumerate(words)
    )


def rule(x0: float, y0: float, x1: float, y1: float) -> str:
    """A ruling line."""
    return f"{x0} {y0} m {x1} {y1} l S\n"


def grid(xs: Sequence[float], ys: Sequence[float]) -> str:
    """All lines of a table, top to bottom and left to right."""
    across = "".join(rule(min(xs), y, max(xs), y) for y in ys)
    return across + "".join(rule(x, min(ys), x, max(ys)) for x in xs)


def tagged(number: int, content: str, kind: str = "P") -> str:
    """Marked content, as the structure tree refers to it."""
    return f"/{kind} << /MCID {number} >> BDC\n{content}EMC\n"


def picture(x: float, y: float, width: float, height: float, name: str) -> str:
    """An image drawn at a place."""
    return f"q {width} 0 0 {height} {x} {y} cm /{name} Do Q\n"


def image(rows: Sequence[str], entries: Mapping[str, str] | None = None) -> bytes:
    """A grey image: ``#`` is black, anything else white."""
    pixels = bytes(0 if sign == "#" else 255 for row in rows for sign in row)
    shape = f"/Width {len(rows[0])} /Height {len(rows)} /ColorSpace /DeviceGray"
    more = " ".join(f"/{key} {value}" for key, value in (entries or {}).items())
    return stream(pixels, f"/Type /XObject /Subtype /Image {shape} /BitsPerComponent 8 {more}")


def calling_itself() -> bytes:
    """A form that draws itself twice: a few hundred bytes that fill any memory."""
    return objects_pdf(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R "
            "/Resources << /XObject << /A 5 0 R >> >> >>",
            stream("/A Do"),
            stream(
                "/A Do /A Do",
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
                "/Resources << /XObject << /A 5 0 R >> >>",
            ),
        ]
    )


def scan(*contents: str) -> bytes:
    """Pages on which ``SCAN`` draws a picture over the whole page."""
    number = 3 + 2 * len(contents)
    grey = image(["#.#.", ".#.#"])
    return pdf(*contents, resources=f"/XObject << /Scan {number} 0 R >>", more=[grey])


SCAN = picture(0, 0, 595, 842, "Scan")
