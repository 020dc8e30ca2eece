"""campaign.yaml -> what campaigners ask of a tender, for rules to say which ask they answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from tenderlint.rulebook.schema import Rule, Slug, Text
from tenderlint.strict_yaml import did_you_mean, parse, validate

FILE = "campaign.yaml"


class Ask(BaseModel):
    """One thing that is asked for: ``text`` in a sentence, ``by`` whom where that is known."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Slug
    text: Text
    by: Annotated[str, StringConstraints(strip_whitespace=True)] = ""


class CampaignFile(BaseModel):
    """campaign.yaml"""

    model_config = ConfigDict(extra="forbid", frozen=True)

    asks: Annotated[tuple[Ask, ...], Field(min_length=1)]


def load_campaign(text: str | None) -> tuple[Ask, ...]:
    """The asks in the order of the file, none where there is no file."""
    return () if text is None else validate(CampaignFile, parse(text, FILE)).asks


def unknown_asks(rules: Sequence[Rule], asks: Sequence[Ask]) -> Iterator[str]:
    """A complaint for each ask that a rule names and the campaign has not."""
    known = [ask.id for ask in asks]
    for rule in rules:
        for name in rule.campaign:
            if known and name not in known:
                where = f"{rule.theme}/{rule.id}.yaml"
                yield f'{where}: {FILE} has no ask "{name}"{did_you_mean(name, known)}'
