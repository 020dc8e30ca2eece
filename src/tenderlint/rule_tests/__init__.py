"""Rules put to the test: the examples they carry, and labelled mini-tenders of a gold file."""

from tenderlint.rule_tests.examples import ExampleResult, try_examples
from tenderlint.rule_tests.gold import GoldCase, GoldResult, read_gold, try_gold

__all__ = ["ExampleResult", "GoldCase", "GoldResult", "read_gold", "try_examples", "try_gold"]
