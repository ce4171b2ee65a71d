"""An unlocked vault and its services: what the window and the command line are two faces of.

Each service has a small module. Locking closes the session; nothing of it is used afterwards. Services may be called
from several threads, one of them writing.
"""

from healthdesk.intake import Prepared
from healthdesk.session.model import LocalModel
from healthdesk.session.opening import (
    create,
    default_folder,
    harden,
    is_country,
    open_demo,
    require_vault,
    restore,
    unlock,
    vault_exists,
)
from healthdesk.session.services import Session
from healthdesk.session.strength import Strength, strength
from healthdesk.vault.recovery import group_matches as recovery_matches

__all__ = [
    "LocalModel",
    "Prepared",
    "Session",
    "Strength",
    "create",
    "default_folder",
    "harden",
    "is_country",
    "open_demo",
    "recovery_matches",
    "require_vault",
    "restore",
    "strength",
    "unlock",
    "vault_exists",
]
