"""A rule's condition against what is known of the tender."""

from __future__ import annotations

from datetime import date

from tenderlint.model.context import Context, ContextKey
from tenderlint.rulebook.schema import Where


def fails(where: Where, context: Context, as_of: date) -> str | None:
    """The fact that does not fit, None if all do.

    A fact that is not known fits, unless ``where.known`` wants it known: silence about the nation
    or the value must not switch a rule off.
    """
    for key, allowed in (
        ("nation", where.nation),
        ("contract", where.contract),
        ("authority", where.authority),
        ("sector", where.sector),
    ):
        if allowed and _misfits(context, key, allowed, where.known):  # type: ignore[arg-type]
            return key
    if where.not_sector and context.get("sector") in where.not_sector:
        return "sector"
    value = context.get("value")
    if isinstance(value, int | float):
        if where.value_at_least is not None and value < where.value_at_least:
            return "value"
        if where.value_below is not None and value >= where.value_below:
            return "value"
    elif where.known and (where.value_at_least is not None or where.value_below is not None):
        return "value"
    if (where.from_ and as_of < where.from_) or (where.until and as_of > where.until):
        return "as-of"
    return None


def _misfits(context: Context, key: ContextKey, allowed: tuple[str, ...], known: bool) -> bool:
    value = context.get(key)
    return known if value is None else value not in allowed
