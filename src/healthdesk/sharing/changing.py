"""What is new since a day: medicines begun, ended or changed, conditions, and what happened or came in. Pure."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.sharing.material import Material, by_hand
from healthdesk.sharing.sheet import Line
from healthdesk.sharing.wording import say, short_day

_HAPPENED = (Kind.ENCOUNTER, Kind.PROCEDURE, Kind.IMAGING, Kind.IMMUNIZATION, Kind.DOCUMENT, Kind.REPORT)
_TOLD = 12
"""Events that are on the sheet by default, the newest; the others can be put in."""
_FEW = 8
"""Changed medicines that are told twice: as a change, and in the list of medicines."""
_STOOD = frozenset({Standing.DONE, Standing.ACTIVE, Standing.PAST, Standing.UNCERTAIN})
_ORDERED = frozenset({"MedicationRequest", "MedicationStatement"})
"""Resources that say what is taken; a dispensed box or an injection given says it only of that day."""


def changes(material: Material, since: date, language: str) -> tuple[Line, ...]:
    """The lines of what is new since a day (that day not counted where a record is of the visit itself)."""
    happened = [record for kind in _HAPPENED for record in _happened(material, kind, since)]
    told = _told_by_default(happened)
    return (
        *_few(_medicines(material, since, language)),
        *_conditions(material, since, language),
        *(_event(record, language, kept=record.id in told) for record in happened),
    )


def medicine_marks(material: Material, since: date, language: str) -> dict[str, str]:
    """What became of each current medicine since a day, by its record's id: "new", "changed"."""
    return {line.records[0]: line.mark for line in _medicines(material, since, language)}


def _few(lines: Iterator[Line]) -> Iterator[Line]:
    """Medicines as changes: where there are many, the list of medicines itself says which are new."""
    told = list(lines)
    yield from (replace(line, kept=len(told) <= _FEW) for line in told)


def record_line(record: Record, language: str) -> Line:
    """A record as a line: its title, what it says, when, and who says so."""
    mark = {Standing.UNCERTAIN: "uncertain", Standing.PLANNED: "planned", Standing.PROPOSED: "proposed"}.get(
        record.standing
    )
    return Line(
        key=f"record:{record.id}",
        title=record.title,
        detail=record.detail,
        aside=short_day(record.date, language) if record.date else "",
        source=source_of(record, language),
        mark=say(f"mark.{mark}", language) if mark else "",
        records=(record.id,),
    )


def source_of(record: Record, language: str) -> str:
    """Who says so: the author or the place, the person, else the file's own name."""
    if by_hand(record):
        return say("own-entry", language)
    return record.author or record.place or record.source.replace("\\", "/").rpartition("/")[2]


def _medicines(material: Material, since: date, language: str) -> Iterator[Line]:
    told = [record for record in material.of(Kind.MEDICATION) if record.resource_type in _ORDERED]
    for record in told:
        before = _before(record, told)
        if record.standing is Standing.ACTIVE and _within(record, since):
            line = record_line(record, language)
            kind = "new" if before is None else "changed"
            what = f"{before.title} {before.detail}".strip() if before is not None else ""
            detail = " · ".join(filter(None, (record.detail, say("before", language, what=what) if what else "")))
            yield replace(line, key=f"change:{record.id}", mark=say(f"mark.{kind}", language), detail=detail)
        elif record.standing is Standing.PAST and record.end is not None and record.end.day > since:
            if any(
                other.concept == record.concept and other.standing is Standing.ACTIVE
                for other in told
                if record.concept
            ):
                continue
            yield replace(
                record_line(record, language), key=f"change:{record.id}", mark=say("mark.stopped", language),
                aside=short_day(record.end, language),
            )  # fmt: skip


def _before(record: Record, told: list[Record]) -> Record | None:
    """The newest earlier record of the same medicine that says otherwise; None where there is none."""
    if not record.concept or record.date is None:
        return None
    mine = (record.title, record.detail)
    earlier = [
        other for other in told
        if other.concept == record.concept and other.date and other.date.epoch < record.date.epoch
        and other.standing in (Standing.PAST, Standing.ACTIVE) and (other.title, other.detail) != mine
    ]  # fmt: skip
    return max(earlier, key=lambda other: other.date.epoch if other.date else 0, default=None)


def _conditions(material: Material, since: date, language: str) -> Iterator[Line]:
    for record in material.of(Kind.CONDITION):
        if record.standing in (Standing.ACTIVE, Standing.UNCERTAIN) and _within(record, since):
            yield replace(record_line(record, language), key=f"change:{record.id}", mark=say("mark.new", language))
        elif record.standing is Standing.PAST and record.end is not None and record.end.day > since:
            yield replace(
                record_line(record, language), key=f"change:{record.id}", mark=say("mark.resolved", language),
                aside=short_day(record.end, language),
            )  # fmt: skip


def _happened(material: Material, kind: Kind, since: date) -> Iterator[Record]:
    for record in material.of(kind):
        if by_hand(record):
            continue
        if record.standing in _STOOD and _within(record, since) and record.date and record.date.day <= material.today:
            yield record


def _told_by_default(happened: list[Record]) -> frozenset[str]:
    """The newest; a report whose day has a document is told by that."""
    with_paper = {record.date.day for record in happened if record.kind is Kind.DOCUMENT and record.date}
    apart = [
        record for record in happened
        if not (record.kind is Kind.REPORT and record.date and record.date.day in with_paper)
    ]  # fmt: skip
    newest = sorted(apart, key=lambda record: record.date.epoch if record.date else 0, reverse=True)
    return frozenset(record.id for record in newest[:_TOLD])


def _event(record: Record, language: str, *, kept: bool) -> Line:
    line = record_line(record, language)
    kind = say(f"kind.{record.kind}", language)
    return replace(line, key=f"change:{record.id}", mark=line.mark or kind, kept=kept)


def _within(record: Record, since: date) -> bool:
    return record.date is not None and record.date.day > since
