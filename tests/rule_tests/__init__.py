"""Tests of the tests of rules: examples, gold files, precision and recall."""
