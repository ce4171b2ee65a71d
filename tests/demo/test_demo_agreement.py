"""The same French laboratory report on paper and as a clinical document agree value by value."""

import io
import zipfile
from datetime import date

from healthdesk import settings
from healthdesk.domain.records import Draft, Kind, Standing
from healthdesk.importers import Received
from healthdesk.importers.reading import HEAD
from healthdesk.importers.registry import best_for

DEMO = settings.assets() / "demo"
DAY = "2026-10-15"


def results(content: bytes, name: str) -> dict[str, tuple[float | None, float | None, float | None]]:
    """Each result of the day by its printed name: the number and the ends of its range."""
    artifact = Received(
        name, len(content), lambda at, size: content[at : at + size], date(2026, 11, 16), content[:HEAD]
    )
    drafts = [one for one in best_for(artifact).read(artifact) if isinstance(one, Draft) and one.kind is Kind.RESULT]
    return {
        one.title: (point.quantity.value, point.quantity.low, point.quantity.high)
        for one in drafts
        for point in one.measurements
        if point.date is not None and point.date.text.startswith(DAY) and one.standing is not Standing.VOID
    }


def test_paper_and_clinical_document_agree_value_by_value() -> None:
    paper = results((DEMO / "odette-analyses-2026-10.pdf").read_bytes(), "analyses.pdf")
    with zipfile.ZipFile(io.BytesIO((DEMO / "odette-espace-sante.zip").read_bytes())) as archive:
        document = results(archive.read("Biologie/CR-BIO_2026-10-15.xml"), "report.xml")
    assert len(document) == 11
    assert paper == document


def test_the_family_arrives_through_eight_formats() -> None:
    endings = {path.name.partition(".")[2] for path in DEMO.iterdir() if path.name != "family.json"}
    inside = {"xml"}  # the clinical documents in the zip of the health space
    with zipfile.ZipFile(DEMO / "anna-watch.zip") as archive:
        inside |= {"apple"} if "apple_health_export/export.xml" in archive.namelist() else set()
    assert len(endings | inside) >= 8
