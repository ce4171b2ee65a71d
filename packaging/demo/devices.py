"""What the family's devices wrote: Anna's watch, an export of the telephone's health app, and Thomas's blood pressure monitor."""

import io
import random
import zipfile
from datetime import date, datetime, timedelta, timezone

from demo.places import ANNA

_PARIS = timezone(timedelta(hours=2))
_EXPORTED = datetime(2026, 10, 20, 18, 30, tzinfo=_PARIS)
_DTD = """<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
<!ELEMENT ExportDate EMPTY>
<!ATTLIST ExportDate value CDATA #REQUIRED>
]>"""


def watch() -> bytes:
    """Six weeks of heart rate and steps, as the health app of a telephone exports them."""
    chance = random.Random(20261020)  # noqa: S311 - made-up readings
    records = []
    for days in range(42):
        day = datetime(2026, 9, 8, tzinfo=_PARIS) + timedelta(days=days)
        for hour in range(7, 23, 2):
            moment = day + timedelta(hours=hour, minutes=chance.randrange(50))
            rate = chance.randint(58, 76) if hour > 20 else chance.randint(66, 104)
            records.append(_record("HeartRate", "count/min", moment, moment, rate))
            steps = chance.randint(180, 2100)
            records.append(_record("StepCount", "count", moment, moment + timedelta(minutes=9), steps))
    xml = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{_DTD}\n<HealthData locale="fr_FR">\n <ExportDate value="{_said(_EXPORTED)}"/>\n'
        f' <Me HKCharacteristicTypeIdentifierDateOfBirth="{ANNA.birth}" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>\n'
        + "".join(records)
        + "</HealthData>\n"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        named = zipfile.ZipInfo("apple_health_export/export.xml", (2026, 10, 20, 18, 30, 0))
        archive.writestr(named, xml.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _record(kind: str, unit: str, start: datetime, end: datetime, value: int) -> str:
    return (
        f' <Record type="HKQuantityTypeIdentifier{kind}" sourceName="Montre d’Anna" sourceVersion="11.1" unit="{unit}" '
        f'creationDate="{_said(end)}" startDate="{_said(start)}" endDate="{_said(end)}" value="{value}"/>\n'
    )


def _said(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S %z")


def monitor() -> bytes:
    """Four weeks of Thomas's mornings before his check in July 2026, as his monitor's program writes them."""
    chance = random.Random(20260713)  # noqa: S311 - made-up readings
    lines = ["Date,Time,Systolic (mmHg),Diastolic (mmHg),Pulse (bpm),Note"]
    for days in range(28):
        day = date(2026, 6, 15) + timedelta(days=days)
        upper, lower, pulse = chance.randint(126, 143), chance.randint(72, 85), chance.randint(58, 70)
        lines.append(f"{day.isoformat()},07:{chance.randrange(60):02d},{upper},{lower},{pulse},")
    return ("\r\n".join(lines) + "\r\n").encode()
