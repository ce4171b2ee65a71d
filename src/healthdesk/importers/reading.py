"""What an importer is given and what it gives: the plug point of this room."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.mapping import TableMapping
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Draft, Issue, PatientDraft

HEAD = 64 << 10
"""How many first bytes of an artifact recognition sees."""

_STEP = 4 << 20


@dataclass(frozen=True, slots=True)
class Part:
    """A file inside a file (of a zip, of a mail, of a bundle about several people), which enters as a file of its own.

    `name` is its path inside, with "/" between folders and nothing that leads outside. `pieces` are its bytes; they
    have to be taken before the next thing is asked for.
    """

    name: str
    pieces: Iterator[bytes]


@dataclass(frozen=True, slots=True)
class Seen:
    """The words on a picture as Tesseract's tab separated lines; `why` there are none: "absent", "slow", "limit", "" for none."""

    lines: bytes = b""
    why: str = ""


def _nobody_sees(_picture: bytes, _layout: int) -> Seen:
    return Seen(why="absent")


Yielded = PatientDraft | Draft | Issue | Part | Series | Readings


@dataclass(frozen=True, slots=True)
class Recognised:
    """Which importer reads the artifact, and as what."""

    importer: str
    version: int
    format: str
    media_type: str


Reading = Recognised | Yielded
"""One thing out of an artifact. `Recognised` comes first, every PatientDraft before the first Draft or Series, and a
Series before the Readings that name it."""


@dataclass(frozen=True, slots=True)
class Received:
    """An artifact as an importer sees it: a name, a size, and bytes by range.

    `today` decides whether an end date lies in the past; `report` is told how many bytes are behind; `members` are the
    names of the files inside a zip, in its own order; `mappings` how somebody said that tables of known headers are read.
    `see` has the letters on a picture (a portable graymap) read, where this computer can, in one of Tesseract's page segmentation modes;
    `password` opens a locked file and is kept nowhere; `recipes` are what was learnt of laboratories whose pages somebody has
    confirmed (`importers.pages.recipes`).
    """

    name: str
    size: int
    read: Callable[[int, int], bytes]
    today: date
    head: bytes = b""
    report: Callable[[int], None] = field(default=lambda _done: None)
    members: tuple[str, ...] = ()
    mappings: tuple[TableMapping, ...] = ()
    see: Callable[[bytes, int], Seen] = field(default=_nobody_sees)
    password: str = field(default="", repr=False)
    recipes: tuple[str, ...] = ()

    @property
    def extension(self) -> str:
        """What stands behind the last dot of the name, in lower case; "" without one."""
        _, dot, extension = self.name.rpartition(".")
        return extension.lower() if dot else ""

    def whole(self, limit: int) -> bytearray:
        """All bytes. Raises IntakeError when there are more than `limit` of them, or fewer than promised."""
        if self.size > limit:
            raise IntakeError("file-too-large", name=self.name, megabytes=self.size >> 20, most=limit >> 20)
        content = bytearray(self.size)
        position = 0
        while position < self.size:
            part = self.read(position, min(_STEP, self.size - position))
            if not part:
                raise IntakeError("file-cut-short", name=self.name)
            content[position : position + len(part)] = part
            position += len(part)
        return content


class Importer(Protocol):
    """Bytes in, drafts out: no vault, no network, no key. Runs in the child.

    `version` rises when the same bytes would give other drafts than before.
    """

    name: str
    version: int

    def sniff(self, received: Received) -> int:
        """How sure this importer is that it reads the artifact: 0 (no) to 100; from `head` and `members`, never the name.

        90 and more: the content says so itself; 50 to 80: a likely shape; below 50: it could be kept, not read.
        """
        ...

    def recognise(self, received: Received) -> Recognised:
        """What exactly the artifact is. Raises IntakeError when it is not what its name promises."""
        ...

    def read(self, received: Received) -> Iterator[Yielded]:
        """The drafts, after the patients they name. Raises IntakeError when the artifact cannot be read."""
        ...
