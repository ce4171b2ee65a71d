"""The vault itself: verify, back up, export, and its keys; and what is known of the last time each was done."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import msgspec

from healthdesk import intake
from healthdesk.domain.clock import Clock
from healthdesk.domain.custody import KeyChanges, LastBackup, LastCheck
from healthdesk.domain.disclosures import UNSAID, Recipient, Way
from healthdesk.domain.views import CheckReport, RecordQuery, Written
from healthdesk.session.disclosures import Disclosures
from healthdesk.vault import Vault

T = TypeVar("T")
_BACKUP = "last_backup"
_CHECK = "last_check"
_KEYS = "key_changes"
MOST_FINDINGS = 50
"""Findings of a check that are kept; a vault with more says so by their number."""


@dataclass(frozen=True, slots=True)
class Custody:
    """What keeps records safe and lets them leave."""

    vault: Vault
    disclosures: Disclosures
    clock: Clock

    def check(self) -> CheckReport:
        """Verify cipher, integrity, manifests, digests and originals of everything this holder may open."""
        report = self.vault.check()
        findings = tuple(report.findings[:MOST_FINDINGS])
        self._keep(_CHECK, LastCheck(int(self.clock()), len(report.runs), len(report.findings), findings))
        return report

    def backup(self, path: Path) -> Written:
        """Write one encrypted file, opened and verified before it is called a backup."""
        written = self.vault.backup(path)
        place = path.absolute()
        self._keep(
            _BACKUP,
            LastBackup(
                int(self.clock()), place.name, str(place.parent), written.size, written.sha256, len(written.unverified)
            ),
        )
        return written

    def export(self, person_id: str, form: str, to: Path, *, recipient: Recipient = UNSAID) -> Written:
        """Write everything of a person, unencrypted: "fhir", "csv", "files", or "all" three in folders of their own.

        It is entered in the ledger of what left; `recipient` is what the person says of it.
        """
        written = intake.export(self.vault, person_id, form, to)
        counts = self.vault.store(person_id).count(RecordQuery(void=True, each=True))
        self.disclosures.add(
            person_id, Way.EXPORT, written=written, form=form, to=recipient,
            counts={kind.value: count for kind, count in counts.items()},
        )  # fmt: skip
        return written

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase; the databases are not touched. Raises VaultError when the old one is wrong."""
        self.vault.change_passphrase(old, new)
        self._keep(_KEYS, replace(self.key_changes(), passphrase=int(self.clock())))

    def new_recovery_code(self) -> str:
        """Make a new recovery code; the old one opens nothing any more."""
        code = self.vault.new_recovery_code()
        self._keep(_KEYS, replace(self.key_changes(), recovery=int(self.clock())))
        return code

    def last_backup(self) -> LastBackup | None:
        """The backup that was made and verified last from this vault; None before the first one."""
        return self._kept(_BACKUP, LastBackup)

    def last_check(self) -> LastCheck | None:
        """The check of the whole vault that was run last; None before the first one."""
        return self._kept(_CHECK, LastCheck)

    def key_changes(self) -> KeyChanges:
        """When passphrase and recovery code were replaced last."""
        return self._kept(_KEYS, KeyChanges) or KeyChanges()

    def _keep(self, key: str, what: object) -> None:
        self.vault.set_setting(key, msgspec.json.encode(what).decode())

    def _kept(self, key: str, shape: type[T]) -> T | None:
        text = self.vault.setting(key)
        try:
            return msgspec.json.decode(text, type=shape) if text else None
        except msgspec.MsgspecError:
            return None
