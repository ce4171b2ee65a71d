"""The timeline: records by time, window by window, and how much each month holds."""

from dataclasses import dataclass, field

from healthdesk.domain.records import Kind
from healthdesk.domain.timeline import Entry, Month, Origin, Spot, Wish, moment_of
from healthdesk.vault import Vault
from healthdesk.vault.store.timeline import Memo
from healthdesk.vault.store.timeline import Timeline as Stored


@dataclass(frozen=True, slots=True)
class Timeline:
    """One person's records by time. What was last looked for is remembered, so that further windows of it come at once."""

    vault: Vault
    found: dict[str, Memo] = field(default_factory=dict)

    def window(
        self, person_id: str, wish: Wish, start: Spot | None, limit: int, *, newer: bool = False
    ) -> tuple[Entry, ...]:
        """At most `limit` entries next to a spot, newest first: the older ones, or the nearest of the newer ones."""
        return self._of(person_id).window(wish, start, limit, newer=newer)

    def months(self, person_id: str, wish: Wish, first_year: int, last_year: int) -> tuple[Month, ...]:
        """How many records each month of some years holds, the newest first; months without one are left out."""
        return self._of(person_id).months(wish, moment_of(first_year), moment_of(last_year + 1))

    def span(self, person_id: str, wish: Wish) -> tuple[int, int] | None:
        """The moments (UTC seconds) of the oldest and the newest dated record; None where there is none."""
        return self._of(person_id).span(wish)

    def undated(self, person_id: str, wish: Wish) -> int:
        """How many records have no date."""
        return self._of(person_id).undated(wish)

    def kinds(self, person_id: str) -> frozenset[Kind]:
        """The kinds of which there is anything."""
        return self._of(person_id).kinds()

    def origins(self, person_id: str) -> tuple[Origin, ...]:
        """The originals that records came from, the one that came last first."""
        return self._of(person_id).origins()

    def _of(self, person_id: str) -> Stored:
        memo = self.found.setdefault(person_id, {})
        return Stored(self.vault.store(person_id).database, person_id, memo)
