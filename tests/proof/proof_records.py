"""A made-up person whose every free text carries a word of its own that is found nowhere else: a canary."""

import base64
import io
import json
import sys
import zlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

STEM = "qzjxvkwy"
"""What every canary begins with; no word, code or cipher text holds it by chance."""
BIRTH_DATE = "1931-02-27"
PASSPHRASE = "quokka zugzwang vellichor 58"
WRONG = "narwhal obelisk tamarind 31"
PATIENT = f"{STEM}0000"
TODAY = "2026-06-01"

Json = dict[str, Any]


def tell(*words: object) -> None:
    """How a driver speaks to its test: a line, at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Words:
    """Canaries, one after another, each with a purpose that a person who reads a finding understands."""

    def __init__(self, first: int = 1) -> None:
        self._numbers: Iterator[int] = count(first)

    def __call__(self, purpose: str) -> str:
        """A text with the next canary in it."""
        return f"{purpose} {self.bare()}"

    def bare(self) -> str:
        """The next canary alone."""
        return f"{STEM}{next(self._numbers):05}"


def bundle(repeats: int = 1, *, first: int = 1, day: str = "2025-05-04") -> bytes:
    """A FHIR R4 Bundle of one patient with `repeats` resources of each kind."""
    words = Words(first)
    resources = [patient(words)]
    for number in range(repeats):
        resources += [*measured(words, number, day), *told(words, day), *looked_after(words, day)]
    entries = [{"fullUrl": f"urn:x:{words.bare()}", "resource": resource} for resource in resources]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()


def patient(words: Words) -> Json:
    """The person. Name and identifier are the same in every bundle, so that all of them belong to one person."""
    return {
        "resourceType": "Patient",
        "id": PATIENT,
        "identifier": [{"system": "urn:oid:1.2.3.4", "value": f"{STEM}id"}],
        "name": [{"use": "official", "family": f"{STEM}family", "given": [f"{STEM}given"]}],
        "telecom": [{"system": "phone", "value": words("phone")}],
        "address": [{"line": [words("street")], "city": words("city")}],
        "contact": [{"name": {"text": words("contact")}}],
        "gender": "female",
        "birthDate": BIRTH_DATE,
    }


def _of(words: Words, resource_type: str, **more: Any) -> Json:
    return {
        "resourceType": resource_type,
        "id": words.bare(),
        "identifier": [{"system": "urn:x", "value": words.bare()}],
        "text": {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{words("div")}</div>'},
        **({} if resource_type == "Coverage" else {"note": [{"text": words("note")}]}),
        **more,
    }


def _code(words: Words, system: str, code: str) -> Json:
    return {"coding": [{"system": system, "code": code, "display": words("display")}], "text": words("code")}


def _subject(field: str = "subject") -> Json:
    return {field: {"reference": f"Patient/{PATIENT}", "display": f"{STEM}display"}}


def measured(words: Words, number: int, day: str) -> list[Json]:
    """Measurements, one of them an HbA1c, and a report over them."""
    loinc, when = "http://loinc.org", {"effectiveDateTime": f"{day}T08:{number % 60:02}:00+02:00"}
    return [
        _of(
            words, "Observation", status="final", code=_code(words, loinc, "4548-4"), **_subject(), **when,
            category=[{"coding": [{"code": "laboratory"}]}], performer=[{"display": words("performer")}],
            valueQuantity={"value": 6.1 + number / 100, "unit": "%", "code": "%"},
            referenceRange=[{"text": words("range")}],
        ),
        _of(
            words, "Observation", status="final", code=_code(words, loinc, "8302-2"), **_subject(), **when,
            valueString=words("value"), interpretation=[{"text": words("interpretation")}],
        ),
        _of(
            words, "DiagnosticReport", status="final", code=_code(words, loinc, "24331-1"), **_subject(), **when,
            conclusion=words("conclusion"), presentedForm=[_attachment(words, "text/plain", _text(words))],
        ),
    ]  # fmt: skip


def told(words: Words, day: str) -> list[Json]:
    """Conditions, medicines, allergies, vaccines, family history, and letters as text and as a PDF."""
    snomed, status = "http://snomed.info/sct", {"clinicalStatus": {"coding": [{"code": "active"}]}}
    return [
        _of(words, "Condition", code=_code(words, snomed, "44054006"), **_subject(), **status, onsetDateTime=day),
        _of(
            words, "AllergyIntolerance", code=_code(words, snomed, "91936005"), **_subject("patient"), **status,
            reaction=[{"manifestation": [{"text": words("reaction")}], "description": words("description")}],
        ),
        _of(
            words, "MedicationRequest", status="active", intent="order", **_subject(), authoredOn=day,
            medicationCodeableConcept={"text": f"metformin 500 mg {words.bare()}"},
            dosageInstruction=[{"text": words("dosage")}], requester={"display": words("requester")},
        ),
        _of(
            words, "Immunization", status="completed", **_subject("patient"), occurrenceDateTime=day,
            vaccineCode=_code(words, "http://hl7.org/fhir/sid/cvx", "140"), lotNumber=words("lot"),
        ),
        _of(
            words, "FamilyMemberHistory", status="completed", **_subject("patient"), name=words("relative"),
            relationship={"text": words("relation")}, condition=[{"code": {"text": words("of the family")}}],
        ),
        _of(
            words, "DocumentReference", status="current", **_subject(), date=f"{day}T09:00:00Z",
            description=words("description"), type={"text": words("type")},
            content=[{"attachment": _attachment(words, "text/plain", _text(words))},
                     {"attachment": _attachment(words, "application/pdf", pdf(words("page")))}],
        ),
    ]  # fmt: skip


def looked_after(words: Words, day: str) -> list[Json]:
    """Visits, procedures, plans, goals and insurance."""
    period = {"period": {"start": day, "end": day}}
    return [
        _of(
            words, "Encounter", status="finished", **{"class": {"code": "AMB", "display": words("class")}},
            type=[{"text": words("visit")}], reasonCode=[{"text": words("reason")}], **_subject(), **period,
            serviceProvider={"display": words("provider")}, location=[{"location": {"display": words("place")}}],
        ),
        _of(
            words, "Procedure", status="completed", **_subject(), performedDateTime=day,
            code=_code(words, "http://snomed.info/sct", "80146002"), bodySite=[{"text": words("site")}],
        ),
        _of(words, "CarePlan", status="active", intent="plan", **_subject(), title=words("plan"), **period),
        _of(words, "Goal", lifecycleStatus="active", description={"text": words("goal")}, **_subject()),
        _of(words, "Coverage", status="active", beneficiary=_subject()["subject"], subscriberId=words.bare(), **period),
    ]  # fmt: skip


def _attachment(words: Words, media_type: str, content: bytes) -> Json:
    return {"contentType": media_type, "title": words("title"), "data": base64.b64encode(content).decode()}


def _text(words: Words) -> bytes:
    return f"Dear colleague,\n{words('letter')}\n{words('signed')}\n".encode()


def pdf(words: str) -> bytes:
    """A PDF of one page with these words on it."""
    content = zlib.compress(f"BT /F1 18 Tf 60 700 Td ({words}) Tj ET".encode())
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    file, places = io.BytesIO(), []
    file.write(b"%PDF-1.4\n")
    for number, one in enumerate(objects, start=1):
        places.append(file.tell())
        file.write(b"%d 0 obj%b endobj\n" % (number, one))
    start = file.tell()
    file.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    file.writelines(b"%010d 00000 n \n" % place for place in places)
    file.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return file.getvalue()


def write_files(folder: Path) -> dict[str, Path]:
    """Everything that is brought in, by what it is; some of it cannot be taken.

    The files in `more` carry canaries in their names, and are brought in by the folder's plain name.
    """
    (folder / "more").mkdir(parents=True)
    whole = bundle(2)
    two = json.loads(whole)
    other = patient(Words(90_000)) | {"id": "other", "identifier": [], "birthDate": "1999-09-09"}
    other["name"] = [{"family": f"{STEM}stranger"}]
    two["entry"].append({"resource": other})
    contents = {
        "whole": ("bundle.json", whole),
        "later": ("later.json", bundle(1, first=50_000, day="2026-01-09")),
        "cut": ("cut.json", whole[: len(whole) * 2 // 3]),
        "two": ("two.json", json.dumps(two).encode()),
        "letter": (f"more/letter {STEM}60001.txt", f"A letter about {STEM}60002.\n".encode()),
        "scan": (f"more/scan {STEM}60003.pdf", pdf(f"{STEM}60004")),
        "half": (f"more/half {STEM}60006.json", whole[: len(whole) // 2]),
        "picture": ("not-a-picture.json", b"\x89PNG\r\n\x1a\n" + f"{STEM}60005".encode() * 9),
    }
    made = {"more": folder / "more"}
    for what, (name, content) in contents.items():
        made[what] = folder / name
        made[what].write_bytes(content)
    return made
