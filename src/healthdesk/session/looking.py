"""Looking at somebody's records: what is new since the last time, and what wants attention.

The last look is kept in the person's own file; within one sitting everything stays new that was new at its beginning.
What one typed in oneself is no news.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from healthdesk.domain.appointments import starts_at
from healthdesk.domain.attention import OF_VAULT, Attention, Glance, Matter, News
from healthdesk.domain.clock import Clock
from healthdesk.domain.disclosures import Way
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind, Record, RunState, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.session.appointments import Appointments
from healthdesk.session.confirming import Confirming
from healthdesk.session.custody import Custody
from healthdesk.session.diary import BY_HAND
from healthdesk.session.disclosures import Disclosures
from healthdesk.session.intake import Intake
from healthdesk.session.preferences import Preferences
from healthdesk.sharing import material
from healthdesk.vault import Vault
from healthdesk.vault.store.looks import Looks

SHOWN = 3
"""How many things want attention at a time."""
BACKUP_DAYS = 30
"""After how many days a backup is old."""
_BRIEF_DAYS = 7
"""A brief made within so many days before a visit is the brief for it."""
_KEPT = "put_by"
_PAPERS = (Kind.DOCUMENT, Kind.REPORT, Kind.IMAGING, Kind.NOTE)


@dataclass(frozen=True, slots=True)
class Looking:
    """What Home and the page of everybody begin with."""

    vault: Vault
    intake: Intake
    confirming: Confirming
    appointments: Appointments
    disclosures: Disclosures
    custody: Custody
    preferences: Preferences
    clock: Clock
    _began: dict[str, int | None] = field(default_factory=dict)

    def since(self, person_id: str) -> int | None:
        """The last look before this sitting, in UTC seconds since 1970; None when there was none."""
        if person_id not in self._began:
            return self._looks(person_id).last()
        return self._began[person_id]

    def look(self, person_id: str) -> None:
        """Somebody looks at this person now. What was new when this sitting began stays new in it."""
        self._began.setdefault(person_id, self._looks(person_id).last())
        self._looks(person_id).note(int(self.clock()))

    def seen(self, person_id: str) -> int | None:
        """Everything until now is seen; gives the look before, by which `unseen` undoes that."""
        before = self.since(person_id)
        self._began[person_id] = int(self.clock())
        return before

    def unseen(self, person_id: str, before: int | None) -> None:
        """Undo: new is again what was new."""
        self._began[person_id] = before

    def news(self, person_id: str) -> News:
        """What files brought since the last look."""
        since = self.since(person_id)
        runs = tuple(
            run for run in self.intake.runs(person_id)
            if run.state in (RunState.FINISHED, RunState.PARTIAL)
            and not run.file.startswith(BY_HAND) and (since is None or run.started > since)
        )  # fmt: skip
        kinds: Counter[str] = Counter()
        for run in runs:
            counts = self.vault.store(person_id).count(RecordQuery(run_id=run.id))
            kinds.update({kind.value: count for kind, count in counts.items() if kind is not Kind.PATIENT})
        return News(_day(since) if since is not None else None, runs, dict(kinds))

    def brought(self, person_id: str, run_ids: Iterable[str], kinds: frozenset[Kind], limit: int) -> tuple[Record, ...]:
        """The records that some imports brought, the newest of each first."""
        store = self.vault.store(person_id)
        found: list[Record] = []
        for run_id in run_ids:
            if len(found) < limit:
                found += store.records(RecordQuery(kinds=kinds, run_id=run_id, limit=limit - len(found)))
        return tuple(each for each in found if each.kind is not Kind.PATIENT)

    def attention(self, person_id: str) -> tuple[Attention, ...]:
        """What wants attention, in the order of `Matter`, without what was put by."""
        put_by = self._looks(person_id).put_by() | self._put_by()
        found = [*self._visit(person_id), *self._of_vault(), *self._of_person(person_id)]
        order = list(Matter)
        standing = (each for each in found if each.key not in put_by)
        return tuple(sorted(standing, key=lambda each: order.index(each.matter)))

    def put_by(self, person_id: str, what: Attention, *, by: bool = True) -> None:
        """Put something by, or take it up again."""
        if what.matter not in OF_VAULT:
            self._looks(person_id).put(what.key, int(self.clock()), by=by)
            return
        kept = self._put_by() - {what.key} | ({what.key} if by else set())
        self.preferences.set(_KEPT, " ".join(sorted(kept)[-50:]))

    def _looks(self, person_id: str) -> Looks:
        return Looks(self.vault.store(person_id).database)

    def _put_by(self) -> frozenset[str]:
        return frozenset(self.preferences.get(_KEPT).split())

    def glance(self, person: Person) -> Glance:
        """Somebody at a glance, for the page of everybody."""
        store, news = self.vault.store(person.id), self.news(person.id)
        latest = {each.concept: each.latest for each in store.measures()}
        shots = store.records(RecordQuery(kinds=frozenset({Kind.IMMUNIZATION}), limit=20))
        due = material.read(store, person, _day(self.clock()), measuring=False).due
        waiting = len(self.confirming.pages(person.id)) + len(store.contradictions())
        return Glance(
            person.id,
            news.count,
            sum(news.kinds.get(kind, 0) for kind in _PAPERS),
            latest.get("weight"),
            latest.get("temperature"),
            next((each for each in shots if each.standing is Standing.DONE), None),
            tuple((each.title, each.day) for each in due),
            waiting,
            self.appointments.next(person.id),
        )

    def _visit(self, person_id: str) -> Iterable[Attention]:
        following = self.appointments.next(person_id)
        if following is None or following.start is None:
            return
        today = _day(self.clock())
        if not today <= following.start.day <= today + timedelta(days=1):
            return
        since = starts_at(following.start) - _BRIEF_DAYS * 86_400
        made = (each.at for each in self.disclosures.list(person_id) if each.way is Way.BRIEF)
        if not any(at >= since for at in made):
            days = (following.start.day - today).days
            yield Attention(Matter.VISIT, f"visit:{following.record.id}:{following.start.day}", days, following.record)

    def _of_vault(self) -> Iterable[Attention]:
        if self.preferences.get("recovery_later") == "1":
            yield Attention(Matter.RECOVERY, "recovery")
        if waiting := self.intake.waiting():
            yield Attention(Matter.WAITING, _named("waiting", (each.inbox_id for each in waiting)), len(waiting))
        last = self.custody.last_backup()
        if last is None:
            yield Attention(Matter.BACKUP, "backup:none", -1)
        elif (days := (_day(self.clock()) - _day(last.at)).days) >= BACKUP_DAYS:
            yield Attention(Matter.BACKUP, f"backup:{days // BACKUP_DAYS}", days)

    def _of_person(self, person_id: str) -> Iterable[Attention]:
        if pages := self.confirming.pages(person_id):
            places = [f"{each.artifact_id}:{each.page}" for each in pages]
            yield Attention(Matter.PAGES, _named("pages", places), len(pages), place=places[0])
        if differing := self.vault.store(person_id).contradictions():
            pairs = (f"{reason}:{one.id}:{other.id}" for reason, one, other in differing)
            yield Attention(Matter.DIFFERING, _named("differing", pairs), len(differing), differing[0][1])


def _named(matter: str, parts: Iterable[str]) -> str:
    """A short key over what something is about."""
    return f"{matter}:{hashlib.sha256(' '.join(sorted(parts)).encode()).hexdigest()[:16]}"


def _day(epoch: float) -> date:
    return datetime.fromtimestamp(epoch, tz=UTC).astimezone().date()
