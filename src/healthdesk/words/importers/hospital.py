"""What the importers say about HL7 v2, health cards, DICOM and genomes."""

SENTENCES: dict[str, tuple[str, str]] = {}
