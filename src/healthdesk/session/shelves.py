"""Shelves: every source's own statements of some kinds, what disagrees among them, and what belongs to a visit."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from healthdesk.domain.dates import PartialDate
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.shelves import Statement
from healthdesk.domain.views import RecordQuery
from healthdesk.vault import Vault

MOST = 400
"""Records of one visit that are shown; what a hospital stay holds beyond that is on the timeline."""
_APART = frozenset({Kind.PATIENT, Kind.COVERAGE, Kind.OTHER, Kind.ENCOUNTER})


@dataclass(frozen=True, slots=True)
class Shelves:
    """One person's statements, kind by kind."""

    vault: Vault

    def statements(self, person_id: str, *kinds: Kind) -> tuple[Statement, ...]:
        """Every source's own, newest first, undated ones last, void ones too."""
        return self.vault.store(person_id).statements(kinds)

    def differing(self, person_id: str) -> frozenset[str]:
        """The ids of the records of which another source says otherwise."""
        found = self.vault.store(person_id).contradictions()
        return frozenset(each.id for _, one, other in found for each in (one, other))

    def held(self, person_id: str) -> Mapping[str, int]:
        """How many records each visit holds by its sources' own references, by the visit's id."""
        return self.vault.store(person_id).held()

    def of_visit(self, person_id: str, record_id: str) -> tuple[tuple[Record, ...], tuple[Record, ...]]:
        """What a visit holds: what its sources and the person laid to it, and what only has its days and its place."""
        store = self.vault.store(person_id)
        visit = store.record(record_id)
        own = {each.id: each for each in store.visit(record_id) if each.kind not in _APART}
        papers, _ = store.attached().of(record_id)
        own |= {each.id: each for each in papers}
        near: list[Record] = []
        if visit.date is not None and (visit.place or visit.author):
            query = RecordQuery(
                since=visit.date.day.isoformat(), until=_last(visit.date, visit.end), limit=MOST,
                kinds=frozenset(Kind) - _APART,
            )  # fmt: skip
            near = [
                each for each in store.records(query)
                if each.id not in own and _beside(each, visit) and not each.id.startswith(("day-", "series-"))
            ]  # fmt: skip
        return tuple(own.values()), tuple(near)


def _last(start: PartialDate, end: PartialDate | None) -> str:
    last = end.last_day if end is not None and end.last_day >= start.day else start.day
    return min(last, start.day + timedelta(days=366)).isoformat()


def _beside(each: Record, visit: Record) -> bool:
    """Whether a record names the visit's place, or who saw them there."""
    return bool((visit.place and each.place == visit.place) or (visit.author and each.author == visit.author))
