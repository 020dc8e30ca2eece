"""Manuscript -> Word document, with real numbering, footnotes, fields and content controls."""
