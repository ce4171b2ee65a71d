"""What a DICOM header says as FHIR: the patient, the imaging study, a report, an encapsulated document.

Sources: DICOM PS3.3 sections C.7.1.1 (patient), C.7.2.1 (general study), C.7.3.1 (general series), C.24.2 (encapsulated document), C.17.3 (SR
document content), PS3.16 table CID 29 (modalities); https://hl7.org/fhir/R4/imagingstudy-mappings.html#dicom
"""

import base64
import re
from collections.abc import Callable
from typing import Any

from healthdesk.domain.dates import parse_date
from healthdesk.importers.dicom.header import items, meaning, prose, text
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.hl7v2.scene import made
from healthdesk.importers.hl7v2.values import coded, identity, named

_DCM = "http://dicom.nema.org/resources/ontology/DCM"
_DATE = re.compile(r"(\d{4})[.\-]?(\d\d)[.\-]?(\d\d)")
_TIME = re.compile(r"(\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?")
_ZONE = re.compile(r"([+-]\d\d)(\d\d)")
_SEXES = {"M": "male", "F": "female", "O": "other"}
MODALITIES = {
    "CR": "Computed radiography", "CT": "Computed tomography", "DX": "Digital radiography", "ECG": "Electrocardiogram",
    "ES": "Endoscopy", "IO": "Intra-oral radiography", "IVUS": "Intravascular ultrasound", "MG": "Mammography",
    "MR": "Magnetic resonance", "NM": "Nuclear medicine", "OCT": "Optical coherence tomography",
    "OP": "Ophthalmic photography", "OT": "Medical picture", "PT": "Positron emission tomography",
    "PX": "Panoramic X-ray", "RF": "Radiofluoroscopy", "RTDOSE": "Radiotherapy dose", "RTIMAGE": "Radiotherapy image",
    "RTPLAN": "Radiotherapy plan", "RTSTRUCT": "Radiotherapy structure set", "SC": "Secondary capture",
    "SEG": "Segmentation", "SM": "Slide microscopy", "SR": "Structured report", "US": "Ultrasound",
    "XA": "X-ray angiography", "XC": "External-camera photography", "BMD": "Bone densitometry", "DOC": "Document",
    "PR": "Presentation state", "KO": "Key object selection", "HD": "Hemodynamic waveform", "EPS": "Electrophysiology",
}  # fmt: skip
_MOST_NODES = 5000
_DEEPEST = 30
_TEXT = 1 << 20
_HIDDEN = ("HAS OBS CONTEXT", "HAS CONCEPT MOD", "HAS ACQ CONTEXT")


def patient(header: Any) -> dict[str, Any]:
    """The Patient of a header."""
    number = text(header, "PatientID")
    office = text(header, "IssuerOfPatientID") or text(header, "InstitutionName")
    names = _names(text(header, "PatientName"))
    birth = day(text(header, "PatientBirthDate"))
    key = (office, number) if number and office else (*(str(one) for one in names), birth, number)
    return {
        "resourceType": "Patient",
        "id": identity("DICOM", *key),
        "identifier": [{**({"system": office} if office else {}), "value": number}] if number else [],
        "name": names,
        "birthDate": birth,
        "gender": _SEXES.get(text(header, "PatientSex").upper(), ""),
    }


def says_anything(header: Any) -> bool:
    """Whether a header says whom or what it is about."""
    return any(text(header, one) for one in ("PatientName", "PatientID", "StudyInstanceUID", "StudyDescription"))


def _names(written: str) -> list[dict[str, Any]]:
    """A PN: up to three ways of writing a name, each family^given^middle^prefix^suffix."""
    found: list[dict[str, Any]] = []
    for way in written.split("=")[:3]:
        parts = [part.strip() for part in way.split("^")] + [""] * 5
        given = [part for part in parts[1:3] if part]
        one = {"family": parts[0], "given": given, "prefix": [parts[3]] if parts[3] else [],
               "suffix": [parts[4]] if parts[4] else []}  # fmt: skip
        if kept := {key: value for key, value in one.items() if value}:
            found.append(kept if not found else {**kept, "use": "usual"})
    if found and len(found) > 1:
        found[0] = {**found[0], "use": "official"}
    return found


