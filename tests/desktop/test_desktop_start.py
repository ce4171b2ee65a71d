"""Before the desk: first run and lock screen."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from desktop_family import CODE, NOW, Family
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from healthdesk import session, vault
from healthdesk.desktop import text
from healthdesk.desktop.first_run.recovery import RecoveryStep, RecoveryTyped, save_code
from healthdesk.desktop.first_run.steps import AboutStep, SecretStep, ViewStep, Welcome
from healthdesk.desktop.first_run.view import FirstRun
from healthdesk.desktop.frame import Frame
from healthdesk.desktop.lock.view import LockPage
from healthdesk.desktop.parts.icons import KIND_ICONS
from healthdesk.desktop.parts.plain import Prose
from healthdesk.desktop.window import Window, arguments_for
from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import Kind

SECRET = "copper lantern otter violin"


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the window asked of the session."""
    asked: list[Any] = []

    def create(folder: Path, passphrase: str, **more: Any) -> tuple[Family, str]:
        asked.append(("create", folder, passphrase, more["country"], more["language"]))
        return Family(people=[]), CODE

    def unlock(folder: Path, secret: str, **more: Any) -> Family:
        if secret != SECRET:
            raise VaultError("wrong-passphrase")
        asked.append(("unlock", folder))
        return Family()

    def open_demo(**more: Any) -> Family:
        asked.append(("demo", more["language"]))
        return Family(demo=True)

    monkeypatch.setattr(session, "create", create)
    monkeypatch.setattr(session, "unlock", unlock)
    monkeypatch.setattr(session, "open_demo", open_demo)
    monkeypatch.setattr(session, "vault_exists", lambda folder: folder.name == "there")
    return asked


@pytest.fixture
def window(looks: QApplication, qtbot: QtBot, calls: list[Any]) -> Any:
    made = Window(Path("nowhere"), clock=lambda: NOW, leave=lambda _to: None)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def first_of(window: Window) -> FirstRun:
    first = window.centralWidget()
    assert isinstance(first, FirstRun)
    return first


def test_a_vault_is_made_step_by_step(window: Window, qtbot: QtBot, calls: list[Any]) -> None:
    window.begin()
    first = first_of(window)
    assert isinstance(first.step, Welcome)
    first.step.make.click()
    about = first.step
    assert isinstance(about, AboutStep)
    about.country.setCurrentIndex(about.country.findData("FR"))
    about.forward.click()
    looks = first.step
    assert isinstance(looks, ViewStep)
    looks.forward.click()
    secret = first.step
    assert isinstance(secret, SecretStep)
    assert not secret.make.isEnabled()
    secret.secret.setText("password")
    secret.again.setText("password")
    assert not secret.make.isEnabled()
    secret.secret.setText(SECRET)
    secret.again.setText("copper lanterm")
    assert not secret.make.isEnabled()
    secret.again.setText(SECRET)
    assert secret.make.isEnabled()
    secret.make.click()
    qtbot.waitUntil(lambda: isinstance(first.step, RecoveryStep))
    assert calls == [("create", Path("nowhere"), SECRET, "FR", "en")]
    assert isinstance(first.step, RecoveryStep)
    first.step.forward.click()
    typed = first.step
    assert isinstance(typed, RecoveryTyped)
    groups = CODE.split("-")
    typed.fields[0].setText("WRNG")
    typed.done.click()
    assert isinstance(window.centralWidget(), FirstRun)
    for at, field in zip(typed.asked, typed.fields, strict=True):
        field.setText(groups[at].lower())
    typed.done.click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Frame) and window.jobs.idle)
    assert window.desk is not None
    assert window.desk.session.preferences.get("recovery_later") == ""


def test_later_is_remembered_for_home(window: Window, qtbot: QtBot, calls: list[Any]) -> None:
    window.begin()
    first = first_of(window)
    first._make(SECRET)
    qtbot.waitUntil(lambda: isinstance(first.step, RecoveryStep))
    assert isinstance(first.step, RecoveryStep)
    first.step.later.click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Frame) and window.jobs.idle)
    assert window.desk is not None
    assert window.desk.session.preferences.get("recovery_later") == "1"


