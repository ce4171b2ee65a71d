"""Ask as a conversation: chips that correct, the model's words folded, earlier questions, the loud card, stopping."""

import threading
import time

import pytest
from desktop_family import ANNA, ANSWER, HIGHEST, LEO, MARC
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from spoken_walk import walk

from healthdesk.desktop import text
from healthdesk.desktop.ask.chips import ChipButton
from healthdesk.desktop.ask.plain_words import PlainWords
from healthdesk.desktop.ask.view import AskPage
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.record.paper import MarkedText
from healthdesk.domain.answers import Since
from healthdesk.domain.views import ModelPhase

from .conftest import Open
from .test_desktop_accessible import nameless
from .test_desktop_flows import press, words_of

TREND = "Has my HbA1c gone up or down?"
SCOPE = "When was my last colonoscopy?"


def plain_of(page: AskPage, at: int = -1) -> PlainWords:
    plain = page.entries[at].plain
    assert plain is not None
    return plain


def chip_of(page: AskPage, name: str) -> ChipButton:
    return next(chip for chip in page.entries[-1].findChildren(ChipButton) if chip.accessibleName() == name)


def choose(page: AskPage, chip: str, words: str) -> None:
    """Choose a line of a chip's menu."""
    next(act for act in chip_of(page, chip).menu().actions() if act.text() == words).trigger()


def test_an_answer_comes_with_citations_that_open_the_record(opened: Open) -> None:
    page = opened.go("ask", TREND)
    assert "Your last HbA1c was 7.0 %" in words_of(page)
    mark = next(b for b in page.entries[0].findChildren(QPushButton) if b.property("look") == "cite")
    assert mark.accessibleName() == "Source 1: Hemoglobin A1c, 12 Nov 2025"
    mark.click()
    opened.settle()
    panel = opened.frame.panel
    assert panel.isVisible()
    assert "Hemoglobin A1c" in words_of(panel)
    original = panel.findChild(MarkedText)
    assert isinstance(original, MarkedText)
    marked = [selection.cursor.block().text().strip() for selection in original.extraSelections()]
    assert marked[:2] == ['"valueQuantity": {', '"value": 7.1,']


def test_questions_stand_one_below_the_other_and_follow_each_other(opened: Open) -> None:
    page = opened.go("ask", TREND)
    page.field.setText(SCOPE)
    page.send.click()
    opened.settle()
    assert [entry.question for entry in page.entries] == [TREND, SCOPE]
    assert page.entries[0].y() < page.entries[1].y()
    assert opened.family.ask.before == [None, ANSWER.plan]
    assert page.field.text() == ""
    assert page.field.placeholderText() == "Go on asking about Anna’s records"


def test_chips_say_how_a_question_was_understood_and_correct_it(opened: Open) -> None:
    page = opened.go("ask", TREND)
    names = [chip.accessibleName() for chip in page.entries[0].findChildren(ChipButton)]
    assert names == ["How: Over time", "Whose records: Anna Marchetti"]
    assert [act.isChecked() for act in chip_of(page, "How: Over time").menu().actions()] == [True, False]
    choose(page, "How: Over time", "Over time")
    assert opened.family.ask.corrections == []
    choose(page, "How: Over time", "Highest")
    opened.settle()
    assert opened.family.ask.corrections == [(ANNA.id, HIGHEST.plan)]
    assert "Your highest HbA1c was 7.4 %" in words_of(page)
    assert "Your last HbA1c" not in words_of(page)
    (kept,) = opened.family.conversation.kept.values()
    assert (kept.corrected, kept.answer.plan) == (True, HIGHEST.plan)


def test_what_a_model_understood_takes_the_place_of_what_the_rules_did_not(opened: Open) -> None:
    page = opened.go("ask", "HbA1c top")
    assert "Your highest HbA1c was 7.4 %" in words_of(page)
    assert [one.answer.plan for one in opened.family.conversation.kept.values()] == [HIGHEST.plan]


def test_a_chip_asks_another_person(opened: Open) -> None:
    page = opened.go("ask", TREND)
    choose(page, "Whose records: Anna Marchetti", "Marc Marchetti")
    opened.settle()
    assert opened.family.ask.corrections == [(MARC.id, ANSWER.plan)]
    talk = opened.family.conversation
    assert [talk.people[number] for number in talk.kept] == [MARC.id]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space])
def test_a_chips_menu_opens_by_keys(opened: Open, key: Qt.Key) -> None:
    page = opened.go("ask", TREND)
    chip = chip_of(page, "How: Over time")
    chip.setFocus()
    seen: list[bool] = []
    chip.menu().aboutToShow.connect(lambda: (seen.append(True), chip.menu().hide()))
    opened.bot.keyPress(chip, key)
    assert seen


