"""What the importers room says."""

SENTENCES: dict[str, tuple[str, str]] = {}
