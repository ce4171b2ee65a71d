"""A SMART Health Card: its payload unpacked, its FHIR bundle as records.

Source: https://spec.smarthealth.cards/#health-cards-are-encoded-as-compact-serialization-json-web-signatures-jws (DEFLATE, the claims iss and
nbf, vc.credentialSubject.fhirBundle).
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from healthdesk.domain.knowledge import concept_name, concept_of
from healthdesk.domain.records import Draft, Issue, PatientDraft, Severity
from healthdesk.importers.cards.found import header, unpadded
from healthdesk.importers.cards.signatures import Signed, checked
from healthdesk.importers.fhir.entries import Entry, entries
from healthdesk.importers.fhir.promotion import promote
from healthdesk.importers.fhir.references import Directory
from healthdesk.importers.fhir.subjects import subjects
from healthdesk.importers.jsontext import JsonRefused, decode, split

_LARGEST = 8 << 20  # a card's payload unpacked; honest ones have some kilobytes
# SNOMED CT codes that the specification's laboratory profile allows as results.
_RESULTS = {
    "260373001": "Detected", "260415000": "Not detected", "10828004": "Positive", "260385009": "Negative",
    "419984006": "Inconclusive", "82334004": "Indeterminate", "11214006": "Reactive", "131194007": "Non-reactive",
}  # fmt: skip
_SEVERITIES = {Signed.KNOWN: Severity.NOTE, Signed.BROKEN: Severity.ERROR}


@dataclass(frozen=True, slots=True)
class Card:
    """A card that was opened: who says that they issued it, what its signature says, its bundle's bytes."""

    place: str
    issuer: str
    signed: Signed | None
    bundle: bytes
    issues: tuple[Issue, ...] = ()


def opened(place: str, token: str, today: date) -> Card | Issue:
    """A card from its JWS; an Issue when it cannot be opened or was changed after it was signed."""
    given = header(token)
    try:
        packed = unpadded(token.split(".")[1])
        payload = _unpacked(packed) if given.get("zip") == "DEF" else packed
        claims = decode(payload)
        bundle = _bundle(payload)
    except (ValueError, JsonRefused, zlib.error, IndexError):
        return Issue("card-unreadable", place, Severity.ERROR)
    issuer = claims.get("iss") if isinstance(claims.get("iss"), str) else ""
    signed, _name = checked(token, issuer)
    if signed is Signed.BROKEN:
        return Issue(signed.value, place, Severity.ERROR)
    issues = [Issue(signed.value, place, _SEVERITIES.get(signed, Severity.WARNING))]
    if _over(claims.get("exp"), today):
        issues.append(Issue("card-expired", place, Severity.NOTE))
    if claims.get("vc") and "rid" in claims["vc"]:
        issues.append(Issue("card-may-be-revoked", place, Severity.NOTE))
    return Card(place, issuer, signed, bundle, tuple(issues))


def unsigned(place: str, payload: bytes) -> Card | Issue:
    """A card's payload that was saved without its signature."""
    try:
        return Card(place, "", None, _bundle(payload), (Issue("card-unsigned", place),))
    except (ValueError, JsonRefused):
        return Issue("card-unreadable", place, Severity.ERROR)


def _unpacked(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    content = unpacker.decompress(packed, _LARGEST)
    if unpacker.unconsumed_tail or not unpacker.eof:
        raise ValueError
    return content


def _bundle(payload: bytes) -> bytes:
    """The bundle's own bytes within the payload."""
    here: Any = payload
    for key in ("vc", "credentialSubject", "fhirBundle"):
        parts = split(here)
        if key not in parts:
            raise ValueError
        here = parts[key]
    return bytes(here)


def _over(expiry: Any, today: date) -> bool:
    try:
        return datetime.fromtimestamp(float(expiry), UTC).date() < today
    except (TypeError, ValueError, OverflowError, OSError):
        return False


def drafts(cards: list[Card], today: date) -> Iterator[PatientDraft | Draft | Issue]:
    """The patients and records of cards that are about one person, after what can be said of each signature."""
    told: list[Draft | Issue] = []
    patients: dict[str, PatientDraft] = {}
    for card in cards:
        found = _entries(card)
        held = [one for one in found if isinstance(one, Entry)]
        directory = Directory(held)
        mine, belongs = subjects(held, directory)
        same = {key: _same(key, draft, patients) for key, draft in mine.items()}
        for key, draft in mine.items():
            patients.setdefault(same[key], replace(draft, key=same[key]))
        told += [*card.issues, *(one for one in found if isinstance(one, Issue))]
        for entry in held:
            try:
                resource = decode(entry.raw)
            except JsonRefused as refused:
                told.append(Issue(refused.code, entry.locator, Severity.ERROR))
                continue
            subject = belongs.get(entry.locator, "")
            about = same.get(subject, subject)
            told.append(_named(promote(entry, bytes(entry.raw), resource, directory, about, today)))
    yield from patients.values()
    yield from told


def _named(draft: Draft) -> Draft:
    """Names beside bare codes: cards leave out all words to fit into a QR code, by rule."""
    title, detail = draft.title, _RESULTS.get(draft.detail, draft.detail)
    if any(coding.code == title for coding in draft.codes):
        key = concept_of(draft.codes, "", draft.kind)
        name = concept_name(key) if key else ""
        title = f"{name} ({title})" if name else title
    return replace(draft, title=title, detail=detail)


def _entries(card: Card) -> list[Entry | Issue]:
    try:
        found = list(entries(bytearray(card.bundle)))
    except JsonRefused as refused:
        return [Issue(refused.code, card.place, Severity.ERROR)]
    return [
        one._replace(locator=f"{card.place}{one.locator}")
        if isinstance(one, Entry)
        else replace(one, locator=f"{card.place}{one.locator}")
        for one in found
    ]


def _same(key: str, draft: PatientDraft, patients: dict[str, PatientDraft]) -> str:
    """The key under which a person is known already: cards name their patient by place ("resource:0"), not by id."""
    for known in patients.values():
        if (known.name, known.birth_date, known.sex) == (draft.name, draft.birth_date, draft.sex):
            return known.key
    return key if key not in patients else f"{key}#{len(patients)}"


def whom(card: Card) -> tuple[str, str]:
    """Name and birth date of the first patient of a card, to tell whether several cards are about one person."""
    held = [one for one in _entries(card) if isinstance(one, Entry)]
    mine, _ = subjects(held, Directory(held))
    first = next(iter(mine.values()), None)
    return (first.name, first.birth_date) if first else ("", "")
