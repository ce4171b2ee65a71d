"""The International Patient Summary: what may go in, and the file, which is checked before it is written."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from healthdesk.domain.clock import Clock
from healthdesk.domain.disclosures import UNSAID, Recipient, Way
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.summaries import Line, Wish
from healthdesk.domain.views import Written
from healthdesk.intake.export import write_file
from healthdesk.session.disclosures import Disclosures
from healthdesk.session.people import People
from healthdesk.sharing import ips, ips_choosing, ips_rules
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class Summarised:
    """A summary that was written: the file, its records by kind, and how many were told anew or fitted into no form."""

    written: Written
    counts: dict[str, int]
    retold: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Summaries:
    """Patient summaries, each of one person."""

    vault: Vault
    people: People
    disclosures: Disclosures
    clock: Clock

    def offer(self, person_id: str) -> tuple[Line, ...]:
        """The records that may go in, section by section; those that are `chosen` do unless they are taken out."""
        return ips_choosing.lines(self.vault.store(person_id), datetime.fromtimestamp(self.clock(), tz=UTC).date())

    def file_name(self) -> str:
        """A name for the file, which says nothing of the person."""
        return f"patient-summary-{datetime.fromtimestamp(self.clock(), tz=UTC).date().isoformat()}.json"

    def write(
        self, person_id: str, to: Path, wish: Wish | None = None, *, recipient: Recipient = UNSAID, over: bool = False
    ) -> Summarised:
        """Write a summary as one FHIR file, unencrypted, and enter it in the ledger of what left.

        Without a wish what is offered as chosen goes in. Raises IntakeError: a rule of the guide is broken, and nothing
        was written; or the file is there already and `over` is False, or cannot be written.
        """
        offered = self.offer(person_id)
        wanted = wish or Wish(ips_choosing.chosen_ids(offered))
        made = ips.build(self.vault.store(person_id), self.people.get(person_id), offered, wanted, self.clock())
        content = made.content
        if broken := ips_rules.check(msgspec.json.decode(content)):
            first = broken[0]
            raise IntakeError("summary-not-sound", rule=first.rule, where=first.where, count=len(broken))
        written = write_file(self.vault, to, content, over=over)
        self.disclosures.add(
            person_id,
            Way.SUMMARY,
            written=written,
            form="fhir",
            counts=made.counts,
            language=wanted.language,
            to=recipient,
        )
        return Summarised(written, made.counts, made.retold, len(made.left_out))
