"""Builds FHIR R4 resources as a source would send them, and prints bundles with one entry per line.

Numbers are kept as printed: a value is a string ("7.0") and is written as that very number.
Source: https://hl7.org/fhir/R4/resourcelist.html
"""

import base64
import json
import re
from calendar import monthcalendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

Json = dict[str, Any]

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
ICD10 = "http://hl7.org/fhir/sid/icd-10"
ATC = "http://www.whocc.no/atc"
CVX = "http://hl7.org/fhir/sid/cvx"
HL7 = "http://terminology.hl7.org/CodeSystem/"
_NUMBER = re.compile(r'"§(-?\d+(?:\.\d+)?)"')


@dataclass(frozen=True, slots=True)
class Persona:
    """One of the family. `key` names the files."""

    key: str
    given: tuple[str, ...]
    family: str
    birth: str
    gender: str

    @property
    def name(self) -> str:
        """First given name and family name."""
        return f"{self.given[0]} {self.family}"


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere that keeps records: `key` begins every id it gives, `zone` is its winter offset from UTC in hours."""

    key: str
    name: str
    kind: str
    city: str
    language: str
    zone: int
    phone: str = ""
    street: str = ""
    postcode: str = ""


@dataclass(frozen=True, slots=True)
class Test:
    """A laboratory test as one laboratory prints it: its own name, unit and reference range.

    `low` and `high` are as printed, "" where the range is open; `decimal` is the decimal mark of its printed range.
    """

    key: str
    loinc: str
    display: str
    name: str
    unit: str
    ucum: str
    low: str = ""
    high: str = ""
    local: str = ""

    def flag(self, printed: str) -> str:
        """H or L against the laboratory's own range, N inside it, "" where it prints none."""
        if not (self.low or self.high):
            return ""
        value = float(printed.lstrip("<>="))
        if self.low and value < float(self.low) and not printed.startswith(">"):
            return "L"
        return "H" if self.high and value > float(self.high) and not printed.startswith("<") else "N"

    def range_text(self, mark: str = ".") -> str:
        """The range as the laboratory prints it."""
        low, high = self.low.replace(".", mark), self.high.replace(".", mark)
        if low and high:
            return f"{low} - {high}"
        return f"< {high}" if high else f"> {low}" if low else ""


@dataclass(slots=True)
class Source:
    """What one place knows about one person: a bundle in the making."""

    person: Persona
    place: Place
    bundle_type: str = "collection"
    entries: list[Json] = field(default_factory=list)

    @property
    def patient(self) -> Json:
        """A reference to the person as this place knows them."""
        return {"reference": f"Patient/{self.id('patient', self.person.key)}", "display": self.person.name}

    @property
    def organization(self) -> Json:
        """A reference to the place itself."""
        return {"reference": f"Organization/{self.place.key}", "display": self.place.name}

    @property
    def french(self) -> bool:
        """Whether this place writes French."""
        return self.place.language == "fr"

    def id(self, *parts: str) -> str:
        """An id that no other place gives: "bellerive-hba1c-20261008"."""
        return "-".join((self.place.key, *parts)).replace("_", "-")[:64]

    def add(self, resource: Json) -> Json:
        """Keep a resource; returns a reference to it."""
        self.entries.append(resource)
        return {"reference": f"{resource['resourceType']}/{resource['id']}"}

    def at(self, day: str, clock: str = "09:00") -> str:
        """An instant on a day in the place's own time ("2026-10-08T07:40:00+02:00"), summer time as in Europe."""
        offset = self.place.zone + _summer(date.fromisoformat(day))
        return f"{day}T{clock}:00{offset:+03d}:00"

    def printed(self) -> bytes:
        """The whole bundle as bytes."""
        base = f"https://fhir.{self.place.key}.example/r4"
        head: Json = {"resourceType": "Bundle", "id": self.id(self.person.key), "type": self.bundle_type}
        last = max(entry["meta"]["lastUpdated"] for entry in self.entries)
        head["timestamp"] = last
        if self.bundle_type == "searchset":
            head["total"] = len(self.entries)
        lines = [_line(self._entry(base, resource)) for resource in self.entries]
        return (_line(head)[:-1] + ', "entry": [\n' + ",\n".join(lines) + "\n]}\n").encode()

    def _entry(self, base: str, resource: Json) -> Json:
        path = f"{resource['resourceType']}/{resource['id']}"
        entry: Json = {"fullUrl": f"{base}/{path}", "resource": resource}
        if self.bundle_type == "searchset":
            entry["search"] = {"mode": "match"}
        if self.bundle_type == "transaction":
            entry["request"] = {"method": "PUT", "url": path}
        return entry


