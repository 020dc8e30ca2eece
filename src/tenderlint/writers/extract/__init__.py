"""Outline and readings -> text: what was read of one document, as a table or as JSON."""

from tenderlint.writers.extract.as_json import write_extract_json
from tenderlint.writers.extract.as_table import write_extract_table

__all__ = ["write_extract_json", "write_extract_table"]
