"""What the importers say about FHIR in every version."""

SENTENCES: dict[str, tuple[str, str]] = {}
