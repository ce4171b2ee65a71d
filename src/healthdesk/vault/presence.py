"""Whether there is a vault in a folder: what the lock screen asks before anything else of this room is read."""

from pathlib import Path
from typing import Final

NAME: Final = "vault.json"
COPY_NAME: Final = "vault.copy.json"


def exists(folder: Path) -> bool:
    """Whether there is a vault in this folder, as far as its files' names tell."""
    return (folder / NAME).exists() or (folder / COPY_NAME).exists()
