"""An unlocked vault and its services: what the window and the command line are two faces of.

Each service has a small module. Locking closes the session; nothing of it is used afterwards. Services may be called
from several threads, one of them writing. The lock screen needs little of all this: the rest is read when it is first
asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from healthdesk.session.places import default_folder, harden, is_country, require_vault, vault_exists

if TYPE_CHECKING:
    from healthdesk.intake import Prepared
    from healthdesk.session.model import LocalModel
    from healthdesk.session.opening import create, open_demo, restore, unlock
    from healthdesk.session.passphrases import Strength, strength
    from healthdesk.session.services import Session
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

_LATER = {
    "LocalModel": ("healthdesk.session.model", "LocalModel"),
    "Prepared": ("healthdesk.intake", "Prepared"),
    "Session": ("healthdesk.session.services", "Session"),
    "Strength": ("healthdesk.session.passphrases", "Strength"),
    "create": ("healthdesk.session.opening", "create"),
    "open_demo": ("healthdesk.session.opening", "open_demo"),
    "recovery_matches": ("healthdesk.vault.recovery", "group_matches"),
    "restore": ("healthdesk.session.opening", "restore"),
    "strength": ("healthdesk.session.passphrases", "strength"),
    "unlock": ("healthdesk.session.opening", "unlock"),
}
"""Where each name is that is read when it is first asked for (PEP 562)."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        module, own = _LATER[name]
        return getattr(import_module(module), own)
