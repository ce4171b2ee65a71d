"""The importers there are, and which of them reads a file."""

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.activities import Activities
from healthdesk.importers.apple import AppleHealth
from healthdesk.importers.cards import Cards
from healthdesk.importers.cda import Cda
from healthdesk.importers.devices import Devices
from healthdesk.importers.dicom import Dicom
from healthdesk.importers.documents import Documents
from healthdesk.importers.fhir import FhirJson, FhirPacked, FhirXml
from healthdesk.importers.genomics import Genomics
from healthdesk.importers.health_connect import HealthConnect
from healthdesk.importers.hl7v2 import Hl7v2
from healthdesk.importers.packages import Compressed, Mailboxes, Mails, Tars, Unopened, Zips
from healthdesk.importers.reading import Importer, Received
from healthdesk.importers.tables import Tables

IMPORTERS: tuple[Importer, ...] = (
    FhirJson(),
    FhirXml(),
    FhirPacked(),
    Cda(),
    Hl7v2(),
    Cards(),
    Dicom(),
    Genomics(),
    Zips(),
    Tars(),
    Compressed(),
    Mails(),
    Mailboxes(),
    Unopened(),
    Devices(),
    Activities(),
    Tables(),
    AppleHealth(),
    HealthConnect(),
    Documents(),
)
"""All of them, and no others: what runs beside the records is chosen here, not by what happens to be installed."""


def best_for(received: Received) -> Importer:
    """The importer that is surest of a file; the first of equals. Raises IntakeError when the file is empty."""
    if received.size == 0:
        raise IntakeError("file-empty", name=received.name)
    return max(IMPORTERS, key=lambda importer: importer.sniff(received))
