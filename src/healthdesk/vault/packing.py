"""Pieces of a file, deflated where that makes them smaller: packed once, and carried packed from the inbox to a person."""

import zlib
from dataclasses import dataclass

from healthdesk.domain.errors import VaultError


@dataclass(frozen=True, slots=True)
class Packed:
    """A piece: how many bytes it has, whether it is deflated, and its bytes so."""

    length: int
    deflated: bool
    content: bytes

    def plain(self) -> bytes:
        """The piece as it was. Raises VaultError when it is damaged."""
        try:
            found = zlib.decompress(self.content, bufsize=max(self.length, 1)) if self.deflated else self.content
        except zlib.error:
            raise VaultError("artifact-damaged") from None
        if len(found) != self.length:
            raise VaultError("artifact-damaged")
        return found


def pack(piece: bytes) -> Packed:
    """A piece, deflated as fast as can be; as it is where that gains nothing."""
    small = zlib.compress(piece, 1)
    return Packed(len(piece), True, small) if len(small) < len(piece) else Packed(len(piece), False, piece)
