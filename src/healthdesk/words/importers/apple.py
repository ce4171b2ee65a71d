"""What the importers say about Apple Health and Health Connect."""

SENTENCES: dict[str, tuple[str, str]] = {}
