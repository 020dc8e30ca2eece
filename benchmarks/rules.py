"""What more rules cost: `check` with a few rules and with all, and judging by ten times all.

    python benchmarks/rules.py FILE ...

For each file: whole processes of `check` with the rules named in FEW and with all of them, in turn,
the median of the rounds and the ratio round by round. Then, in this process, matching and judging
with the few, with all, and with ten copies of all under other names.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

from tenderlint.files.rules import rule_files, rules_folder
from tenderlint.judge import infer_context, judge, make_ready
from tenderlint.language import read_outlines
from tenderlint.model.context import Given
from tenderlint.model.tender import Tender
from tenderlint.readers import read
from tenderlint.rulebook import Rulebook, load_rulebook, select
from tenderlint.structure import outline

ROUNDS = 5
FEW = (
    "rlw-pay-obligation", "rlw-stale-rate", "gw-zero-hours", "gw-union-access", "eq-eqia-done",
    "eq-award-criteria", "reserve-supported-employment", "reserve-thirty-percent", "lots-decision",
    "insurance-timing", "voice-needs", "voice-evaluation-panel", "sv-weighting",
    "insource-considered",
)  # fmt: skip


def main(paths: list[str]) -> None:
    """Print both comparisons for each file."""
    if not paths:
        sys.exit(__doc__)
    rulebook = load_rulebook(rule_files(rules_folder()), examples=False)
    for path in paths:
        print(path)
        whole_checks(path, len(rulebook.rules))
        judging(path, rulebook)


def whole_checks(path: str, count: int) -> None:
    """`check` as a process of its own."""
    common = ["-m", "tenderlint", "check", path, "--format", "json", "--exit-zero"]
    few = [*common, "--select", ",".join(FEW)]
    every = [*common, "--profile", "all"]
    pairs = [(seconds(few), seconds(every)) for _ in range(ROUNDS)]
    ratio = statistics.median(after / before for before, after in pairs)
    print(f"  check, {len(FEW)} rules {statistics.median(p[0] for p in pairs):8.2f} s")
    print(f"  check, {count} rules {statistics.median(p[1] for p in pairs):8.2f} s   {ratio:.2f} x")


def seconds(arguments: list[str]) -> float:
    """What one run takes."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    return time.perf_counter() - begun


def judging(path: str, rulebook: Rulebook) -> None:
    """Matching and judging alone, for few, all, and ten times all rules."""
    document = read(Path(path).read_bytes(), path)
    outlined = outline(document, rulebook.lexicon)
    readings = read_outlines([outlined], rulebook.lexicon)
    day = date(2026, 11, 22)
    context = infer_context(Given(), [outlined], readings, rulebook.lexicon, day)
    tender = Tender(path, path, (outlined,), readings, context)
    for name, rules in (
        (f"{len(FEW)} rules", select(rulebook, FEW)),
        ("all", rulebook),
        ("10 x all", copied(rulebook, 10)),
    ):
        make_ready(rules, lambda: False)
        taken = []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            judge(tender, rules, day)
            taken.append(time.perf_counter() - begun)
        each = min(taken) / len(rules.rules) * 1000
        print(f"  judging, {name:9} {min(taken):8.2f} s   {each:6.1f} ms a rule")


def copied(rulebook: Rulebook, times: int) -> Rulebook:
    """The rulebook with copies of its rules under other names; each is judged by itself."""
    copies = [
        rule.model_copy(update={"id": f"{rule.id}-{number}"}, deep=True)
        for number in range(times)
        for rule in rulebook.rules
    ]
    return replace(rulebook, rules=tuple(copies))


if __name__ == "__main__":
    main(sys.argv[1:])
