"""The ledger of what left the vault: what, when, how much of what, for whom. It stands in the person's own file."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from healthdesk.domain.clock import Clock
from healthdesk.domain.disclosures import UNSAID, Disclosure, Recipient, Way
from healthdesk.domain.records import Changes
from healthdesk.domain.views import Written
from healthdesk.intake.export import safe_cell, write_file
from healthdesk.vault import Vault

LONGEST = 200
"""Characters that a name or a purpose may have; more is cut off."""
COLUMNS = (
    "when", "what", "format", "file", "bytes", "sha256", "language", "records", "for", "purpose",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Disclosures:
    """What left of each person."""

    vault: Vault
    clock: Clock

    def add(
        self,
        person_id: str,
        way: Way,
        *,
        written: Written | None = None,
        form: str = "",
        counts: Mapping[str, int] | None = None,
        language: str = "",
        to: Recipient = UNSAID,
    ) -> Disclosure:
        """Enter something that has just left; `written` is the file, None for paper and for the clipboard.

        `counts` are the records in it by kind. Only the file's own name is kept, not where it went.
        """
        line = Disclosure(
            "", person_id, int(self.clock()), way, form, Path(written.path).name if written else "",
            written.size if written else 0, written.sha256 if written else "", language,
            tuple(sorted((kind, count) for kind, count in (counts or {}).items() if count)), _typed(to.whom), _typed(to.purpose),
        )  # fmt: skip
        return self.vault.store(person_id).disclosures().add(line)

    def write_bytes(
        self, person_id: str, to: Path, content: bytes, way: Way, form: str, counts: Mapping[str, int]
    ) -> Written:
        """Write something that the window has drawn, unencrypted, and enter it in the ledger.

        A file that is there already is written over: the dialog has asked. Raises IntakeError when it cannot be written.
        """
        written = write_file(self.vault, to, content, over=True)
        self.add(person_id, way, written=written, form=form, counts=counts)
        return written

    def list(self, person_id: str, limit: int = 1000) -> tuple[Disclosure, ...]:
        """What left of a person, newest first."""
        return self.vault.store(person_id).disclosures().list(limit)

    def count(self, person_id: str) -> int:
        """How often something of a person left."""
        return self.vault.store(person_id).disclosures().count()

    def name(self, person_id: str, disclosure_id: str, to: Recipient) -> Changes:
        """Say later for whom something was, and why. Raises VaultError("disclosure-unknown")."""
        ledger = self.vault.store(person_id).disclosures()
        ledger.name(disclosure_id, _typed(to.whom), _typed(to.purpose), int(self.clock()))
        return Changes(frozenset({person_id}))

    def write_csv(self, person_id: str, to: Path, *, over: bool = False) -> Written:
        """Write the ledger of a person as a table, unencrypted; the line about that is the first that it lacks.

        Raises IntakeError when it cannot be written, or a file is there already and `over` is False.
        """
        lines = self.vault.store(person_id).disclosures().list(1 << 40)
        written = write_file(self.vault, to, b"".join(_table(lines)), over=over)
        self.add(person_id, Way.LEDGER, written=written, form="csv", counts={})
        return written


def _typed(text: str) -> str:
    return " ".join(text.split())[:LONGEST]


def _table(lines: tuple[Disclosure, ...]) -> Iterator[bytes]:
    yield "\N{ZERO WIDTH NO-BREAK SPACE}".encode()
    for cells in ([*COLUMNS], *(_cells(line) for line in lines)):
        text = io.StringIO()
        csv.writer(text).writerow([safe_cell(cell) for cell in cells])
        yield text.getvalue().encode()


def _cells(line: Disclosure) -> list[str]:
    when = datetime.fromtimestamp(line.at, tz=UTC).isoformat()
    counts = ", ".join(f"{kind} {count}" for kind, count in line.counts)
    return [
        when, line.way.value, line.form, line.file, str(line.size), line.sha256, line.language, counts, line.whom, line.purpose,
    ]  # fmt: skip
