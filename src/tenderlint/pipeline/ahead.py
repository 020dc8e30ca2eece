"""The program and the rules asked for, made ready: imported where judging ones are forked from."""

import json
import os
from contextlib import suppress

import tenderlint.pipeline.tender  # noqa: F401
from tenderlint.judge import make_ready
from tenderlint.pipeline.rules import AHEAD, RuleChoice, load_rules

with suppress(Exception):  # whoever judges with them meets it again, and says it
    asked = json.loads(os.environ[AHEAD])
    lists = {key: tuple(value) for key, value in asked.items() if isinstance(value, list)}
    make_ready(load_rules(RuleChoice(**asked | lists)), lambda: True)
