"""Where a vault is, and whether there is one: all of the session that the lock screen needs."""

from pathlib import Path

from healthdesk import settings, vault
from healthdesk.domain.errors import VaultError


def default_folder() -> Path:
    """The vault folder used when none is named."""
    return settings.default_vault()


def is_country(code: str) -> bool:
    """Whether emergency numbers are known for this country code."""
    return code in settings.COUNTRIES


def vault_exists(folder: Path) -> bool:
    """Whether there is a vault in this folder."""
    return vault.exists(folder)


def require_vault(folder: Path) -> None:
    """Raise VaultError("vault-none") when there is no vault in this folder."""
    if not vault.exists(folder):
        raise VaultError("vault-none", folder=str(folder))


def harden() -> None:
    """Keep keys out of core dumps and away from other programs of the same login, where the system can."""
    vault.harden()
