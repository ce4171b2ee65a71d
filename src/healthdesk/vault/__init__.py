"""The vault: who may open it, whose records it holds, and how they are kept safe. The only room that knows SQL and keys.

```
<vault folder>/
  vault.json, vault.copy.json   the header: cost of a guess, slots; nothing personal        (header, kdf, recovery)
  vault.lock                    held by the one process that has the vault open              (lockfile)
  store-<id>/                   the databases; vault.json says which folder is in use        (stores)
    vault.db                    holders, grants, sealed keys, cards, settings, intents       (keeping, holders, compartments)
    people/<id>.db              one person's records, under a random key of its own          (store)
    inbox/<id>.db               bytes that are not yet anyone's                              (inbox)
    *.manifest                  the newest generation of each, under a MAC                   (manifest, transaction)
```

The lock screen needs to know only whether there is a vault: the rest is read when it is first asked for.

Tests of any room make vaults cheaply by lowering `kdf.FLOOR` and passing `cost`; the product never does.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from healthdesk.vault.hardening import harden
from healthdesk.vault.presence import exists

if TYPE_CHECKING:
    from healthdesk.vault.custody import Vault
    from healthdesk.vault.doors import create, restore, unlock
    from healthdesk.vault.inbox import Waiting
    from healthdesk.vault.kdf import KdfCost

__all__ = ["KdfCost", "Vault", "Waiting", "create", "exists", "harden", "restore", "unlock"]

_LATER = {
    "KdfCost": "kdf",
    "Vault": "custody",
    "Waiting": "inbox",
    "create": "doors",
    "restore": "doors",
    "unlock": "doors",
}
"""Where each name of this room is, that is read when it is first asked for (PEP 562)."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
