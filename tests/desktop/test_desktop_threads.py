"""The main thread never touches a file of the vault: whatever page is opened, a lane does it."""

import threading
import traceback
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from healthdesk.vault.transaction import Database

PAGES = (
    "home", "ask", "timeline", "diary", "measures", "wearables", "medicines", "conditions", "allergies", "vaccines", "visits",
    "family", "documents", "brief", "more", "bring-in", "sources", "settings",
)  # fmt: skip


@contextmanager
def guarded() -> Iterator[list[str]]:
    """Where the main thread read or wrote a file of the vault within."""
    caught: list[str] = []
    main = threading.main_thread()

    def watching(method: Any) -> Any:
        def called(self: Database) -> AbstractContextManager[Any]:
            if threading.current_thread() is main:
                ours = [each for each in traceback.extract_stack() if "/healthdesk/desktop/" in each.filename]
                caught.append(" > ".join(f"{Path(each.filename).name}:{each.name}" for each in ours[-3:]))
            return method(self)  # type: ignore[no-any-return]

        return called

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Database, "read", watching(Database.read))
        patched.setattr(Database, "write", watching(Database.write))
        yield caught


@pytest.mark.parametrize("page", PAGES)
def test_opening_a_page_reads_nothing_on_the_main_thread(opened_real: Any, page: str) -> None:
    with guarded() as caught:
        opened_real.go(page)
    assert caught == []


def test_choosing_a_person_searching_and_a_record_read_nothing_there_either(opened_real: Any) -> None:
    frame = opened_real.frame
    with guarded() as caught:
        frame.desk.choose(frame.desk.people[1])
        opened_real.settle()
        frame.search.begin()
        frame.search.field.setText("pression")
        opened_real.bot.wait(120)
        opened_real.settle()
        page = opened_real.go("timeline")
        record = next(row.record for row in page.list.records.rows() if row.record is not None)
        frame.desk.open_record(record.id)
        opened_real.settle()
    assert caught == []
