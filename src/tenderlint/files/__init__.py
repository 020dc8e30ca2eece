"""The disk: find tenders, read their bytes, read the rule files, save reports."""
