"""Confirming pages: once per page, what was read beside the page itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from healthdesk.domain.clock import Clock
from healthdesk.domain.pages import PageShown, PageWaiting, RowChoice
from healthdesk.domain.records import ImportRun
from healthdesk.intake import confirming
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class Confirming:
    """Pages that somebody has to look at before their results count."""

    vault: Vault
    clock: Clock

    def pages(self, person_id: str) -> tuple[PageWaiting, ...]:
        """A person's pages that wait, the newest file first."""
        return confirming.waiting(self.vault, person_id)

    def page(self, person_id: str, artifact_id: str, page: int, password: str = "") -> PageShown:
        """One page with its rows, the doubtful first, and its picture; pages count from 1.

        `password` opens a locked PDF for this look alone. Raises IntakeError("page-not-waiting").
        """
        return confirming.shown(self.vault, person_id, artifact_id, page, password)

    def confirm(self, person_id: str, artifact_id: str, page: int, choices: Sequence[RowChoice]) -> ImportRun:
        """Keep the rows as somebody says they are; the run can be taken back (`intake.undo`).

        Raises IntakeError: "page-not-waiting", "entry-empty", "entry-value", "entry-day"; then nothing was changed.
        """
        return confirming.confirm(self.vault, person_id, artifact_id, page, choices, clock=self.clock)