def test_the_models_words_are_folded_under_the_answer(opened: Open) -> None:
    page = opened.go("ask", TREND)
    assert "This test shows how much sugar" not in words_of(page)
    assert "sentences kept: 2 of 3" in words_of(page)
    plain_of(page).head.click()
    assert "This test shows how much sugar" in words_of(page)
    assert "Written by SmolLM2-135M" in words_of(page)
    (said,) = opened.family.conversation.models.values()
    assert (said.model, len(said.sentences), said.offered) == ("SmolLM2-135M", 2, 3)
    page.ask(SCOPE)
    opened.settle()
    assert plain_of(page).unfolded


def test_without_a_model_the_answer_is_whole(opened: Open) -> None:
    opened.family.model.phase = ModelPhase.ABSENT
    page = opened.go("ask", SCOPE)
    said = words_of(page)
    assert "Not in the imported records" in said
    assert "plain words" not in said


def test_the_answer_is_there_while_the_model_is_still_at_it(opened: Open) -> None:
    going = threading.Event()
    opened.family.ask.phrase = lambda *_more: going.wait(5) and None  # type: ignore[method-assign,assignment]
    page = opened.frame
    page.go("ask", TREND)
    opened.bot.waitUntil(lambda: "Your last HbA1c" in words_of(opened.frame.page), timeout=5000)
    opened.bot.waitUntil(lambda: plain_of(opened.frame.page).writing, timeout=5000)  # type: ignore[arg-type]
    began = time.thread_time()
    press(opened.frame.page, "Stop the local model")
    assert not plain_of(opened.frame.page).writing  # type: ignore[arg-type]
    assert opened.family.model.cancelled == 1
    assert time.thread_time() - began < 0.1
    going.set()


def test_looking_is_stopped_at_once(opened: Open) -> None:
    going = threading.Event()
    opened.family.ask.wait = lambda: going.wait(5)
    opened.go("ask")
    page = opened.frame.page
    assert isinstance(page, AskPage)
    page.ask(TREND)
    opened.bot.waitUntil(lambda: "Looking through the records" in words_of(page), timeout=5000)
    assert page.send.isHidden()
    began = time.thread_time()
    press(page, "Stop looking for an answer")
    assert time.thread_time() - began < 0.1
    opened.bot.wait(20)
    assert "Stopped. You can ask again" in words_of(page)
    assert not page.send.isHidden()
    going.set()
    opened.settle()
    assert "Your last HbA1c" not in words_of(page)
    assert opened.family.conversation.kept == {}


def test_a_new_question_stops_the_model(opened: Open) -> None:
    page = opened.go("ask", TREND)
    plain = plain_of(page)
    assert plain._job is not None
    plain._job.finished = False
    page.ask(SCOPE)
    opened.settle()
    assert opened.family.model.cancelled == 1
    assert len(page.entries) == 2


def test_why_says_what_was_looked_at_and_how_it_was_computed(opened: Open) -> None:
    page = opened.go("ask", TREND)
    assert "records were looked at" not in words_of(page)
    page.entries[0].why.head.click()
    said = words_of(page)
    for expected in ("Understood as: HbA1c · Over time · Anna Marchetti", "28 records were looked at.",
                     "The answer rests on these 2:", "+0.1 % = 7.0 − 6.9", "Imported records may be incomplete"):  # fmt: skip
        assert expected in said


def test_an_answer_is_copied_with_its_sources(opened: Open) -> None:
    page = opened.go("ask", TREND)
    press(page, "Copy the answer")
    copied = QGuiApplication.clipboard().text()
    assert "Your last HbA1c was 7.0 % on 12 November 2025, 4 months ago. [1]" in copied
    assert "[1] Hemoglobin A1c 12 Nov 2025" in copied
    assert copied.endswith("which may be incomplete.")


def test_an_emergency_stands_alone_until_it_is_put_away(opened: Open) -> None:
    page = opened.go("ask", TREND)
    asked = list(opened.family.ask.questions)
    page.ask("crushing chest pain")
    said = words_of(page)
    assert "Call 112 now" in said
    for absent in ("HbA1c", "plain words", "Earlier questions", "Answers come from"):
        assert absent not in said
    assert not page.field.isVisible()
    assert opened.family.ask.questions == asked
    press(page, "I have read this. Show what the records say")
    opened.settle()
    assert opened.family.ask.warned == ["crushing chest pain"]
    said = words_of(page.entries[-1])
    assert said.index("Call 112 now") < said.index("Your last HbA1c")
    assert page.field.isVisible()


def test_after_a_wish_to_die_the_human_line_stays_and_nothing_is_kept(opened: Open) -> None:
    page = opened.go("ask", "I want to die")
    said = words_of(page)
    assert "3114" in said
    assert "112" not in said
    press(page, "Go on")
    opened.settle()
    assert opened.family.ask.questions == []
    assert page.entries == []
    assert "3114" in words_of(page.bar)
    page.ask(SCOPE)
    opened.settle()
    opened.frame.desk.choose(LEO)
    opened.settle()
    assert "3114" in words_of(page.bar)
    assert [one.answer.question for one in opened.family.conversation.kept.values()] == [SCOPE]


