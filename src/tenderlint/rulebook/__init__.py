"""YAML text -> Rulebook: rules, lexicon and tables, with errors a rule writer understands."""

from tenderlint.rulebook.book import Rulebook, load_rulebook
from tenderlint.rulebook.profiles import TIERS
from tenderlint.rulebook.schema import Rule
from tenderlint.rulebook.selection import select

__all__ = ["TIERS", "Rule", "Rulebook", "load_rulebook", "select"]
