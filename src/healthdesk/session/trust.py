"""What can be said of this vault and of this program, each thing from where it is so: files, keys, connections, copies."""

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from healthdesk import models, settings
from healthdesk.domain.custody import Opener, Outside, Stored
from healthdesk.session import sockets
from healthdesk.session.custody import Custody
from healthdesk.vault import Vault
from healthdesk.workers import seccomp

SUFFIX = ".hdbackup"
BACKUPS = "HealthDesk backups"
"""The folder in which the first backup is proposed, in the person's own documents."""


@dataclass(frozen=True, slots=True)
class Trust:
    """The vault as its owner may want to see it."""

    vault: Vault
    custody: Custody

    def stored(self) -> tuple[Stored, ...]:
        """Every sort of file that there is of HealthDesk on this computer, with its size and place."""
        return (*self.vault.inventory(), *_model_files(), *_window_files())

    def openers(self) -> tuple[Opener, ...]:
        """Who can open this vault, oneself first."""
        return self.vault.openers()

    def outside(self) -> Outside:
        """What this program has to do with a network.

        The one room that may ever open a connection is `connectors`: as long as this program has none, no connection can
        have been made, which the build checks (import-linter and the tests over sockets).
        """
        can = importlib.util.find_spec("healthdesk.connectors") is not None
        return Outside(can, (), sockets.connections(), seccomp.knows_this_machine())

    def backup_place(self, day: str) -> Path:
        """Where a backup would go: beside the last one, else in the person's documents; a name that is free there.

        `day` is the ISO day of which the name tells.
        """
        last = self.custody.last_backup()
        folder = Path(last.folder) if last and Path(last.folder).is_dir() else settings.documents() / BACKUPS
        name, number = f"healthdesk-{day}", 1
        while (place := folder / f"{name}{f'-{number}' if number > 1 else ''}{SUFFIX}").exists():
            number += 1
        return place

    def same_disk(self, folder: str) -> bool:
        """Whether a folder lies on the disk of the vault, so that both would be lost together; False when it is not there."""
        try:
            return Path(folder).stat().st_dev == self.vault.folder.stat().st_dev
        except OSError:
            return False


def _model_files() -> tuple[Stored, ...]:
    found = []
    for folder in dict.fromkeys(models.folders()):
        files = [path for path in _inside(folder) if path.suffix in (".gguf", ".json")]
        if files:
            found.append(Stored("models", len(files), sum(path.stat().st_size for path in files), str(folder)))
    return tuple(found)


def _window_files() -> tuple[Stored, ...]:
    folder = settings.window_folder()
    files = _inside(folder)
    return (Stored("window", len(files), sum(path.stat().st_size for path in files), str(folder)),) if files else ()


def _inside(folder: Path) -> list[Path]:
    try:
        return [path for path in sorted(folder.rglob("*")) if path.is_file()]
    except OSError:
        return []
