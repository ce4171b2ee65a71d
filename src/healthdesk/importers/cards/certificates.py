"""EU digital COVID certificates: base45, zlib, COSE, CBOR, and what they say as FHIR.

Sources: eHealth Network, Electronic Health Certificate Specification version 1.0.5 (COSE, claims 1 iss, 4 exp, 6 iat, -260 hcert) and
Technical Specifications for EU Digital COVID Certificates, JSON Schema 1.3.0; RFC 9285 (base45); the value sets published
with the schema (vaccine-medicinal-product, vaccine-prophylaxis, vaccine-mah-manf, test-type, test-result).
"""

import re
import zlib
from datetime import UTC, date, datetime
from typing import Any

from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.hl7v2.scene import made
from healthdesk.importers.hl7v2.values import identity

_ALPHABET = {sign: number for number, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")}
_LARGEST = 1 << 20
_LARGEST_PACKED = 256 << 10
_DEEPEST = 32
_SIGN1 = 18  # CBOR tag of COSE_Sign1 (RFC 9052)
_CERTIFICATE = -260
_SNOMED = "http://snomed.info/sct"
_LOINC = "http://loinc.org"
_ATC = "http://www.whocc.no/atc"
_REGISTER = "https://ec.europa.eu/health/documents/community-register/html/"
_TESTED = "SARS-CoV-2"

_PRODUCTS = {
    "EU/1/20/1528": "Comirnaty", "EU/1/20/1507": "Spikevax (COVID-19 Vaccine Moderna)", "EU/1/21/1529": "Vaxzevria",
    "EU/1/20/1525": "COVID-19 Vaccine Janssen", "EU/1/21/1618": "Nuvaxovid", "EU/1/21/1624": "COVID-19 Vaccine Valneva",
    "EU/1/21/1580": "VidPrevtyn Beta", "CVnCoV": "CVnCoV", "Sputnik-V": "Sputnik V", "Convidecia": "Convidecia",
    "EpiVacCorona": "EpiVacCorona", "BBIBP-CorV": "BBIBP-CorV", "CoronaVac": "CoronaVac", "Covaxin": "Covaxin",
    "Inactivated-SARS-CoV-2-Vero-Cell": "Inactivated SARS-CoV-2 (Vero Cell)", "Covishield": "Covishield",
}  # fmt: skip
_KINDS = {"1119305005": "SARS-CoV-2 antigen vaccine", "1119349007": "SARS-CoV-2 mRNA vaccine",
          "J07BX03": "COVID-19 vaccine"}  # fmt: skip
_MAKERS = {
    "ORG-100001699": "AstraZeneca AB", "ORG-100030215": "BioNTech Manufacturing GmbH",
    "ORG-100001417": "Janssen-Cilag International", "ORG-100031184": "Moderna Biotech Spain S.L.",
    "ORG-100006270": "CureVac AG", "ORG-100032020": "Novavax CZ a.s.", "ORG-100013793": "CanSino Biologics",
    "ORG-100020693": "China Sinopharm International Corp. - Beijing location",
}  # fmt: skip
_TESTS = {"LP6464-4": "nucleic acid amplification", "LP217198-3": "rapid antigen test", "LP217195-9": "antigen test"}
_RESULTS = {"260415000": "Not detected", "260373001": "Detected"}
_DISEASES = {"840539006": "COVID-19"}


class Unreadable(Exception):  # noqa: N818 - said as what happened
    """This is no certificate that can be read."""


def claims(text: str) -> dict[Any, Any]:
    """The claims of a certificate from its "HC1:" text. Raises Unreadable."""
    packed = _base45(text.strip("\r\n\t").removeprefix("HC1:"))
    if packed[:1] == b"\x78":  # zlib's first byte; packing is not mandatory
        unpacker = zlib.decompressobj()
        try:
            packed = unpacker.decompress(packed, _LARGEST)
        except zlib.error:
            raise Unreadable from None
        if unpacker.unconsumed_tail or not unpacker.eof:
            raise Unreadable
    outer = _cbor(packed)
    signed = getattr(outer, "value", outer)
    if not isinstance(signed, (list, tuple)) or len(signed) != 4 or not isinstance(signed[2], bytes):
        raise Unreadable
    found = _cbor(signed[2])
    if not isinstance(found, dict):
        raise Unreadable
    return found


def _base45(text: str) -> bytes:
    rest = text.rstrip("\r\n")
    if len(rest) > _LARGEST_PACKED or len(rest) % 3 == 1:
        raise Unreadable
    out = bytearray()
    try:
        for at in range(0, len(rest), 3):
            numbers = [_ALPHABET[sign] for sign in rest[at : at + 3]]
            value = sum(number * 45**place for place, number in enumerate(numbers))
            out += value.to_bytes(len(numbers) - 1)
    except (KeyError, OverflowError):
        raise Unreadable from None
    return bytes(out)


def _cbor(content: bytes) -> Any:
    import cbor2  # noqa: PLC0415 - loaded only for a certificate

    if _depth(content) > _DEEPEST:
        raise Unreadable
    try:
        return cbor2.loads(content)
    except (cbor2.CBORError, RecursionError, ValueError, OverflowError, MemoryError, TypeError):
        raise Unreadable from None


def _depth(content: bytes) -> int:
    """How many heads of arrays, maps and tags follow each other directly at most: what deep nesting is made of."""
    deepest = max((len(run) for run in re.findall(rb"[\x81\x9f\xbf\xc0-\xdb]+", content)), default=0)
    return 0 if deepest < _DEEPEST else deepest


def statements(found: dict[Any, Any], place: str, today: date) -> list[Made]:
    """The patient of a certificate and what it certifies. Raises Unreadable when it certifies nothing."""
    holder = found.get(_CERTIFICATE)
    certificate = holder.get(1) if isinstance(holder, dict) else None
    if not isinstance(certificate, dict):
        raise Unreadable
    patient = _patient(certificate)
    issues = [Issue("certificate-unchecked", place)]
    until = _day(found.get(4))
    if until and until < today.isoformat():
        issues.append(Issue("certificate-expired", place, Severity.NOTE))
    told: list[Made] = []
    for key, make in (("v", _vaccination), ("t", _test), ("r", _recovery)):
        given = certificate.get(key)
        for number, one in enumerate(given if isinstance(given, list) else []):
            if isinstance(one, dict):
                resource = make({str(name): value for name, value in one.items()}, f"Patient/{patient['id']}")
                resource |= {"note": [{"text": _told(one, until, _day(found.get(6)))}]}
                told.append(made(resource, f"{place}/{key}/{number}", issues if not told else ()))
    if not told:
        raise Unreadable
    return [made(patient, f"{place}/nam"), *told]


def _day(stamp: Any) -> str:
    try:
        return datetime.fromtimestamp(float(stamp), UTC).date().isoformat()
    except (TypeError, ValueError, OverflowError, OSError):
        return ""


def _words(value: Any) -> str:
    return " ".join(str(value).split())[:300] if isinstance(value, (str, int)) and not isinstance(value, bool) else ""


def _told(one: dict[str, Any], until: str, since: str) -> str:
    parts = [
        "EU digital certificate", _words(one.get("ci")), _words(one.get("is")), _words(one.get("co")),
        f"{since} → {until}" if since and until else "",
    ]  # fmt: skip
    return " · ".join(filter(None, parts))


def _patient(certificate: dict[str, Any]) -> dict[str, Any]:
    name = certificate.get("nam") if isinstance(certificate.get("nam"), dict) else {}
    assert isinstance(name, dict)
    family = _words(name.get("fn")) or _words(name.get("fnt")).replace("<", " ").strip()
    given = _words(name.get("gn")) or _words(name.get("gnt")).replace("<", " ").strip()
    birth = _words(certificate.get("dob"))[:10]
    standard = (_words(name.get("fnt")) or family.upper(), _words(name.get("gnt")) or given.upper())
    return {
        "resourceType": "Patient",
        "id": identity("DCC", *standard, birth),
        "name": [{"family": family, "given": [given] if given else []}] if family or given else [],
        "birthDate": birth if parse_date(birth) else "",
    }


def _when(text: Any) -> str:
    """A date or time of a certificate as FHIR writes it; CBOR may hold it as a date of its own."""
    bare = text.isoformat() if isinstance(text, (date, datetime)) else _words(text).replace(" ", "T")
    if "T" in bare:
        bare = re.sub(r"([+-]\d\d)(\d\d)?$", lambda zone: f"{zone[1]}:{zone[2] or '00'}", bare)
        bare = re.sub(r"T(\d\d:\d\d)(?=Z|[+-]|$)", r"T\1:00", bare)
    return bare if parse_date(bare) else ""


def _identified(one: dict[str, Any]) -> dict[str, Any]:
    name = _words(one.get("ci"))
    if not name:
        return {}
    return {"id": identity("DCC", name), "identifier": [{"system": "urn:uvci", "value": name}]}


def _vaccination(one: dict[str, Any], patient: str) -> dict[str, Any]:
    product, kind = _words(one.get("mp")), _words(one.get("vp"))
    title = _PRODUCTS.get(product, product) or _KINDS.get(kind, kind) or "Vaccine"
    disease = _DISEASES.get(_words(one.get("tg")), "")
    coding = []
    if product:
        coding.append({"system": _REGISTER, "code": product, "display": _PRODUCTS.get(product, product)})
    if kind:
        coding.append(
            {"system": _SNOMED if kind.isdecimal() else _ATC, "code": kind, "display": _KINDS.get(kind, kind)}
        )
    doses = {name: value for name, value in (("doseNumberPositiveInt", one.get("dn")), ("seriesDosesPositiveInt", one.get("sd")))
             if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1000}  # fmt: skip
    return {
        "resourceType": "Immunization",
        **_identified(one),
        "status": "completed",
        "vaccineCode": {
            "coding": coding,
            "text": f"{title} ({disease})" if disease and disease not in title else title,
        },
        "patient": {"reference": patient},
        **_occurrence(one.get("dt")),
        "manufacturer": {"display": _MAKERS.get(maker, maker)} if (maker := _words(one.get("ma"))) else {},
        "protocolApplied": [doses] if doses else [],
    }


def _occurrence(value: Any) -> dict[str, Any]:
    found = _when(value)
    return {"occurrenceDateTime": found} if found else {"occurrenceString": _words(value) or "date not given"}


def _test(one: dict[str, Any], patient: str) -> dict[str, Any]:
    kind, result = _words(one.get("tt")), _words(one.get("tr"))
    category = {
        "coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"}]
    }
    device = " ".join(filter(None, (_words(one.get("nm")), _words(one.get("ma")))))
    return {
        "resourceType": "Observation",
        **_identified(one),
        "status": "final" if result in _RESULTS else "unknown",
        "category": [category],
        "code": {
            "coding": [{"system": _LOINC, "code": kind, "display": _TESTS.get(kind, kind)}] if kind else [],
            "text": f"{_TESTED} ({_TESTS.get(kind, kind)})" if kind else _TESTED,
        },
        "subject": {"reference": patient},
        "effectiveDateTime": _when(one.get("sc")),
        "valueCodeableConcept": {
            "coding": [{"system": _SNOMED, "code": result, "display": _RESULTS.get(result, result)}]
        } if result else {},
        "method": {"text": device} if device else {},
        "performer": [{"display": centre}] if (centre := _words(one.get("tc"))) else [],
    }  # fmt: skip


def _recovery(one: dict[str, Any], patient: str) -> dict[str, Any]:
    disease = _words(one.get("tg"))
    clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical"
    return {
        "resourceType": "Condition",
        **_identified(one),
        "clinicalStatus": {"coding": [{"system": clinical, "code": "resolved"}]},
        "code": {
            "coding": [{"system": _SNOMED, "code": disease, "display": _DISEASES.get(disease, disease)}],
            "text": _DISEASES.get(disease, disease) or "COVID-19",
        },
        "subject": {"reference": patient},
        "onsetDateTime": _when(one.get("fr")),
    }
