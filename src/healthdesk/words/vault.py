"""What the vault room says."""

SENTENCES: dict[str, tuple[str, str]] = {}
