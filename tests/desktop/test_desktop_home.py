"""Home over a real vault: read in ten seconds, what wants attention put by and taken up, and tasks counted in actions."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.desktop.home.cards import MeasureCard
from healthdesk.desktop.home.model import read_home, says_none
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.domain.attention import Matter
from healthdesk.domain.diary import read_line
from healthdesk.domain.records import RunState
from healthdesk.domain.views import Entry, RecordQuery
from healthdesk.session import Session

from .conftest import Open
from .test_desktop_flows import words_of

CTRL = Qt.KeyboardModifier.ControlModifier


class Counted:
    """Real clicks and keys, counted: a line that is typed is one action, and so is a key."""

    def __init__(self, opened: Open) -> None:
        self.opened = opened
        self.actions = 0

    def click(self, around: QWidget, name: str, *, exact: bool = False) -> None:
        """Click the button of a name, or whose name begins so, where it stands."""
        made = [
            each for each in around.findChildren(QPushButton)
            if (each.accessibleName() == name if exact else each.accessibleName().startswith(name))
            and each.isVisibleTo(around) and each.isEnabled()
        ]  # fmt: skip
        assert made, f"no button {name!r} among {[b.accessibleName() for b in around.findChildren(QPushButton)]}"
        self.opened.bot.mouseClick(made[0], Qt.MouseButton.LeftButton, pos=QPoint(12, made[0].height() // 2))
        self._done()

    def key(self, on: QWidget, key: Qt.Key, also: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        self.opened.bot.keyClick(on, key, also)
        self._done()

    def type(self, on: QWidget, words: str) -> None:
        """Type a line."""
        self.opened.bot.keyClicks(on, words)
        self._done()

    def _done(self) -> None:
        self.actions += 1
        self.opened.settle()


@pytest.fixture
def counted(opened_real: Open) -> Counted:
    return Counted(opened_real)


def test_home_reads_in_ten_seconds(opened_real: Open) -> None:
    said = words_of(opened_real.frame.page)
    for expected in ("Anna Marchand", "44 years old", "To look at", "Brought in so far", "HbA1c", "Blood pressure", "Penicillin",
                     "Consultation de diabétologie", "in 63 days", "Empagliflozine 10 mg comprimé", "Ask about Anna",
                     "Has my HbA1c gone up or down?"):  # fmt: skip
        assert expected in said or any(
            expected in each.accessibleName() or expected in getattr(each, "placeholderText", str)()
            for each in opened_real.frame.page.findChildren(QWidget)
        ), expected


def test_the_newest_hba1c_and_its_trend_take_two_actions_at_most(counted: Counted) -> None:
    page = counted.opened.frame.page
    (card,) = [each for each in page.findChildren(MeasureCard) if each.accessibleName().startswith("HbA1c")]
    assert "6.7 %" in card.accessibleName()
    counted.click(page, "HbA1c")
    assert "HbA1c" in words_of(counted.opened.frame.page)
    assert counted.opened.frame.trail.here == ("measure", "hba1c")
    assert counted.actions <= 2


def test_a_home_blood_pressure_takes_three_actions(counted: Counted) -> None:
    opened = counted.opened
    counted.key(opened.frame, Qt.Key.Key_N, CTRL)
    field = opened.frame.diary.line.field
    counted.type(field, "BP 131/83")
    counted.key(field, Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: not field.text(), timeout=15_000)
    opened.settle()
    assert counted.actions == 3
    (card,) = [
        each for each in opened.frame.page.findChildren(MeasureCard) if "Blood pressure" in each.accessibleName()
    ]
    assert "131/83 mmHg" in card.accessibleName()


def test_an_import_is_taken_back_in_two_actions(counted: Counted) -> None:
    opened = counted.opened
    desk = opened.frame.desk
    newest = opened.family.looking.news(desk.person_id).runs[0]
    counted.click(opened.frame.page, "Undo the last import")
    sheet = opened.window.findChild(Dialog)
    assert isinstance(sheet, Dialog)
    counted.click(sheet, "Undo")
    states = {run.id: run.state for run in opened.family.intake.runs(desk.person_id)}
    assert states[newest.id] is RunState.WITHDRAWN
    assert counted.actions == 2


def test_a_backup_takes_two_actions(counted: Counted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = counted.opened
    place = tmp_path / "one.hdbackup"
    monkeypatch.setattr(type(opened.family.trust), "backup_place", lambda _self, _day: place)
    counted.click(opened.frame.page, "Back up", exact=True)
    counted.click(opened.frame.page, "Back up")
    opened.bot.waitUntil(lambda: opened.family.custody.last_backup() is not None, timeout=20_000)
    assert place.exists()
    assert counted.actions == 2
    opened.settle()
    opened.go("home")
    assert "There is no backup" not in words_of(opened.frame.page)
    assert "Last backup: today." in words_of(opened.frame.page)


def test_the_visit_brief_is_one_action_from_home(counted: Counted) -> None:
    counted.click(counted.opened.frame.page, "Visit brief", exact=True)
    assert counted.opened.frame.trail.here[0] == "brief"


def test_what_wants_attention_is_put_by_and_taken_up_again(counted: Counted) -> None:
    opened = counted.opened
    page = opened.frame.page
    assert "There is no backup of this vault yet." in words_of(page)
    counted.click(page, "Put by: There is no backup")
    opened.settle()
    assert all(
        each.matter is not Matter.BACKUP for each in opened.family.looking.attention(opened.frame.desk.person_id)
    )
    opened.frame.toast.act.click()
    opened.settle()
    assert "Put by: There is no backup of this vault yet." in {
        each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisibleTo(page)
    }


def test_all_seen_makes_nothing_new_and_is_undone(counted: Counted) -> None:
    opened = counted.opened
    counted.click(opened.frame.page, "All seen")
    opened.settle()
    assert opened.family.looking.news(opened.frame.desk.person_id).count == 0
    assert "Brought in so far" not in words_of(opened.frame.page)
    opened.frame.toast.act.click()
    opened.settle()
    assert "Brought in so far" in words_of(opened.frame.page)


def test_what_is_new_opens_what_is_new(counted: Counted) -> None:
    opened = counted.opened
    results = opened.family.looking.news(opened.frame.desk.person_id).kinds["result"]
    counted.click(opened.frame.page, f"{results} Results")
    page: Any = opened.frame.page
    rows = page.list.records.rows()
    assert rows[0].title == "Results"
    assert sum(row.record is not None for row in rows) == results
    opened.go("new", "differing")
    titles = {row.record.id for row in page.list.records.rows() if row.record}
    pairs = opened.family.records.contradictions(opened.frame.desk.person_id)
    assert titles == {each.id for _, one, other in pairs for each in (one, other)}


def test_none_known_is_told_from_none_recorded(real: Session) -> None:
    person = real.people.add("Nobody Inparticular")
    home = read_home(real, person.id, "en")
    assert (home.allergies, home.total) == ((), 0)
    assert all(each.matter is not Matter.BACKUP for each in home.attention), "an empty file needs no backup"
    real.intake.write(person.id, Entry("allergy", "No known allergies", ""))  # type: ignore[arg-type]
    home = read_home(real, person.id, "en")
    assert [says_none(each) for each in home.allergies] == [True]


def test_pinned_measures_come_in_their_order(real: Session) -> None:
    person = real.people.all()[0].id
    for key in ("weight", "hba1c"):
        real.records.pin(person, key)
    home = read_home(real, person, "en")
    assert [measure.key for measure, _ in home.measures] == ["weight", "hba1c"]
    assert all(lines[0].points for _, lines in home.measures)


@pytest.mark.parametrize(
    "name",
    [
        "Maximilian-Alexander Freiherr von und zu Wolkenstein-Trostburg " * 3,
        "عبد الرحمن بن محمد",
        "欧阳 小明",
        "<b>x</b>",
    ],
)
def test_any_name_stands_on_home_without_a_bar_at_the_side(opened_real: Open, name: str) -> None:
    session, desk = opened_real.family, opened_real.frame.desk
    person = session.people.add(name)
    session.diary.keep(person.id, read_line("38.4", session.diary.around(person.id, "en"))[0])
    desk.set_people(session.people.all())
    desk.choose(next(each for each in desk.people if each.id == person.id))
    opened_real.settle()
    body: Any = opened_real.frame.page.body
    assert body.horizontalScrollBar().maximum() == 0
    assert body.widget().width() <= body.viewport().width()
    assert "38.4" in words_of(opened_real.frame.page)


def test_another_persons_home_shows_nothing_of_the_one_before(opened_real: Open) -> None:
    desk = opened_real.frame.desk
    desk.choose(desk.people[2])
    opened_real.settle()
    said = words_of(opened_real.frame.page)
    assert "Anna" not in said
    own = opened_real.family.records.list(desk.person_id, RecordQuery(limit=1))
    assert all(each.person_id == desk.person_id for each in own)


def test_home_asks_what_is_typed(opened_real: Open) -> None:
    field = next(each for each in opened_real.frame.page.findChildren(QWidget) if each.property("look") == "ask")
    opened_real.bot.keyClicks(field, "What am I allergic to?")
    opened_real.bot.keyClick(field, Qt.Key.Key_Return)
    opened_real.settle()
    assert opened_real.frame.trail.here[0] == "ask"
