"""Tables: CSV files and workbooks of devices, laboratories and anything else, read by their columns.

A row is read only when the table says plainly what its numbers are: which column is the date and in which order it is
written, what was measured and in which unit. A table that leaves one of these open is kept whole and asked about once; the
reply (`domain.mapping`) is kept for every table with the same header.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import msgspec

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.mapping import MeasureChoice, Proposal, Role, TableMapping
from healthdesk.domain.records import Draft, Issue, PatientDraft, Severity
from healthdesk.importers import sniffing, whole
from healthdesk.importers.reading import Received, Recognised, Yielded
from healthdesk.importers.tables import judging, workbooks
from healthdesk.importers.tables.blocks import Block, Sheet, reading, taken_apart
from healthdesk.importers.tables.clarity import patient_of
from healthdesk.importers.tables.layouts import fingerprint
from healthdesk.importers.tables.lines import (
    LARGEST,
    Habits,
    QuotesUnclosed,
    Table,
    TableTooLarge,
    decoded,
    habits,
    text_table,
)
from healthdesk.importers.tables.making import Output
from healthdesk.importers.tables.measures import MEASURES
from healthdesk.importers.tables.preamble import patient_in
from healthdesk.importers.tables.results import read_long, read_wide
from healthdesk.importers.tables.rows import read_row
from healthdesk.importers.tables.sampling import first_rows, resembles_table
from healthdesk.importers.tables.training import is_training, read_training

_LOOK_EVERY = 64
_CSV = ("CSV", "text/csv")
_TSV = ("TSV", "text/tab-separated-values")


class Tables:
    """Reads delimited text and workbooks; keeps whole what does not explain itself."""

    name = "tables"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure of a device's own columns, likely of any other table, not at all of prose."""
        if workbooks.is_workbook(received):
            return 70
        if not sniffing.is_text(received.head.replace(b"\0", b"")) or not received.head.strip():
            return 0
        return resembles_table(received.head)

    def recognise(self, received: Received) -> Recognised:
        """By content."""
        if received.size == 0:
            raise IntakeError("file-empty", name=received.name)
        name = self.name
        if mapping := _confirmed_in(received):
            # Read another way, an original has another reader: what the confirmed one gives replaces what stood before.
            name = f"{name}:{hashlib.sha256(msgspec.json.encode(mapping)).hexdigest()[:12]}"
        if workbooks.is_workbook(received):
            return Recognised(name, self.version, *workbooks.kind_of(received))
        found = habits(received.head)
        kind = _TSV if found and found.delimiter == "\t" else _CSV
        return Recognised(name, self.version, *kind)

    def read(self, received: Received) -> Iterator[Yielded]:
        """The table's rows as records, or the file as a document and why."""
        media_type = self.recognise(received).media_type
        try:
            found = _sheets(received)
            yield from _read(received, found, media_type)
        except TableTooLarge:
            yield _kept(received, media_type, "table-too-large")


def _confirmed_in(received: Received) -> TableMapping | None:
    """The confirmed mapping whose header stands in the artifact's beginning (or in any sheet of a workbook)."""
    if not received.mappings:
        return None
    if workbooks.is_workbook(received):
        try:
            found = [block.layout.mapping for sheet in _sheets(received) for block in sheet.blocks]
        except (TableTooLarge, IntakeError):
            return None
        return next(filter(None, found), None)
    known = {each.fingerprint: each for each in received.mappings}
    return next((known[mark] for row in first_rows(received.head) if (mark := fingerprint(row)) in known), None)


def proposal(received: Received) -> Proposal | None:
    """What to ask about a table: how it would be read. None when it has nothing that looks like a header."""
    try:
        found = [judging.proposal(sheet) for sheet in _sheets(received)]
    except TableTooLarge:
        return None
    open_ = [each for each in found if each is not None]
    return next((each for each in open_ if each.doubts), open_[0] if open_ else None)


