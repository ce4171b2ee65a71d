"""Everybody at a glance: a card each by name and colour, filled from that person's own file alone."""

from typing import Any

import pytest
from PySide6.QtWidgets import QMenu

from healthdesk.desktop.by_hand.view import PersonSheet
from healthdesk.desktop.people.card import facts_of
from healthdesk.domain.attention import Glance
from healthdesk.domain.dates import parse_date
from healthdesk.domain.diary import read_line
from healthdesk.session import Session

from .conftest import Open
from .test_desktop_flows import press, words_of


def test_each_card_says_what_its_own_file_says(opened_real: Open) -> None:
    page: Any = opened_real.go("people")
    people = opened_real.family.people.all()
    assert list(page.cards) == [person.id for person in people]
    for person in people:
        said = words_of(page.cards[person.id])
        assert person.name in said
        assert not any(other.name in said for other in people if other.id != person.id)
        glance = opened_real.family.looking.glance(person)
        facts = facts_of(glance, opened_real.frame.desk)
        assert facts
        for _, what, told, _ in facts:
            assert what in said
            assert told.split(" · ")[0] in said


def test_a_fever_stands_on_the_childs_card_and_nothing_is_said_of_it(opened_real: Open) -> None:
    session = opened_real.family
    leo = next(person for person in session.people.all() if person.name.startswith("Leo"))
    for typed in ("39.2", "22.4 kg"):
        session.diary.keep(leo.id, read_line(typed, session.diary.around(leo.id, "en"))[0])
    page: Any = opened_real.go("people")
    said = words_of(page.cards[leo.id])
    assert "39.2 °C · today" in said
    assert "22.4 kg · today" in said
    assert "high" not in said.casefold()


def test_a_card_leads_to_its_person(opened_real: Open) -> None:
    page: Any = opened_real.go("people")
    thomas = next(person for person in opened_real.family.people.all() if person.name.startswith("Thomas"))
    page.cards[thomas.id].head.click()
    opened_real.settle()
    assert opened_real.frame.desk.person_id == thomas.id
    assert opened_real.frame.trail.here[0] == "home"


def test_details_are_corrected_from_the_card_and_erasing_is_found_in_settings(opened_real: Open) -> None:
    page: Any = opened_real.go("people")
    card = next(iter(page.cards.values()))
    press(card, f"More for {card.person.name}")
    menu = card.findChild(QMenu)
    assert isinstance(menu, QMenu)
    lines = [action.text() for action in menu.actions() if action.text()]
    assert lines[-1] == "Erase or hand over"
    menu.actions()[1].trigger()
    sheet = opened_real.window.findChild(PersonSheet)
    assert isinstance(sheet, PersonSheet)
    sheet.name.field.setText("Anna M. Marchand")  # type: ignore[attr-defined]
    press(sheet, "Save")
    opened_real.settle()
    opened_real.settle()
    assert "Anna M. Marchand" in words_of(opened_real.frame.page)


def test_what_is_due_is_said_as_recorded_alone(real: Session, opened_real: Open) -> None:
    del real
    desk = opened_real.frame.desk
    due = Glance("p", 0, 0, None, None, None, (("Measles, mumps, rubella", parse_date("2027-05-03")),), 0, None)
    assert [(what, told) for _, what, told, _ in facts_of(due, desk)] == [
        ("Vaccine due, as recorded", "3 May 2027 · Measles, mumps, rubella")
    ]
    assert facts_of(Glance("p", 0, 0, None, None, None, (), 0, None), desk) == []


@pytest.mark.parametrize("count", [0, 1, 12])
def test_any_number_of_people_has_its_page(opened_real: Open, count: int) -> None:
    session, desk = opened_real.family, opened_real.frame.desk
    if count == 0:
        for person in session.people.all():
            session.people.erase(person.id)
    for number in range(count - len(session.people.all())):
        session.people.add(f"Person {number} {'Longname' * (number % 6)}")
    desk.set_people(session.people.all()[: max(count, 0)])
    opened_real.frame.go("people")
    page: Any = opened_real.frame.page
    assert len(page.cards) == count, "cards stand at once, whatever is still to be read"
    opened_real.bot.waitUntil(lambda: opened_real.window.jobs.idle, timeout=40_000)
    assert page.body.horizontalScrollBar().maximum() == 0
    assert words_of(page)
