"""Tests mirror the source; beside the mirror stand tests of rules, examples, docs, architecture."""
