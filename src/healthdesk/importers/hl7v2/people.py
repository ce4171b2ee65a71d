"""Whom messages are about: PID segments as one Patient, or as several people in one file.

Source: HL7 v2.5.1 section 3.4.2 (PID), table 0203 (identifier types).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from healthdesk.domain.people import Identifier
from healthdesk.domain.records import Issue
from healthdesk.importers.hl7v2 import codes
from healthdesk.importers.hl7v2.scene import dated
from healthdesk.importers.hl7v2.segments import Field, Segment
from healthdesk.importers.hl7v2.values import Resource, authority, identity, person

# Table 0203: numbers of an account or a visit, which say nothing about who somebody is.
_NOT_A_PERSON = frozenset({"AN", "VN", "BC", "BA", "ANON", "GI", "GN"})
_SSN = "http://hl7.org/fhir/sid/us-ssn"


@dataclass(frozen=True, slots=True)
class Who:
    """A person as one PID gives them."""

    identifiers: tuple[Identifier, ...]
    names: tuple[tuple[str, str], ...]
    birth: str
    sex: str

    @property
    def key(self) -> str:
        """An id of the Patient: by the first identifier that has a namespace, else by name and birth date."""
        for one in self.identifiers:
            if one.system:
                return identity("PID", one.system, one.value)
        return identity("PID", *(part for name in self.names for part in name), self.birth)

    @property
    def traits(self) -> list[tuple[str, ...]]:
        """What two PID of the same person can have in common."""
        found = [(one.system, one.value) for one in self.identifiers if one.system]
        return [*found, *((*name, self.birth) for name in self.names if self.birth)] or [("",)]

    def same(self, other: "Who") -> bool:
        """Whether two PID of one file are surely the same person: an identifier in common, or name and birth date."""
        mine = {one for one in self.identifiers if one.system}
        theirs = {one for one in other.identifiers if one.system}
        if mine & theirs:
            return True
        if {one.system for one in mine} & {one.system for one in theirs}:
            return False  # the same office calls them differently
        if not self.birth or not other.birth:
            return not self.identifiers and not self.names and not self.birth and self == other
        return self.birth == other.birth and bool(set(self.names) & set(other.names))


def who(segment: Segment | None, facility: str) -> Who:
    """The person of a PID; without one, nobody."""
    if segment is None:
        return Who((), (), "", "")
    names = [(one.part(1).casefold(), one.part(2).casefold()) for one in segment.all(5)]
    birth = dated(segment, 7, [])[:10]
    return Who(
        tuple(_identifiers(segment, facility)),
        tuple(dict.fromkeys(name for name in names if any(name))),
        birth,
        codes.SEX.get(segment.text(8).upper(), ""),
    )


def _identifiers(segment: Segment, facility: str) -> Iterable[Identifier]:
    found: dict[Identifier, None] = {}
    for number in (3, 2, 4):
        if number != 3 and found:
            break
        for one in segment.all(number):
            kind = one.part(5).upper()
            if kind in _NOT_A_PERSON or not one.part(1):
                continue
            named = authority(one.component(4)) or authority(one.component(6)) or facility
            if kind == "SS" or named.upper() in ("USSSA", "SSA"):
                named = _SSN
            found[Identifier(named, one.part(1))] = None
    if social := segment.text(19):
        found[Identifier(_SSN, social)] = None
    return found


def patient(segments: list[Segment], known: Who, key: str, issues: list[Issue]) -> Resource:
    """The Patient of all PID of a person: the last one's words, everyone's identifiers."""
    last = segments[-1]
    birth = dated(last, 7, issues)
    died = dated(last, 29, issues)
    names = [name for one in last.all(5) if (name := person(one))]
    maiden = [{**name, "use": "maiden"} for one in last.all(6)[:0] if (name := person(one))]
    language = last.first(15)
    return {
        "resourceType": "Patient",
        "id": key,
        "identifier": [
            {"system": one.system, "value": one.value} if one.system else {"value": one.value}
            for one in known.identifiers
        ],
        "name": [*names, *maiden],
        "birthDate": birth[:10],
        "gender": known.sex or codes.SEX.get(last.text(8).upper(), "unknown" if last.text(8) else ""),
        "address": [address for one in last.all(11) if (address := _address(one))],
        "telecom": [*_telecom(last, 13, "home"), *_telecom(last, 14, "work")],
        "communication": [{"language": {"text": language.part(2) or language.part(1)}}] if language else [],
        **({"deceasedDateTime": died} if died else {"deceasedBoolean": True} if last.text(30) == "Y" else {}),
    }


def _address(given: Field) -> Resource:
    made: Resource = {
        "line": [line for line in (given.part(1), given.part(2)) if line],
        "city": given.part(3),
        "state": given.part(4),
        "postalCode": given.part(5),
        "country": given.part(6),
    }
    return {key: value for key, value in made.items() if value}


def _telecom(segment: Segment, number: int, use: str) -> list[Resource]:
    found = []
    for one in segment.all(number):
        mail = one.part(4)
        digits = "".join(filter(None, (one.part(5), one.part(6), one.part(7)))) or one.part(12) or one.part(1)
        if mail and "@" in mail:
            found.append({"system": "email", "value": mail})
        if digits:
            found.append({"system": "phone", "value": digits, "use": use})
    return found