def _line(value: Json) -> str:
    return _NUMBER.sub(r"\1", json.dumps(value, ensure_ascii=False))


def _summer(day: date) -> int:
    """1 between the last Sundays of March and October, as in all of Europe (directive 2000/84/EC)."""

    def last_sunday(month: int) -> date:
        return date(day.year, month, max(week[6] for week in monthcalendar(day.year, month)))

    return int(last_sunday(3) <= day < last_sunday(10))


def number(printed: str) -> str:
    """Mark a decimal so that it is written as printed, trailing zeros included."""
    return f"§{printed}"


def days(first: str, step: int, count: int) -> tuple[str, ...]:
    """Every `step` days from the first on."""
    start = date.fromisoformat(first)
    return tuple((start + timedelta(days=step * index)).isoformat() for index in range(count))


def concept(text: str, *codings: tuple[str, str, str]) -> Json:
    """A CodeableConcept: (system, code, display) each, and the words that are shown."""
    made: Json = {}
    if codings:
        made["coding"] = [
            {"system": system, "code": code} | ({"display": display} if display else {})
            for system, code, display in codings
        ]
    return made | {"text": text}


def status_concept(system: str, code: str) -> Json:
    """A CodeableConcept of a status code system of HL7."""
    return {"coding": [{"system": HL7 + system, "code": code}]}


def quantity(printed: str, unit: str, ucum: str) -> Json:
    """A Quantity as printed: "<0.3" gives a comparator."""
    digits = printed.lstrip("<>=")
    made: Json = {"value": number(digits)}
    if printed != digits:
        made["comparator"] = printed[: -len(digits)]
    return made | ({"unit": unit} if unit else {}) | {"system": UCUM, "code": ucum}


def start(source: Source, *, since: str, names: Mapping[str, Any] | None = None) -> None:
    """Begin a bundle: the patient, the place and the people who write there."""
    person, place = source.person, source.place
    patient: Json = {
        "resourceType": "Patient",
        "id": source.id("patient", person.key),
        "meta": {"lastUpdated": source.at(since)},
        "identifier": [
            {
                "system": f"https://fhir.{place.key}.example/patients",
                "value": f"{person.key.upper()}-{place.key[:3].upper()}",
            },
            {"system": "https://family.marchand.example/person", "value": person.key},
        ],
        "active": True,
        "name": [{"use": "official", "family": person.family, "given": list(person.given)}],
        "gender": person.gender,
        "birthDate": person.birth,
    }
    source.add(patient | dict(names or {}))
    organization: Json = {
        "resourceType": "Organization",
        "id": place.key,
        "meta": {"lastUpdated": source.at(since)},
        "name": place.name,
        "type": [{"text": place.kind}],
    }
    if place.street:
        organization["address"] = [{"line": [place.street], "city": place.city, "postalCode": place.postcode}]
    source.add(organization)


def writer(source: Source, key: str, given: str, family: str, role: str, *, since: str) -> Json:
    """Somebody who writes at this place; returns the reference that records name them by."""
    made = source.add(
        {
            "resourceType": "Practitioner",
            "id": source.id(key),
            "meta": {"lastUpdated": source.at(since)},
            "name": [{"family": family, "given": [given], "prefix": ["Dr"]}],
            "qualification": [{"code": {"text": role}}],
        }
    )
    return made | {"display": f"Dr {given} {family}"}


