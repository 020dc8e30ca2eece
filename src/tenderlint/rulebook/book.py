"""The rulebook: all rules in the order of their themes, the lexicon and the dated tables."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from pydantic import BaseModel

from tenderlint.errors import RulebookError
from tenderlint.language.phrases import PhraseError, expand
from tenderlint.model.finding import THEMES
from tenderlint.model.lexicon import Lexicon
from tenderlint.model.report import RulebookSummary
from tenderlint.rulebook import campaign, profiles
from tenderlint.rulebook.lexicon import load_lexicon
from tenderlint.rulebook.names import put_in_place
from tenderlint.rulebook.schema import Rule, Words
from tenderlint.rulebook.tables import Tables, load_tables
from tenderlint.strict_yaml import did_you_mean, parse, validate

_EXAMPLES = re.compile(r"^examples:.*\n(?:[ \t].*\n|\n)*", re.MULTILINE)
VERSION = "2026.11.0"
"""Calendar version of the rulebook: law and rates move, so it says of when they are."""

_WORDED = (
    "says", "heading", "beside", "tender", "anywhere", "binding", "parts", "unless", "figure",
    "of", "ratio", "to", "over", "count",
)  # fmt: skip
"""The keys of a rule's parts that hold words."""
_WORDED_OF: Mapping[type[BaseModel], tuple[str, ...]] = {
    Rule: ("presumes", "about", "implied", "met", "weak", "contradicted", "not_applicable"),
    Words: ("any", "all", "none", "near", "then"),
}


@dataclass(frozen=True, eq=False)
class Rulebook:
    """All that is judged by. ``sha256`` is over every file of the rulebook, selected or not.

    ``profiles`` are selections by name, ``asks`` what campaigners want that rules answer.
    """

    rules: tuple[Rule, ...]
    lexicon: Lexicon
    tables: Tables
    sha256: str
    profiles: profiles.Profiles = field(default_factory=dict)
    asks: tuple[campaign.Ask, ...] = ()

    @cached_property
    def summary(self) -> RulebookSummary:
        """What a report says of the rulebook."""
        return RulebookSummary(VERSION, len(self.rules), self.sha256)


def load_rulebook(files: Mapping[str, str], examples: bool = True) -> Rulebook:
    """The rulebook of a folder's files (path in the folder -> YAML text).

    Judging needs no ``examples``, and they are the larger half of the rules: without them it is
    loaded in about half the time, and mistakes in them are passed over.

    Raises RulebookError with one line for each mistake in any file, so that a broken rule is named
    and the others need not be read again to find the next mistake.
    """
    complaints: list[str] = []
    lexicon = load_lexicon(_under(files, "lexicon"))
    tables = load_tables(_under(files, "tables"))
    rules: list[Rule] = []
    for path in sorted(files, key=_place):
        theme, _, name = path.partition("/")
        if theme in {"lexicon", "tables", profiles.FILE, campaign.FILE}:
            continue
        try:
            text = files[path] if examples else _without_examples(files[path])
            rules.append(_rule(theme, name.removesuffix(".yaml"), path, text, lexicon))
        except RulebookError as error:
            complaints.append(str(error))
    asks = campaign.load_campaign(files.get(campaign.FILE))
    complaints += [*_twice(rules), *campaign.unknown_asks(rules, asks)]
    if complaints:
        raise RulebookError("\n".join(complaints))
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(f"{path}\0{files[path]}\0".encode())
    named = profiles.load_profiles(
        files.get(profiles.FILE), [(rule.id, rule.theme) for rule in rules]
    )
    return Rulebook(tuple(rules), lexicon, tables, digest.hexdigest(), named, asks)


def words_in(part: object) -> list[str | Words]:
    """Every phrase and every ``Words`` in a rule or a part of one, in order; shared ones once."""
    found: list[str | Words] = []
    _collect(part, found, set())
    return found


def _collect(part: object, found: list[str | Words], seen: set[int]) -> None:
    if isinstance(part, str):
        found.append(part)
    elif isinstance(part, tuple):
        for inner in part:
            _collect(inner, found, seen)
    elif isinstance(part, BaseModel):
        if isinstance(part, Words):
            if id(part) in seen:
                return
            seen.add(id(part))
            found.append(part)
        for name in _worded(type(part)):
            inner = getattr(part, name)
            if inner is not None:
                _collect(inner, found, seen)


@cache
def _worded(model: type[BaseModel]) -> tuple[str, ...]:
    keys = _WORDED_OF.get(model, _WORDED)
    return tuple(key for key in keys if key in model.model_fields)


def _rule(theme: str, name: str, path: str, text: str, lexicon: Lexicon) -> Rule:
    parsed = parse(text, path)
    if isinstance(parsed.value, dict):
        for key in ("id", "theme"):
            if key in parsed.value:
                raise RulebookError(
                    f'{path}: leave out "{key}": file and folder name the id and the theme'
                )
        parsed.value.update({"id": name, "theme": theme})
    if theme not in THEMES:
        raise RulebookError(f'{path}: "{theme}" is no theme{did_you_mean(theme, THEMES)}')
    unnamed = list(put_in_place(parsed))
    if unnamed:
        raise RulebookError("\n".join(unnamed))
    rule = validate(Rule, parsed)
    problems = [*_unsearchable(path, rule, lexicon), *_unexplained(path, rule)]
    if problems:
        raise RulebookError("\n".join(problems))
    return rule


def _without_examples(text: str) -> str:
    """The lines under the key "examples" left empty, so that all others keep their numbers."""
    return _EXAMPLES.sub(lambda found: "\n" * found[0].count("\n"), text)


def _unsearchable(path: str, rule: Rule, lexicon: Lexicon) -> Iterator[str]:
    for words in words_in(rule):
        if isinstance(words, str):
            for phrase in words.split("..."):
                try:
                    expand(phrase)
                except PhraseError as error:
                    yield f'{path}: "{words}": {error}'
        elif words.term is not None and words.term not in lexicon.terms:
            guess = did_you_mean(words.term, tuple(lexicon.terms))
            yield f'{path}: unknown term "{words.term}"{guess}'


def _unexplained(path: str, rule: Rule) -> Iterator[str]:
    if rule.kind == "condition" and rule.presumes is None:
        yield f'{path}: a rule of kind "condition" needs "presumes": the fact it depends on'
    if rule.kind == "hygiene":
        return
    for outcome in ("missing", *(("contradicted",) if rule.contradicted else ())):
        if outcome not in rule.says:
            yield f'{path}: "says" has no text for the outcome "{outcome}"'


def _twice(rules: list[Rule]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for rule in rules:
        if rule.id in seen:
            yield f"{rule.theme}/{rule.id}.yaml: the same id stands in {seen[rule.id]}/: rename one"
        seen[rule.id] = rule.theme


def _under(files: Mapping[str, str], folder: str) -> dict[str, str]:
    return {path: text for path, text in files.items() if path.startswith(folder + "/")}


def _place(path: str) -> tuple[int, str]:
    theme = path.partition("/")[0]
    return (THEMES.index(theme) if theme in THEMES else len(THEMES), path)
