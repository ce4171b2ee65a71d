"""The three ways to an open vault: making one, unlocking one, bringing one back from a backup."""

from collections.abc import Mapping
from pathlib import Path

from healthdesk.domain.clock import Clock
from healthdesk.domain.views import CheckReport
from healthdesk.vault import opening, restoring
from healthdesk.vault.custody import Vault
from healthdesk.vault.kdf import KdfCost


def create(
    folder: Path,
    passphrase: str,
    *,
    clock: Clock,
    settings: Mapping[str, str] | None = None,
    cost: KdfCost | None = None,
) -> tuple[Vault, str]:
    """Make a vault; it comes open, with the recovery code that nothing keeps.

    `cost` is what a guess at the passphrase costs, by default half a second of this computer and never below the floor.
    Raises VaultError; then there is no vault.
    """
    keeping, code = opening.create(folder, passphrase, clock=clock, settings=settings or {}, cost=cost)
    return Vault(keeping), code


def unlock(folder: Path, secret: str, *, holder: str = "", clock: Clock) -> Vault:
    """Open a vault with a passphrase or a recovery code; `holder` names whose, when it matters. Raises VaultError."""
    return Vault(opening.unlock(folder, secret, holder=holder, clock=clock))


def restore(backup_file: Path, folder: Path, secret: str, clock: Clock) -> CheckReport:
    """Bring a backup back into a folder, verify everything in it, and close it again; the report of that.

    A vault that is already in the folder is replaced when all is well, and not before. Raises VaultError.
    """
    vault = Vault(restoring.restore(backup_file, folder, secret, clock=clock))
    try:
        return vault.check()
    finally:
        vault.close()