def test_looking_around_asks_for_no_passphrase(window: Window, qtbot: QtBot, calls: list[Any]) -> None:
    window.begin()
    first = first_of(window)
    assert isinstance(first.step, Welcome)
    first.step.look.click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Frame) and window.jobs.idle)
    assert calls == [("demo", "en")]


def test_another_language_redraws_the_first_run(window: Window, qtbot: QtBot, calls: list[Any]) -> None:
    window.begin()
    first_of(window).show_about()
    tongue = first_of(window).findChildren(QComboBox)[0]
    tongue.setCurrentIndex(tongue.findData("fr"))
    tongue.activated.emit(tongue.currentIndex())
    assert text.language() == "fr"
    assert first_of(window).step.title == "Avant de commencer"
    text.use("en")


def test_the_lock_screen_tells_nothing_and_opens_with_the_passphrase(
    looks: QApplication, qtbot: QtBot, calls: list[Any]
) -> None:
    window = Window(Path("there"), clock=lambda: NOW, leave=lambda _to: None)
    window.show()
    window.begin()
    lock = window.centralWidget()
    assert isinstance(lock, LockPage)
    lock.secret.setText("not this")
    lock.act.click()
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert calls == []
    assert lock.secret.isEnabled()
    lock.secret.setText(SECRET)
    lock.act.click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Frame) and window.jobs.idle)
    assert calls == [("unlock", Path("there"))]
    window.close()
    window.deleteLater()


def test_the_recovery_code_is_saved_for_its_owner_alone(tmp_path: Path) -> None:
    place = tmp_path / "code.txt"
    save_code(place, CODE)
    assert CODE in place.read_text("utf-8")
    assert place.stat().st_mode & 0o077 == 0


def test_leaving_starts_the_lock_screen_of_the_same_vault() -> None:
    assert arguments_for(Path("there"))[-2:] == ["--vault", "there"]
    assert arguments_for(None)[-1] == "healthdesk"


def test_a_refusal_on_the_lock_screen_is_shown_whole(qtbot: QtBot, looks: QApplication, calls: list[Any]) -> None:
    window = Window(Path("there"), clock=lambda: NOW, leave=lambda _folder: None)
    qtbot.addWidget(window)
    lock = LockPage(Path("there"), window.jobs, lambda: NOW, lambda _opened: None)
    window.setCentralWidget(lock)
    window.show()
    whole = lock.secret.height()
    lock.secret.setText("not this one")
    lock.act.click()
    qtbot.waitUntil(lock.act.isEnabled)
    qtbot.waitUntil(lambda: lock.secret.height() == whole)
    below = lock.field.findChildren(Prose)[-1]
    assert below.text() == text.error_words(VaultError("wrong-passphrase"))
    assert below.height() >= below.heightForWidth(below.width())


def test_the_lock_screen_reads_only_what_it_draws() -> None:
    program = "import sys; from healthdesk import desktop; print(*sorted(sys.modules))"
    read = set(
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    )
    unneeded = {
        "sqlcipher3", "cryptography", "argon2", "zxcvbn", "lxml", "keyring", "orjson", "healthdesk.intake",
        "healthdesk.answers", "healthdesk.importers", "healthdesk.models", "healthdesk.words", "healthdesk.desktop.frame",
        "healthdesk.session.services", "healthdesk.vault.custody", "healthdesk.domain.records",
    }  # fmt: skip
    assert read & unneeded == set()
    assert {"healthdesk.desktop.window", "healthdesk.desktop.lock.view"} <= read


def test_names_of_the_session_are_all_there() -> None:
    assert all(getattr(session, name) is not None for name in session.__all__)
    assert all(getattr(vault, name) is not None for name in vault.__all__)
    assert not hasattr(session, "nothing")
    assert not hasattr(vault, "nothing")


def test_every_kind_of_record_has_an_icon() -> None:
    assert KIND_ICONS.keys() == set(Kind)
