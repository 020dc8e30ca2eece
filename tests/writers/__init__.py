"""What the reports look like."""
