"""Workbooks (xlsx, xlsb, ods, xls) as sheets of rows of cells, read by calamine.

A workbook is a zip or an OLE file; the sizes of its members are added up before it is opened, because a few kilobytes can hold
gigabytes of zeros. calamine resolves no entities and follows no links. Sources: ECMA-376, OpenDocument 1.3, MS-XLS.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.reading import Received
from healthdesk.importers.tables.lines import LONGEST_CELL, MOST_COLUMNS, Row, Table, TableTooLarge
from healthdesk.importers.zips import opened

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LARGEST = 64 << 20
_MOST_UNPACKED = 128 << 20
_LARGEST_XLS = 24 << 20
_MOST_ROWS = 400_000
_MOST_SHEETS = 60
_MOST_CELLS = 4_000_000
_STEP = 4 << 20
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_REFERENCE_LENGTH = 16
_SECTOR_AT = 48


def is_workbook(received: Received) -> bool:
    """Whether the artifact is a workbook, whatever its name says."""
    names = received.members
    if "xl/workbook.xml" in names or "xl/workbook.bin" in names:
        return True
    if "content.xml" in names and "mimetype" in names:
        return b"opendocument.spreadsheet" in received.head[:200]
    return received.head.startswith(OLE) and _holds_book(received)


def kind_of(received: Received) -> tuple[str, str]:
    """What the workbook is called, and its media type."""
    if received.head.startswith(OLE):
        return "Excel 97 workbook", "application/vnd.ms-excel"
    if "content.xml" in received.members:
        return "OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet"
    return "Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _holds_book(received: Received) -> bool:
    """Whether an OLE file's directory names a workbook stream (MS-CFB 2.2 and 2.6.1; MS-XLS 2.1.7.1)."""
    shift = int.from_bytes(received.head[30:32], "little")
    start = int.from_bytes(received.head[_SECTOR_AT : _SECTOR_AT + 4], "little")
    if shift not in (9, 12) or start > received.size >> shift:
        return False
    at = (start + 1) << shift
    directory = received.read(at, min(4096, max(0, received.size - at))) if at < received.size else b""
    return any(name.encode("utf-16-le") in directory for name in ("Workbook", "Book"))


def sheets(received: Received) -> list[Table]:
    """The sheets that hold anything. Raises IntakeError when the workbook is damaged or locked, TableTooLarge beyond all reason."""
    import python_calamine  # noqa: PLC0415 - loaded only for such a file

    _check_size(received)
    content = io.BytesIO(received.whole(_LARGEST))
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(content)
        names = book.sheet_names[:_MOST_SHEETS]
        found = [_sheet(book, name, number) for number, name in enumerate(names, 1)]
    except python_calamine.PasswordError:
        raise IntakeError("workbook-locked", name=received.name) from None
    except (python_calamine.CalamineError, OSError, ValueError, zipfile.BadZipFile):
        raise IntakeError("workbook-damaged", name=received.name) from None
    except BaseException as error:
        # calamine's Rust panics on some damaged files; PyO3 raises that as a BaseException of its own.
        if type(error).__name__ == "PanicException":
            raise IntakeError("workbook-damaged", name=received.name) from None
        raise
    return [table for table in found if table is not None]


def _check_size(received: Received) -> None:
    if received.size > _LARGEST or (received.head.startswith(OLE) and received.size > _LARGEST_XLS):
        raise TableTooLarge
    if received.head.startswith(OLE):
        return
    with opened(received) as archive:
        if sum(each.file_size for each in archive.filelist) > _MOST_UNPACKED:
            raise TableTooLarge
        for each in archive.filelist:
            if each.filename.startswith("xl/worksheets/") and each.filename.endswith(".xml"):
                _check_extent(archive, each, received.name)


def _check_extent(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> None:
    """A sheet is held as a rectangle: two cells far apart are a great many."""
    wide, high, left, before = 0, 0, _MOST_UNPACKED, b""
    try:
        with archive.open(member) as stream:
            while left > 0 and (piece := stream.read(_STEP)):
                left -= len(piece)
                for column, row in _REFERENCE.findall(before + piece):
                    wide, high = max(wide, _column(column)), max(high, int(row))
                before = piece[-_REFERENCE_LENGTH:]
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, RuntimeError, zlib.error):
        raise IntakeError("workbook-damaged", name=name) from None
    if left <= 0 or wide * high > _MOST_CELLS:
        raise TableTooLarge


@cache
def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _sheet(book: Any, name: str, number: int) -> Table | None:
    sheet = book.get_sheet_by_name(name)
    height, width = sheet.total_height, sheet.total_width
    if not height or not width:
        return None
    if height > _MOST_ROWS * 4 or width > MOST_COLUMNS * 9 or sheet.height * sheet.width > _MOST_CELLS:
        raise TableTooLarge
    first = sheet.start[0] if sheet.start else 0
    part = f"sheet:{number}"

    def rows() -> Iterator[Row]:
        for count, cells in enumerate(sheet.iter_rows()):
            if count > _MOST_ROWS:
                raise TableTooLarge
            yield first + count + 1, [_text(cell) for cell in cells]

    return Table(rows, lambda line: f"{part}/row:{line}", part)


def _text(cell: Any) -> str:  # noqa: PLR0911 - a case for each type of cell
    """A cell as a person sees it, nearly: numbers by their shortest text, since a workbook keeps no other; dates in ISO."""
    match cell:
        case str():
            return cell.replace("\0", "")[:LONGEST_CELL]
        case bool():
            return "true" if cell else "false"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case float() | int():
            # Binary rounding of a spreadsheet (5.699999999999999) is nothing that anybody wrote.
            return f"{cell:.15g}" if isinstance(cell, float) else str(cell)
        case datetime():
            moment = (cell + timedelta(milliseconds=500)).replace(microsecond=0)
            return moment.isoformat(" ") if moment.time() != time() else moment.date().isoformat()
        case date():
            return cell.isoformat()
        case time():
            return cell.replace(microsecond=0).isoformat()
        case timedelta():
            seconds = int(cell.total_seconds())
            return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return ""