def clinician(written: str) -> str:
    """A person's name as people write it."""
    first = next(iter(_names(written)), {})
    return " ".join(
        [*first.get("prefix", []), *first.get("given", []), first.get("family", ""), *first.get("suffix", [])]
    ).strip()


def day(written: str) -> str:
    """A DA (YYYYMMDD; YYYY.MM.DD before 1993) as FHIR writes it; "" for what is none."""
    match = _DATE.fullmatch(written.strip())
    found = f"{match[1]}-{match[2]}-{match[3]}" if match else ""
    return found if found and parse_date(found) else ""


def moment(header: Any, date: str, time: str) -> str:
    """Date and time of two elements; the date alone where the time is missing."""
    found = day(text(header, date))
    match = _TIME.fullmatch(text(header, time))
    if not found or not match or int(match[1]) > 23:
        return found
    zone = _ZONE.fullmatch(text(header, "TimezoneOffsetFromUTC"))
    whole = f"{found}T{match[1]}:{match[2]}:{match[3] or '00'}" + (f"{zone[1]}:{zone[2]}" if zone else "")
    return whole if parse_date(whole) else found


def started(header: Any) -> str:
    """When: the study's date, else the series', the acquisition's or the content's."""
    pairs = (("StudyDate", "StudyTime"), ("SeriesDate", "SeriesTime"), ("AcquisitionDate", "AcquisitionTime"),
             ("ContentDate", "ContentTime"))  # fmt: skip
    return next(filter(None, (moment(header, date, time) for date, time in pairs)), "")


def imaging(header: Any, subject: str) -> Made:
    """The ImagingStudy that a picture belongs to. Each picture of a study tells the same, so that they become one record."""
    uid, series = text(header, "StudyInstanceUID"), text(header, "SeriesInstanceUID")
    kind = text(header, "Modality").upper()
    modality = {"system": _DCM, "code": kind, "display": MODALITIES.get(kind, kind)} if kind else {}
    region = meaning(header, "AnatomicRegionSequence") or text(header, "BodyPartExamined").capitalize()
    accession = text(header, "AccessionNumber")
    one = {
        "uid": series,
        "modality": modality,
        "description": text(header, "SeriesDescription"),
        "bodySite": {"display": region} if region else {},
    }
    procedure = meaning(header, "ProcedureCodeSequence") or text(header, "RequestedProcedureDescription")
    place = text(header, "InstitutionName")
    resource = {
        "resourceType": "ImagingStudy",
        "id": identity("DICOM", uid) if uid else "",
        "identifier": [
            *([{"system": "urn:dicom:uid", "value": f"urn:oid:{uid}"}] if uid else []),
            *([{"type": {"text": "accession number"}, "value": accession}] if accession else []),
        ],
        "status": "available",
        "modality": [modality] if modality else [],
        "subject": {"reference": subject},
        "started": started(header),
        "referrer": next(iter(named(clinician(text(header, "ReferringPhysicianName")))), {}),
        "location": {"display": place} if place else {},
        "procedureCode": [{"text": procedure}] if procedure else [],
        "description": text(header, "StudyDescription"),
        "series": [{key: value for key, value in one.items() if value}],
    }
    return made(resource, "")


