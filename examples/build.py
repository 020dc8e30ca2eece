"""Builds the example packs: manuscripts -> Word files, and PDF where a document is issued as PDF.

python examples/build.py              into examples/ itself
python examples/build.py --to FOLDER  somewhere else
python examples/build.py --no-pdf     Word files only (also what happens without LibreOffice)
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from packs.manuscript import read_manuscript
from packs.numbers import reference_labels
from packs.pdf import libreoffice, pdf_bytes
from packs.word.compose import compose
from packs.word.save import docx_bytes

HERE = Path(__file__).resolve().parent
MANUSCRIPTS = HERE / "manuscripts"

PACKS = {
    "home-care": (
        "invitation-to-tender",
        "specification",
        "terms",
        "method-statements",
        "pricing-schedule",
        "social-value-questionnaire",
        "equality-impact-assessment",
        "clarification-log",
    ),
    "office-cleaning": ("cleaning-contract",),
}


def main() -> None:
    options = argparse.ArgumentParser(description="Build the example packs.")
    options.add_argument("--to", type=Path, default=HERE)
    options.add_argument("--no-pdf", action="store_true")
    given = options.parse_args()
    with_pdf = not given.no_pdf and libreoffice() is not None
    for pack in PACKS:
        build(pack, given.to / pack, with_pdf)
    if not with_pdf:
        print("PDFs were left as they are", file=sys.stderr)


def build(pack: str, target: Path, with_pdf: bool) -> None:
    """All documents of a pack; a cross-reference may point into another of them."""
    target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(MANUSCRIPTS / pack / "tender.yaml", target / "tender.yaml")
    manuscripts = [read_manuscript(MANUSCRIPTS / pack / name) for name in PACKS[pack]]
    labels = {
        f"{one.name}/{label}": number
        for one in manuscripts
        for label, number in reference_labels(one).items()
    }
    for manuscript in manuscripts:
        own = labels | dict(reference_labels(manuscript))
        docx = docx_bytes(compose(manuscript, own))
        if manuscript.front.get("issued-as") != "pdf":
            (target / f"{manuscript.name}.docx").write_bytes(docx)
        elif with_pdf:
            pdf = pdf_bytes(docx, manuscript.name)
            (target / f"{manuscript.name}.pdf").write_bytes(pdf)


if __name__ == "__main__":
    main()
