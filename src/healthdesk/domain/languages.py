"""The languages that the program speaks."""

LANGUAGES = ("en", "fr", "de", "es")
"""ISO 639-1 codes, the first one where nothing else is known."""
