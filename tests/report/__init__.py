"""What findings come to."""