def base(source: Source, kind: str, key: str, day: str, **fields: Any) -> Json:
    """A resource with its id, and the time at which its place last changed it."""
    made: Json = {"resourceType": kind, "id": source.id(key), "meta": {"lastUpdated": source.at(day, "18:30")}}
    return made | {name: value for name, value in fields.items() if value not in (None, "", [], {})}


def tested(source: Source, test: Test, day: str, printed: str, *, clock: str = "07:40", **options: Any) -> Json:
    """A laboratory result. `status`, `flag`, `note` and `key` may be given; the flag is the printed range's otherwise."""
    flag = options.get("flag", test.flag(printed))
    french = source.french
    made = base(
        source, "Observation", options.get("key", f"{test.key}-{day.replace('-', '')}"), day,
        status=options.get("status", "final"),
        category=[status_concept("observation-category", "laboratory")],
        code=concept(test.name, *_codings(source, test)),
        subject=source.patient,
        effectiveDateTime=source.at(day, clock),
        issued=source.at(day, "16:05"),
        performer=[source.organization],
        valueQuantity=quantity(printed, test.unit, test.ucum),
    )  # fmt: skip
    if test.low or test.high:
        limits: Json = {
            side: quantity(value, test.unit, test.ucum)
            for side, value in (("low", test.low), ("high", test.high))
            if value
        }
        made["referenceRange"] = [limits | {"text": f"{test.range_text(',' if french else '.')} {test.unit}".strip()}]
    if flag:
        made["interpretation"] = [{"coding": [{"system": HL7 + "v3-ObservationInterpretation", "code": flag}]}]
    if options.get("note"):
        made["note"] = [{"text": options["note"]}]
    return source.add(made)


def _codings(source: Source, test: Test) -> list[tuple[str, str, str]]:
    codings = [(LOINC, test.loinc, test.display)] if test.loinc else []
    if test.local:
        codings.append((f"https://fhir.{source.place.key}.example/tests", test.local, test.name))
    return codings


def panel(
    source: Source, key: str, day: str, title: str, loinc: str, results: Iterable[tuple[Test, str]], **options: Any
) -> Json:
    """A laboratory report and its results. `status`, `conclusion`, `doctor` and `paper` (an attachment) may be given."""
    status = options.get("status", "final")
    found = [tested(source, test, day, printed, status=status) for test, printed in results]
    return source.add(base(
        source, "DiagnosticReport", f"{key}-{day.replace('-', '')}", day,
        status=status,
        category=[status_concept("v2-0074", "LAB")],
        code=concept(title, (LOINC, loinc, "")),
        subject=source.patient,
        effectiveDateTime=source.at(day, "07:40"),
        issued=source.at(day, "16:05"),
        performer=[source.organization],
        resultsInterpreter=[options["doctor"]] if "doctor" in options else None,
        result=found,
        conclusion=options.get("conclusion"),
        presentedForm=options.get("paper"),
    ))  # fmt: skip


def attachment(content: bytes, title: str, day: str, source: Source, media_type: str = "application/pdf") -> Json:
    """A document inside the bundle, as base64."""
    return {
        "contentType": media_type,
        "language": source.place.language,
        "data": base64.b64encode(content).decode(),
        "size": len(content),
        "title": title,
        "creation": source.at(day, "17:00"),
    }


def table(columns: Sequence[Test], rows: Iterable[tuple[str, ...]]) -> list[tuple[str, list[tuple[Test, str]]]]:
    """Rows of (day, value, value ...) as (day, [(test, value)]); "" leaves a test out."""
    return [
        (row[0], [(test, printed) for test, printed in zip(columns, row[1:], strict=True) if printed]) for row in rows
    ]
