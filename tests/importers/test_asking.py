"""Reading in the child gives what reading here gives, and nothing gets out of it but drafts."""

import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from healthdesk.domain.errors import Cancelled, IntakeError
from healthdesk.domain.records import Draft
from healthdesk.importers import Recognised, asking, read_artifact
from healthdesk.words.importers import SENTENCES
from healthdesk.workers import child

FIXTURES = Path(__file__).with_name("fixtures")
TODAY = date(2026, 6, 1)


def ask(content: bytes, name: str = "file.json", **options: Any) -> list[Any]:
    return list(
        read_artifact(lambda start, length: content[start : start + length], len(content), name, today=TODAY, **options)
    )


@pytest.mark.parametrize("name", ["whole_record.json", "labs.ndjson", "letter.rtf"])
def test_the_child_gives_the_same(name: str, read: Any) -> None:
    content = (FIXTURES / name).read_bytes()
    recognised, *given = ask(content, name)
    assert isinstance(recognised, Recognised)
    assert given == read(content, name)


def test_many_records_come_in_batches_with_progress() -> None:
    line = (FIXTURES / "single.json").read_bytes().replace(b"\n", b" ")
    content = b"\n".join(line.replace(b'"o1"', f'"o{number}"'.encode()) for number in range(1200))
    told: list[int] = []
    drafts = [one for one in ask(content, on_progress=told.append) if isinstance(one, Draft)]
    assert [one.resource_id for one in drafts] == [f"o{number}" for number in range(1200)]
    assert all(one.resource in content for one in drafts)
    assert told == sorted(told)
    assert all(0 <= done <= len(content) for done in told)


def test_a_refusal_crosses_with_its_fields() -> None:
    with pytest.raises(IntakeError) as caught:
        ask(b'{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"', "cut.json")
    assert (caught.value.code, caught.value.fields) == ("json-cut-short", {"name": "cut.json"})


def test_stopping_on_request() -> None:
    with pytest.raises(Cancelled):
        ask((FIXTURES / "whole_record.json").read_bytes(), cancelled=lambda: True)


def test_leaving_early_ends_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[child.Child] = []
    start = asking.start
    monkeypatch.setattr(asking, "start", lambda *args, **limits: started.append(start(*args, **limits)) or started[0])
    content = (FIXTURES / "whole_record.json").read_bytes()
    readings = read_artifact(lambda begin, length: content[begin : begin + length], len(content), "a.json")
    assert isinstance(next(readings), Recognised)
    readings.close()
    assert started[0]._process.returncode is not None
    assert sys.platform != "linux" or started[0].sealed


def test_a_source_that_breaks_off_is_noticed() -> None:
    content = (FIXTURES / "whole_record.json").read_bytes()
    with pytest.raises(IntakeError) as caught:
        list(
            read_artifact(
                lambda start, length: content[start : min(start + length, 70_000 // 2)], len(content), "a.json"
            )
        )
    assert caught.value.code == "file-cut-short"


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        ("{'recognised': {'importer': 1}}", "reader-misspoke"),
        ("{'yielded': [['Z', {}]], 'lengths': []}, b''", "reader-misspoke"),
        ("{'yielded': [['D', {}]], 'lengths': [5]}, b''", "reader-misspoke"),
        ("{'yielded': [['I', {'code': 7}]], 'lengths': []}, b''", "reader-misspoke"),
        ("{'ended': 'MemoryError'}", "reader-out-of-memory"),
        ("{'ended': 'ValueError'}", "reader-ended"),
    ],
)
def test_a_child_is_believed_only_in_the_right_shape(reply: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "from healthdesk.workers import run_child\n"
        f"def main(channel):\n    channel.receive()\n    channel.send({reply})\n    channel.receive()\n"
        "run_child(lambda: main)\n"
    )
    monkeypatch.setattr(child, "_command", lambda _name: [sys.executable, "-P", "-B", "-c", script])
    with pytest.raises(IntakeError) as caught:
        ask(b"{}", "a.json")
    assert caught.value.code == code


def test_a_reader_that_hangs_costs_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "import time\nfrom healthdesk.workers import run_child\nrun_child(lambda: lambda channel: time.sleep(600))\n"
    )
    monkeypatch.setattr(child, "_command", lambda _name: [sys.executable, "-P", "-B", "-c", script])
    monkeypatch.setattr(asking, "_SILENCE", 0.3)
    with pytest.raises(IntakeError) as caught:
        ask(b"{}", "a.json")
    assert caught.value.code == "reader-too-slow"


def test_a_computer_without_room_for_a_reader_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "_command", lambda _name: ["/nowhere/at/all"])
    with pytest.raises(IntakeError) as caught:
        ask(b"{}", "a.json")
    assert caught.value.code == "reader-not-started"


def test_a_page_whose_drawing_breaks_off_has_a_sentence_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    script = "import os\nfrom healthdesk.workers import run_child\nrun_child(lambda: lambda channel: os.abort())\n"
    monkeypatch.setattr(child, "_command", lambda _name: [sys.executable, "-P", "-B", "-c", script])
    with pytest.raises(IntakeError) as caught:
        asking.preview(b"%PDF-1.4", "application/pdf")
    assert caught.value.code == "drawing-ended"


def test_every_code_of_this_room_has_its_words() -> None:
    room = Path(asking.__file__).parent
    source = "\n".join(path.read_text(encoding="utf-8") for path in room.rglob("*.py"))
    raised = set(re.findall(r'(?:IntakeError|Issue|JsonRefused)\(\s*"([a-z0-9-]+)"', source))
    assert len(raised) > 20
    assert raised <= SENTENCES.keys()
