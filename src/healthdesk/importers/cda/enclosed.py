"""Documents within a document: an unstructured body, pictures, files in entries and notes.

Sources: CDA R2 nonXMLBody, ObservationMedia and ED (representation B64, compression DF/GZ/ZL after RFC 1951, 1952 and 1950); C-CDA 2.1
Note Activity (2.16.840.1.113883.10.20.22.4.202).
"""

import base64
import binascii
import zlib
from collections.abc import Iterator

from healthdesk.importers import sniffing
from healthdesk.importers.cda import narrative
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.statement import Section, Statement, authored, authors, effective, stated
from healthdesk.importers.cda.values import Json, clean, concept, said

_MOST = 64 << 20
_WINDOW = {"DF": -15, "ZL": 15, "GZ": 31}
_TYPES = {"text/plain", "text/rtf", "application/rtf", "text/html", "application/pdf"}
_BLANKS = str.maketrans("", "", " \t\r\n\x0b\x0c")


def bytes_of(node: Node) -> tuple[bytes | None, str]:
    """The bytes that an ED holds, and the code of an Issue when it holds none that can be had."""
    text = node.whole
    if node.get("representation") == "B64":
        packed = text.translate(_BLANKS)
        if not packed:
            return None, ""
        if len(packed) > _MOST * 4 // 3:
            return None, "attachment-too-large"
        try:
            content = base64.b64decode(packed + "=" * (-len(packed) % 4), validate=True)
        except (binascii.Error, ValueError):
            return None, "attachment-broken"
        return _unpacked(content, node.get("compression"))
    bare = text.strip()
    return (bare.encode(), "") if bare else (None, "")


def _unpacked(content: bytes, compression: str) -> tuple[bytes | None, str]:
    if not compression:
        return content, ""
    if compression not in _WINDOW:
        return None, "cda-packed"
    try:
        worker = zlib.decompressobj(_WINDOW[compression])
        out = worker.decompress(content, _MOST)
    except zlib.error:
        return None, "attachment-broken"
    if worker.unconsumed_tail:
        return None, "attachment-too-large"
    return out, "" if worker.eof else "attachment-broken"


def attachment(content: bytes, claimed: str, title: str) -> Json:
    """The bytes as a FHIR Attachment; what they are is told by themselves, the claim serves where they do not tell."""
    kind = sniffing.media_type(content[:4096])
    if kind in ("text/plain", "application/octet-stream", "application/xml") and claimed:
        kind = claimed.lower()
    found: Json = {"contentType": kind, "data": base64.b64encode(content).decode("ascii"), "size": len(content)}
    if title:
        found["title"] = title
    return found


def _named_only(where: str, claimed: str, title: str) -> Json:
    """An Attachment that lies elsewhere."""
    return {key: value for key, value in (("contentType", claimed), ("url", where), ("title", title)) if value}


def document(chart: Chart, node: Node, holder: Node, title: str, kind: Json | None) -> Statement:
    """A document record of an ED: its bytes, or where they are said to be."""
    content, odd = bytes_of(node)
    where = node.at("reference", "value")
    shown = title or str((kind or {}).get("text", ""))
    made = stated(
        chart, "DocumentReference", holder, status="current", type=kind, description=shown,
        date=effective(holder)[0] or authored(holder) or chart.dated,
        author=authors(chart, holder, "author", "performer"),
    )  # fmt: skip
    if content is not None:
        made.resource["content"] = [{"attachment": attachment(content, node.get("mediaType"), shown)}]
    elif where and not where.startswith("#"):
        made.resource["content"] = [{"attachment": _named_only(where, node.get("mediaType"), shown)}]
        if odd == "":
            return made
    if odd:
        made.odd(odd, node)
    elif content is None and not where:
        made.odd("cda-empty-document", node)
    return made


def media(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A picture or a file of an entry (observationMedia), shown where the narrative shows it."""
    del taken
    value = node.one("value")
    chart.shown.add(node.get("ID") or node.get("id"))
    if value is None:
        return []
    caption = _caption(chart, section, node.get("ID"))
    return [document(chart, value, node, caption or section.title, concept(chart, node.one("code")))]


def _caption(chart: Chart, section: Section, name: str) -> str:
    """What the narrative writes under the picture."""
    del chart
    text = section.node.one("text")
    if text is None or not name:
        return ""
    for shown in text.element.iter("{*}renderMultiMedia"):
        if name in (shown.get("referencedObject") or "").split():
            captions = [
                narrative.line(one) for one in shown if isinstance(one.tag, str) and narrative.local(one) == "caption"
            ]
            return next(filter(None, captions), "")
    return ""


def note(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A note: its text (in place, in the narrative, or as a file) as a document."""
    del taken
    text = node.one("text")
    kind = concept(chart, node.one("code"))
    own = concept(chart, node.one("code").one("translation")) if node.one("code") is not None else None  # type: ignore[union-attr]
    title = str((own or kind or {}).get("text", "")) or section.title
    if text is None:
        return []
    if text.get("representation") == "B64" and clean(text.text):
        return [document(chart, text, node, title, kind)]
    words = _lines(chart, text)
    return [written(chart, node, title, kind, words)] if words else []


def _lines(chart: Chart, text: Node) -> str:
    found = chart.piece(text.at("reference", "value"))
    return narrative.rendered(found) if found is not None else said(chart, text)


def written(chart: Chart, node: Node, title: str, kind: Json | None, words: str) -> Statement:
    """A document record whose content is text."""
    return stated(
        chart, "DocumentReference", node, status="current", type=kind, description=title,
        date=effective(node)[0] or authored(node) or chart.dated, author=authors(chart, node, "author", "performer"),
        content=[{"attachment": attachment(words.encode(), "text/plain; charset=utf-8", title)}],
    )  # fmt: skip


def external(chart: Chart, node: Node) -> Iterator[Statement]:
    """Documents that a statement only refers to (reference/externalDocument)."""
    for one in node.all("reference"):
        found = one.one("externalDocument")
        if found is None:
            continue
        kind = concept(chart, found.one("code"))
        text = found.one("text")
        where = text.at("reference", "value") if text is not None else ""
        if not kind and not where:
            continue
        yield stated(
            chart, "DocumentReference", found, status="current", type=kind,
            content=[{"attachment": _named_only(where, text.get("mediaType") if text is not None else "", "")}] if where else [],
            description=str((kind or {}).get("text", "")) or (said(chart, text) if text is not None else ""),
        )  # fmt: skip
