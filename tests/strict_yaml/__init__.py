"""What is said of a slip in a YAML file, and where."""