def report(header: Any, subject: str) -> Made:
    """A structured report as a DiagnosticReport with its text."""
    lines: list[str] = []
    _walk(header, 0, lines, [_MOST_NODES])
    content = "\n".join(lines)[:_TEXT]
    title = meaning(header, "ConceptNameCodeSequence") or text(header, "StudyDescription") or "Structured report"
    complete, verified = text(header, "CompletionFlag"), text(header, "VerificationFlag")
    status = "final" if verified == "VERIFIED" else "preliminary" if complete == "COMPLETE" else "partial"
    uid = text(header, "SOPInstanceUID")
    form = {
        "contentType": "text/plain; charset=utf-8",
        "data": base64.b64encode(content.encode()).decode(),
        "title": title,
    }
    observers = [clinician(text(one, "VerifyingObserverName")) for one in items(header, "VerifyingObserverSequence")]
    resource = {
        "resourceType": "DiagnosticReport",
        "id": identity("DICOM", uid) if uid else "",
        "status": status,
        "code": {"text": title},
        "subject": {"reference": subject},
        "effectiveDateTime": moment(header, "ContentDate", "ContentTime") or started(header),
        "performer": named(*observers) or named(text(header, "InstitutionName")),
        "conclusion": _conclusion(header),
        "presentedForm": [form] if content else [],
    }
    return made(resource, "")


def _conclusion(header: Any) -> str:
    """The text of the parts that call themselves impression or conclusion (PS3.16 TID 2000, CID 7001)."""
    found: list[str] = []
    for one in items(header, "ContentSequence"):
        name = meaning(one, "ConceptNameCodeSequence").lower()
        if name.startswith(("impression", "conclusion", "summary")):
            lines: list[str] = []
            _walk(one, 0, lines, [_MOST_NODES])
            value = _value(one)
            found += lines or ([value] if value else [])
    return "\n".join(found)


def _walk(node: Any, depth: int, lines: list[str], left: list[int]) -> None:
    if depth > _DEEPEST:
        return
    for one in items(node, "ContentSequence", left[0]):
        left[0] -= 1
        if left[0] <= 0:
            return
        if text(one, "RelationshipType") in _HIDDEN:
            continue
        name, value = meaning(one, "ConceptNameCodeSequence"), _value(one)
        shown = f"{name}: {value}" if name and value else name or value
        if shown:
            lines.append("  " * min(depth, 8) + shown)
        _walk(one, depth + 1, lines, left)


def _value(node: Any) -> str:
    kind = text(node, "ValueType")
    reader = _VALUES.get(kind)
    return reader(node) if reader else ""


def _number(node: Any) -> str:
    measured = next(iter(items(node, "MeasuredValueSequence", 1)), None)
    if measured is None:
        return ""
    unit = next(iter(items(measured, "MeasurementUnitsCodeSequence", 1)), None)
    shown = text(unit, "CodeValue") if unit is not None else ""
    return f"{text(measured, 'NumericValue')} {'' if shown == '1' else shown}".strip()


# PS3.3 table C.17.3-7: the value types, and where each keeps its value.
_VALUES: dict[str, Callable[[Any], str]] = {
    "TEXT": lambda node: prose(node, "TextValue"),
    "CODE": lambda node: meaning(node, "ConceptCodeSequence"),
    "NUM": _number,
    "PNAME": lambda node: clinician(text(node, "PersonName")),
    "DATE": lambda node: day(text(node, "Date")),
    "DATETIME": lambda node: text(node, "DateTime"),
    "TIME": lambda node: text(node, "Time"),
}


def encapsulated(header: Any, content: bytes, subject: str) -> Made:
    """A document inside a DICOM file (a PDF as a rule) as a DocumentReference."""
    title = (
        text(header, "DocumentTitle") or meaning(header, "ConceptNameCodeSequence") or text(header, "StudyDescription")
    )
    kind = text(header, "MIMETypeOfEncapsulatedDocument") or "application/octet-stream"
    uid = text(header, "SOPInstanceUID")
    what = meaning(header, "ConceptNameCodeSequence")
    resource = {
        "resourceType": "DocumentReference",
        "id": identity("DICOM", uid) if uid else "",
        "status": "current",
        "type": coded("", what) if what else {},
        "subject": {"reference": subject},
        "date": moment(header, "ContentDate", "ContentTime") or started(header),
        "author": named(clinician(text(header, "ReferringPhysicianName")), text(header, "InstitutionName"))[-1:],
        "description": title or "Document",
        "content": [{"attachment": {"contentType": kind.lower(), "title": title or "Document",
                                    "data": base64.b64encode(content).decode()}}],
    }  # fmt: skip
    return made(resource, "")
