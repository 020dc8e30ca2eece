"""JSON Schemas of the JSON formats; ``python -m tenderlint.writers.schemas docs`` writes them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, get_args

from tenderlint.model.context import CONTEXT_KEYS, Origin
from tenderlint.model.document import BlockKind
from tenderlint.model.finding import OUTCOMES, THEMES, Role, Severity
from tenderlint.model.outline import DocumentKind, Stage
from tenderlint.model.reading import Bearer, Commitment, FigureKind, Tense, TextKind
from tenderlint.model.report import SCORE_VERSION
from tenderlint.writers.extract.as_json import SCHEMA_VERSION as EXTRACT_VERSION
from tenderlint.writers.json_report import SCHEMA_VERSION as REPORT_VERSION

Schema: TypeAlias = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
STRING: Schema = {"type": "string"}
COUNT: Schema = {"type": "integer", "minimum": 0}
PAGE: Schema = {"type": ["integer", "null"], "minimum": 1}
PAGES: Schema = {"type": ["integer", "null"], "minimum": 0}
DAY: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
SHA256: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
SCORE: Schema = {"type": ["number", "null"], "minimum": 0, "maximum": 100}


def report_schema() -> Schema:
    """What ``tenderlint check --format json`` writes."""
    return {
        "$schema": DIALECT,
        "title": "tenderlint report, version 1",
        **_object(
            schema_version={"const": REPORT_VERSION},
            tool=_object(name={"const": "tenderlint"}, version=STRING),
            rulebook=_object(version=STRING, rules=COUNT, sha256=SHA256),
            as_of=DAY,
            tenders=_list(_tender()),
        ),
    }


def extract_schema() -> Schema:
    """What ``tenderlint extract --format json`` writes."""
    return {
        "$schema": DIALECT,
        "title": "tenderlint extract, version 1",
        **_object(
            schema_version={"const": EXTRACT_VERSION},
            path=STRING,
            format=STRING,
            pages=PAGES,
            problems=_list(_problem()),
            text=STRING,
            blocks=_list(_block()),
            statements=_list(_statement()),
        ),
    }


SCHEMAS: Mapping[str, Callable[[], Schema]] = {
    "report.schema.json": report_schema,
    "extract.schema.json": extract_schema,
}
"""The schemas that ``docs/`` holds, by file name."""


def schema_text(schema: Schema) -> str:
    """The schema as its file holds it."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _tender() -> Schema:
    return _object(
        path=STRING,
        title=STRING,
        context=_object(**{key: _fact() for key in CONTEXT_KEYS}),
        documents=_list(_document()),
        score=SCORE,
        score_version={"const": SCORE_VERSION},
        themes=_list(_theme()),
        findings=_list(_finding()),
    )


def _fact() -> Schema:
    return _object(
        **{
            "value": {"type": ["string", "number", "null"]},
            "from": {"enum": [*get_args(Origin), None]},
        }
    )


def _document() -> Schema:
    return _object(
        path=STRING,
        format=STRING,
        sha256=SHA256,
        pages=PAGES,
        blocks=COUNT,
        statements=COUNT,
        kind=_one_of(DocumentKind),
        problems=_list(_problem()),
    )


def _problem() -> Schema:
    return _object(code=STRING, message=STRING, page=PAGE)


def _theme() -> Schema:
    return _object(
        id={"enum": list(THEMES)},
        score=SCORE,
        weight=COUNT,
        counts=_object(**dict.fromkeys(OUTCOMES, COUNT)),
    )


def _finding() -> Schema:
    return _object(
        rule=STRING,
        theme={"enum": list(THEMES)},
        title=STRING,
        outcome={"enum": list(OUTCOMES)},
        severity=_one_of(Severity),
        because=_list(STRING),
        message=STRING,
        evidence=_list(_evidence()),
        remedy=STRING,
        references=_list(_object(title=STRING, url=STRING)),
        fingerprint=STRING,
    )


def _evidence() -> Schema:
    return _object(
        document=STRING,
        page=PAGE,
        clause=STRING,
        heading_path=_list(STRING),
        stage=_one_of(Stage),
        quote=STRING,
        start=COUNT,
        end=COUNT,
        commitment=_one_of(Commitment),
        bearer=_one_of(Bearer),
        qualifiers=_list(STRING),
        role=_one_of(Role),
    )


def _block() -> Schema:
    place = _object(table=COUNT, row=COUNT, column=COUNT, header={"type": "boolean"})
    return _object(
        kind=_one_of(BlockKind),
        number=STRING,
        text=STRING,
        level=COUNT,
        page=PAGE,
        heading_path=_list(STRING),
        start=COUNT,
        end=COUNT,
        table={"anyOf": [place, {"type": "null"}]},
        flags=_list(STRING),
    )


def _statement() -> Schema:
    return _object(
        text=STRING,
        start=COUNT,
        end=COUNT,
        clause=STRING,
        heading_path=_list(STRING),
        stage=_one_of(Stage),
        reading=_object(
            commitment=_one_of(Commitment),
            bearer=_one_of(Bearer),
            negated={"type": "boolean"},
            qualifiers=_list(STRING),
            tense=_one_of(Tense),
            kind=_one_of(TextKind),
            figures=_list(_figure()),
            cues=_list(_object(kind=STRING, text=STRING, start=COUNT, end=COUNT)),
        ),
    )


def _figure() -> Schema:
    return _object(
        kind=_one_of(FigureKind),
        value={"type": ["number", "string"]},
        unit=STRING,
        per=STRING,
        bound=STRING,
        high={"type": ["number", "string", "null"]},
        text=STRING,
        start=COUNT,
        end=COUNT,
    )


def _object(**properties: Schema) -> Schema:
    """An object with these keys, all of them, and no others."""
    return {
        "type": "object",
        "required": list(properties),
        "additionalProperties": False,
        "properties": properties,
    }


def _list(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def _one_of(words: Any) -> Schema:
    return {"enum": list(get_args(words))}


if __name__ == "__main__":
    import sys
    from pathlib import Path

    for name, make in SCHEMAS.items():
        Path(sys.argv[1], name).write_text(schema_text(make()), encoding="utf-8")
