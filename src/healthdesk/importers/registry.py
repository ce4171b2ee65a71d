"""The importers there are, and which of them reads a file."""

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.documents import Documents
from healthdesk.importers.fhir import FhirJson
from healthdesk.importers.reading import Importer, Received

IMPORTERS: tuple[Importer, ...] = (FhirJson(), Documents())
"""All of them, and no others: what runs beside the records is chosen here, not by what happens to be installed."""


def best_for(received: Received) -> Importer:
    """The importer that is surest of a file; the first of equals. Raises IntakeError when the file is empty."""
    if received.size == 0:
        raise IntakeError("file-empty", name=received.name)
    return max(IMPORTERS, key=lambda importer: importer.sniff(received))
