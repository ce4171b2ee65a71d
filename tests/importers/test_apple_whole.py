"""A phone's export from the file to the answer: through the sealed child, the vault and back to its line."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from healthdesk import session
from healthdesk.domain.errors import Cancelled
from healthdesk.domain.people import Person
from healthdesk.domain.records import Measurement, RunState
from healthdesk.domain.views import MeasureSummary, Progress, RecordQuery
from healthdesk.session import Session
from healthdesk.vault import KdfCost, kdf, opening

CHEAP = KdfCost(64, 1, 1)
FIXTURE = Path(__file__).with_name("fixtures") / "apple-export.xml"


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A vault that is cheap to make."""
    monkeypatch.setattr(kdf, "FLOOR", CHEAP)
    monkeypatch.setattr(opening, "calibrate", lambda *_: CHEAP)
    made, _ = session.create(tmp_path / "vault", "seven quiet otters sing", clock=lambda: 1_780_000_000.0)
    yield made
    made.close()


@pytest.fixture
def leo(opened: Session) -> Person:
    """Whose phone it is."""
    return opened.people.add("Léo Martin", "1984-11-02")


@pytest.fixture
def export(tmp_path: Path) -> Callable[..., Path]:
    """Writes an export with so many days of heart rates and steps."""

    def write(days: int, name: str) -> Path:
        head, _, rest = FIXTURE.read_text("utf-8").partition(" <Record ")
        lines = []
        for day in range(days):
            for hour in range(24):
                at = datetime(2026, 1, 1, hour, tzinfo=UTC) + timedelta(days=day)
                times = f'startDate="{at:%Y-%m-%d %H:%M:%S} +0000" endDate="{at:%Y-%m-%d %H:%M:%S} +0000"'
                for kind, source, unit, value in (
                    ("HeartRate", "Watch", "count/min", 60 + hour),
                    ("StepCount", "Watch", "count", 50),
                    ("StepCount", "Phone", "count", 40),
                ):
                    lines.append(
                        f' <Record type="HKQuantityTypeIdentifier{kind}" sourceName="{source}" unit="{unit}" {times} value="{value}"/>\n'
                    )
        path = tmp_path / name
        path.write_text(f"{head}{''.join(lines)} <Record {rest}", "utf-8")
        return path

    return write


def shown(opened: Session, person: Person) -> tuple[tuple[MeasureSummary, ...], tuple[Measurement, ...], list[str]]:
    records = opened.records
    return (
        records.measures(person.id),
        records.series(person.id, "steps"),
        [record.title for record in records.list(person.id, RecordQuery())],
    )


def test_next_months_export_adds_what_is_new_and_either_is_undone(
    opened: Session, leo: Person, export: Callable[..., Path]
) -> None:
    (january,) = opened.intake.take([export(31, "january.xml")], leo)
    assert (january.state, january.run and january.run.added) == (RunState.FINISHED, 31 * 72 + 10 + 3)
    before = shown(opened, leo)
    (february,) = opened.intake.take([export(59, "february.xml")], leo)
    assert february.run is not None
    assert (february.run.added, february.run.duplicate) == (28 * 72, 31 * 72 + 10 + 3)
    assert february.run.kinds["vital"] == 59 * 24 + 5
    after = shown(opened, leo)
    assert january.run is not None
    opened.intake.undo(leo.id, january.run.id)
    assert [point.quantity for point in opened.records.series(leo.id, "steps")] == [
        point.quantity for point in after[1]
    ]
    opened.intake.undo(leo.id, february.run.id)
    assert shown(opened, leo) == ((), (), [])
    opened.intake.take([export(31, "january.xml")], leo)
    assert [point.quantity for point in opened.records.series(leo.id, "steps")] == [
        point.quantity for point in before[1]
    ]
    assert shown(opened, leo)[2] == before[2]
    assert opened.custody.check().ok


def test_the_newest_pulse_opens_its_line(opened: Session, leo: Person, export: Callable[..., Path]) -> None:
    path = export(70, "export.xml")
    opened.intake.take([path], leo)
    (line,) = [number for number, text in enumerate(path.read_text("utf-8").split("\n"), 1) if 'value="64.0"' in text]
    answer = opened.ask.answer(leo.id, "What is my latest heart rate?")
    assert answer.sentences[0].text == "Your latest heart rate is 64.0 /min, on 29 May 2026."
    citation = answer.citations[0]
    assert citation.locator == f"line:{line}"
    page = opened.records.page(leo.id, citation.record)
    excerpt = opened.records.excerpt(leo.id, page.originals[0])
    assert excerpt.marked is not None
    assert 'value="64.0"' in excerpt.lines[excerpt.marked[0]]


def test_steps_are_added_up_by_one_device(opened: Session, leo: Person, export: Callable[..., Path]) -> None:
    opened.intake.take([export(70, "export.xml")], leo)
    answer = opened.ask.answer(leo.id, "How many steps did I take on 2 January 2026?")
    assert answer.sentences[0].text == "Your steps on 2 January 2026 add up to 1200 steps (computed)."
    mean = opened.ask.answer(leo.id, "What was my average heart rate in January 2026?")
    assert "is 71.5 /min (computed from 744 results" in mean.sentences[0].text


def test_without_a_name_whose_it_is_is_asked_once(opened: Session, leo: Person, export: Callable[..., Path]) -> None:
    opened.people.add("Ann Other", "1990-01-01")
    (taken,) = opened.intake.take([export(1, "export.xml")])
    assert taken.state is RunState.ASKS
    assert leo.id in [person.id for person in taken.candidates]
    settled = opened.intake.settle(taken.inbox_id, leo)
    assert settled.state is RunState.FINISHED


def test_an_import_that_is_stopped_leaves_nothing(opened: Session, leo: Person, export: Callable[..., Path]) -> None:
    stop = threading.Event()
    seen: list[Progress] = []

    def watch(progress: Progress) -> None:
        seen.append(progress)
        stop.set()

    with pytest.raises(Cancelled):
        opened.intake.take([export(900, "export.xml")], leo, watch, stop.is_set)
    assert shown(opened, leo) == ((), (), [])
    assert opened.custody.check().ok
