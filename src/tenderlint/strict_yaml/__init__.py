"""YAML for people who do not program: one file, read strictly, with a line for every complaint."""

from tenderlint.strict_yaml.reading import (
    MAX_CHARACTERS,
    MAX_DEPTH,
    Parsed,
    Path,
    Value,
    parse,
)
from tenderlint.strict_yaml.validation import validate
from tenderlint.strict_yaml.wording import did_you_mean

__all__ = [
    "MAX_CHARACTERS",
    "MAX_DEPTH",
    "Parsed",
    "Path",
    "Value",
    "did_you_mean",
    "parse",
    "validate",
]
