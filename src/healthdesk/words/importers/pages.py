"""What the importers say about PDFs, scans, photos and letters read as pages."""

SENTENCES: dict[str, tuple[str, str]] = {}
