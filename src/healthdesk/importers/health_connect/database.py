"""A stranger's SQLite file, opened in memory so that nothing in its schema can do anything.

`sqlite3_deserialize` keeps it in memory, nothing is trusted or written, only plain tables are read, by name and column, and
a statement that goes on too long is ended. Source: https://www.sqlite.org/security.html ("Untrusted SQLite Database Files").
"""

import re
import sqlite3
from collections.abc import Iterator
from typing import Any

from healthdesk.domain.errors import IntakeError

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,80}")
_RULES = ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "mmap_size = 0", "cache_size = -4096")
_ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA})
_PRAGMAS = frozenset({"table_xinfo"})
_STEPS = 1_000_000
_MOST_STEPS = 400
"""Times a million steps of SQLite's machine that one statement may take: some seconds for an honest one of any size."""

_LONGEST = 1 << 20
_LOT = 5000


class Opened:
    """The plain tables of a database and their columns. Raises IntakeError when it is no sound database."""

    def __init__(self, content: bytearray, name: str) -> None:
        self._name = name
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        try:
            self._connection.deserialize(content)
            for rule in _RULES:
                self._connection.execute(f"PRAGMA {rule}")
            self._connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            self._connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
            self._connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0)
            self._connection.set_authorizer(_allowed)
            self.tables = self._tables()
        except (sqlite3.Error, OverflowError, MemoryError, ValueError):
            self._connection.close()
            raise IntakeError("health-connect-damaged", name=name) from None

    def _tables(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        names = self._connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND upper(sql) NOT LIKE 'CREATE VIRTUAL%' LIMIT 1000"
        ).fetchall()
        for (name,) in names:
            if isinstance(name, str) and _NAME.fullmatch(name):
                columns = self._connection.execute(f"PRAGMA table_xinfo({name})").fetchall()
                # A generated column (hidden 2 or 3) is an expression of the file's: left alone.
                found[name] = frozenset(row[1] for row in columns if row[6] == 0 and _NAME.fullmatch(str(row[1])))
        return found

    def rows(self, statement: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a statement written in this room. Raises IntakeError when the file is damaged or never ends."""
        steps = 0

        def step() -> int:
            nonlocal steps
            steps += 1
            return int(steps > _MOST_STEPS)

        self._connection.set_progress_handler(step, _STEPS)
        try:
            cursor = self._connection.execute(statement)
            while some := cursor.fetchmany(_LOT):
                yield from some
                steps = 0
        except (sqlite3.Error, OverflowError, UnicodeDecodeError):
            raise IntakeError("health-connect-damaged", name=self._name) from None

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()


def _allowed(action: int, first: str | None, second: str | None, _database: str | None, _inner: str | None) -> int:
    if action == sqlite3.SQLITE_PRAGMA:
        return sqlite3.SQLITE_OK if first in _PRAGMAS else sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_OK if second in {"count", "upper", "like", "coalesce"} else sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY
