"""What the importers say about CSV files, workbooks and devices."""

SENTENCES: dict[str, tuple[str, str]] = {}
