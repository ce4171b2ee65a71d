"""What two vaults say of the same records, compared: titles, codes, dates, doses, values, standing."""

from collections import Counter
from typing import Any

from healthdesk.domain.records import Kind, Record
from healthdesk.domain.summaries import Line
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session


def said(record: Record) -> tuple[Any, ...]:
    """What a record says, without where it lies."""
    return (
        record.kind, record.title, record.detail, frozenset((code.system, code.code) for code in record.codes),
        record.date.text if record.date else "", record.end.text if record.end else "", record.standing,
    )  # fmt: skip


def values(opened: Session, person_id: str, record: Record) -> Counter[tuple[str, ...]]:
    """The values of a record, as printed."""
    points = opened.records.page(person_id, record.id).measurements
    return Counter(
        (
            one.label,
            one.quantity.comparator,
            one.quantity.value_text,
            one.quantity.unit or one.quantity.unit_code,
            one.quantity.range_text,
            one.quantity.flag,
        )
        for one in points
    )


def compare(first: Session, person_id: str, lines: list[Line], second: Session) -> None:
    (reader,) = second.people.all()
    taken = [line.record for line in lines]
    kinds = {record.kind for record in taken}
    again = [each for kind in kinds for each in second.records.list(reader.id, _each(kind))]
    assert Counter(map(said, again)) == Counter(map(said, taken))
    by_words = {said(record): record for record in again}
    for record in taken:
        assert values(second, reader.id, by_words[said(record)]) == values(first, person_id, record), record.title


def _each(kind: Kind) -> RecordQuery:
    return RecordQuery(kinds=frozenset({kind}), each=True, limit=10_000)
