"""Apple Health: the export of an iPhone, as export.xml or as the zip around it.

Measurements become readings in columns; workouts, blood pressures, electrocardiograms and what the app asks of a person
become FHIR observations; clinical records of hospitals inside the zip enter as files of their own.
"""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.importers import zips
from healthdesk.importers.reading import Received, Recognised, Yielded

_ROOT = re.compile(rb"<HealthData[\s>]|<!DOCTYPE\s+HealthData\b")
_STEP = 1 << 20


class AppleHealth:
    """Reads what the Health app writes under "Export All Health Data"."""

    name = "apple-health"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure where the root element says so, in the file or in a member of the zip."""
        if _ROOT.search(received.head) and received.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            return 96
        if any(name.lower().endswith(".xml") and name.count("/") <= 2 for name in received.members):
            from healthdesk.importers.apple import files  # noqa: PLC0415 - loaded only for what may be such a file

            try:
                with zips.opened(received) as archive:
                    return 96 if files.export_in(archive) else 0
            except IntakeError:
                return 0
        return 0

    def recognise(self, received: Received) -> Recognised:
        """An export, bare or in its zip."""
        if received.members:
            return Recognised(self.name, self.version, "Apple Health export (zip)", "application/zip")
        return Recognised(self.name, self.version, "Apple Health export", "application/xml")

    def read(self, received: Received) -> Iterator[Yielded]:
        """Whose it is, readings, statements, then what lies beside the export in its zip."""
        from healthdesk.importers.apple import files  # noqa: PLC0415 - loaded only for such a file
        from healthdesk.importers.apple.export import Export, Owner  # noqa: PLC0415 - loaded only for such a file

        if not received.members:
            yield from Export(_ranges(received), received.name, received.today).read()
            return
        with zips.opened(received) as archive:
            member = files.opened_export(archive, received.name)
            position = _Position(received, member)
            with archive.open(member) as stream:
                export = Export(
                    position.reporting(stream.read),
                    received.name,
                    received.today,
                    member.filename,
                    Owner(*files.owner(archive)),
                )
                yield from export.read()
            yield from export.also(files.beside(archive, member))


def _ranges(received: Received) -> Callable[[], bytes]:
    position = 0

    def read() -> bytes:
        nonlocal position
        piece = received.read(position, min(_STEP, received.size - position)) if position < received.size else b""
        position += len(piece)
        received.report(position)
        return piece

    return read


class _Position:
    """Tells how far into the zip the reading of a member is."""

    def __init__(self, received: Received, member: zipfile.ZipInfo) -> None:
        self._received = received
        self._begin = member.header_offset
        self._packed = member.compress_size / max(member.file_size, 1)
        self._behind = 0

    def reporting(self, read: Callable[[int], bytes]) -> Callable[[], bytes]:
        """Reads a member piece by piece; what is damaged ends it."""

        def piece() -> bytes:
            try:
                found = read(_STEP)
            except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError):
                return b""
            self._behind += len(found)
            self._received.report(min(self._received.size, self._begin + int(self._behind * self._packed)))
            return found

        return piece
