"""The importers there are, and which of them reads a file.

A child loads only those that can be surer of its file than the ones before: with all of them it would take twice as long
to start.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.reading import Importer, Received

Importers = tuple[Importer, ...]
_PDF = b"%PDF-"


def _fhir() -> Importers:
    from healthdesk.importers.fhir import FhirJson, FhirPacked, FhirXml  # noqa: PLC0415 - see above

    return FhirJson(), FhirXml(), FhirPacked()


def _cda() -> Importers:
    from healthdesk.importers.cda import Cda  # noqa: PLC0415 - see above

    return (Cda(),)


def _hl7v2() -> Importers:
    from healthdesk.importers.hl7v2 import Hl7v2  # noqa: PLC0415 - see above

    return (Hl7v2(),)


def _cards() -> Importers:
    from healthdesk.importers.cards import Cards  # noqa: PLC0415 - see above

    return (Cards(),)


def _studies() -> Importers:
    from healthdesk.importers.dicom import Dicom  # noqa: PLC0415 - see above
    from healthdesk.importers.genomics import Genomics  # noqa: PLC0415 - see above

    return Dicom(), Genomics()


def _packages() -> Importers:
    from healthdesk.importers.packages import (  # noqa: PLC0415 - see above
        Compressed,
        Mailboxes,
        Mails,
        Tars,
        Unopened,
        Zips,
    )

    return Zips(), Tars(), Compressed(), Mails(), Mailboxes(), Unopened()


def _devices() -> Importers:
    from healthdesk.importers.activities import Activities  # noqa: PLC0415 - see above
    from healthdesk.importers.devices import Devices  # noqa: PLC0415 - see above
    from healthdesk.importers.tables import Tables  # noqa: PLC0415 - see above

    return Devices(), Activities(), Tables()


def _apple() -> Importers:
    from healthdesk.importers.apple import AppleHealth  # noqa: PLC0415 - see above

    return (AppleHealth(),)


def _health_connect() -> Importers:
    from healthdesk.importers.health_connect import HealthConnect  # noqa: PLC0415 - see above

    return (HealthConnect(),)


def _calendars() -> Importers:
    from healthdesk.importers.calendars import Calendars  # noqa: PLC0415 - see above

    return (Calendars(),)


def _documents() -> Importers:
    from healthdesk.importers.documents import Documents  # noqa: PLC0415 - see above

    return (Documents(),)


@dataclass(frozen=True, slots=True)
class Family:
    """Importers that are loaded together; `surest` is the most that any of them ever says of a file."""

    load: Callable[[], Importers]
    surest: int


FAMILIES = (
    Family(cache(_fhir), 95),
    Family(cache(_cda), 96),
    Family(cache(_hl7v2), 95),
    Family(cache(_cards), 97),
    Family(cache(_studies), 100),
    Family(cache(_packages), 92),
    Family(cache(_devices), 95),
    Family(cache(_apple), 96),
    Family(cache(_health_connect), 95),
    Family(cache(_calendars), 93),
    Family(cache(_documents), 88),
)
"""All of them, documents last, and no others: what runs beside the records is chosen here, not by what happens to be installed."""


def every() -> Importers:
    """All importers, in the order in which the first of equally sure ones reads a file."""
    return tuple(importer for family in FAMILIES for importer in family.load())


def best_for(received: Received) -> Importer:
    """The importer that is surest of a file; the first of equals. Raises IntakeError when the file is empty."""
    if received.size == 0:
        raise IntakeError("file-empty", name=received.name)
    best, sure = None, -1
    # A file that begins as a PDF is nothing else; nobody else has to be loaded to say so.
    for family in FAMILIES[-1:] if received.head.startswith(_PDF) else FAMILIES:
        if family.surest <= sure:
            continue
        for importer in family.load():
            found = importer.sniff(received)
            if found > sure:
                best, sure = importer, found
    assert best is not None
    return best
