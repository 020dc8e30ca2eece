"""Values -> JSON text: UTF-8, the same bytes for the same values, on every machine."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def json_text(value: Mapping[str, Any]) -> str:
    """The object, indented, with a newline at its end.

    Broken PDFs give halves of characters; those stay escaped, so that offsets hold and the text can
    still be written as UTF-8.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return LONE_SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text) + "\n"


def json_value(value: str | int | float | Decimal | date) -> str | int | float:
    """A number as short as it can be (2400000, not 2400000.0), a day as 2026-11-22."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return value
    return int(value) if value == int(value) else float(value)
