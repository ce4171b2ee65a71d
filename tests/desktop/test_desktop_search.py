"""Search: what is typed finds records, measures, texts, questions, pages and acts; marks, keys, a typo, a longer word."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healthdesk.desktop.search_lines import Line, marked
from healthdesk.domain.hits import Sort
from healthdesk.domain.knowledge import folded
from healthdesk.domain.records import Kind
from healthdesk.domain.views import Entry
from healthdesk.vault.store.finding import match_each, near, one_off

LETTERS = "abcdefgh"


def typed(opened: Any, words: str) -> list[Line]:
    sheet = opened.frame.search
    if not sheet.isVisible():
        sheet.begin()
    sheet.field.setText(words)
    opened.bot.wait(120)
    opened.settle()
    return list(sheet.model.lines)


def groups(lines: list[Line]) -> list[str]:
    return [line.title for line in lines if line.act is None]


@given(word=st.text(LETTERS, min_size=3, max_size=9), at=st.integers(0, 8), letter=st.sampled_from(LETTERS))
def test_one_letter_off_is_one_off_both_ways(word: str, at: int, letter: str) -> None:
    at %= len(word)
    for other in (word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :]):
        assert one_off(word, other)
        assert one_off(other, word)
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    assert one_off(word, swapped)


def test_two_letters_off_are_too_many() -> None:
    assert not one_off("metformin", "metfarmen")
    assert not one_off("abcd", "badc")
    assert not one_off("abc", "abcde")


def test_a_longer_word_is_found_by_a_part_of_it() -> None:
    words = ("schilddrusenunterfunktion", "funktion", "functio", "fraktion")
    assert near("funktion", words) == ("schilddrusenunterfunktion",)
    assert near("fractio", ("fractions", "fraktio"))[0] == "fraktio"
    assert near("tsh", ("tshs",)) == ()


def test_no_operator_gets_into_the_query() -> None:
    assert match_each((("qqnear", "or"),)) == '("qqnear"* OR "or"*)'
    for word in ('"', "*", ")", "body :"):
        query = match_each(((word, "ok"),))
        assert query.count('"') % 2 == 0
        assert ":" not in query


@given(st.text(max_size=60), st.lists(st.text("aeiouäß", min_size=1, max_size=3), max_size=3))
def test_marking_changes_no_letter(said: str, words: list[str]) -> None:
    assert "".join(piece for piece, _ in marked(said, [folded(word) for word in words])) == said


def test_marks_see_through_accents_and_case() -> None:
    pieces = marked("Hypertension ARTÉRIELLE", ("arteri",))
    assert pieces == [("Hypertension ", False), ("ARTÉRIELLE", True)]


def test_everything_of_a_person_is_found_while_one_types(opened_real: Any) -> None:
    lines = typed(opened_real, "pression")
    assert groups(lines)[:2] == ["Labs and vitals", "Measurements"]
    assert "In documents" in groups(lines)
    text = next(line for line in lines if line.group == "In documents")
    assert "ression" in text.detail
    assert lines[-1].title == "Show all on the timeline"


def test_pages_and_acts_are_found_too(opened_real: Any) -> None:
    lines = typed(opened_real, "backup")
    assert groups(lines)[0] == "Go to or do"
    QTest.keyClick(opened_real.frame.search.field, Qt.Key.Key_Return)
    opened_real.settle()
    assert not opened_real.frame.search.isVisible()


def test_a_typo_is_forgiven_and_said(opened_real: Any) -> None:
    lines = typed(opened_real, "hipertension")
    assert any("Hypertension" in line.title for line in lines)
    assert "hypertension" in opened_real.frame.search.hint.text()
    typed(opened_real, "tsh")
    assert opened_real.frame.search.hint.text() == ""


def test_the_arrows_pass_over_group_names_and_enter_opens(opened_real: Any) -> None:
    sheet = opened_real.frame.search
    lines = typed(opened_real, "tsh")
    assert lines[sheet.found.currentIndex().row()].act is not None
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    at = sheet.found.currentIndex().row()
    assert lines[at].group == "Results"
    assert sheet.field.accessibleDescription() == lines[at].spoken
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    opened_real.settle()
    assert opened_real.frame.panel.isVisible()
    assert not sheet.isVisible()


def test_a_measure_opens_its_page_and_all_goes_to_the_timeline(opened_real: Any) -> None:
    lines = typed(opened_real, "hba1c")
    assert lines[1].title == "HbA1c"
    opened_real.frame.search._take(opened_real.frame.search.model.index(1))
    opened_real.settle()
    assert opened_real.frame.trail.here == ("measure", "hba1c")
    lines = typed(opened_real, "metformin")
    opened_real.frame.search._take(opened_real.frame.search.model.index(len(lines) - 1))
    opened_real.settle()
    page = opened_real.frame.page
    assert page.filters.field.text() == "metformin"
    assert page.list.records.rowCount() > 1


def test_what_was_asked_and_noted_is_found(opened_real: Any) -> None:
    desk = opened_real.frame.desk
    session, person = desk.session, desk.person_id
    session.intake.write(person, Entry(Kind.NOTE, "Zebra crossing at the clinic", "2026-11-01"))
    session.conversation.keep(session.ask.answer(person, "What is my zebra count?", region="US"))
    found = session.seeking.everything(person, "zebra")
    assert {hit.sort for hit in found.hits} >= {Sort.RECORD} or {hit.sort for hit in found.hits} >= {Sort.TEXT}


def test_another_persons_records_are_never_found(opened_real: Any) -> None:
    desk = opened_real.frame.desk
    other = next(each for each in desk.people if each.id != desk.person_id)
    mine = desk.session.seeking.everything(desk.person_id, "vaccin")
    theirs = desk.session.seeking.everything(other.id, "vaccin")
    assert all(hit.record is None or hit.record.person_id == desk.person_id for hit in mine.hits)
    assert all(hit.record is None or hit.record.person_id == other.id for hit in theirs.hits)


@pytest.mark.parametrize("words", ["", "   ", '"*', "<b>x</b>", "🎈", "a" * 5000, "؟", "'; DROP TABLE"])
def test_hostile_words_find_nothing_and_break_nothing(opened_real: Any, words: str) -> None:
    desk = opened_real.frame.desk
    found = desk.session.seeking.everything(desk.person_id, words)
    assert len(found.hits) < 50
