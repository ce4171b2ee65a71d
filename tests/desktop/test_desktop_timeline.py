"""The timeline: days and visits, windows read on the way, filters, the ruler, keys, and its place when one comes back."""

from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from healthdesk.desktop import text
from healthdesk.desktop.timeline import loaded, model, view
from healthdesk.desktop.timeline.loaded import Loaded
from healthdesk.desktop.timeline.model import FEW, day_rows
from healthdesk.desktop.timeline.ruler import YearRuler
from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Changes, Kind, Record, Standing
from healthdesk.domain.timeline import Entry, Month, Spot
from healthdesk.domain.views import Entry as ByHand
from healthdesk.domain.views import RecordQuery


def entry(number: int, kind: Kind = Kind.RESULT, day: str = "2024-03-02", visit: str = "", **more: Any) -> Entry:
    when = parse_date(day) if day else None
    record = Record(
        id=str(number), person_id="p", kind=kind, resource_type="", resource_id="", title=f"Title {number}", status="",
        standing=Standing.DONE, date=when, **more,
    )  # fmt: skip
    return Entry(record, Spot(when.epoch if when else None, number), visit)


def titles(page: Any) -> list[str]:
    return [row.record.title for row in page.list.records.rows() if row.record is not None]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows of a few rows, so that a family's records are many of them."""
    for module in (loaded, view):
        monkeypatch.setattr(module, "WINDOW", 20)
    monkeypatch.setattr(loaded, "MOST", 120)
    monkeypatch.setattr(view, "ROOM", 60)


# Rows


def test_a_visit_heads_what_its_source_says_belongs_to_it() -> None:
    held = [entry(9), entry(8, Kind.ENCOUNTER), entry(7, visit="8"), entry(6, Kind.ENCOUNTER), entry(5, visit="6")]
    rows = day_rows(held)
    assert [row.record.id for row in rows if row.record] == ["8", "7", "6", "5", "9"]
    assert [row.inset for row in rows[1:]] == [False, True, False, True, False]
    assert rows[0].title == "2 March 2024"
    assert rows[0].aside == "5 records"


def test_without_a_reference_the_place_tells_which_visit() -> None:
    ward: dict[str, Any] = {"place": "Ward 3"}
    one = [entry(3, Kind.ENCOUNTER, **ward), entry(2, **ward), entry(1, place="Elsewhere")]
    assert [row.inset for row in day_rows(one)[1:]] == [False, True, False]
    two = [entry(4, Kind.ENCOUNTER, **ward), entry(3, Kind.ENCOUNTER, **ward), entry(2, **ward)]
    assert not any(row.inset for row in day_rows(two))


def test_a_full_visit_is_folded_and_unfolds() -> None:
    held = [entry(99, Kind.ENCOUNTER), *(entry(number, visit="99") for number in range(20))]
    rows = day_rows(held)
    assert len(rows) == 2 + FEW + 1
    assert (rows[-1].title, rows[-1].fold) == ("15 more of this visit", "99")
    whole = day_rows(held, unfolded=frozenset({"99"}))
    assert len(whole) == 2 + 20 + 1
    assert whole[-1].title == "Show fewer"
    few = day_rows([held[0], *held[1 : FEW + 2]])
    assert not any(row.fold for row in few)


def test_the_count_of_a_day_cut_by_a_window_is_not_said() -> None:
    held = [entry(2), entry(1)]
    assert day_rows(held)[0].aside
    assert not day_rows(held, open_above=True)[0].aside
    assert not day_rows(held, open_below=True)[0].aside


def test_what_is_in_memory_never_grows_beyond_some_screens() -> None:
    held = Loaded(tuple(entry(10_000 - number) for number in range(loaded.WINDOW)), below=True)
    for _ in range(20):
        assert held.oldest is not None
        more = [entry(held.oldest.id - 1 - number) for number in range(loaded.WINDOW)]
        held = held.older(more)
    assert len(held.entries) == loaded.MOST
    assert held.above
    assert held.below
    ids = [each.spot.id for each in held.entries]
    assert ids == list(range(ids[0], ids[0] - len(ids), -1))
    back = held.newer([entry(ids[0] + 2), entry(ids[0] + 1)])
    assert not back.above
    assert back.below
    assert len(back.entries) == loaded.MOST


