"""What confirming pages taught of laboratories' layouts, kept in the vault for the next file of that laboratory."""

from collections.abc import Sequence

import msgspec

from healthdesk.vault import Vault

SETTING = "page-recipes"


def learnt(vault: Vault) -> tuple[str, ...]:
    """The recipes of this vault, for `importers.read_artifact`."""
    text = vault.setting(SETTING)
    return msgspec.json.decode(text, type=tuple[str, ...]) if text else ()


def keep(vault: Vault, recipes: Sequence[str]) -> None:
    """Keep recipes in the place of those before."""
    vault.set_setting(SETTING, msgspec.json.encode(list(recipes)).decode())