def test_one_loud_card_takes_the_place_of_another(opened: Open) -> None:
    page = opened.go("ask", "crushing chest pain")
    page.ask("I want to die")
    opened.bot.wait(20)
    assert "3114" in words_of(page)
    assert "112" not in words_of(page)


def test_questions_do_not_follow_to_another_person(opened: Open) -> None:
    page = opened.go("ask", TREND)
    opened.frame.desk.choose(LEO)
    opened.settle()
    assert page.entries == []
    assert "HbA1c" not in words_of(opened.frame)


def test_earlier_questions_are_found_opened_and_deleted(opened: Open) -> None:
    page = opened.go("ask", TREND)
    page.ask(SCOPE)
    opened.settle()
    press(page, "Earlier questions")
    opened.settle()
    assert TREND in words_of(page.history)
    assert "Kept in the encrypted file of Anna Marchetti" in words_of(page.history)
    page.history.field.setText("colono")
    opened.bot.wait(200)
    opened.settle()
    assert TREND not in words_of(page.history)
    page.history.field.clear()
    opened.bot.wait(200)
    opened.settle()
    press(page, f"Delete “{TREND}”")
    opened.settle()
    assert [one.answer.question for one in opened.family.conversation.kept.values()] == [SCOPE]
    row = next(b for b in page.history.findChildren(QPushButton) if b.accessibleName().startswith(SCOPE))
    row.click()
    opened.settle()
    assert page.entries[-1].question == SCOPE
    assert "Asked on 3 March 2026" in words_of(page.entries[-1])
    assert "changed since" not in words_of(page.entries[-1])


def test_all_earlier_questions_are_deleted_after_a_question(opened: Open) -> None:
    page = opened.go("ask", TREND)
    press(page, "Earlier questions")
    opened.settle()
    page.history.clear_all.click()
    sheet = page.history.findChild(Dialog)
    assert isinstance(sheet, Dialog)
    press(sheet, "Delete all")
    opened.settle()
    assert opened.family.conversation.kept == {}
    assert "No earlier questions" in words_of(page.history)


@pytest.mark.parametrize(
    ("since", "words"),
    [(Since.CHANGED, "The records behind this answer have changed since."), (Since.MORE, "Records have come or gone")],
)
def test_an_old_answer_says_that_its_records_have_changed(opened: Open, since: Since, words: str) -> None:
    page = opened.go("ask", TREND)
    (number,) = opened.family.conversation.kept
    opened.family.conversation.grow_old(number, since)
    page._reopen(opened.family.conversation.list(ANNA.id)[0])
    opened.settle()
    assert words in words_of(page.entries[-1])
    press(page.entries[-1], "Ask again")
    opened.settle()
    assert opened.family.ask.questions == [TREND, TREND]
    assert opened.family.ask.before == [None, None]


def test_an_old_answer_with_a_corrected_plan_is_asked_by_its_plan(opened: Open) -> None:
    page = opened.go("ask", TREND)
    choose(page, "How: Over time", "Highest")
    opened.settle()
    (number,) = opened.family.conversation.kept
    opened.family.conversation.grow_old(number, Since.CHANGED)
    page._reopen(opened.family.conversation.list(ANNA.id)[0])
    opened.settle()
    press(page.entries[-1], "Ask again")
    opened.settle()
    assert opened.family.ask.questions == [TREND]
    assert opened.family.ask.corrections[-1] == (ANNA.id, HIGHEST.plan)


def test_questions_are_not_kept_when_one_does_not_want_it(opened: Open) -> None:
    page = opened.go("ask")
    press(page, "Earlier questions")
    opened.settle()
    page.history.keeping.click()
    opened.settle()
    assert opened.family.preferences.get("keep_questions") == "no"


def test_everything_in_a_conversation_has_a_name(opened: Open) -> None:
    page = opened.go("ask", TREND)
    page.entries[0].why.head.click()
    plain_of(page).head.click()
    assert nameless(list(walk(opened.frame))) == []
    press(page, "Earlier questions")
    opened.settle()
    assert nameless(list(walk(opened.frame))) == []
    page.ask("crushing chest pain")
    assert nameless(list(walk(opened.frame))) == []


def test_the_page_speaks_french(opened: Open) -> None:
    text.use("fr")
    opened.family.preferences.set("language", "fr")
    opened.frame.desk.looks_changed.emit()
    opened.settle()
    page = opened.go("ask", TREND)
    assert "phrases gardées\u202f: 2 sur 3" in words_of(page)
    assert "Questions précédentes" in words_of(page)
