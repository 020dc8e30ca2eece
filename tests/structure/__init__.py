"""Tests of structure: clauses, statements, lead-ins, tables, numbers."""
