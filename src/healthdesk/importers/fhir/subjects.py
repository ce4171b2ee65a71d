"""Whom a file is about: the patients it holds, and those it only names."""

import re
from dataclasses import replace
from typing import Any

from healthdesk.domain.people import Identifier
from healthdesk.domain.records import PatientDraft
from healthdesk.importers.fhir.elements import Resource, child, human_name, identifiers, words
from healthdesk.importers.fhir.entries import Entry
from healthdesk.importers.fhir.references import Directory
from healthdesk.importers.jsontext import JsonRefused, decode

_REFERENCE = re.compile(rb'"(?:reference|url)"\s*:\s*"([^"\\]{1,500})"')


def subjects(entries: list[Entry], directory: Directory) -> tuple[dict[str, PatientDraft], dict[str, str]]:
    """The patients by their key, and the key of each entry's patient by the entry's locator.

    An entry that names nobody (an organization, a medicine) belongs to the file's only patient; in a file with several,
    to the one whose resources alone refer to it, else to nobody. A patient that is only named has no name here beyond
    what the reference shows.
    """
    known = _People()
    for entry in entries:
        if entry.type == "Patient":
            known.add(_patient(entry.key, _read(entry)))
    named: dict[str, str] = {}
    for entry in entries:
        key = entry.key if entry.type == "Patient" else _named(entry, directory, known)
        if key:
            named[entry.locator] = key
    patients = known.patients
    if len(patients) == 1:
        (only,) = patients
        return patients, {entry.locator: named.get(entry.locator, only) for entry in entries}
    return patients, named | _inherited(entries, named, directory)


def _inherited(entries: list[Entry], named: dict[str, str], directory: Directory) -> dict[str, str]:
    """The patient of each entry that names nobody but is referred to from one patient's resources only."""
    referrers: dict[str, set[str]] = {}
    for entry in entries:
        if patient := named.get(entry.locator):
            for text in _REFERENCE.findall(entry.raw):
                referrers.setdefault(directory.target(text.decode(errors="replace")), set()).add(patient)
    return {
        entry.locator: next(iter(of))
        for entry in entries
        if entry.locator not in named and len(of := referrers.get(entry.key, set())) == 1
    }


class _People:
    """The patients by their key, found again by what they are known by."""

    def __init__(self) -> None:
        self.patients: dict[str, PatientDraft] = {}
        self._marks: dict[object, str] = {}

    def add(self, draft: PatientDraft) -> None:
        """Join the others, unless the key is taken."""
        if draft.key not in self.patients:
            self.patients[draft.key] = draft
            for mark in _marks(draft):
                self._marks.setdefault(mark, draft.key)

    def same(self, draft: PatientDraft) -> str:
        """The key of the person who has an identifier, or name and birth date, in common with this one; "" for none."""
        return next((self._marks[mark] for mark in _marks(draft) if mark in self._marks), "")


def _marks(draft: PatientDraft) -> list[object]:
    return [*draft.identifiers, *([(draft.name, draft.birth_date)] if draft.name else [])]


def _named(entry: Entry, directory: Directory, known: _People) -> str:
    """The key of the patient that an entry names, who joins `patients` when the file does not hold them."""
    reference = entry.subject
    if not isinstance(reference, dict):
        return ""
    text = reference.get("reference")
    if isinstance(text, str) and text.startswith("#"):
        return _contained(entry, text, directory, known)
    target = directory.target(reference)
    if target in known.patients:
        return target
    if not _is_patient(target, reference):
        return ""
    given = child(reference, "identifier")
    value = words(given.get("value"))
    own = (Identifier(words(given.get("system")), value),) if value else ()
    key = target or (f"?{own[0].system}|{value}" if own else f"?{words(reference.get('display'))}")
    if key not in known.patients:
        known.add(PatientDraft(key, words(reference.get("display")), identifiers=own))
    return key


def _is_patient(target: str, reference: Resource) -> bool:
    if target.startswith("Patient"):
        return True
    if target and not target.startswith(("urn:", "http")):
        return False
    # A bare URL, identifier or name may be anybody's: only a reference that says so is a patient's.
    return reference.get("type") == "Patient" or "/Patient/" in target


def _contained(entry: Entry, text: str, directory: Directory, known: _People) -> str:
    resource = directory.resource({"reference": text}, _read(entry))
    if resource.get("resourceType") != "Patient":
        return ""
    draft = _patient("", resource)
    # The same person, contained once in each of their resources, is one person.
    key = known.same(draft) or f"{entry.key}{text}"
    known.add(replace(draft, key=key))
    return key


def _patient(key: str, resource: Resource) -> PatientDraft:
    return PatientDraft(
        key,
        human_name(resource),
        words(resource.get("birthDate")).partition("T")[0],  # some write a moment where FHIR wants a day
        words(resource.get("gender")),
        identifiers(resource),
    )


def _read(entry: Entry) -> Resource:
    try:
        found: Any = decode(entry.raw)
    except JsonRefused:
        return {}
    return found if isinstance(found, dict) else {}
