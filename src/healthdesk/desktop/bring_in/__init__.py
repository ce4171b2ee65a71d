"""Bring in: files become records."""
