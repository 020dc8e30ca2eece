"""Plain frozen data that every layer speaks of; it imports nothing of the program."""
