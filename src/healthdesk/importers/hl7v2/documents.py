"""Documents in messages: a TXA with its text, and files inside an OBX (ED), or named by one (RP).

Sources: HL7 v2.5.1 chapter 9 (TXA: 9.6.1, tables 0271 and 0273), 2.A.24 (ED, encapsulated data), 2.A.67 (RP, reference
pointer), table 0191 (type of referenced data).
"""

import base64
import binascii
import re

from healthdesk.domain.records import Issue
from healthdesk.importers import sniffing
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.hl7v2 import codes
from healthdesk.importers.hl7v2.scene import Group, Scene, dated, made, named_id, note, remark
from healthdesk.importers.hl7v2.segments import Field, Segment
from healthdesk.importers.hl7v2.values import Resource, clinician, coded, concept, named, said, told

# The first letters of base64 of: %PDF-, {\rtf, <?xml, JPEG, PNG, GIF8.
_BASE64 = re.compile(r"(?:JVBERi0|e1xydGY|PD94bWw|/9j/|iVBORw0KGgo|R0lGOD)[A-Za-z0-9+/=\s]+\Z")
_SUBTYPES = {
    "PDF": "application/pdf", "RTF": "application/rtf", "HTML": "text/html", "XML": "application/xml",
    "JPEG": "image/jpeg", "JPG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "TIFF": "image/tiff",
    "TIF": "image/tiff", "TEXT": "text/plain", "TXT": "text/plain", "PLAIN": "text/plain", "MSWORD": "application/msword",
    "DICOM": "application/dicom",
}  # fmt: skip
# Table 0271, completion status, and table 0273, availability.
_WRITTEN = {"DI": "preliminary", "DO": "preliminary", "IN": "preliminary", "IP": "preliminary", "PA": "preliminary",
            "AU": "final", "LA": "final"}  # fmt: skip
_CANCELLED = ("T11",)
_MOST_NAMES = 60


def holds_document(line: Segment) -> bool:
    """Whether an OBX is a file or a pointer to one rather than a result; some senders put a file into a text field."""
    kind = line.text(2).upper()
    if kind in ("ED", "RP"):
        return True
    field = line.fields[5] if len(line.fields) > 5 else ""
    return kind in ("TX", "FT", "ST", "") and len(field) > _MOST_NAMES and bool(_BASE64.match(field))


def embedded(line: Segment, notes: list[Segment], scene: Scene, date: Resource) -> list[Made]:
    """The document of an OBX, as a record of its own."""
    issues: list[Issue] = []
    own = dated(line, 14, issues) or date.get("effectiveDateTime") or date.get("issued") or ""
    remarks = "\n".join(filter(None, map(remark, notes)))
    title = said(line.first(3))
    status = codes.OBSERVATION.get(line.text(11).upper(), "")
    contents = [_attachment(one, line, title) for one in line.all(5)]
    if not any("data" in one or "url" in one for one in contents):
        issues.append(note("hl7-document-without-text", line.place(5)))
    resource: Resource = {
        "resourceType": "DocumentReference",
        "status": "entered-in-error" if status in ("entered-in-error", "cancelled") else "current",
        "docStatus": "preliminary" if status in ("preliminary", "registered") else "",
        "type": concept(line.first(3)),
        "subject": scene.subject,
        "date": own,
        "author": named(line.text(23) or scene.facility),
        "description": title,
        "content": [{"attachment": one} for one in contents],
        "text": told(remarks) if remarks else {},
    }
    return [made(resource, line.place(5), issues)]


