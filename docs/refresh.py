"""Put the program's output and a rule's text into README.md where it shows them.

    python docs/refresh.py

A block that begins with ``$ tenderlint ...`` gets what that command prints now; one that begins
with ``# rules/...`` the text of that rule.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
README = CHECKOUT / "README.md"


def main() -> None:
    text = README.read_text("utf-8")
    text = re.sub(r"(```console\n\$ tenderlint ([^\n]+)\n).*?(```)", _printed, text, flags=re.S)
    text = re.sub(r"(```yaml\n# (rules/\S+)\n).*?(```)", _written, text, flags=re.S)
    README.write_text(text, "utf-8")


def _printed(block: re.Match[str]) -> str:
    command = [sys.executable, "-m", "tenderlint", *shlex.split(block[2]), "--color", "never"]
    ran = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    return block[1] + ran.stdout + block[3]


def _written(block: re.Match[str]) -> str:
    return block[1] + (CHECKOUT / block[2]).read_text("utf-8") + block[3]


if __name__ == "__main__":
    main()
