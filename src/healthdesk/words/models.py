"""What the models room says."""

SENTENCES: dict[str, tuple[str, str]] = {}
