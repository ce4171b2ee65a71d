"""The entries of a summary: each record's resource shaped, what it cannot do without beside it, and all of it sound."""

import base64
import copy
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

from pydantic import ValidationError

from healthdesk.domain.dates import Precision, parse_date
from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.views import RecordQuery
from healthdesk.importers.fhir.definitions import R4, elements
from healthdesk.sharing.ips_json import Resource, plain, read
from healthdesk.sharing.ips_references import Circle, settle, target_of
from healthdesk.sharing.ips_retelling import retell
from healthdesk.sharing.ips_rules_entries import RULES
from healthdesk.sharing.ips_shaping import shape
from healthdesk.vault.store import PersonStore

_NAMED: Final = 5000
_BESIDE: Final = {"medicationReference": "Medication", "device": "Device", "hasMember": "Observation"}
"""References that a record cannot do without: the element that holds them, and the type that goes in with it."""
_ROUNDS: Final = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A resource of the document under its URL; `retold` when it was told anew, `record` whose it is."""

    url: str
    resource: Resource
    record: Record
    retold: bool = False


@dataclass(slots=True)
class Shelf:
    """Where resources come from while a summary is made, and what was put beside them."""

    store: PersonStore
    patient: str
    url: Callable[[str, str], str]
    beside: dict[str, Entry] = field(default_factory=dict)
    _names: dict[str, str] | None = None
    _digests: dict[str, str] | None = None

    def name(self, target: str) -> str:
        """What people call something that is referred to: a practitioner, an organization, a place."""
        if self._names is None:
            others = self.store.records(RecordQuery(kinds=frozenset({Kind.OTHER}), limit=_NAMED, each=True))
            self._names = {f"{one.resource_type}/{one.resource_id}": one.title for one in others}
            self._names |= {f"urn:uuid:{one.resource_id}": one.title for one in others}
        return self._names.get(target, "")

    def source(self, record: Record) -> str:
        """The URI of the bytes that a record came in: their digest (RFC 6920, "ni")."""
        if self._digests is None:
            self._digests = {one.id: one.sha256 for one in self.store.artifacts()}
        digest = self._digests.get(record.artifact_id, "")
        if not digest:
            return ""
        return f"ni:///sha-256;{base64.urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip('=')}"

    def all_of(self, found: dict[str, Entry]) -> Iterator[Entry]:
        """The entries and what goes in beside them, each once, no two of one type under one id."""
        ids: set[tuple[str, str]] = set()
        urls: set[str] = set()
        for entry in (*found.values(), *self.beside.values()):
            if entry.url in urls:
                continue
            urls.add(entry.url)
            kind, own = str(entry.resource["resourceType"]), str(entry.resource.get("id", ""))
            if not own or (kind, own) in ids:
                entry.resource["id"] = own = entry.url.removeprefix("urn:uuid:")
            ids.add((kind, own))
            yield entry


def entries_of(shelf: Shelf, records: Iterable[Record]) -> dict[str, Entry]:
    """The entry of each record by its id; a record that fits into no form is missing."""
    raws = {record.id: (record, shelf.store.resource(record.id)) for record in records}
    urls = {key: shelf.url(record.resource_type, _mark(record, raw)) for key, (record, raw) in raws.items()}
    known = {
        f"{record.resource_type}/{record.resource_id}": urls[key]
        for key, (record, _) in raws.items()
        if record.resource_id
    }
    found: dict[str, Entry] = {}
    for key, (record, raw) in raws.items():
        entry = _entry(shelf, record, raw, urls[key], known)
        if entry is not None:
            found[key] = entry
    _drop_what_is_gone(shelf, found, set(urls.values()))
    return found


def _mark(record: Record, raw: bytes) -> str:
    return f"{record.resource_id} {sha256(raw).hexdigest()}"


def _entry(shelf: Shelf, record: Record, raw: bytes, url: str, known: dict[str, str]) -> Entry | None:
    resource = read(raw)
    circle = Circle(shelf.patient, shelf.name, {**known, **_put_beside(shelf, record, resource, known)})
    source = shelf.source(record)
    shaped = shape(settle(resource, circle), record, source)
    sound = _sound(shaped)
    if sound is not None:
        return Entry(url, sound, record)
    again = retell(record, shelf.store.page(record.id).measurements)
    told = shape(settle(again, circle), record, source) if again is not None else shaped
    sound = _sound(told, whole=False)
    return Entry(url, sound, record, retold=True) if sound is not None else None


def _put_beside(shelf: Shelf, record: Record, resource: Resource, known: dict[str, str]) -> dict[str, str]:
    """Shape what a record cannot do without; the URLs under which its references find it."""
    wanted = [key for key in _BESIDE if resource.get(key)]
    if not wanted:
        return {}
    found: dict[str, str] = {}
    related = [one for one in shelf.store.page(record.id).related if one[0] in wanted]
    for relation, other in related:
        if other.resource_type != _BESIDE[relation]:
            continue
        target = f"{other.resource_type}/{other.resource_id}"
        url = known.get(target) or _beside(shelf, other)
        if url:
            found[target] = url
            found[f"urn:uuid:{other.resource_id}"] = url
            given = resource.get(relation)
            if isinstance(given, dict) and isinstance(text := given.get("reference"), str):
                found[text] = url
                found[target_of(text)] = url
    return found


def _beside(shelf: Shelf, other: Record) -> str:
    if other.id in shelf.beside:
        return shelf.beside[other.id].url
    try:
        raw = shelf.store.resource(other.id)
    except VaultError:
        return ""
    url = shelf.url(other.resource_type, _mark(other, raw))
    circle = Circle(shelf.patient, shelf.name)
    sound = _sound(shape(settle(read(raw), circle), other, shelf.source(other)), whole=False)
    if sound is None:
        return ""
    shelf.beside[other.id] = Entry(url, sound, other)
    return url


def _drop_what_is_gone(shelf: Shelf, found: dict[str, Entry], urls: set[str]) -> None:
    """References to records that fitted into no form lose their address."""
    gone = urls - {entry.url for entry in found.values()}
    if not gone:
        return
    for entry in (*found.values(), *shelf.beside.values()):
        _unlink(entry.resource, gone)


def _unlink(value: Any, gone: set[str]) -> None:
    if isinstance(value, dict):
        if value.get("reference") in gone:
            del value["reference"]
            value.setdefault("display", "–")
        for one in value.values():
            _unlink(one, gone)
    elif isinstance(value, list):
        for one in value:
            _unlink(one, gone)


def _sound(resource: Resource, *, whole: bool = True) -> Resource | None:
    """The resource as sound FHIR, None when it is not to be had so.

    What FHIR does not know goes, and a moment without a zone becomes its day. Unless it has to stay `whole`, an optional
    element that is no FHIR goes too.
    """
    from fhir.resources.R4B import get_fhir_model_class  # noqa: PLC0415 - takes a second, and only a summary needs it

    kind = str(resource["resourceType"])
    kept: Resource = copy.deepcopy(resource)
    for _ in range(_ROUNDS):
        bare = plain(kept)
        if any(kind in types and wrong(bare) for _, types, wrong in RULES):
            return None
        try:
            get_fhir_model_class(kind).model_validate(bare)
        except ValidationError as problem:
            found = [_mend(kept, kind, error["loc"], error["type"], whole=whole) for error in problem.errors()]
            if not any(found):
                return None
        except (TypeError, ValueError, KeyError):
            return None
        else:
            return kept
    return None


def _mend(kept: Resource, kind: str, place: tuple[int | str, ...], why: str, *, whole: bool) -> bool:
    """Set right what a model does not accept at a place; whether that was possible."""
    holder: Any = kept
    for step in place[:-1]:
        holder = holder[step] if _has(holder, step) else None
    last = place[-1] if place else ""
    if not _has(holder, last):
        return False
    if why == "extra_forbidden" or place[0] == "meta":  # what is said about a resource is no fact of the person
        del holder[last]
        return True
    value = holder[last]
    when = parse_date(value) if isinstance(value, str) else None
    if when is not None and when.precision is Precision.INSTANT:
        holder[last] = when.day.isoformat()
        return True
    top = str(place[0])
    known = (elements(R4, kind) or {}).get(top)
    if whole or top not in kept or top == "resourceType" or (known is not None and known.required):
        return False
    del kept[top]
    return True


def _has(holder: Any, step: int | str) -> bool:
    if isinstance(holder, dict):
        return step in holder
    return isinstance(holder, list) and isinstance(step, int) and 0 <= step < len(holder)
