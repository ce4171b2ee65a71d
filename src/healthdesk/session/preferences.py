"""The choices kept inside the vault: language, country, theme, auto-lock."""

from dataclasses import dataclass, field

from healthdesk.domain.records import Changes
from healthdesk.vault import Vault

DEFAULTS = {
    "language": "en",
    "country": "",
    "theme": "system",
    "text_size": "100",
    "view": "full",
    "motion": "system",
    "page": "home",
    "person": "",
    "auto_lock_minutes": "5",
    "recovery_later": "",
    "keep_questions": "yes",
}


@dataclass(frozen=True, slots=True)
class Preferences:
    """Named choices with their defaults, read once: nobody else writes them while the vault is open."""

    vault: Vault
    known: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read all of them, where the vault is being opened: the window then asks without waiting for a file."""
        for key in DEFAULTS:
            self.get(key)

    def get(self, key: str) -> str:
        """The choice, or its default."""
        if key not in self.known:
            self.known[key] = self.vault.setting(key, DEFAULTS.get(key, ""))
        return self.known[key]

    def set(self, key: str, value: str) -> Changes:
        """Keep a choice."""
        self.vault.set_setting(key, value)
        self.known[key] = value
        return Changes(settings=True)