def written(group: Group, before: list[Group], scene: Scene) -> list[Made]:
    """The document of a TXA: its text from the OBX behind it, and the files in them."""
    head = group.head
    issues: list[Issue] = []
    order = next((one.head for one in before if one.head.name == "OBR"), None)
    texts, files = [], []
    for line in group.named("OBX"):
        if holds_document(line):
            files += [_attachment(one, line, "") for one in line.all(5)]
        elif line.text(2).upper() != "HD":
            texts.append("\n".join(one.part(1) if one.parts == 1 else one.words for one in line.all(5)))
    title = (
        (said(order.first(4)) if order else "") or codes.DOCUMENTS.get(head.text(2).upper(), "") or said(head.first(2))
    )
    text = "\n".join(texts).strip("\n")
    if text:
        files.insert(0, _plain(text, title))
    if not any("data" in one or "url" in one for one in files):
        issues.append(note("hl7-document-without-text", head.place(12)))
    changed = dated(head, 8, issues) or dated(head, 7, issues)
    start = dated(head, 4, issues)
    written_ = dated(head, 6, issues)
    kind = head.text(2).upper()
    resource: Resource = {
        "resourceType": "DocumentReference",
        **named_id("TXA", scene.source, scene.patient, head.first(12).words, scene_=scene, changed=changed),
        "status": _status(head, scene),
        "docStatus": _WRITTEN.get(head.text(17).upper(), ""),
        "type": coded(kind, codes.DOCUMENTS[kind], codes.system("HL70270")) if kind in codes.DOCUMENTS
        else concept(head.first(2)),
        "subject": scene.subject,
        "date": start or written_,
        "author": named(*(clinician(one) for number in (9, 5) for one in head.all(number))) or named(scene.facility),
        "description": title or "Document",
        "content": [{"attachment": one} for one in files],
        "text": told(remarks) if (remarks := _remarks(group, before)) else {},
    }  # fmt: skip
    return [made(resource, head.place(), issues)]


def _remarks(group: Group, before: list[Group]) -> str:
    return "\n".join(filter(None, (one.remarks() for one in (*before, group))))


def _status(head: Segment, scene: Scene) -> str:
    if scene.trigger in _CANCELLED or head.text(19).upper() == "CA":
        return "entered-in-error"
    return "superseded" if head.text(19).upper() == "OB" else "current"


def _plain(text: str, title: str) -> Resource:
    return {"contentType": "text/plain; charset=utf-8", "data": base64.b64encode(text.encode()).decode(),
            "title": title or "Text"}  # fmt: skip


def _attachment(given: Field, line: Segment, title: str) -> Resource:
    kind = line.text(2).upper()
    if kind == "RP":
        media = _media(given.part(3), given.part(4))
        return {"url": given.part(1), **({"contentType": media} if media else {}), "title": title or given.part(1)}
    if kind != "ED":
        data, media = given.raw, ""
    else:
        data, media = given.raw.split(given.separators.component, 4)[-1] if given.parts > 4 else "", _media(
            given.part(2), given.part(3)
        )  # fmt: skip
    if not data.strip():
        return {"title": title, **({"contentType": media} if media else {})}
    content = _decoded(data, given.part(4).upper() if kind == "ED" else "BASE64", given)
    if content is None:
        # Kept as it came: the promotion says that it is broken.
        return {"contentType": media or "application/octet-stream", "data": data, "title": title}
    found = sniffing.media_type(content[:4096])
    if found in ("application/octet-stream", "text/plain") and media:
        found = media
    return {"contentType": found, "data": base64.b64encode(content).decode(), "title": title}


def _media(kind: str, subtype: str) -> str:
    """The media type that table 0191 or the sender's own words name; "" for none."""
    if "/" in kind:
        return kind.lower()
    if subtype.upper() in _SUBTYPES:
        return _SUBTYPES[subtype.upper()]
    if kind.upper() in _SUBTYPES:
        return _SUBTYPES[kind.upper()]
    if kind.lower() in ("application", "image", "text", "audio", "video") and subtype:
        return f"{kind.lower()}/{subtype.lower()}"
    return {"IM": "image/" + (subtype.lower() or "*"), "FT": "text/plain"}.get(kind.upper(), "")


def _decoded(data: str, encoding: str, given: Field) -> bytes | None:
    bare = re.sub(r"\\\.br\\|\\X0[AaDd]\\|\s", "", data)
    try:
        if encoding == "HEX":
            return bytes.fromhex(bare)
        if encoding == "A" and not _BASE64.match(data):
            return given.separators.plain(data).encode()
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
