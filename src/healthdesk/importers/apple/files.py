"""What lies beside export.xml in an export: clinical records, electrocardiograms, routes, and a twin in CDA."""

import csv
import io
import re
import uuid
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date
from typing import Any

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers import sniffing
from healthdesk.importers.apple.readings import LOINC, SYSTEM
from healthdesk.importers.apple.statements import fhir_time
from healthdesk.importers.fhir.making import Made, printed
from healthdesk.importers.reading import Part

_ROOT = (b"<HealthData", b"<!DOCTYPE HealthData")
_PEEK = 4096
_CANDIDATES = 8
_STEP = 1 << 20
_ECG_LARGEST = 8 << 20
_NAMESPACE = uuid.UUID("8f4b5c5e-7a5c-5b52-9d0c-6d1b2f1f7c12")
_RATE = re.compile(r"(\d{1,5}(?:[.,]\d{1,6})?)")
_NUMBER = re.compile(r"-?\d{1,9}(?:[.,]\d{1,9})?")
_BAD = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError, csv.Error)
"""What reading a damaged, locked or unknown kind of member of a zip can raise: of the last two, a RuntimeError."""

_ECG_WORDS = {
    "name": ("name", "nom", "nombre", "nome", "naam", "namn", "navn"),
    "birth": (
        "date of birth",
        "date de naissance",
        "geburtsdatum",
        "fecha de nacimiento",
        "data di nascita",
        "geboortedatum",
    ),
    "recorded": (
        "recorded date",
        "date d'enregistrement",
        "date d’enregistrement",
        "aufzeichnungsdatum",
        "fecha de registro",
    ),
    "class": ("classification", "klassifizierung", "clasificación", "classificazione", "classificatie"),
    "symptoms": ("symptoms", "symptômes", "symptome", "síntomas", "sintomi"),
    "software": ("software version", "version du logiciel", "softwareversion", "versión de software"),
    "device": ("device", "appareil", "gerät", "dispositivo", "apparaat"),
    "rate": ("sample rate", "fréquence d'échantillonnage", "fréquence d’échantillonnage", "abtastrate", "messrate"),
    "average": ("average heart rate", "fréquence cardiaque moyenne", "durchschnittliche herzfrequenz"),
    "lead": ("lead", "dérivation", "ableitung", "derivación"),
    "unit": ("unit", "unité", "einheit", "unidad", "unità"),
}


def export_in(archive: zipfile.ZipFile) -> zipfile.ZipInfo | None:
    """The member that is the export itself, by what it holds: its name is in the phone's language."""
    near = [
        each
        for each in archive.filelist
        if each.filename.lower().endswith(".xml") and each.filename.count("/") <= 2 and not each.flag_bits & 1
    ]
    for each in sorted(near, key=lambda one: -one.file_size)[:_CANDIDATES]:
        try:
            with archive.open(each) as stream:
                head = stream.read(_PEEK)
        except _BAD:
            continue
        if any(mark in head for mark in _ROOT):
            return each
    return None


def beside(archive: zipfile.ZipFile, export: zipfile.ZipInfo) -> Iterator[Part | Made | Issue]:
    """Everything else in the zip: a Part for each clinical record, a statement for each electrocardiogram, or a remark."""
    for each in archive.filelist:
        name = each.filename
        if each is export or each.is_dir() or name.startswith("__MACOSX/") or name.endswith(".DS_Store"):
            continue
        low, place = name.lower(), f"part:{name}"
        try:
            if low.endswith(".json"):
                yield Part(name.rpartition("/")[2], _pieces(archive, each))
            elif low.endswith(".csv") and (made := _electrocardiogram(archive, each)) is not None:
                yield made
            elif low.endswith(".gpx"):
                continue  # its workout names it
            elif low.endswith(".xml") and _is_cda(archive, each):
                yield Issue("apple-told-twice", place, Severity.NOTE)
            else:
                yield Issue("apple-file-beside", place, Severity.NOTE)
        except _BAD:
            yield Issue("apple-file-damaged", place, Severity.ERROR)


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(member) as stream:
        while piece := stream.read(_STEP):
            yield piece


