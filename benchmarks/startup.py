"""Start-up: `tenderlint --version` beside `python -c pass`, in turn, in one run.

    python benchmarks/startup.py [ROUNDS]

The fastest of all rounds counts: it is the one that other work on the machine disturbed least.
"""

from __future__ import annotations

import subprocess
import sys
import time

COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "python -c 'import typer'": ["-c", "import typer"],
    "tenderlint --version": ["-m", "tenderlint", "--version"],
    "tenderlint --help": ["-m", "tenderlint", "--help"],
}


def main(rounds: int = 15) -> None:
    """Print the seconds of each command and their ratio to the first."""
    best = dict.fromkeys(COMMANDS, float("inf"))
    for _ in range(rounds):
        for name, arguments in COMMANDS.items():
            best[name] = min(best[name], seconds(arguments))
    bare = next(iter(best.values()))
    for name, taken in best.items():
        print(f"{name:26} {taken * 1000:6.0f} ms  {taken / bare:5.1f} x")


def seconds(arguments: list[str]) -> float:
    """How long a Python with these arguments takes."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