def choices() -> tuple[MeasureChoice, ...]:
    """What a column can be said to measure."""
    return tuple(MeasureChoice(each.key, each.label, each.unit) for each in MEASURES.values())


def _sheets(received: Received) -> list[Sheet]:
    if workbooks.is_workbook(received):
        tables = workbooks.sheets(received)
    else:
        if received.size > LARGEST:
            raise TableTooLarge
        found = habits(received.head) or Habits("utf-8", ",")
        try:
            return [taken_apart(text_table(received, found), received.today, received.mappings)]
        except QuotesUnclosed:
            tables = [text_table(received, replace(found, quoted=False))]
    return [taken_apart(table, received.today, received.mappings) for table in tables]


def _read(received: Received, sheets: list[Sheet], media_type: str) -> Iterator[Yielded]:
    patient = next(filter(None, (patient_in(sheet.preamble) or patient_of(sheet) for sheet in sheets)), None)
    open_ = [block for sheet in sheets for block in sheet.blocks if judging.doubts(block)]
    ready = [block for sheet in sheets for block in sheet.blocks if not judging.doubts(block)]
    if patient:
        yield patient
    if not ready:
        yield _kept(received, media_type, _why(sheets, open_), patient)
        return
    given = 0
    for number, sheet in enumerate(sheets, 1):
        output = Output(received.today, f"sheet:{number}" if sheet.table.part else "", patient.key if patient else "")
        yield from _rows(sheet, output)
        given += output.given
    if open_:
        yield _kept(received, media_type, _why([], open_), patient)
    elif not given:
        yield _kept(received, media_type, "table-without-values", patient)


def _rows(sheet: Sheet, output: Output) -> Iterator[Yielded]:
    for block in sheet.blocks:
        if not judging.doubts(block):
            yield from _columns_left(sheet.table, block)
    readers = {id(block): _reader(block) for block in sheet.blocks if not judging.doubts(block)}
    silent = 0
    for count, (block, line, cells) in enumerate(reading(sheet)):
        read = readers.get(id(block))
        if read is None:
            continue
        said = read(block, cells, line, sheet.table.place(line), output)
        silent += not said and sum(bool(cell.strip()) for cell in cells) > 1
        if not count % _LOOK_EVERY:
            yield from output.ready()
    yield from output.ready(last=True)
    if silent:
        yield Issue("rows-without-value", sheet.table.place(sheet.blocks[0].layout.line), Severity.NOTE)


def _reader(block: Block) -> Callable[[Block, Sequence[str], int, str, Output], bool]:
    if block.layout.wide:
        return read_wide
    if block.layout.long:
        return _read_either if block.layout.all(Role.MEASURE) else read_long
    return read_training if is_training(block.layout) else read_row


def _read_either(block: Block, cells: Sequence[str], line: int, place: str, output: Output) -> bool:
    """A row of a table that has both: one result by its name, or the numbers of its own columns."""
    return read_long(block, cells, line, place, output) or read_row(block, cells, line, place, output)


def _columns_left(table: Table, block: Block) -> Iterator[Issue]:
    """One Issue for the columns that nobody understood and that hold something."""
    survey = block.survey
    if any(each.role is Role.UNKNOWN and survey.filled.get(at) for at, each in enumerate(block.layout.columns)):
        yield Issue("columns-not-read", table.place(block.layout.line), Severity.NOTE)


def _why(sheets: list[Sheet], open_: list[Block]) -> str:
    if any("date-order" in judging.doubts(block) for block in open_):
        return "table-dates-ambiguous"
    if open_ or any(sheet.candidate for sheet in sheets):
        return "table-needs-mapping"
    return "table-without-header"


def _kept(received: Received, media_type: str, code: str, patient: PatientDraft | None = None) -> Draft:
    text = decoded(received.head) if media_type.startswith("text/") else ""
    subject = patient.key if patient else ""
    return whole.document(
        received, media_type=media_type, text=text, subject=subject, issues=(Issue(code, "", Severity.WARNING),)
    )
