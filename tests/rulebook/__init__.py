"""What a rule writer sees: how rules, lexicon and tables are read, and what is said of a slip."""
