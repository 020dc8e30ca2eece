"""What a rule file may say. One small language for all rules; unknown keys are errors."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from tenderlint.model.context import Authority, Contract, Nation, Regime
from tenderlint.model.finding import Basis, Outcome, Severity, Theme
from tenderlint.model.outline import Form, Stage
from tenderlint.model.reading import Bearer, Commitment, FigureKind, Tense, TextKind

RuleKind = Literal[
    "duty", "act", "definition", "figure", "criterion", "condition", "barrier", "hygiene"
]
LooksFor = Literal["unfilled", "weight-sums", "unread"]
"""What a rule of the kind "hygiene" looks for in the tender as a whole."""
Tier = Literal["core", "extended"]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]


class Part(BaseModel):
    """Base of all parts of a rule: frozen, and strict about its keys."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        alias_generator=lambda name: name.rstrip("_").replace("_", "-"),
        validate_by_name=True,
    )


class Words(Part):
    """Words to look for: exactly one of the keys (``within`` goes with ``near`` and ``then``).

    ``any``, ``all`` and ``none`` combine; ``near`` wants its parts at most ``within`` words apart
    in any order, ``then`` in the order given; ``term`` is a notion of the lexicon, ``pattern`` an
    RE2 expression over the text as printed; ``table`` the names of a dated table that hold for the
    tender; ``name`` stands for words that the rule names under
    ``names`` because it needs them more than once.
    """

    any: tuple[Says, ...] | None = None
    all: tuple[Says, ...] | None = None
    none: tuple[Says, ...] | None = None
    near: tuple[Says, ...] | None = None
    then: tuple[Says, ...] | None = None
    within: int | None = Field(default=None, ge=1, le=60)
    term: Text | None = None
    pattern: Text | None = None
    table: Literal["superseded-law"] | None = None
    name: Text | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Words:
        ways = ("any", "all", "none", "near", "then", "term", "pattern", "table", "name")
        given = [way for way in ways if getattr(self, way) is not None]
        if len(given) != 1:
            raise ValueError(f"give exactly one of {', '.join(ways)}")
        if self.within is not None and given[0] not in {"near", "then"}:
            raise ValueError('"within" goes with "near" or "then"')
        return self


Says: TypeAlias = Text | Words
"""A phrase ("pay*" open at the end, "must|shall", "..." for up to six words), or ``Words``."""


class Ratio(Part):
    """Another sum of the tender that a figure is held against: the result is a multiple of it.

    ``to`` are the words that the other sum belongs to: in the statement itself, else the nearest
    of those around, else anywhere. It is brought to one year; a sum for the whole term is divided
    by the duration that belongs to the words ``over``, where there is one. ``value`` takes the
    context's value where the text has none, ``least`` the smallest of several (lots). ``known``
    only asks whether there is such a sum.
    """

    to: Says
    over: Says | None = None
    value: bool = False
    least: bool = False
    known: bool | None = None


class FigureTest(Part):
    """A quantity in the statement. ``of`` says what it belongs to: the nearest such words.

    ``at_least`` and the like compare its value; ``rate`` asks the wage tables as of the tender's
    date what an hourly figure is; ``bound`` asks how the words around limit it. A weight that is
    a share of another part counts as the product of both; ``nested`` asks whether it is one,
    ``range`` whether the figure is given from-to. ``in_days`` compares durations of any unit as
    calendar days (a month is 30, five working days are seven), ``ratio`` compares the figure as a
    multiple of another, ``whole_term`` asks for the contract's term with all its extensions, in
    months; the statement holds a part of it.
    """

    kind: tuple[FigureKind, ...] = ()
    of: Says | None = None
    unit: tuple[str, ...] = ()
    at_least: float | None = None
    below: float | None = None
    above: float | None = None
    at_most: float | None = None
    bound: tuple[str, ...] = ()
    rate: tuple[
        Literal["newest", "previous", "old", "statutory", "both", "below-minimum", "unknown"], ...
    ] = ()
    nested: bool | None = None
    range: bool | None = None
    in_days: bool = False
    ratio: Ratio | None = None
    whole_term: bool = False


class Count(Part):
    """How many statements say something, the one looked at included.

    ``among`` is the list or table it stands in, the statements around it under the same heading,
    or the whole tender. Headings, contents and drafting notes are not counted.
    """

    says: Says
    among: Literal["list", "beside", "tender"] = "beside"
    form: tuple[Form, ...] = ()
    at_least: int | None = Field(default=None, ge=1)
    at_most: int | None = Field(default=None, ge=0)


class Where(Part):
    """What the context must be; a fact that is not known does not exclude, unless ``known``.

    ``above_threshold`` compares the value with the procurement threshold for contract, authority
    and day.
    """

    nation: tuple[Nation, ...] = ()
    contract: tuple[Contract, ...] = ()
    authority: tuple[Authority, ...] = ()
    sector: tuple[str, ...] = ()
    not_sector: tuple[str, ...] = ()
    regime: tuple[Regime, ...] = ()
    value_at_least: float | None = None
    value_below: float | None = None
    from_: date | None = None
    until: date | None = None
    above_threshold: bool | None = None
    known: bool = False


