"""People and organisations of a document: whose it is, who wrote, did and keeps it.

Sources: CDA R2 section 4.2 (header participations), HL7 V3 EN/PN/ON name parts and uses; for France the CI-SIS
"Structuration minimale" (https://esante.gouv.fr/volet-structuration-minimale-de-documents-de-sante): family and given of
qualifier BR are the names at birth, of CL those used.
"""

import re
from hashlib import sha1
from uuid import UUID

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.values import Json, clean, identifiers, stamp

SPACE = UUID("5f3c2e6a-8a1b-5d0e-9b7c-2f6d1c0a4e93")
"""The namespace of every id made here (RFC 4122 section 4.3)."""

_USES = {"L": "official", "C": "usual", "P": "nickname", "A": "nickname", "ASGN": "usual", "OR": "official"}
_GENDERS = {
    "F": "female",
    "FEMALE": "female",
    "M": "male",
    "MALE": "male",
    "UN": "other",
    "O": "other",
    "UNK": "unknown",
}
_SOCIAL_SECURITY = "2.16.840.1.113883.4.1"
_DIGITS = re.compile(r"\D")
_NOBODY = frozenset({"unknown", "none", "null", "n/a", "na", "unk", "test", "123456789", "1234567890", "987654321"})


def named(text: str) -> str:
    """The UUID of version 5 (RFC 4122 section 4.3) that a text has in that namespace; `uuid.uuid5` takes four times as long."""
    digest = bytearray(sha1(SPACE.bytes + text.encode(), usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    figures = digest.hex()
    return f"{figures[:8]}-{figures[8:12]}-{figures[12:16]}-{figures[16:20]}-{figures[20:]}"


def patient(role_node: Node) -> Json:
    """A recordTarget's patientRole as a FHIR Patient, with an id that is the same in all documents of its source."""
    person = role_node.one("patient")
    found: Json = {"resourceType": "Patient"}
    known = [one for one in identifiers(role_node) if _tells(one)]
    if known:
        found["identifier"] = known
    if person is not None:
        if names := [one for each in person.all("name") for one in human_names(each)]:
            found["name"] = names
        gender = _GENDERS.get(person.at("administrativeGenderCode", "code").upper(), "")
        if gender:
            found["gender"] = gender
        born = stamp(person.at("birthTime", "value"))[:10]
        if born:
            found["birthDate"] = born
        died = stamp(person.at("deceasedTime", "value"))
        if died:
            found["deceasedDateTime"] = died
        elif person.at("deceasedInd", "value") == "true":
            found["deceasedBoolean"] = True
    if telecoms := _telecoms(role_node):
        found["telecom"] = telecoms
    if places := [one for each in role_node.all("addr") if (one := address(each))]:
        found["address"] = places
    found["id"] = _patient_id(found)
    return found


def contacts(document: Node, role_node: Node) -> list[Json]:
    """Whom to call: guardians, next of kin and other people the head names beside the patient, as FHIR Patient.contact."""
    guardians = [one for each in role_node.all("patient") for one in each.all("guardian")]
    others = [entity for one in document.all("participant") for entity in one.all("associatedEntity")
              if entity.get("classCode") in ("ECON", "NOK", "CAREGIVER", "GUARD", "PRS", "AGNT")]  # fmt: skip
    found = []
    for one in (*guardians, *others):
        name = person_name(one.one("guardianPerson") or one.one("associatedPerson"))
        display = clean(one.at("code", "displayName"))
        made: Json = {}
        if display:
            made["relationship"] = [{"text": display}]
        if name:
            made["name"] = {"text": name}
        if telecoms := _telecoms(one):
            made["telecom"] = telecoms
        if name and made not in found:
            found.append(made)
    return found


def _patient_id(found: Json) -> str:
    known = found.get("identifier") or [{}]
    name = (found.get("name") or [{}])[0]
    about = (known[0].get("system", ""), known[0].get("value", "")) if found.get("identifier") else (
        str(name.get("family", "")), " ".join(name.get("given", ())), found.get("birthDate", ""))  # fmt: skip
    return named("\x1f".join(("Patient", *map(str, about))))


def _tells(identifier: Json) -> bool:
    """Whether an identifier can be one person's: a root alone is everybody's, and so are 000000000 and "unknown"."""
    value = str(identifier["value"])
    if identifier["system"] == "urn:ietf:rfc:3986":
        return value.startswith("urn:uuid:")
    bare = value.strip().lower()
    digits = _DIGITS.sub("", bare)
    if bare in _NOBODY or bare in ("", "0") or (len(digits) > 2 and digits == bare and len(set(digits)) == 1):
        return False
    return not (str(identifier["system"]).endswith(_SOCIAL_SECURITY) and digits.startswith(("9", "000")))


def human_names(node: Node) -> list[Json]:
    """A PN as FHIR HumanNames: the official one, and the names that its parts say are used or were given at birth."""
    if node.null:
        return []
    use = next((_USES[one] for one in node.get("use").split() if one in _USES), "")
    families, given = _parts(node, "family"), _parts(node, "given")
    if not families and not given:
        text = clean(node.whole)
        return [{"text": text, **({"use": use} if use else {})}] if text else []
    plain_family = families.get("", [])
    if plain_family:
        own = _called(node)
        names = [_name(use or ("official" if "BR" in families else ""), plain_family, own)]
        if families.get("BR"):
            names.append(_name("maiden", families["BR"], own))
        return names
    at_birth = given.get("BR", []) or given.get("", []) or given.get("CL", [])
    names = [_name(use or "official", families.get("BR", []) or families.get("CL", []), at_birth)]
    if used := families.get("CL"):
        other = _name("usual", used, given.get("CL", []) or at_birth)
        if (other["family"], other["given"]) != (names[0]["family"], names[0]["given"]):
            names.append(other)
    return names


def _called(node: Node) -> list[str]:
    """The given names in their order; a name to be called by (CL) only where it is the first, else it is a nickname."""
    rows = [("CL" in one.get("qualifier").split(), clean(one.whole)) for one in node.all("given") if not one.null]
    kept = [text for place, (by_call, text) in enumerate(rows) if text and (not by_call or place == 0)]
    return kept or [text for _, text in rows if text]


def _parts(node: Node, name: str) -> dict[str, list[str]]:
    """The parts of a kind by what qualifies them: "BR" at birth, "CL" in use, "" anything else."""
    found: dict[str, list[str]] = {}
    for one in node.all(name):
        qualifiers = one.get("qualifier").split()
        key = next((each for each in ("BR", "CL") if each in qualifiers), "")
        if (text := clean(one.whole)) and not one.null:
            found.setdefault(key, []).append(text)
    return found


def _name(use: str, family: list[str], given: list[str]) -> Json:
    found: Json = {"family": " ".join(family), "given": given}
    return {"use": use, **found} if use else found


def person_name(node: Node | None) -> str:
    """What a person (assignedPerson, relatedPerson, guardianPerson) is called, with a title when there is one."""
    if node is None:
        return ""
    for each in node.all("name"):
        for name in human_names(each):
            bare = " ".join(filter(None, (*name.get("given", ()), name.get("family", "")))) or name.get("text", "")
            if not bare:
                continue
            before = " ".join(filter(None, (clean(one.text) for one in each.all("prefix"))))
            behind = " ".join(filter(None, (clean(one.text) for one in each.all("suffix"))))
            if behind.upper().rstrip(".") == "DR":  # where French programs put the title
                before, behind = behind.capitalize(), ""
            return " ".join(filter(None, (before, bare))) + (f", {behind}" if behind else "")
    return ""


def organisation_name(node: Node | None) -> str:
    """What an organisation is called; its parent's name when it has none of its own."""
    if node is None:
        return ""
    for one in node.all("name"):
        if not one.null and (text := clean(one.whole)):
            return text
    return organisation_name(node.one("asOrganizationPartOf", "wholeOrganization"))


def role(chart: Chart, participation: Node) -> list[Json]:
    """Who takes part (author, performer, informant): the person, else the organisation, else the device or the role."""
    del chart
    found = []
    for name in ("assignedAuthor", "assignedEntity", "relatedEntity", "participantRole", "assignedCustodian"):
        for entity in participation.all(name):
            who = person_name(
                entity.one("assignedPerson") or entity.one("relatedPerson") or entity.one("playingEntity")
            )
            where = next(
                filter(None, (organisation_name(entity.one(key)) for key in ("representedOrganization", "scopingEntity",
                       "representedCustodianOrganization"))), ""
            )  # fmt: skip
            device = entity.one("assignedAuthoringDevice")
            what = "" if device is None else clean((device.one("softwareName") or device).text) or _said(device)
            if who:
                found.append({"display": who})
            if where or (what and not who):
                found.append({"display": where or what})
    return found


def _said(device: Node) -> str:
    for key in ("softwareName", "manufacturerModelName"):
        one = device.one(key)
        if one is not None and (text := clean(one.text) or clean(one.get("displayName"))):
            return text
    return ""


def address(node: Node | None) -> Json | None:
    """An AD as a FHIR Address; None when it says nothing."""
    if node is None or node.null:
        return None
    street = " ".join(_texts(node, "houseNumber", "streetNameType", "streetName"))
    found: Json = {}
    if lines := [*_texts(node, "streetAddressLine", "additionalLocator", "unitID"), *([street] if street else [])]:
        found["line"] = lines
    for key, name in (("city", "city"), ("state", "state"), ("postalCode", "postalCode"), ("country", "country")):
        if text := _texts(node, name):
            found[key] = text[0]
    return found or None


def _texts(node: Node, *names: str) -> list[str]:
    return [text for name in names for one in node.all(name) if (text := clean(one.text))]


def _telecoms(node: Node) -> list[Json]:
    found = []
    for one in node.all("telecom"):
        scheme, _, value = one.get("value").partition(":")
        if one.null or not (value or scheme):
            continue
        kind = {"tel": "phone", "mailto": "email", "fax": "fax", "http": "url", "https": "url"}.get(
            scheme.lower(), "other"
        )
        found.append({"system": kind, "value": clean(value or scheme)})
    return found
