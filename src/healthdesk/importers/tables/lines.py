"""A text of delimited lines as rows of cells, whatever wrote it, without holding more than one row.

Sources: RFC 4180; the habits of Excel (semicolons where the comma is decimal, UTF-16 with tabs for "Unicode text", a "sep=" line) and of the
devices' own exports. Quotes that were never closed are taken as letters.
"""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from healthdesk.importers.reading import Received
from healthdesk.importers.zips import RangeFile

LONGEST_LINE = 1 << 20
LONGEST_CELL = 128 << 10
MOST_COLUMNS = 2_000
MOST_ROWS = 1_500_000
LARGEST = 256 << 20

Row = tuple[int, list[str]]
"""The line on which a row begins, from 1, and its cells."""

_SWALLOWED = 2
"""Line ends within one cell from which on it is asked whether they part rows."""

_FIRST = 20
_BUFFER = 256 << 10
_DELIMITERS = ",;\t|"
_JAPANESE = re.compile("血圧|測定|体重|日付|脈拍|血糖")
_LETTER = re.compile(r"[^\W_]")
_SEP = re.compile(r"\ufeff?sep=(.)\s*$", re.IGNORECASE)


class TableTooLarge(Exception):  # noqa: N818 - said as what happened
    """The text is no table that can be read: a line, a row or the whole is beyond all reason."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a text is written: its encoding, its delimiter, whether quotes quote, whether each whole row is one quoted cell."""

    encoding: str
    delimiter: str
    quoted: bool = True
    nested: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet that can be gone through more than once. `place` says where a row is; `part` names the sheet, "" for a text."""

    rows: Callable[[], Iterator[Row]]
    place: Callable[[int], str]
    part: str = ""
    delimiter: str = ""


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """A byte that is no UTF-8 in one of the 8-bit alphabets: files put together from two sources have both."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


codecs.register_error("healthdesk-windows", _as_windows)


def encoding_of(head: bytes) -> str:
    """The encoding of a text: by its mark, else by where its zero bytes are, else UTF-8 (or Shift-JIS where that gives words)."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):  # fmt: skip
        if head.startswith(mark):
            return name
    some = head[:2000]
    if len(some) >= 4 and some[1::2].count(0) > len(some) // 4 and not some[::2].count(0):
        return "utf-16-le"
    if len(some) >= 4 and some[::2].count(0) > len(some) // 4 and not some[1::2].count(0):
        return "utf-16-be"
    try:
        head.decode()
    except UnicodeDecodeError as error:
        if error.reason != "unexpected end of data" and _JAPANESE.search(head[:4000].decode("cp932", errors="ignore")):
            return "cp932"
    return "utf-8"


def decoded(head: bytes) -> str:
    """The beginning of a text; what is cut off within a letter is left out."""
    decoder = codecs.getincrementaldecoder(encoding_of(head))(errors="healthdesk-windows")
    try:
        return str(decoder.decode(head)).removeprefix("\ufeff").replace("\0", "")
    except UnicodeError:
        return ""


def habits(head: bytes) -> Habits | None:
    """How the rows of a text are written, None when it is no table: no delimiter parts several lines alike."""
    text = decoded(head)
    if named := _SEP.match(text.split("\n", 1)[0]):
        return Habits(encoding_of(head), named[1])
    lines = [line for line in text.splitlines()[:60] if line.strip()]
    if len(lines) > 2 and len(head) >= 60_000:
        lines = lines[:-1]
    best, most = None, 0.0
    for delimiter in _DELIMITERS:
        for quoted in (True, False):
            found = _alike(lines, delimiter, quoted=quoted)
            if found > most:
                best, most = Habits(encoding_of(head), delimiter, quoted), found
    nested = _nested(lines)
    return Habits(encoding_of(head), nested, nested=True) if nested and most < 2 else best


def _nested(lines: list[str]) -> str:
    """The delimiter within rows that were saved as one quoted cell each; "" where they were not."""
    whole = [line for line in lines if line.startswith('"') and line.rstrip(";,\t ").endswith('"')]
    if len(whole) < 2 or len(whole) < len(lines) * 0.7:
        return ""
    inner = [cells[0] for cells in csv.reader(whole) if cells]
    alike = {mark: _alike(inner, mark, quoted=True) for mark in _DELIMITERS}
    best = max(alike, key=lambda mark: alike[mark])
    return best if alike[best] >= 2 else ""


def _alike(lines: list[str], delimiter: str, *, quoted: bool) -> float:
    """How well a delimiter parts the lines: the commonest number of cells, weighed by how many lines have it."""
    counts: dict[int, int] = {}
    for line in lines:
        cells = _cell_count(line, delimiter, quoted=quoted)
        counts[cells] = counts.get(cells, 0) + 1
    several = {cells: number for cells, number in counts.items() if cells > 1}
    if not several:
        return 0
    cells = max(several, key=lambda each: several[each] * min(each, 30))
    # Rows may lack their last cells or have one delimiter too many: near counts count half.
    near = sum(number for each, number in several.items() if each != cells and abs(each - cells) <= 2)
    share = (several[cells] + near / 2) / len(lines)
    enough = several[cells] + near >= 2 or len(lines) == 1
    return share * min(cells, 30) + (0.01 if quoted else 0) if enough and share >= 0.3 else 0


def _cell_count(line: str, delimiter: str, *, quoted: bool) -> int:
    if not quoted or '"' not in line:
        return line.count(delimiter) + 1
    try:
        return len(next(csv.reader([line], delimiter=delimiter), []))
    except csv.Error:
        return 1


class QuotesUnclosed(Exception):  # noqa: N818 - said as what happened
    """A quote that was never closed swallows rows; without quotes they are rows."""


def text_table(received: Received, found: Habits) -> Table:
    """The artifact's text as a table."""
    return Table(lambda: _rows(received, found), lambda line: f"line:{line}", delimiter=found.delimiter)


