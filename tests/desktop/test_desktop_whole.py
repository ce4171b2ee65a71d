"""The window over a real vault: the demo family opened by the ordinary path, asked, locked; a backup brought back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from healthdesk import session
from healthdesk.desktop.ask.view import AskPage
from healthdesk.desktop.first_run.steps import RestoreStep
from healthdesk.desktop.first_run.view import FirstRun
from healthdesk.desktop.frame import Frame
from healthdesk.desktop.window import Window
from healthdesk.domain.clock import system_clock
from healthdesk.domain.records import Kind
from healthdesk.domain.views import Entry, RecordQuery

SECRET = "copper lantern otter violin"


@pytest.fixture(autouse=True)
def no_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The model's own tests start it; here it would only be slow."""
    monkeypatch.setenv("HEALTHDESK_MODELS", str(tmp_path / "no-models"))


def open_on(folder: Path, qtbot: QtBot) -> Window:
    window = Window(folder, clock=system_clock, leave=lambda _to: None)
    window.show()
    return window


def test_the_demo_family_opens_and_answers(looks: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_on(tmp_path / "none", qtbot)
    faults: list[object] = []
    window.jobs.bug.connect(faults.append)
    window.begin(demo=True)
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Frame) and window.jobs.idle, timeout=120_000)
    frame = window.centralWidget()
    assert isinstance(frame, Frame)
    assert len(frame.desk.people) >= 3
    frame.go("ask", "Has my HbA1c gone up or down?")
    page = frame.page
    assert isinstance(page, AskPage)
    qtbot.waitUntil(lambda: bool(page.entries) and window.jobs.idle, timeout=60_000)
    answer = page.entries[0].answer
    assert answer is not None
    assert "HbA1c" in answer.text
    assert answer.citations
    frame.desk.open_record(answer.citations[0].record, answer.citations[0].locator)
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=60_000)
    assert any("A1c" in label.text() for label in frame.panel.findChildren(QLabel))
    for key in ("timeline", "measures", "medicines", "documents", "sources", "settings", "bring-in"):
        frame.go(key)
        qtbot.waitUntil(lambda: window.jobs.idle, timeout=60_000)
    page.ask("I have crushing chest pain and my left arm is numb")
    assert page.loud.answer is not None
    assert page.loud.answer.kind == "emergency"
    window.close()
    window.deleteLater()
    assert faults == []


def test_a_backup_is_brought_back_from_the_first_screen(looks: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    made, _ = session.create(tmp_path / "vault", SECRET, country="FR", language="en")
    person = made.people.add("Rosa Marchetti", "1928-05-01")
    made.intake.write(person.id, Entry(Kind.NOTE, "The blue folder", "2026-03-01"))
    made.custody.backup(tmp_path / "copy.hdbackup")
    made.close()
    window = open_on(tmp_path / "elsewhere", qtbot)
    window.begin()
    first = window.centralWidget()
    assert isinstance(first, FirstRun)
    first.show_restore(tmp_path / "copy.hdbackup")
    step = first.step
    assert isinstance(step, RestoreStep)
    step.secret.setText("not the passphrase at all")
    step.act.click()
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=60_000)
    assert isinstance(window.centralWidget(), FirstRun)
    assert not session.vault_exists(tmp_path / "elsewhere")
    step.secret.setText(SECRET)
    step.act.click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Frame) and window.jobs.idle, timeout=60_000)
    assert window.desk is not None
    back = window.desk.people[0]
    assert back.name == "Rosa Marchetti"
    notes = window.desk.session.records.list(back.id, RecordQuery(kinds=frozenset({Kind.DOCUMENT})))
    assert [note.title for note in notes] == ["The blue folder"]
    window.close()
    window.deleteLater()
