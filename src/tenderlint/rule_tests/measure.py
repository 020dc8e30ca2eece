"""Results of a gold file -> precision and recall with their intervals, rule by rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from tenderlint.model.finding import OUTCOMES, Outcome
from tenderlint.rule_tests.gold import GoldResult

_Z = 1.959964
"""The standard normal deviate of a two-sided 95 % interval."""


@dataclass(frozen=True, slots=True)
class Share:
    """``right`` of ``total``, with the 95 % interval of the share; all from 0 to 1."""

    right: int
    total: int

    @property
    def share(self) -> float | None:
        """The share itself, None of nothing."""
        return self.right / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's score interval (E. B. Wilson, 1927), which stays sensible for small counts."""
        if not self.total:
            return None
        n, p = self.total, self.right / self.total
        middle = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        half = _Z * sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2)) / (1 + _Z**2 / n)
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class Measured:
    """A rule's outcome: how many that came out so are, and how many that are came out so."""

    rule: str
    outcome: Outcome
    precision: Share
    recall: Share


def measured(results: Sequence[GoldResult]) -> Iterator[Measured]:
    """For each rule in the order of the file, each outcome that was expected or came out."""
    for rule in dict.fromkeys(result.case.rule for result in results):
        of_rule = [result for result in results if result.case.rule == rule]
        for outcome in OUTCOMES:
            out = [r for r in of_rule if r.finding.outcome == outcome]
            labelled = [r for r in of_rule if r.case.expect == outcome]
            if out or labelled:
                yield Measured(
                    rule,
                    outcome,
                    Share(sum(r.right for r in out), len(out)),
                    Share(sum(r.right for r in labelled), len(labelled)),
                )


def accuracy(results: Sequence[GoldResult]) -> Share:
    """How many cases came out right."""
    return Share(sum(result.right for result in results), len(results))


def falsely_met(results: Sequence[GoldResult]) -> Share:
    """How many of the cases that are not met came out as met."""
    not_met = [result for result in results if result.case.expect != "met"]
    return Share(sum(result.falsely_met for result in not_met), len(not_met))


def quoted(results: Sequence[GoldResult]) -> Share:
    """In how many of the right cases the evidence quotes the labelled words."""
    right = [result for result in results if result.right and result.case.evidence]
    return Share(sum(result.quoted for result in right), len(right))
