"""What the intake room says."""

SENTENCES: dict[str, tuple[str, str]] = {}