# The page over a real vault


def test_scrolling_shows_the_whole_list_once_and_in_order(opened_real: Any, small: None) -> None:
    page = opened_real.go("timeline")
    desk = opened_real.frame.desk
    every = [each.id for each in desk.session.records.list(desk.person_id, RecordQuery(limit=100_000))]
    assert len(every) > 2 * loaded.MOST
    met: dict[str, None] = {}
    for _ in range(200):
        met |= dict.fromkeys(row.record.id for row in page.list.records.rows() if row.record)
        if not page._loaded.below:
            break
        page.list.verticalScrollBar().setValue(page.list.verticalScrollBar().maximum())
        opened_real.settle()
        assert page.list.records.rowCount() < 4 * loaded.MOST
    folded = len(every) - len(met)
    assert set(met) <= set(every)
    assert folded == 0 or any(row.fold for row in page.list.records.rows()) or folded < len(every) / 2


def test_reading_above_and_below_moves_nothing_in_sight(opened_real: Any, small: None) -> None:
    page = opened_real.go("timeline")
    page.go_to(2024, 0)
    opened_real.settle()
    assert page._loaded.above
    first = page.list.first_row()
    assert first is not None
    assert first.record is not None
    assert first.record.date is not None
    assert first.record.date.day.year <= 2024
    anchor = page.list._anchor()
    before = page._loaded.newest
    page._more(older=False)
    opened_real.settle()
    assert page._loaded.newest != before
    assert page.list._anchor() == anchor


def test_chips_words_and_marks_narrow(opened_real: Any) -> None:
    page = opened_real.go("timeline")
    filters = page.filters
    assert not filters.chips["vaccines"].isHidden()
    filters.chips["vaccines"].click()
    opened_real.settle()
    assert {row.record.kind for row in page.list.records.rows() if row.record} == {Kind.IMMUNIZATION}
    filters.chips["vaccines"].click()
    filters.flagged.click()
    opened_real.settle()
    assert all(row.flag for row in page.list.records.rows() if row.record)
    assert page.list.records.rowCount() > 5
    filters.flagged.click()
    filters.field.setText("nothing of the sort")
    opened_real.bot.wait(200)
    opened_real.settle()
    assert page._none.isVisible()
    filters.field.setText("tsh")
    opened_real.bot.wait(200)
    opened_real.settle()
    assert set(titles(page)) == {"TSH"}
    assert page.ruler.years


def test_a_source_can_be_chosen(opened_real: Any) -> None:
    page = opened_real.go("timeline")
    acts = page.filters._menu.actions()
    assert acts[0].text() == "Every source"
    assert page.filters.source.isVisible()
    acts[-1].trigger()
    opened_real.settle()
    assert page.wish.source
    origins = {row.record.artifact_id for row in page.list.records.rows() if row.record}
    assert page.list.records.rowCount() > 1
    assert origins
    assert "Source:" in page.filters.source.accessibleName()


def test_the_ruler_jumps_by_pointer_and_by_key(opened_real: Any) -> None:
    page = opened_real.go("timeline")
    ruler: YearRuler = page.ruler
    assert 2024 in ruler.years
    at = ruler.years.index(2024)
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPointF(8, 4 + at * ruler._step() + 8).toPoint())
    opened_real.settle()
    assert ruler.year == 2024
    ruler.setFocus()
    for key in (Qt.Key.Key_Down,) * 2:
        QTest.keyClick(ruler, key)
    year = ruler.years[1]
    assert str(year) in ruler.accessibleDescription()
    QTest.keyClick(ruler, Qt.Key.Key_Return)
    opened_real.settle()
    assert ruler.year == year
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    opened_real.settle()
    assert ruler.year < year
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    opened_real.settle()
    assert ruler.year == ruler.years[0]
    QTest.keyClick(page.list, Qt.Key.Key_End)
    opened_real.settle()
    assert not page._loaded.below


