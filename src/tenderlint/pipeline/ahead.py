"""The program and its own rules, loaded ahead: imported where judging processes are forked from."""

from contextlib import suppress

import tenderlint.pipeline.tender  # noqa: F401
from tenderlint.pipeline.rules import whole_rulebook

with suppress(Exception):  # whoever judges with them meets it again, and says it
    whole_rulebook(None, examples=False)
