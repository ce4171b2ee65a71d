"""Appointments, relatives' illnesses and remarks on a visit that are typed in by hand, as FHIR R4.

Source: https://hl7.org/fhir/R4/appointment.html, https://hl7.org/fhir/R4/familymemberhistory.html,
https://hl7.org/fhir/R4/documentreference.html (context.related).
"""

import base64
import re
from typing import Any

import msgspec

from healthdesk.domain.appointments import Relative, Wanted
from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.people import Person

Json = dict[str, Any]

_AGE = re.compile(r"(\d{1,3})\s*(?:years?(?: old)?|yrs?|y|ans?|jahren?|j|años?|a)?\.?", re.IGNORECASE)


def appointment(wanted: Wanted, resource_id: str) -> bytes:
    """An Appointment. Raises IntakeError("entry-empty", "entry-day")."""
    if not (wanted.title.strip() or wanted.who.strip()):
        raise IntakeError("entry-empty")
    if parse_date(wanted.start) is None or (wanted.end and parse_date(wanted.end) is None):
        raise IntakeError("entry-day")
    made: Json = {
        "resourceType": "Appointment",
        "id": resource_id,
        "status": "booked",
        "description": wanted.title.strip() or wanted.who.strip(),
        "start": wanted.start,
    }
    if wanted.end:
        made["end"] = wanted.end
    if wanted.remark.strip():
        made["comment"] = wanted.remark.strip()
    people: list[Json] = []
    if wanted.who.strip():
        people.append({"actor": {"type": "Practitioner", "display": wanted.who.strip()}, "status": "accepted"})
    if wanted.place.strip():
        people.append({"actor": {"type": "Location", "display": wanted.place.strip()}, "status": "accepted"})
    if people:
        made["participant"] = people
    return msgspec.json.encode(made)


def relative(typed: Relative, person: Person, resource_id: str) -> bytes:
    """A FamilyMemberHistory; an age that is no number of years stays as it was typed. Raises IntakeError("entry-empty")."""
    if not typed.relation.strip() or not typed.condition.strip():
        raise IntakeError("entry-empty")
    condition: Json = {"code": {"text": typed.condition.strip()}}
    if age := _AGE.fullmatch(typed.age.strip()):
        condition["onsetAge"] = {
            "value": int(age[1]), "unit": "years", "system": "http://unitsofmeasure.org", "code": "a",
        }  # fmt: skip
    elif typed.age.strip():
        condition["onsetString"] = typed.age.strip()
    made: Json = {
        "resourceType": "FamilyMemberHistory",
        "id": resource_id,
        "status": "completed",
        "patient": {"display": person.name},
        "relationship": {"text": typed.relation.strip()},
        "condition": [condition],
    }
    if typed.remark.strip():
        made["note"] = [{"text": typed.remark.strip()}]
    return msgspec.json.encode(made)


def remark(text: str, title: str, day: str, about: str, person: Person, resource_id: str) -> bytes:
    """A note about a record: `about` is its "Type/id", "" where its source gives it none. Raises IntakeError("entry-empty")."""
    if not text.strip():
        raise IntakeError("entry-empty")
    made: Json = {
        "resourceType": "DocumentReference",
        "id": resource_id,
        "status": "current",
        "type": {"text": "Note"},
        "subject": {"display": person.name},
        "description": title,
        "date": f"{day}T00:00:00Z",
        "content": [
            {
                "attachment": {
                    "contentType": "text/plain; charset=utf-8",
                    "title": title,
                    "data": base64.b64encode(text.strip().encode()).decode(),
                }
            }
        ],
    }
    if about:
        made["context"] = {"related": [{"reference": about}]}
    return msgspec.json.encode(made)
