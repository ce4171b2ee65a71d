"""Series of readings in lists: each once, at its newest day, among statements. Half a million heart rates are one line."""

from collections import Counter
from dataclasses import replace

from healthdesk.domain.records import Kind, Record
from healthdesk.domain.views import RecordQuery
from healthdesk.vault.connection import Connection
from healthdesk.vault.store import reading_shown
from healthdesk.vault.store.reading_fhir import codes_of
from healthdesk.vault.store.reading_pages import record_of, told
from healthdesk.vault.store.reading_rows import SERIES, Line, day_of, lines, whole_day
from healthdesk.vault.store.writing import folded
from healthdesk.vault.transaction import Database


def rows(database: Database, person_id: str, query: RecordQuery) -> tuple[Record, ...]:
    """The series that a query matches, each as one record at its newest day there, the newest first."""
    if query.run_id and not _met_by(database, query.run_id):
        return ()
    found = []
    with database.read() as connection:
        for line in lines(connection):
            day = _newest_day(connection, line, query)
            if day is not None and _matches(connection, line, query):
                comes_to = (line.count, None, line.low, line.high, 0, 0)
                detail = told(replace(line, sums=False), comes_to, (line.first_day, line.last_day))
                shown = record_of(
                    person_id, line, f"{SERIES}{line.id}", codes_of(connection, line), whole_day(day), None, detail
                )
                found.append(shown)
    return tuple(sorted(found, key=lambda each: (each.date.epoch if each.date else 0, each.id), reverse=True))


def _met_by(database: Database, run_id: str) -> bool:
    with database.read() as connection:
        return run_id.isdigit() and len(run_id) < 19 and reading_shown.met(connection, int(run_id))


def _newest_day(connection: Connection, line: Line, query: RecordQuery) -> int | None:
    if not (query.since or query.until):
        return line.last_day
    first = day_of(query.since) if query.since else line.first_day
    last = day_of(query.until) if query.until else line.last_day
    row = connection.execute(
        "SELECT max(day) FROM reading_day WHERE series_id = ? AND day BETWEEN ? AND ?", (line.id, first, last)
    ).fetchone()
    return None if row[0] is None else int(row[0])


def _matches(connection: Connection, line: Line, query: RecordQuery) -> bool:
    if query.kinds and line.kind not in query.kinds:
        return False
    if query.concept and line.concept != query.concept:
        return False
    if query.code and query.code not in {code.code for code in codes_of(connection, line)}:
        return False
    return not query.words.strip() or _says(connection, line, query.words)


def _says(connection: Connection, line: Line, words: str) -> bool:
    codes = " ".join(code.display for code in codes_of(connection, line))
    there = folded(f"{line.label} {line.device} {codes} {line.concept.replace('-', ' ')}").split()
    wanted = "".join(mark if mark.isalnum() else " " for mark in folded(words)).split()
    return bool(wanted) and all(any(each.startswith(word) for each in there) for word in wanted)


def search(database: Database, person_id: str, words: str) -> tuple[Record, ...]:
    """The series whose name, device or codes have all the words."""
    return rows(database, person_id, RecordQuery(words=words)) if words.strip() else ()


def merged(mine: tuple[Record, ...], theirs: tuple[Record, ...], base: int, query: RecordQuery) -> tuple[Record, ...]:
    """A page of both, newest first: `theirs` are the statements from number `base` on."""
    skipped = 0
    if base and theirs:
        skipped = sum(1 for each in mine if _order(each) >= _order(theirs[0]))
    rest = mine[skipped:]
    both = sorted((*rest, *theirs), key=_order, reverse=True)
    begin = max(query.offset - base - skipped, 0)
    return tuple(both[begin : begin + query.limit])


def _order(record: Record) -> float:
    return record.date.epoch if record.date else float("-inf")


def counts(some: tuple[Record, ...]) -> Counter[Kind]:
    """How many series stand on each shelf."""
    return Counter(each.kind for each in some)
