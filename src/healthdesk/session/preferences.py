"""The choices kept inside the vault: language, country, theme, auto-lock."""

from dataclasses import dataclass

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
    """Named choices with their defaults."""

    vault: Vault

    def get(self, key: str) -> str:
        """The choice, or its default."""
        return self.vault.setting(key, DEFAULTS.get(key, ""))

    def set(self, key: str, value: str) -> Changes:
        """Keep a choice."""
        self.vault.set_setting(key, value)
        return Changes(settings=True)
