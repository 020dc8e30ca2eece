"""Rulebook x outlines x context -> findings, in a written order that can be explained."""

from tenderlint.judge.context import infer_context
from tenderlint.judge.explain import explain
from tenderlint.judge.judging import judge, make_ready

__all__ = ["explain", "infer_context", "judge", "make_ready"]
