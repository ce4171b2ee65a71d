"""What the importers say about clinical documents (C-CDA and CDA R2)."""

SENTENCES: dict[str, tuple[str, str]] = {}
