"""Pages confirmed: what was read from a page becomes certain when somebody has looked at it beside the page.

A confirmation is a run of its own over the same original: it writes a new version of each row, with the row's own id and
place, and can be taken back like any import; then the rows are what they were, read and not looked at. The proposals and
their cells are those of `importers.pages.results`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from healthdesk import importers
from healthdesk.domain.clock import Clock
from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.pages import PARTS, PageCell, PageRow, PageShown, PageWaiting, RowChoice
from healthdesk.domain.records import Artifact, Draft, ImportRun, Kind, Record, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.importers.fhir.making import Made, drafts
from healthdesk.importers.pages import cells, letterhead, recipes, results
from healthdesk.importers.pages.found import Printed
from healthdesk.intake.layouts import keep, learnt
from healthdesk.intake.pipeline import placed
from healthdesk.vault import Vault
from healthdesk.vault.store import PersonStore, confirming

Json = dict[str, Any]
Box = tuple[float, float, float, float]

_DECODER = msgspec.json.Decoder(float_hook=lambda text: msgspec.Raw(text.encode()))
"""Numbers stay as they are printed: 7.10 is written again as 7.10."""

_KINDS = frozenset({Kind.RESULT, Kind.VITAL, Kind.OBSERVATION})
_MOST = 20_000
_VERSION = 1
_PAGE = re.compile(r"page:(\d{1,5})(?:/box:([\d.]+),([\d.]+),([\d.]+),([\d.]+))?")


def waiting(vault: Vault, person_id: str) -> tuple[PageWaiting, ...]:
    """The pages of a person with rows that nobody has looked at, the newest file first, its pages in order."""
    store = vault.store(person_id)
    known = recipes.known(learnt(vault))
    pages: dict[tuple[str, int], list[Json]] = defaultdict(list)
    for record in _proposed(store):
        pages[record.artifact_id, _page_of(record.locator)].append(_resource(store, record.id))
    artifacts = {artifact.id: artifact for artifact in store.artifacts()}
    found = [
        _waiting(artifacts[artifact_id], page, rows, known)
        for (artifact_id, page), rows in pages.items()
        if artifact_id in artifacts
    ]
    return tuple(sorted(found, key=lambda each: (-each.received, each.file, each.page)))


def shown(vault: Vault, person_id: str, artifact_id: str, page: int, password: str = "") -> PageShown:
    """One page: its rows, the doubtful first, and the page itself. Raises IntakeError("page-not-waiting")."""
    store = vault.store(person_id)
    records = [each for each in _proposed(store) if each.artifact_id == artifact_id and _page_of(each.locator) == page]
    artifact = next((each for each in store.artifacts() if each.id == artifact_id), None)
    if not records or artifact is None:
        raise IntakeError("page-not-waiting")
    resources = [_resource(store, record.id) for record in records]
    rows = [_row(record, resource) for record, resource in zip(records, resources, strict=True)]
    png, pages, why = b"", page, ""
    try:
        content = b"".join(store.artifact_bytes(artifact_id))
        drawn = importers.preview(content, artifact.media_type, page - 1, password)
        png, pages = drawn.png, drawn.pages
    except IntakeError as problem:
        why = problem.code
    about = _waiting(artifact, page, resources, recipes.known(learnt(vault)))
    return PageShown(about, tuple(sorted(rows, key=_order)), png, pages, why)


def confirm(
    vault: Vault, person_id: str, artifact_id: str, page: int, choices: Sequence[RowChoice], *, clock: Clock
) -> ImportRun:
    """Write what somebody says of the rows of a page, as a run of its own.

    Raises IntakeError: "page-not-waiting" when a row is not one of that page that waits, "entry-value" and "entry-day" when a
    correction cannot be understood; then nothing was written.
    """
    store = vault.store(person_id)
    there = {
        each.id: each for each in _proposed(store) if each.artifact_id == artifact_id and _page_of(each.locator) == page
    }
    artifact = next((each for each in store.artifacts() if each.id == artifact_id), None)
    if artifact is None or not choices or any(choice.record_id not in there for choice in choices):
        raise IntakeError("page-not-waiting")
    now = clock()
    today = datetime.fromtimestamp(now).astimezone().date()
    before = {choice.record_id: _resource(store, choice.record_id) for choice in choices}
    after = {choice.record_id: _said(before[choice.record_id], choice, now, today) for choice in choices}
    made = [Made(after[choice.record_id], there[choice.record_id].locator) for choice in choices]
    reader = (confirming.IMPORTER, _VERSION, f"page {page}")
    run = store.begin(artifact.name, artifact.media_type, lambda: store.artifact_bytes(artifact_id), reader, int(now))
    try:
        given = [one for one in drafts(made, today) if isinstance(one, Draft)]
        run.add([placed(replace(one, subject="")) for one in given])
        done = run.finish((), int(now))
    except BaseException:
        run.abandon()
        raise
    _learn(vault, before, after)
    return replace(done, person_id=person_id)


def goes_along(store: PersonStore, run_id: str, *, without: str = "") -> tuple[str, ...]:
    """The confirmations that mean nothing once a run is gone: those of its original, when no other run reads it.

    `without` is a run that still stands and is about to go.
    """
    run = next((each for each in store.runs() if each.id == run_id), None)
    found = confirming.of_artifact(store.database, run.artifact_id, without) if run else ()
    return tuple(each for each in found if each != run_id)


def _learn(vault: Vault, before: Mapping[str, Json], after: Mapping[str, Json]) -> None:
    """Keep what this page taught of its laboratory's layout."""
    pairs = [(before[key], after[key]) for key in before]
    if better := recipes.taught(learnt(vault), pairs):
        keep(vault, better)