def _swallows(cells: list[str], found: Habits, width: int) -> bool:
    """Whether a cell holds whole rows of this table."""
    for cell in cells:
        if cell.count("\n") >= _SWALLOWED:
            lines = cell.splitlines()[1:-1]
            if sum(line.count(found.delimiter) == width - 1 for line in lines) * 2 > len(lines):
                return True
    return False


def _rows(received: Received, found: Habits) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_CELL)
    lines = _Lines(received, found.encoding)
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if found.quoted else csv.QUOTE_NONE
    reader = csv.reader(lines, delimiter=found.delimiter, quoting=quoting, skipinitialspace=True)
    number, width = 1, 0
    for count, cells in enumerate(_guarded(reader, found)):
        if count > MOST_ROWS or len(cells) > MOST_COLUMNS:
            raise TableTooLarge
        if found.quoted and lines.number - number >= _SWALLOWED and _swallows(cells, found, width):
            raise QuotesUnclosed
        width = max(width, len(cells)) if count < _FIRST else width
        row = cells
        if found.nested and cells and found.delimiter in cells[0]:
            row = next(csv.reader([cells[0]], delimiter=found.delimiter, skipinitialspace=True), [])
        if not found.quoted:
            row = [cell.strip().strip('"') for cell in row]
        if not (count == 0 and _SEP.match("".join(cells))):
            yield number, row
        number = lines.number + 1


def _guarded(reader: Iterator[list[str]], found: Habits) -> Iterator[list[str]]:
    try:
        yield from reader
    except csv.Error:
        raise (QuotesUnclosed if found.quoted else TableTooLarge) from None


class _Lines:
    """The lines of an artifact, one after the other, NULs left out."""

    def __init__(self, received: Received, encoding: str) -> None:
        self.number = 0
        self._received = received
        buffer = io.BufferedReader(RangeFile(received), _BUFFER)
        self._text = io.TextIOWrapper(buffer, encoding, errors="healthdesk-windows", newline="")

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        try:
            line = self._text.readline(LONGEST_LINE)
        except UnicodeError:
            raise TableTooLarge from None
        if not line:
            raise StopIteration
        if len(line) >= LONGEST_LINE:
            raise TableTooLarge
        self.number += 1
        if not self.number % 5000:
            self._received.report(min(self._text.buffer.tell(), self._received.size))
        return line.replace("\0", "") if "\0" in line else line
