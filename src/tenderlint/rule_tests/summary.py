"""What a test of rules has shown -> plain text, the mistakes first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tenderlint.model.finding import Finding
from tenderlint.rule_tests.examples import ExampleResult, cases_of, unused_cases
from tenderlint.rule_tests.gold import GoldResult
from tenderlint.rule_tests.measure import Share, accuracy, falsely_met, measured, quoted
from tenderlint.rulebook import Rule

_LONGEST = 160


def examples_text(
    rules: Sequence[Rule], results: Sequence[ExampleResult], lacking: Sequence[str], verbose: bool
) -> str:
    """The examples that came out wrong, the known misses, what is lacking, count and coverage.

    Coverage is the share of the rules' cases that an example brings about; ``verbose`` names the
    others.
    """
    lines = list(lacking)
    for result in results:
        if result.todo:
            state = "todo, comes out right now: drop the todo" if result.right else "todo"
        elif result.right:
            state = "right"
        else:
            state = "WRONG"
        if state != "right" or verbose:
            lines.append(f"{state}: {result.rule}, {result.expected} {result.number}")
            lines.append(f"  {_short(result.text)}")
            if not result.right:
                lines.append(f"  came out as {_came_out(result.finding)}")
    settled = [result for result in results if not result.todo]
    lines.append(
        f"{sum(r.right for r in settled)} of {len(settled)} examples right, "
        f"{len(results) - len(settled)} known misses"
    )
    unused = {rule.id: unused_cases(rule, results) for rule in rules}
    if verbose:
        lines += [f"no example: {rule}, {case}" for rule, cases in unused.items() for case in cases]
    total = sum(len(cases_of(rule)) for rule in rules)
    covered = total - sum(map(len, unused.values()))
    lines.append(f"{covered} of {total} cases of the rules are brought about by an example")
    return "\n".join(lines) + "\n"


def gold_text(results: Sequence[GoldResult], verbose: bool) -> str:
    """The cases that came out wrong, the figures of each rule and outcome, and the totals."""
    lines: list[str] = []
    for result in results:
        if not result.right or verbose:
            lines.extend(_case(result))
    lines.extend(_table(results))
    lines.append("")
    lines.append(f"right:        {_share(accuracy(results))}")
    lines.append(f"falsely met:  {_share(falsely_met(results))} of the cases that are not met")
    lines.append(f"quoted:       {_share(quoted(results))} of the right ones with words to quote")
    return "\n".join(lines) + "\n"


def _case(result: GoldResult) -> Iterator[str]:
    mark = "right" if result.right else "FALSELY MET" if result.falsely_met else "WRONG"
    yield f"{mark}: {result.case.id}, {result.case.rule}: expected {result.case.expect}"
    if not result.right:
        yield f"  came out as {_came_out(result.finding)}"
        if result.case.evidence:
            yield f"  decides: {_short(result.case.evidence)}"
        if result.case.why:
            yield f"  why: {_short(result.case.why)}"


def _table(results: Sequence[GoldResult]) -> Iterator[str]:
    rows = list(measured(results))
    wide = max((len(row.rule) for row in rows), default=4)
    yield f"{'rule':{wide}}  {'outcome':14}  {'precision':24}  recall"
    for row in rows:
        precision, recall = _share(row.precision), _share(row.recall)
        yield f"{row.rule:{wide}}  {row.outcome:14}  {precision:24}  {recall}"


def _share(share: Share) -> str:
    if share.share is None or share.interval is None:
        return "-"
    low, high = share.interval
    return f"{share.share:.2f} ({low:.2f}-{high:.2f}) {share.right}/{share.total}"


def _came_out(finding: Finding) -> str:
    outcome, because = finding.outcome, finding.because
    return f"{outcome} ({', '.join(because)})" if because else outcome


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST].rsplit(" ", 1)[0] + " ..."
