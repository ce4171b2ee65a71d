"""The vault itself: verify, back up, export, and its keys."""

from dataclasses import dataclass
from pathlib import Path

from healthdesk import intake
from healthdesk.domain.views import CheckReport, Written
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class Custody:
    """What keeps records safe and lets them leave."""

    vault: Vault

    def check(self) -> CheckReport:
        """Verify cipher, integrity, manifests, digests and originals of everything this holder may open."""
        return self.vault.check()

    def backup(self, path: Path) -> Written:
        """Write one encrypted file, opened and verified before it is called a backup."""
        return self.vault.backup(path)

    def export(self, person_id: str, form: str, to: Path) -> Written:
        """Write everything of a person, unencrypted: "fhir", "csv", "files", or "all" three in folders of their own."""
        return intake.export(self.vault, person_id, form, to)

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase; the databases are not touched. Raises VaultError when the old one is wrong."""
        self.vault.change_passphrase(old, new)

    def new_recovery_code(self) -> str:
        """Make a new recovery code; the old one opens nothing any more."""
        return self.vault.new_recovery_code()
