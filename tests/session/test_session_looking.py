"""What is new since the last look, and what wants attention: in its order, put by and taken up again."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from healthdesk import session
from healthdesk.domain.appointments import Wanted
from healthdesk.domain.attention import Matter
from healthdesk.domain.diary import read_line
from healthdesk.domain.disclosures import Way
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind
from healthdesk.session import Session
from healthdesk.vault import KdfCost, kdf, opening

DAY = 86_400
CHEAP = KdfCost(64, 1, 1)
PASSPHRASE = "seven quiet otters sing"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 3, 12, 0, tzinfo=UTC).timestamp()

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[Callable[[], Session]]:
    """Open the vault for a sitting; the one before ends."""
    monkeypatch.setattr(kdf, "FLOOR", CHEAP)
    monkeypatch.setattr(opening, "calibrate", lambda *_: CHEAP)
    open_now: list[Session] = []

    def sitting() -> Session:
        if open_now:
            open_now.pop().close()
            open_now.append(session.unlock(tmp_path / "vault", PASSPHRASE, clock=clock))
        else:
            open_now.append(session.create(tmp_path / "vault", PASSPHRASE, clock=clock)[0])
        return open_now[-1]

    yield sitting
    for each in open_now:
        each.close()


def lab(folder: Path, name: str, value: float, day: str, source: str = "") -> Path:
    """A file with one result."""
    path = folder / name
    path.write_text(json.dumps({
        "resourceType": "Observation", "id": f"{name}{source}", "status": "final", "effectiveDateTime": day,
        "category": [{"coding": [{"code": "laboratory"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": "4548-4"}], "text": "HbA1c"},
        "valueQuantity": {"value": value, "unit": "%"},
    }))  # fmt: skip
    return path


def made(sitting: Session) -> Person:
    person = sitting.people.add("Anna Muster", "1956-03-01")
    sitting.preferences.set("recovery_later", "")
    return person


def test_new_is_what_came_since_the_last_look_and_stays_new_while_one_sits(
    sit: Callable[[], Session], clock: Clock, tmp_path: Path
) -> None:
    here = sit()
    anna = made(here)
    here.intake.take([lab(tmp_path, "one.json", 6.4, "2026-03-01")], anna)
    assert (here.looking.news(anna.id).since, here.looking.news(anna.id).count) == (None, 1)
    here.looking.look(anna.id)
    assert here.looking.news(anna.id).count == 1
    clock.now += 5 * DAY
    here = sit()
    assert here.looking.news(anna.id).count == 0
    here.looking.look(anna.id)
    here.diary.keep(anna.id, read_line("38.4", here.diary.around(anna.id, "en"))[0])
    assert here.looking.news(anna.id).count == 0, "what one types oneself is no news"
    clock.now += DAY
    here.intake.take([lab(tmp_path, "two.json", 6.1, "2026-03-08")], anna)
    clock.now += DAY
    here = sit()
    news = here.looking.news(anna.id)
    assert (str(news.since), dict(news.kinds), [run.file for run in news.runs]) == (
        "2026-03-08",
        {"result": 1},
        ["two.json"],
    )
    here.looking.look(anna.id)
    here.looking.look(anna.id)
    assert here.looking.news(anna.id).count == 1
    brought = here.looking.brought(anna.id, [run.id for run in news.runs], frozenset({Kind.RESULT}), 9)
    assert [each.detail for each in brought] == ["6.1 %"]
    before = here.looking.seen(anna.id)
    assert here.looking.news(anna.id).count == 0
    here.looking.unseen(anna.id, before)
    assert here.looking.news(anna.id).count == 1


def matters(here: Session, person: Person) -> list[Matter]:
    return [each.matter for each in here.looking.attention(person.id)]


def test_attention_comes_in_its_order_and_can_be_put_by(
    sit: Callable[[], Session], clock: Clock, tmp_path: Path
) -> None:
    here = sit()
    anna, bert = made(here), here.people.add("Bert Muster")
    assert matters(here, anna) == [Matter.BACKUP]
    here.preferences.set("recovery_later", "1")
    here.appointments.write(anna.id, Wanted("Cardiologist", "2026-03-04"))
    patient = {"resourceType": "Patient", "id": "x", "name": [{"text": "Nobody Known"}]}
    (tmp_path / "whose.json").write_text(json.dumps({
        "resourceType": "Bundle", "type": "collection", "entry": [{"resource": patient}],
    }))  # fmt: skip
    here.intake.take([tmp_path / "whose.json"])
    for name in ("a.json", "b.json"):
        here.intake.take([lab(tmp_path, name, 6.4 if name == "a.json" else 7.9, "2026-03-01T08:00:00Z")], anna)
    assert matters(here, anna) == [Matter.VISIT, Matter.RECOVERY, Matter.WAITING, Matter.DIFFERING, Matter.BACKUP]
    assert matters(here, bert) == [Matter.RECOVERY, Matter.WAITING, Matter.BACKUP]
    visit, recovery, *_ = here.looking.attention(anna.id)
    for each in (visit, recovery):
        here.looking.put_by(anna.id, each)
    here = sit()
    assert matters(here, anna) == [Matter.WAITING, Matter.DIFFERING, Matter.BACKUP]
    assert matters(here, bert) == [Matter.WAITING, Matter.BACKUP], "the vault's own matters are put by for everybody"
    here.looking.put_by(anna.id, visit, by=False)
    here.looking.put_by(anna.id, recovery, by=False)
    assert matters(here, anna)[:2] == [Matter.VISIT, Matter.RECOVERY]


def test_a_brief_and_a_backup_settle_what_they_are_for(
    sit: Callable[[], Session], clock: Clock, tmp_path: Path
) -> None:
    here = sit()
    anna = made(here)
    here.appointments.write(anna.id, Wanted("Cardiologist", "2026-03-04"))
    here.disclosures.add(anna.id, Way.BRIEF)
    here.custody.backup(tmp_path / "one.hdbackup")
    assert matters(here, anna) == []
    clock.now += 31 * DAY
    (old,) = here.looking.attention(anna.id)
    assert (old.matter, old.count) == (Matter.BACKUP, 31)
    here.looking.put_by(anna.id, old)
    assert matters(here, anna) == []
    clock.now += 30 * DAY
    assert matters(here, anna) == [Matter.BACKUP], "it comes again a month later"
