"""Claims about what statements do, as tables: the sentence, then what it does."""
