"""Sharing a patient summary: what goes in, line by line, then one checked file."""
