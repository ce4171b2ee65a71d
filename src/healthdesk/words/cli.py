"""What the cli room says."""

SENTENCES: dict[str, tuple[str, str]] = {}
