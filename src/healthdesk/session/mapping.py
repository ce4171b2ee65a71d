"""Tables that have to be asked about: what their columns are, confirmed once and kept."""

from dataclasses import dataclass

from healthdesk import intake
from healthdesk.domain.clock import Clock
from healthdesk.domain.mapping import MeasureChoice, Proposal, TableMapping
from healthdesk.domain.records import ImportRun
from healthdesk.domain.views import Taken
from healthdesk.importers.tables import choices
from healthdesk.intake import mapping as mappings
from healthdesk.intake import remapping
from healthdesk.session.people import People
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which columns of a table mean what. A table that waits for this is a document in a person's file until then."""

    vault: Vault
    people: People
    clock: Clock

    def waiting(self, person_id: str) -> tuple[ImportRun, ...]:
        """A person's tables that nobody was asked about yet, newest first; `artifact_id` names the original."""
        return mappings.waiting(self.vault, person_id)

    def proposal(self, person_id: str, artifact_id: str) -> Proposal | None:
        """How the table would be read, some of its rows, and what it leaves open; None when it has no header.

        Raises IntakeError when the file cannot be opened.
        """
        return mappings.proposal(self.vault, person_id, artifact_id)

    def choices(self) -> tuple[MeasureChoice, ...]:
        """What a column can be said to measure; a column may also measure something that only its heading names."""
        return choices()

    def confirm(self, person_id: str, artifact_id: str, mapping: TableMapping) -> tuple[Taken, ...]:
        """Keep a mapping and read the table by it, and every other table of this person that waits with the same header.

        What is read takes the document's place; a second confirmation takes the place of what the first one gave. The next
        file with this header is read at once. Raises IntakeError("mapping-of-another", "mapping-without-values").
        """
        errand = intake.Errand(self.vault, self.clock)
        return remapping.confirm(errand, self.people.get(person_id), artifact_id, mapping)

    def confirmed(self) -> tuple[TableMapping, ...]:
        """Every mapping that was confirmed in this vault."""
        return mappings.confirmed(self.vault)

    def forget(self, fingerprint: str) -> None:
        """Ask again about the next table with this header; what was read by it stays."""
        mappings.forget(self.vault, fingerprint)
