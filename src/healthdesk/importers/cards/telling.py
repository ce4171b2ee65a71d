"""What a file of cards says: their records, a file for each of several people, or a document and why."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from healthdesk.domain.records import Draft, Issue, PatientDraft, Severity
from healthdesk.importers import sniffing, whole
from healthdesk.importers.cards import PICTURES, certificates, links, shc
from healthdesk.importers.cards.found import Found, in_file
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.fhir.making import drafts as made_drafts
from healthdesk.importers.reading import Part, Received, Yielded

_LARGEST = 64 << 20


def told(received: Received) -> Iterator[Yielded]:
    """Patients and records of the cards, a Part for each of several people or of what was unlocked, a document else."""
    content = bytes(received.whole(_LARGEST))
    found = in_file(content)
    cards, issues = _opened(found, received)
    people = {shc.whom(card) for card in cards}
    certified, odd = _certified(found, received)
    issues += odd
    if len(people) + len({_whose(one) for one in certified}) > 1:
        yield Issue("card-several-people")
        yield from issues
        yield from _apart(found, received)
        return
    told: list[Yielded] = list(shc.drafts(cards, received.today)) if cards else []
    for made in certified:
        told += made_drafts(made, received.today)
    patients = list(dict.fromkeys(one for one in told if isinstance(one, PatientDraft)))
    kept = _document(received, content, found, issues, patients)
    yield from patients
    if kept:
        yield kept
    yield from (one for one in told if not isinstance(one, PatientDraft))
    yield from issues
    yield from _unlocked(found, received)


def _opened(found: Found, received: Received) -> tuple[list[shc.Card], list[Issue]]:
    cards, issues = [], []
    given = [shc.opened(place, token, received.today) for place, token in found.cards]
    given += [shc.unsigned(place, payload) for place, payload in found.payloads]
    for one in given:
        if isinstance(one, Issue):
            issues.append(one)
        else:
            cards.append(one)
    issues += [Issue("card-code-missing", place, Severity.ERROR) for place in found.gaps]
    issues += [Issue("card-unreadable", place, Severity.ERROR) for place in found.odd]
    for place, payload in found.links:
        issues += links.issues(place, payload, received.today)
    return cards, issues


def _certified(found: Found, received: Received) -> tuple[list[list[Made]], list[Issue]]:
    made, issues = [], []
    for place, text in found.certificates:
        try:
            made.append(certificates.statements(certificates.claims(text), place, received.today))
        except certificates.Unreadable:
            issues.append(Issue("certificate-unreadable", place, Severity.ERROR))
    return made, issues


def _whose(made: list[Made]) -> str:
    return str(made[0].resource["id"])


def _apart(found: Found, received: Received) -> Iterator[Part]:
    """Each card and certificate of several people as a file of its own, word for word."""
    stem = PurePosixPath(received.name).stem or "cards"
    texts = [text for _, text in (*found.cards, *found.certificates)]
    for number, text in enumerate(texts, 1):
        yield Part(f"{stem}-{number}.txt", iter([text.encode()]))


def _document(
    received: Received, content: bytes, found: Found, issues: list[Issue], patients: list[PatientDraft]
) -> Draft | None:
    """The file as a document: always for a picture, and for anything of which no record came."""
    kind = sniffing.media_type(received.head)
    if patients and kind not in PICTURES:
        return None
    text = "" if kind in PICTURES else sniffing.decoded(content[: whole.TEXT])
    shown = "; ".join(links.told(payload) for _, payload in found.links)
    said = () if issues or patients else (Issue("kept-not-read"),)
    return whole.document(
        received,
        media_type=kind,
        subject=patients[0].key if patients else "",
        text=text,
        kind=shown or ("QR code" if kind in PICTURES else "health card"),
        issues=said,
    )


def _unlocked(found: Found, received: Received) -> Iterator[Issue | Part]:
    keys = [payload["key"] for _, payload in found.links if isinstance(payload.get("key"), str)]
    stem = PurePosixPath(received.name).stem or "link"
    for number, (place, token) in enumerate(found.locked, 1):
        opened = links.unlocked(token, keys)
        if opened is None:
            yield Issue("link-file-locked", place)
        else:
            yield Issue("link-file-unlocked", place, Severity.NOTE)
            yield Part(f"{stem}-{number}.{opened[0]}", iter([opened[1]]))
