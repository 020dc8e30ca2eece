"""What the exit codes mean."""

from enum import IntEnum


class Exit(IntEnum):
    """The answer of a run to whoever called it."""

    HELD = 0
    FAILED = 1
    COULD_NOT_RUN = 2
    NOTHING_FOUND = 3
