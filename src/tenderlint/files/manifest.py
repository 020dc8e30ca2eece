"""tender.yaml -> what the user says of a tender. Strict: a key we do not know is an error."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from tenderlint.errors import RulebookError, UnreadableError
from tenderlint.files.pounds import pounds
from tenderlint.files.tenders import MANIFEST
from tenderlint.model.context import Authority, Contract, Given, Nation, Regime
from tenderlint.model.outline import DocumentKind
from tenderlint.strict_yaml import did_you_mean, parse, validate

CODE = "bad-manifest"


def _sum(value: object) -> object:
    return pounds(value) if isinstance(value, str) else value


class Manifest(BaseModel):
    """The keys of ``tender.yaml``; each of them may be left out."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=False)

    title: str | None = None
    nation: Nation | None = None
    contract: Contract | None = None
    value: Annotated[float | None, Field(gt=0), BeforeValidator(_sum)] = None
    authority: Authority | None = None
    sector: str | None = None
    regime: Regime | None = None
    as_of: Annotated[date | None, Field(alias="as-of")] = None
    documents: dict[str, DocumentKind] = {}


def read_manifest(text: str, documents: Sequence[str]) -> Given:
    """What a pack's manifest says; ``documents`` are the paths that may be named in it.

    Raises UnreadableError, a line for each complaint.
    """
    try:
        parsed = parse(text, MANIFEST)
        manifest = validate(Manifest, parsed)
    except RulebookError as error:
        raise UnreadableError(CODE, str(error)) from error
    strangers = [
        parsed.fault(
            ("documents", name), f'no document "{name}" here{did_you_mean(name, documents)}'
        )
        for name in manifest.documents
        if name not in documents
    ]
    if strangers:
        raise UnreadableError(CODE, "\n".join(strangers))
    return Given(
        title=manifest.title,
        nation=manifest.nation,
        contract=manifest.contract,
        value=manifest.value,
        authority=manifest.authority,
        sector=manifest.sector,
        regime=manifest.regime,
        as_of=manifest.as_of,
        documents=tuple(manifest.documents.items()),
    )
