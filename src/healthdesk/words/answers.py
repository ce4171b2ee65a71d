"""What the answers room says."""

SENTENCES: dict[str, tuple[str, str]] = {}