def _is_cda(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    with archive.open(member) as stream:
        return b"ClinicalDocument" in stream.read(_PEEK)


def owner(archive: zipfile.ZipFile) -> tuple[str, str]:
    """The name and birth date that an electrocardiogram gives, as printed: the export itself has no name."""
    for each in archive.filelist:
        if each.filename.lower().endswith(".csv") and each.file_size <= _ECG_LARGEST:
            try:
                about, _ = _ecg(archive, each)
            except _BAD:
                continue
            if about.get("name"):
                return about["name"], about.get("birth", "")
    return "", ""


def _ecg(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> tuple[dict[str, str], list[str]]:
    """The labelled lines at the top of an electrocardiogram, and its samples in order."""
    if member.file_size > _ECG_LARGEST:
        raise ValueError
    with archive.open(member) as stream:
        text = sniffing.decoded(stream.read(_ECG_LARGEST))
    words = {word: key for key, several in _ECG_WORDS.items() for word in several}
    about: dict[str, str] = {}
    samples: list[str] = []
    for row in csv.reader(io.StringIO(text)):
        cells = [cell.strip() for cell in row if cell.strip()]
        if len(cells) >= 2 and (key := words.get(cells[0].casefold())):
            about.setdefault(key, ",".join(cells[1:]) if key == "symptoms" else cells[1])
        elif cells and all(_NUMBER.fullmatch(cell) for cell in cells) and (len(cells) == 1 or len(row) == 2):
            samples.append(cells[0].replace(",", ".") if len(cells) == 1 else f"{cells[0]}.{cells[1]}")
    return about, samples


def _electrocardiogram(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Made | None:
    """An electrocardiogram as an observation: what the watch made of it, the mean heart rate, and every sample.

    The curve as FHIR's SampledData, https://hl7.org/fhir/R4/datatypes.html#SampledData; LOINC 11524-6 (EKG study).
    """
    about, samples = _ecg(archive, member)
    if "class" not in about and not ({"rate", "recorded"} <= about.keys()):
        return None
    resource: dict[str, Any] = {
        "resourceType": "Observation",
        "id": str(uuid.uuid5(_NAMESPACE, "\x1f".join((about.get("recorded", member.filename), *samples[:64])))),
        "status": "final",
        "code": {
            "coding": [
                {"system": LOINC, "code": "11524-6", "display": "EKG study"},
                {"system": SYSTEM, "code": "HKElectrocardiogram", "display": "Electrocardiogram"},
            ],
            "text": "Electrocardiogram",
        },
        "valueString": about.get("class", "No classification"),
    }
    if when := fhir_time(about.get("recorded", "")):
        resource["effectiveDateTime"] = when
    if device := about.get("device"):
        resource["device"] = {"display": device[:300]}
    if symptoms := about.get("symptoms"):
        resource["note"] = [{"text": f"Symptoms: {symptoms}"[:500]}]
    parts = []
    if (mean := _RATE.search(about.get("average", ""))) and (number := printed(mean[1].replace(",", "."))):
        unit = {"value": number, "unit": "/min", "system": "http://unitsofmeasure.org", "code": "/min"}
        coded = {"coding": [{"system": LOINC, "code": "8867-4", "display": "Heart rate"}], "text": "Average heart rate"}
        parts.append({"code": coded, "valueQuantity": unit})
    if samples and (rate := _RATE.search(about.get("rate", ""))) and float(rate[1].replace(",", ".")) > 0:
        sampled = {
            "origin": {"value": 0, "unit": about.get("unit", "µV")},
            "period": 1000 / float(rate[1].replace(",", ".")),
            "dimensions": 1,
            "data": " ".join(samples),
        }
        parts.append({"code": {"text": about.get("lead", "Lead I")}, "valueSampledData": sampled})
    if parts:
        resource["component"] = parts
    return Made(resource, f"part:{member.filename}/line:1")


def same_day(printed_day: str, iso: str) -> bool:
    """Whether "17 May 1980" or "17.05.1980" can be 1980-05-17: the same year and day of the month, in any language."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return False
    numbers = {int(part) for part in re.findall(r"\d{1,4}", printed_day)}
    return {day.year, day.day} <= numbers


def opened_export(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    """The export in a zip. Raises IntakeError when there is none."""
    found = export_in(archive)
    if found is None:
        raise IntakeError("apple-without-root", name=name)
    return found
