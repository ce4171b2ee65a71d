"""What lies in a vault's folder, sort by sort; only names and sizes are looked at."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from healthdesk.domain.custody import Stored
from healthdesk.vault import header, lockfile
from healthdesk.vault.keeping import INBOX, PEOPLE, Keeping

_HEAD = frozenset({header.NAME, header.COPY_NAME})


def of(keeping: Keeping) -> tuple[Stored, ...]:
    """The sorts of files that there are, with how many and how large; what is empty is left out."""
    folder, store = keeping.folder, keeping.store
    known: dict[str, list[Path]] = {
        "head": [],
        "root": [],
        "people": [],
        "inbox": [],
        "aside": [],
        "lock": [],
        "foreign": [],
    }
    for path in _files(folder):
        known[_what(path, folder, store)].append(path)
    places = {"root": store, "people": store / PEOPLE, "inbox": store / INBOX}
    return tuple(
        Stored(what, len(paths), sum(map(_size, paths)), str(places.get(what, folder)))
        for what, paths in known.items()
        if paths
    )


def _what(path: Path, folder: Path, store: Path) -> str:
    parts = path.relative_to(folder).parts
    if len(parts) == 1:
        if parts[0] in _HEAD:
            return "head"
        return "lock" if parts[0] == lockfile.NAME else "foreign"
    if parts[0] == store.name:
        return {PEOPLE: "people", INBOX: "inbox"}.get(parts[1], "root") if len(parts) > 2 else "root"
    return "aside" if parts[0].startswith(("store-", "checking-")) else "foreign"


def _files(folder: Path) -> Iterator[Path]:
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        for path in sorted(_listed(here)):
            if path.is_dir() and not path.is_symlink():
                waiting.append(path)
            else:
                yield path


def _listed(folder: Path) -> Iterable[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return ()


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0
