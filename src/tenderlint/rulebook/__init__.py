"""YAML text -> Rulebook: rules, lexicon and tables, with errors a rule writer understands."""

from tenderlint.rulebook.book import Rulebook, load_rulebook
from tenderlint.rulebook.schema import Rule
from tenderlint.rulebook.selection import PROFILES, select

__all__ = ["PROFILES", "Rule", "Rulebook", "load_rulebook", "select"]
