"""Tests of the judge: what rules find, how statements decide, what findings say."""
