"""Health Connect: what an Android phone exports, a zip with one SQLite file.

Its tables are those of Android's own HealthConnect module (packages/modules/HealthFitness, datatypehelpers): an instant has
`time` and `zone_offset` (seconds), an interval `start_time` and `end_time` (milliseconds), a series its samples in a table of its own.
Masses are grams there, energies calories, lengths metres.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.importers import zips
from healthdesk.importers.health_connect.database import Opened
from healthdesk.importers.health_connect.records import Records
from healthdesk.importers.reading import HEAD, Received, Recognised, Yielded

LARGEST = 240 << 20
"""Bytes of a database that are read: it has to be in memory, once more while it is handed over."""

_SIGNATURE = b"SQLite format 3\0"
_TABLES = re.compile(rb"(?:steps|weight|sleep_session|heart_rate|exercise_session|blood_pressure)_record_table")
_BAD = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError)


class HealthConnect:
    """Reads the export of Health Connect."""

    name = "health-connect"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure where a SQLite file, alone or in a zip, speaks of Health Connect's tables."""
        if received.head.startswith(_SIGNATURE):
            return 95 if _TABLES.search(received.head) else 0
        if not any(name.lower().endswith(".db") for name in received.members):
            return 0
        try:
            with zips.opened(received) as archive:
                return 95 if _member(archive) else 0
        except IntakeError:
            return 0

    def recognise(self, received: Received) -> Recognised:
        """A database, bare or in its zip."""
        media_type = "application/zip" if received.members else "application/vnd.sqlite3"
        return Recognised(self.name, self.version, "Health Connect export", media_type)

    def read(self, received: Received) -> Iterator[Yielded]:
        """Readings, blood pressures, workouts and sleep; a remark for each table that is not read."""
        part, content = _database(received)
        opened = Opened(content, received.name)
        del content
        try:
            yield from Records(opened, part, received.today).read()
        finally:
            opened.close()


def _member(archive: zipfile.ZipFile) -> zipfile.ZipInfo | None:
    for each in archive.filelist:
        if not each.filename.lower().endswith(".db") or each.flag_bits & 1:
            continue
        try:
            with archive.open(each) as stream:
                head = stream.read(4 * HEAD)
        except _BAD:
            continue
        if head.startswith(_SIGNATURE) and _TABLES.search(head):
            return each
    return None


def _database(received: Received) -> tuple[str, bytearray]:
    if not received.members:
        return "", received.whole(LARGEST)
    with zips.opened(received) as archive:
        member = _member(archive)
        if member is None:
            raise IntakeError("health-connect-damaged", name=received.name)
        if member.file_size > LARGEST:
            raise IntakeError(
                "file-too-large", name=received.name, megabytes=member.file_size >> 20, most=LARGEST >> 20
            )
        content = bytearray()
        try:
            with archive.open(member) as stream:
                while piece := stream.read(1 << 20):
                    content += piece
                    if len(content) > LARGEST:
                        raise IntakeError(
                            "file-too-large", name=received.name, megabytes=len(content) >> 20, most=LARGEST >> 20
                        )
                    received.report(min(received.size, len(content) // 4))
        except _BAD:
            raise IntakeError("health-connect-damaged", name=received.name) from None
        return member.filename, content
