"""How phrases are found: one automaton, a set of RE2 expressions, or `re` one by one.

    python benchmarks/matching.py FILE...

Reads the files' text, looks for every phrase of the project's rulebook in it, side by side in one
run, and prints seconds and ratios; then the automaton alone over 1, 10 and 100 times the text and
with 1 and 10 times the phrases.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import re2

from tenderlint.files.rules import rule_files, rules_folder
from tenderlint.judge.plan import plan_of
from tenderlint.language.normal import normalise
from tenderlint.language.phrases import PhraseIndex
from tenderlint.readers import read
from tenderlint.rulebook import load_rulebook

RUNS = 3


def main(paths: list[str]) -> None:
    if not paths:
        sys.exit(__doc__)
    phrases = plan_of(load_rulebook(rule_files(rules_folder()))).index.phrases
    text = "\n".join(read(Path(path).read_bytes(), path).text for path in paths)
    lines = text.splitlines()
    print(f"{len(phrases)} phrases, {len(text):,} characters, {len(lines):,} lines")
    index = PhraseIndex(phrases)
    automaton = best(lambda: index.find(normalise(text)))
    report("one automaton, with places", automaton, automaton)
    patterns = [r"\b" + re.escape(p).replace(r"\*", r"\w*").replace(r"\|", "|") for p in phrases]
    together = re2_set(patterns)
    report(
        "RE2 set, without places", best(lambda: [together.Match(line) for line in lines]), automaton
    )
    report("re, one by one", best(lambda: [re.findall(p, text) for p in patterns], 1), automaton)
    print("\ntext and phrases, seconds:")
    more = PhraseIndex(
        (*phrases, *(f"{p} {n}x" for p in phrases for n in range(9) if "*" not in p))
    )
    for times in (1, 10, 100):
        normal = normalise(text * times)
        print(f"  {times:4} x text: {best(lambda n=normal: index.find(n), 1):8.3f}", end="")
        print(
            f"   with {len(more.phrases):,} phrases: {best(lambda n=normal: more.find(n), 1):8.3f}"
        )


def best(work: Callable[[], object], runs: int = RUNS) -> float:
    """Seconds of the fastest of some runs; what is made once (automaton, set) is made before."""
    times = []
    work()
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def report(name: str, seconds: float, compared_with: float) -> None:
    print(f"  {name:28} {seconds:8.3f} s   {seconds / compared_with:8.1f} x")


def re2_set(patterns: list[str]) -> re2.Set:
    options = re2.Options()
    options.max_mem = 1 << 30
    options.log_errors = False
    found = re2.Set.SearchSet(options)
    for pattern in patterns:
        found.Add("(?i)" + pattern)
    found.Compile()
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
