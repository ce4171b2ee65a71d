"""One resource becomes one Draft: the bytes as they are, and beside them what lists and answers need."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from healthdesk.domain.records import Coding, Draft, Issue, Kind, MeasurementDraft, Severity
from healthdesk.importers.fhir import medicines, observations
from healthdesk.importers.fhir.attachments import HOLDERS, attachments
from healthdesk.importers.fhir.elements import (
    TITLE,
    Resource,
    amount,
    child,
    children,
    code_in,
    codings,
    first_dates,
    human_name,
    joined,
    said,
    words,
)
from healthdesk.importers.fhir.entries import Entry
from healthdesk.importers.fhir.particulars import DETAILS, TITLES, Teller, prose_of
from healthdesk.importers.fhir.references import Directory, references_in
from healthdesk.importers.fhir.shapes import ANY, SHAPES, Shape
from healthdesk.importers.fhir.standing import standing_of

_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NUL = b"\\u0000"
_NAME = ("name",)

_Path = tuple[str, ...]


def promote(entry: Entry, raw: bytes, resource: Resource, directory: Directory, subject: str, today: date) -> Draft:
    """A draft of a resource whose subject has been settled."""
    plan = _plan(entry.type)
    shape = plan.shape
    start, end, odd_date = first_dates(resource, shape.dates)
    if shape.ends:
        end, _, odd_end = first_dates(resource, shape.ends)
        odd_date = odd_date or odd_end
    if entry.type == "MedicationRequest":
        end = medicines.course_end(resource)
        start = start or medicines.course_start(resource)
    status, standing = standing_of(entry.type, resource, end, today)
    issues = []
    if odd_date:
        issues.append(Issue("date-unreadable", entry.locator))
    if _NUL in raw:
        issues.append(Issue("nul-character", entry.locator, Severity.NOTE))
    title, codes = _title(entry, resource, plan, directory)
    documents, odd_documents = attachments(entry, resource, directory) if plan.holds_documents else ((), ())
    measured = observations.measurements(entry, resource, start) if entry.type == "Observation" else ()
    return Draft(
        resource=raw,
        resource_type=entry.type,
        resource_id=entry.id,
        locator=entry.locator,
        kind=_kind(entry, resource, shape, directory),
        status=status,
        standing=standing,
        title=title,
        codes=codes,
        category=code_in(resource.get(shape.category)) if shape.category else "",
        date=start,
        end=end,
        version_time=words(child(resource, "meta").get("lastUpdated")) if "meta" in resource else "",
        detail=_detail(entry, resource, plan, directory, measured),
        place=_named(resource, plan.places, directory, subject),
        author=_named(resource, plan.authors, directory, subject),
        subject=subject,
        text=prose_of(resource),
        measurements=measured,
        references=references_in(resource, directory),
        attachments=tuple(documents),
        issues=(*issues, *odd_documents),
    )


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is looked up for a type of resource, put together once: its shape with the dotted paths taken apart."""

    shape: Shape
    title: tuple[_Path, ...]
    codes: tuple[_Path, ...]
    authors: tuple[_Path, ...]
    places: tuple[_Path, ...]
    detail: tuple[_Path, ...]
    titled: Teller | None
    detailed: Teller | None
    holds_documents: bool


@lru_cache(maxsize=512)
def _plan(kind: str) -> _Plan:
    shape = SHAPES.get(kind, ANY)
    title, codes, authors, places, detail = (
        tuple(tuple(path.split(".")) for path in paths)
        for paths in (shape.title, shape.codes, shape.authors, shape.places, shape.detail)
    )
    return _Plan(
        shape, title, codes, authors, places, detail, TITLES.get(kind), DETAILS.get(kind), kind in HOLDERS
    )  # fmt: skip


def _kind(entry: Entry, resource: Resource, shape: Shape, directory: Directory) -> Kind:
    if entry.type == "Observation":
        return observations.kind_of(resource)
    if entry.type == "Binary" and directory.is_content(entry.key):
        return Kind.OTHER  # the document is the one that shows it
    return shape.kind


def _title(entry: Entry, resource: Resource, plan: _Plan, directory: Directory) -> tuple[str, tuple[Coding, ...]]:
    if entry.type in medicines.TYPES:
        title, codes = medicines.medicine(resource, directory)
    else:
        teller = plan.titled
        title = (teller(resource, directory) if teller else "") or _first_said(resource, plan.title, directory)
        found = [codings(value) for path in plan.codes if (value := _at(resource, path))]
        codes = found[0] if len(found) == 1 else tuple(dict.fromkeys(coding for each in found for coding in each))
    return title[:TITLE] or _WORD.sub(" ", entry.type), codes


def _first_said(resource: Resource, paths: tuple[_Path, ...], directory: Directory) -> str:
    for path in paths:
        value = _at(resource, path)
        first = value[0] if isinstance(value, list) and value else value
        if path == _NAME and isinstance(first, dict):
            shown = human_name(resource)
        elif isinstance(first, dict) and ("reference" in first or "contentType" in first or "url" in first):
            shown = directory.name(first, resource) or words(first.get("title"))
        else:
            shown = said(value)
        if shown:
            return shown
    return ""


def _at(resource: Resource, path: _Path) -> Any:
    """The value at a path of keys; through lists, the values of all their objects."""
    here: Any = resource.get(path[0])
    if here is None or len(path) == 1:
        return here
    for key in path[1:]:
        if isinstance(here, list):
            found = [one[key] for one in here if isinstance(one, dict) and key in one]
            here = [each for one in found for each in (one if isinstance(one, list) else [one])]
        elif isinstance(here, dict):
            here = here.get(key)
        else:
            return None
    return here


def _detail(
    entry: Entry, resource: Resource, plan: _Plan, directory: Directory, measured: tuple[MeasurementDraft, ...]
) -> str:
    if entry.type == "Observation":
        shown = observations.detail(resource, measured, entry.locator)
        return shown or directory.names(children(resource, "hasMember")[:12], resource)
    if teller := plan.detailed:
        return teller(resource, directory)
    return joined(*(said(value) or amount(value) for value in (_at(resource, path) for path in plan.detail)))


def _named(resource: Resource, paths: tuple[_Path, ...], directory: Directory, subject: str) -> str:
    """The names behind the first path of references that gives any; never the patient's own."""
    for path in paths:
        value = _at(resource, path)
        if not value:
            continue
        given = value if isinstance(value, list) else [value]
        others = (one for one in given if isinstance(one, dict) and (not subject or directory.target(one) != subject))
        if shown := directory.names(others, resource):
            return words(shown, TITLE)
    return ""