class Parts(Part):
    """Several parts of which nearly all are needed: ``at_least`` so many of those in ``of``.

    A part counts that the statement says itself or that another one under the same heading says,
    unless that one only asks, hopes, scores, hedges or releases.
    """

    of: tuple[Says, ...] = Field(min_length=1)
    at_least: int = Field(ge=1)

    @model_validator(mode="after")
    def _enough(self) -> Parts:
        if self.at_least > len(self.of):
            raise ValueError('"at-least" asks for more parts than stand in "of"')
        return self


class Except(Part):
    """What keeps a case from holding: words in the statement, its heading, beside it, anywhere."""

    says: Says | None = None
    heading: Says | None = None
    beside: Says | None = None
    tender: Says | None = None
    anywhere: Says | None = None
    binding: Says | None = None
    met: bool = False


class Case(Part):
    """A way for a statement to bring about an outcome: all that is said must hold.

    ``says`` looks in the statement with its lead-ins and table header, ``heading`` in the headings
    above it, ``beside`` in the statements around it under the same heading, ``tender`` in any other
    statement. Each of ``anywhere`` may stand in any statement, this one and headings included.
    ``parts`` asks how many parts are said by the statement and those beside it, ``count`` how many
    statements say something.
    What is not said of commitment, bearer, tense and text follows from the kind of the rule.
    """

    says: Says | None = None
    heading: Says | None = None
    beside: Says | None = None
    tender: Says | None = None
    parts: Parts | None = None
    anywhere: tuple[Says, ...] = ()
    unless: Except | None = None
    commitment: tuple[Commitment, ...] = ()
    bearer: tuple[Bearer, ...] = ()
    tense: tuple[Tense, ...] = ()
    negated: bool | None = None
    text: tuple[TextKind, ...] = ()
    form: tuple[Form, ...] = ()
    figure: FigureTest | None = None
    count: Count | None = None
    where: Where | None = None
    hedged: Literal["weakens", "ignored", "needed"] = "weakens"
    unfilled: Literal["weakens", "ignored", "needed"] = "weakens"
    because: Slug | None = None


class About(Part):
    """Which statements a rule looks at: ``says`` all of it and nothing of ``unless``.

    Statements whose innermost heading says ``heading`` are looked at as well, whatever they say.
    """

    says: Says
    heading: Says | None = None
    unless: Says | None = None


class Reference(Part):
    """A source with the day on which it was read."""

    title: Text
    url: Address
    read: date


class Block(Part):
    """One block of an example: the same forms as in a gold file."""

    heading: Text | None = None
    level: int = 1
    para: Text | None = None
    number: str = ""
    lead: Text | None = None
    bullets: tuple[Text, ...] = ()
    numbered: tuple[Text, ...] = ()
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class Given(Part):
    """The context an example stands in; what is absent is England, services, the rulebook's day."""

    nation: Nation = "england"
    contract: Contract = "services"
    value: float | None = None
    authority: Authority | None = None
    sector: str | None = None
    as_of: date | None = None
    regime: Regime | None = None
    unread: bool = False


class Example(Part):
    """A small tender and what it shows. ``quote`` are words that must be among the evidence."""

    text: Text | None = None
    blocks: tuple[Block, ...] = ()
    given: Given = Given()
    quote: Text | None = None
    todo: Text | None = None

    @model_validator(mode="after")
    def _something(self) -> Example:
        if (self.text is None) == (not self.blocks):
            raise ValueError('an example needs either "text" or "blocks"')
        return self


Examples: TypeAlias = dict[Outcome, tuple[Text | Example, ...]]


class Rule(Part):
    """A requirement with an expected answer: what is asked, of whom, how strongly, and why."""

    id: Slug
    theme: Theme
    title: Text
    kind: RuleKind
    tier: Tier
    basis: Basis
    weight: int = Field(ge=0, le=10)
    severity: dict[Outcome, Severity]
    stages: tuple[Stage, ...]
    protects: Text
    applies: Where = Where()
    not_for: tuple[Where, ...] = ()
    presumes: Says | None = None
    presumes_where: Where | None = None
    avoid: bool = False
    released: Literal["contradicted", "weak", "missing"] = "contradicted"
    soft: Literal["weak", "missing"] = "weak"
    names: dict[str, Says] = Field(default_factory=dict)
    about: About | None = None
    looks_for: LooksFor | None = None
    thin: Literal["weak", "missing"] = "missing"
    implied: Says | None = None
    met: tuple[Case, ...] = ()
    weak: tuple[Case, ...] = ()
    contradicted: tuple[Case, ...] = ()
    not_applicable: tuple[Case, ...] = ()
    says: dict[Outcome, Text]
    why: Text
    remedy: Text
    fallback: Text | None = None
    references: tuple[Reference, ...]
    exclusions: tuple[Text, ...] = ()
    unverified: tuple[Text, ...] = ()
    campaign: tuple[Text, ...] = ()
    examples: Examples = Field(default_factory=dict)

    @model_validator(mode="after")
    def _looks_at_something(self) -> Rule:
        if self.kind == "hygiene" and (self.looks_for is None or self.about is not None):
            raise ValueError('a rule of the kind "hygiene" has "looks-for" and no "about"')
        if self.kind != "hygiene" and (self.looks_for is not None or self.about is None):
            raise ValueError('"about" is missing: which statements does the rule look at?')
        return self


Words.model_rebuild()