def _proposed(store: PersonStore) -> list[Record]:
    found = store.records(RecordQuery(kinds=_KINDS, limit=_MOST, each=True))
    return [each for each in found if each.standing is Standing.PROPOSED and each.locator.startswith("page:")]


def _resource(store: PersonStore, record_id: str) -> Json:
    resource: Json = _DECODER.decode(store.resource(record_id))
    return resource


def _page_of(locator: str) -> int:
    match = _PAGE.match(locator)
    return int(match[1]) if match else 0


def _box(text: str) -> Box | None:
    try:
        left, top, right, bottom = (float(each) for each in text.split(","))
    except ValueError:
        return None
    return left, top, right, bottom


def _waiting(artifact: Artifact, page: int, rows: Iterable[Json], known: frozenset[str]) -> PageWaiting:
    held = list(rows)
    doubtful = sum(any(cell.doubtful for cell in _cells(row)) for row in held)
    familiar = any(recipes.layout_in(row) in known for row in held)
    return PageWaiting(
        artifact.id, artifact.name, artifact.media_type, page, len(held), doubtful, familiar, artifact.received
    )


def _cells(resource: Json) -> tuple[PageCell, ...]:
    found = []
    for extension in resource.get("extension", ()):
        if extension.get("url") == results.CELL:
            inside = {
                each["url"]: next(value for key, value in each.items() if key != "url")
                for each in extension["extension"]
            }
            found.append(
                PageCell(
                    str(inside["part"]),
                    str(inside.get("printed", "")),
                    _box(str(inside.get("box", ""))),
                    "doubtful" in inside,
                )
            )
    return tuple(found)


def _row(record: Record, resource: Json) -> PageRow:
    found = _cells(resource)
    match = _PAGE.match(record.locator)
    box = _box(",".join(match.groups()[1:])) if match and match[2] else None
    return PageRow(record.id, found, box, any(cell.doubtful for cell in found))


def _order(row: PageRow) -> tuple[bool, float, float]:
    """Doubtful rows first, then as they stand on the page."""
    return not row.doubtful, round(row.box[1], 3) if row.box else 0.0, row.box[0] if row.box else 0.0


def _said(resource: Json, choice: RowChoice, now: float, today: date) -> Json:
    """The next version of a row."""
    moment = datetime.fromtimestamp(now, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    said: Json = {**resource, "meta": {**resource.get("meta", {}), "lastUpdated": moment}}
    if not choice.keep:
        return said | {"status": "entered-in-error"}
    said["status"] = "final"
    for part, text in choice.corrections:
        if part not in PARTS:
            raise IntakeError("page-not-waiting")
        said = _CORRECT[part](said, text.strip(), today)
    fixed = dict(choice.corrections)
    said["extension"] = [_settled(each, fixed) for each in said.get("extension", ())]
    return said


def _settled(extension: Json, fixed: Mapping[str, str]) -> Json:
    """A cell that was looked at: no longer doubtful; what was corrected keeps its box and what was read there."""
    if extension.get("url") != results.CELL:
        return extension
    inside = [each for each in extension["extension"] if each["url"] != "doubtful"]
    part = next(each["valueCode"] for each in inside if each["url"] == "part")
    if part in fixed:
        inside.append({"url": "corrected", "valueString": fixed[part]})
    return {**extension, "extension": inside}


def _name(said: Json, text: str, _today: date) -> Json:
    if not text:
        raise IntakeError("entry-empty")
    return said | {"code": {"text": text[:300]}}


def _value(said: Json, text: str, _today: date) -> Json:
    if not text:
        raise IntakeError("entry-value")
    bare = {key: value for key, value in said.items() if not key.startswith("value")}
    unit = said.get("valueQuantity", {}).get("unit", "")
    value = cells.value_in(text)
    return bare | results.value_of(Printed(value or cells.Value(words=text[:200]), unit))


def _unit(said: Json, text: str, _today: date) -> Json:
    quantity = said.get("valueQuantity")
    if not isinstance(quantity, dict):
        return said
    bare = {key: value for key, value in quantity.items() if key != "unit"}
    return said | {"valueQuantity": bare | ({"unit": text[:60]} if text else {})}


def _range(said: Json, text: str, _today: date) -> Json:
    bare = {key: value for key, value in said.items() if key != "referenceRange"}
    if not text:
        return bare
    limits = cells.range_in(text) or cells.Range(text=text[:200])
    return bare | {"referenceRange": [results.range_of(limits, said.get("valueQuantity", {}).get("unit", ""))]}


def _date(said: Json, text: str, today: date) -> Json:
    bare = {key: value for key, value in said.items() if key != "effectiveDateTime"}
    if not text:
        return bare
    day = text if parse_date(text) else letterhead.iso(text, True, today)
    if not day:
        raise IntakeError("entry-day")
    return bare | {"effectiveDateTime": day}


_CORRECT = {"name": _name, "value": _value, "unit": _unit, "range": _range, "date": _date}
