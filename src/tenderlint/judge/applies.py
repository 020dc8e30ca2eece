"""A rule's condition against what is known of the tender."""

from __future__ import annotations

from datetime import date
from typing import cast

from tenderlint.model.context import Authority, Context, ContextKey, Contract, Nation
from tenderlint.rulebook.schema import Rule, Where
from tenderlint.rulebook.tables import Tables

_KINDS_OF_THRESHOLD: tuple[Authority, ...] = ("central", "local", "utility")
"""Kinds of authority with thresholds of their own; the others share one of these."""


def fails(where: Where, context: Context, as_of: date, tables: Tables) -> str | None:
    """The fact that does not fit, None if all do.

    A fact that is not known fits, unless ``where.known`` wants it known: silence about the nation
    or the value must not switch a rule off.
    """
    for key, allowed in (
        ("nation", where.nation),
        ("contract", where.contract),
        ("authority", where.authority),
        ("sector", where.sector),
        ("regime", where.regime),
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
    if where.above_threshold is not None:
        above = _above_threshold(context, as_of, tables)
        if above != where.above_threshold and (above is not None or where.known):
            return "value"
    if (where.from_ and as_of < where.from_) or (where.until and as_of > where.until):
        return "as-of"
    return None


def out_of_place(rule: Rule, context: Context, as_of: date, tables: Tables) -> str | None:
    """The fact for which a rule does not apply to a tender, None if it does.

    One of ``not_for`` keeps it out only if all it speaks of is known and fits.
    """
    failed = fails(rule.applies, context, as_of, tables)
    if failed:
        return failed
    for where in rule.not_for:
        if fails(where.model_copy(update={"known": True}), context, as_of, tables) is None:
            return next(fact for key, fact in _FACTS.items() if key in where.model_fields_set)
    return None


_FACTS = {
    "nation": "nation", "contract": "contract", "authority": "authority", "sector": "sector",
    "not_sector": "sector", "regime": "regime", "value_at_least": "value", "value_below": "value",
    "above_threshold": "value", "from_": "as-of", "until": "as-of",
}  # fmt: skip
"""The fact that each key of ``where`` speaks of, in the order in which they are told."""


def _misfits(context: Context, key: ContextKey, allowed: tuple[str, ...], known: bool) -> bool:
    value = context.get(key)
    return known if value is None else value not in allowed


def _above_threshold(context: Context, as_of: date, tables: Tables) -> bool | None:
    """Whether the value reaches the threshold for goods and services of that kind of authority.

    None where value or threshold is not known. Where the kind of authority is not known, it is
    only said if it comes to the same for all kinds. The higher light-touch threshold is not
    considered: whether services are light touch is not known from the context.
    """
    value = context.get("value")
    authority = cast("Authority | None", context.get("authority"))
    thresholds = [
        tables.threshold(
            cast("Contract | None", context.get("contract")),
            kind,
            False,
            as_of,
            cast("Nation | None", context.get("nation")),
        )
        for kind in ((authority,) if authority else _KINDS_OF_THRESHOLD)
    ]
    if not isinstance(value, int | float):
        return None
    above = {value >= threshold.amount if threshold else None for threshold in thresholds}
    return above.pop() if len(above) == 1 else None