def test_a_month_of_the_ruler_says_what_it_holds(looks: QApplication) -> None:
    pressed: list[tuple[int, int]] = []
    ruler = YearRuler(lambda year, month: pressed.append((year, month)))
    ruler.show_months([Month(2024, 3, 14), Month(2024, 1, 1), Month(0, 0, 2)])
    assert ruler.words(2024, 3) == "Mar 2024: 14 records"
    assert ruler.words(2024, 0) == "2024: 15 records"
    assert ruler.words(0, 0) == "No date: 2 records"
    place = QPointF(ruler._left() + 2 * 5 + 1, 12)
    assert ruler._at(place) == (2024, 3)
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=place.toPoint())
    QTest.keyClick(ruler, Qt.Key.Key_Down)
    QTest.keyClick(ruler, Qt.Key.Key_Right)
    QTest.keyClick(ruler, Qt.Key.Key_Space)
    assert pressed == [(2024, 3), (2024, 1)]
    tip = QHelpEvent(QHelpEvent.Type.ToolTip, place.toPoint(), place.toPoint())
    QApplication.sendEvent(ruler, tip)


def test_enter_opens_the_record_and_letters_filter(opened_real: Any) -> None:
    page = opened_real.go("timeline")
    page.list.setFocus()
    page._into_list()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    opened_real.settle()
    assert opened_real.frame.panel.isVisible()
    QTest.keyClicks(page.list, "t")
    assert page.filters.field.text() == "t"
    assert page.filters.field.hasFocus()


def test_coming_back_shows_it_where_it_was(opened_real: Any) -> None:
    page = opened_real.go("timeline")
    page.list.verticalScrollBar().setValue(1500)
    opened_real.settle()
    anchor = page.list._anchor()
    assert anchor[0]
    opened_real.go("measures")
    opened_real.frame.back()
    opened_real.settle()
    assert page.list._anchor() == anchor


def test_what_is_new_comes_in_without_moving_what_is_in_sight(opened_real: Any) -> None:
    page = opened_real.go("timeline")
    desk = opened_real.frame.desk
    page.list.verticalScrollBar().setValue(900)
    opened_real.settle()
    anchor = page.list._anchor()
    desk.session.intake.write(desk.person_id, ByHand(Kind.NOTE, "Slept badly", "2026-11-12"))
    desk.changed.emit(Changes(frozenset({desk.person_id}), records=True))
    opened_real.settle()
    assert "Slept badly" in titles(page)
    assert page.list._anchor() == anchor
    page.filters.by_hand.click()
    opened_real.settle()
    assert titles(page) == ["Slept badly"]


def test_the_timeline_of_nobody_teaches(opened_real: Any) -> None:
    desk = opened_real.frame.desk
    person = desk.session.people.add("Nobody Yet")
    desk.set_people(desk.session.people.all())
    desk.choose(person)
    page = opened_real.go("timeline")
    said = "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert text.say("timeline.empty") in said
    assert not page.filters.isVisible()


def test_flags_are_words() -> None:
    assert [model.flag_word(flag) for flag in ("H", "LL", "A")] == ["high", "low", "marked"]


def test_where_there_is_little_room_the_chips_are_one_menu(opened_real: Any) -> None:
    page = opened_real.go("timeline")
    filters = page.filters
    filters.fold(narrow=True)
    assert not filters.chips["vaccines"].isVisible()
    assert filters._folded.isVisible()
    filters._fill()
    acts = {act.text(): act for act in filters._choices.actions()}
    acts["Vaccines"].trigger()
    opened_real.settle()
    assert {row.record.kind for row in page.list.records.rows() if row.record} == {Kind.IMMUNIZATION}
