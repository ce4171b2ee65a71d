"""The manifest beside each database: which generation of the file is the newest one.

SQLite cannot notice a lost write-ahead log or an old copy put back, for both are sound databases. So every write
transaction raises a generation inside the file and then here, outside it, under a MAC by a key derived from the
database's own. Two places on separate disk blocks are written in turn, so that a torn write leaves the one before it;
nothing is ever renamed or allocated, so that a full disk does not stand in the way.

A rollback of the whole folder, manifest included, cannot be noticed from inside.
"""

import hmac
import struct
from pathlib import Path

from healthdesk.domain.errors import VaultError
from healthdesk.vault import durable
from healthdesk.vault.keys import derive

_MAGIC = b"HDMANIF1"
_BODY = struct.Struct(">8sQ")
_MAC_SIZE = 32
_PLACE = 4096
SIZE = 2 * _PLACE


class Manifest:
    """The newest generation of one database file, kept outside it."""

    __slots__ = ("_key", "path")

    def __init__(self, path: Path, database_key: bytes) -> None:
        self.path = path
        self._key = derive(database_key, b"manifest")

    def _place(self, generation: int) -> bytes:
        body = _BODY.pack(_MAGIC, generation)
        return body + hmac.digest(self._key, body, "sha256")

    def create(self, generation: int) -> None:
        """Write a new manifest with one generation in both places. Raises OSError."""
        place = self._place(generation).ljust(_PLACE, b"\0")
        durable.replace(self.path, place + place)

    def advance(self, generation: int) -> None:
        """Record a generation, in the place that holds the older of the two. Raises OSError."""
        durable.overwrite(self.path, (generation % 2) * _PLACE, self._place(generation))

    def generation(self) -> int:
        """The newest generation that the manifest vouches for.

        Raises VaultError when the manifest is missing or neither place carries a right MAC.
        """
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            raise VaultError("manifest-missing", file=self.path.name) from None
        found = [self._read(content[start : start + _PLACE]) for start in (0, _PLACE)]
        newest = max(found)
        if newest < 0:
            raise VaultError("manifest-damaged", file=self.path.name)
        return newest

    def _read(self, place: bytes) -> int:
        """The generation in one place, -1 if its MAC is wrong."""
        body, mac = place[: _BODY.size], place[_BODY.size : _BODY.size + _MAC_SIZE]
        if len(body) < _BODY.size or not hmac.compare_digest(mac, hmac.digest(self._key, body, "sha256")):
            return -1
        magic, generation = _BODY.unpack(body)
        return int(generation) if magic == _MAGIC else -1
