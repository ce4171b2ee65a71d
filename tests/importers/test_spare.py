"""One child for several small files: kept after a file read to its end, never after anything else."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from healthdesk.domain.errors import IntakeError
from healthdesk.importers import Spare, asking, read_artifact, spare
from healthdesk.importers.reading import Reading

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>"


def record(number: int) -> bytes:
    return json.dumps({"resourceType": "Basic", "id": f"{number}", "code": {"text": "x"}}).encode()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Counts the children that are started."""
    count: list[int] = []
    start = asking.start

    def counted(*arguments: Any, **more: Any) -> Any:
        count.append(1)
        return start(*arguments, **more)

    monkeypatch.setattr(asking, "start", counted)
    return count


@pytest.fixture
def kept() -> Iterator[Spare]:
    with Spare() as one:
        yield one


def read(content: bytes, name: str, one: Spare) -> list[Reading]:
    source = lambda at, length: content[at : at + length]  # noqa: E731 - one line, used once
    return list(read_artifact(source, len(content), name, today=date(2026, 6, 1), spare=one))


def test_files_read_to_their_end_share_a_child(started: list[int], kept: Spare) -> None:
    first = read(record(1), "a.json", kept)
    for number in range(2, 6):
        given = read(record(number), f"{number}.json", kept)
        assert [type(one) for one in given] == [type(one) for one in first]
        assert given != first
    assert len(started) == 1
    assert read(record(1), "a.json", kept) == first


def test_whatever_refuses_or_is_left_early_costs_the_child(started: list[int], kept: Spare) -> None:
    read(record(1), "a.json", kept)
    with pytest.raises(IntakeError):
        read(b'{"resourceType": "Basic", ', "cut.json", kept)
    read(record(2), "b.json", kept)
    content = record(3)
    readings = read_artifact(lambda at, length: content[at : at + length], len(content), "c.json", spare=kept)
    next(readings)
    readings.close()  # type: ignore[attr-defined] - a generator
    read(record(4), "d.json", kept)
    assert len(started) == 3


def test_native_decoders_cost_the_child_and_so_does_wear(
    started: list[int], kept: Spare, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(record(1), "a.json", kept)
    read(PDF, "b.pdf", kept)
    read(record(2), "c.json", kept)
    assert len(started) == 2
    monkeypatch.setattr(spare, "MOST_FILES", 2)
    read(record(3), "d.json", kept)
    read(record(4), "e.json", kept)
    assert len(started) == 3
    monkeypatch.setattr(spare, "LARGEST", 4)
    read(record(5), "f.json", kept)
    assert len(started) == 4


def test_closing_ends_what_is_kept() -> None:
    one = Spare()
    read(record(1), "a.json", one)
    child = one.take(1)
    assert child is not None
    one.give(child, 1, "", {"seconds": 0, "mb": 1})
    one.close()
    one.close()
    assert one.take(1) is None
