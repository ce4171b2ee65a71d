"""Your vault: every sentence on the page is so in code, a backup takes two actions, and what left is named."""

import importlib.util
import logging
import platform
import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from real_vault import cheap_keys, now

from healthdesk import logs, session, settings
from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.desktop.trust.left import name_sheet, text_line
from healthdesk.desktop.trust.model import counts_words, way_words
from healthdesk.desktop.trust.view import outside_words
from healthdesk.desktop.window import Window
from healthdesk.domain.custody import Outside
from healthdesk.domain.disclosures import Disclosure, Recipient, Way
from healthdesk.workers import seccomp

ROOT = Path(__file__).resolve().parents[2]
SORTS = ("head", "root", "people", "inbox", "aside", "lock", "foreign", "models", "window", "logs")


@pytest.fixture(autouse=True)
def own_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(settings, "documents", lambda: tmp_path / "documents")
    return tmp_path / "documents"


def words_on(widget: QWidget) -> str:
    """Everything that can be read on a page."""
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget))


# Connections


def test_the_page_says_that_nothing_was_ever_connected_and_why(opened_real: Any) -> None:
    page = opened_real.go("trust")
    said = words_on(page)
    assert "No connection was ever made. Nothing is connected to this vault." in said
    assert "No part of this program can open a connection; the build checks it." in said
    assert importlib.util.find_spec("healthdesk.connectors") is None


def test_the_build_does_check_it_for_every_part_of_the_program() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (rule,) = (
        each
        for each in build["tool"]["importlinter"]["contracts"]
        if each["name"] == "Only connectors may open a socket"
    )
    source = ROOT / "src" / "healthdesk"
    rooms = {path.stem if path.is_file() else path.name for path in source.iterdir() if _is_part(path)}
    checked = {name.removeprefix("healthdesk.") for name in rule["source_modules"]}
    assert rooms - checked == set()
    assert {"socket", "ssl", "http", "urllib", "asyncio"} <= set(rule["forbidden_modules"])
    network = [path for path in source.rglob("*.py") if "QtNetwork" in path.read_text("utf-8")]
    assert network == []


def _is_part(path: Path) -> bool:
    package = path.is_dir() and (path / "__init__.py").exists()
    return package or (path.suffix == ".py" and path.stem != "__init__")


def test_what_is_not_so_is_not_said() -> None:
    text.use("en")
    assert outside_words(Outside(can=True)) == []
    open_now = outside_words(Outside(can=True, now=2))
    assert open_now == ["Asked just now, your system knows of 2 connections between this program and other computers."]
    kept = "Linux keeps them from opening one"
    assert not any(kept in words for words in outside_words(Outside(can=False, now=None)))
    assert any(kept in words for words in outside_words(Outside(can=False, kept=True)))


def test_the_sentence_on_linux_stands_only_where_a_filter_is_known(opened_real: Any) -> None:
    assert opened_real.window.desk.session.trust.outside().kept == seccomp.knows_this_machine()


# What lies where


def test_each_file_is_what_its_sentence_says(opened_real: Any) -> None:
    page = opened_real.go("trust")
    folder = opened_real.window.desk.session.folder
    people = opened_real.window.desk.people
    head = (folder / "vault.json").read_text() + (folder / "vault.copy.json").read_text()
    assert not any(part in head for person in people for part in (*person.name.split(), person.birth_date))
    databases = [*folder.rglob("*.db")]
    assert len(databases) == 1 + len(people)
    assert not any(path.read_bytes().startswith(b"SQLite format 3") for path in databases)
    assert platform.node() in (folder / "vault.lock").read_text()
    assert {one.what for one in page.seen.stored} <= set(SORTS)
    said = words_on(page)
    for one in page.seen.stored:
        assert text.say(f"trust.what.{one.what}-text") in said


def test_there_is_no_log_file(opened_real: Any) -> None:
    page = opened_real.go("trust")
    assert "There is no log file." in words_on(page)
    logs.start(verbose=True)
    handlers = [*logs.log.handlers, *logging.getLogger().handlers]
    assert not any(isinstance(each, logging.FileHandler) and each.baseFilename != "/dev/null" for each in handlers)


@pytest.mark.parametrize("language", ["en", "fr", "de", "es"])
def test_every_sort_and_way_has_its_words(language: str) -> None:
    text.use(language)
    for sort in SORTS:
        assert text.say(f"trust.what.{sort}")
        assert text.say(f"trust.what.{sort}-text").endswith(".")
    for way in Way:
        assert text.say(f"left.way.{way}")


# Copies and checks


def test_a_backup_takes_two_actions_from_home(opened_real: Any, own_documents: Path) -> None:
    frame = opened_real.frame
    frame.sidebar._entries["trust"].click()
    opened_real.settle()
    page = frame.page
    assert "There is no backup yet." in words_on(page)
    page.save.click()
    opened_real.settle()
    kept = opened_real.window.desk.session.custody.last_backup()
    assert (Path(kept.folder) / kept.file).is_file()
    assert Path(kept.folder) == own_documents / "HealthDesk backups"
    said = words_on(page)
    assert f"Today, {text.day(opened_real.window.desk.today)}" in said
    assert "It was opened and read through before it was called a backup." in said
    assert "It lies on the same disk as the vault." in said
    assert page.save.isEnabled()
    (Path(kept.folder) / kept.file).unlink()
    page.refresh()
    opened_real.settle()
    assert "It is not there now." in words_on(page)


def test_a_backup_asked_for_from_anywhere_is_made_once(opened_real: Any) -> None:
    opened_real.frame.acts()["backup"][1]()
    opened_real.settle()
    opened_real.frame.go("home")
    opened_real.frame.back()
    opened_real.settle()
    folder = Path(opened_real.window.desk.session.custody.last_backup().folder)
    assert len(list(folder.iterdir())) == 1


def test_a_check_says_when_and_what(opened_real: Any) -> None:
    page = opened_real.go("trust")
    assert "The vault has not been checked yet." in words_on(page)
    page.check.click()
    opened_real.settle()
    assert "Everything was as it was written: 23 imports, with their originals." in words_on(page)
    (opened_real.window.desk.session.folder / "vault.copy.json").write_bytes(b"{}")
    page.check.click()
    opened_real.settle()
    said = words_on(page)
    assert "1 thing was not as it was written." in said
    (finding,) = opened_real.window.desk.session.custody.last_check().findings
    assert text.code_words(finding.code, where=finding.where, **dict(finding.fields)) in said


def test_who_can_open_it_and_when_it_locks(opened_real: Any) -> None:
    opened = opened_real.window.desk.session
    opened.preferences.set("auto_lock_minutes", "15")
    said = words_on(opened_real.go("trust"))
    made = text.day(opened_real.window.desk.today)
    assert f"With a passphrase, unchanged since {made}" in said
    assert f"With a recovery code, unchanged since {made}" in said
    assert "It locks itself when nobody has touched the window for 15 minutes." in said


# What left


def test_what_left_is_listed_and_for_whom_is_said_later(opened_real: Any, tmp_path: Path) -> None:
    opened = opened_real.window.desk.session
    anna = opened_real.window.desk.person
    said = words_on(opened_real.go("trust"))
    assert "Nothing has left." in said
    opened.summaries.write(anna.id, tmp_path / "summary.json")
    page = opened_real.go("left")
    (line,) = page.list.model_lines.lines()
    assert line.title == "Patient summary, for whom is not said"
    assert line.detail.startswith("summary.json · ")
    sheet = name_sheet(page.desk, opened_real.window, opened.disclosures.list(anna.id)[0])
    whom, purpose = (
        field for field in sheet.findChildren(QWidget) if field.accessibleName() in ("For whom", "What for")
    )
    whom.setText("Dr Weber")
    purpose.setText("travel")
    next(each for each in sheet.findChildren(QWidget) if getattr(each, "isDefault", bool)()).click()
    opened_real.settle()
    assert page.list.model_lines.lines()[0].title == "Patient summary, for Dr Weber: travel"
    assert "for Dr Weber: travel" in words_on(opened_real.go("trust"))


def test_a_long_ledger_stays_a_list_and_no_widgets(opened_real: Any) -> None:
    opened = opened_real.window.desk.session
    anna = opened_real.window.desk.person
    for number in range(300):
        opened.disclosures.add(anna.id, Way.COPY, to=Recipient(f"Person {number}"))
    page = opened_real.go("left")
    assert len(page.list.model_lines.lines()) == 300
    assert len(page.findChildren(QWidget)) < 80
    trust = opened_real.go("trust")
    assert len(trust.seen.left) == 5


def test_words_of_a_line_are_plain_whatever_it_holds() -> None:
    text.use("en")
    odd = Disclosure(
        "1", "p", 0, Way.PRINT, "medicines", "a\u202eb\nc" * 200, 0, "", "", (("no-such-kind", 3),), "<b>x</b>" * 50
    )
    assert way_words(odd) == "Printed: Medicines"
    assert counts_words(odd.counts) == "3 records"
    assert "\n" not in text_line(odd).spoken


def test_a_vault_with_nobody_in_it(looks: Any, qtbot: Any, tmp_path: Path) -> None:
    with cheap_keys():
        opened, _ = session.create(tmp_path / "vault", "seven quiet otters sing", clock=now)
    window = Window(opened.folder, clock=opened.clock, leave=lambda _to: None)
    window.show()
    window.open_desk(opened)
    qtbot.waitUntil(lambda: window.centralWidget() is not None and window.jobs.idle, timeout=10_000)
    frame: Any = window.centralWidget()
    for page in ("trust", "left", "summary"):
        frame.go(page)
        qtbot.waitUntil(lambda: window.jobs.idle, timeout=10_000)
        qtbot.wait(20)
        assert frame.page.isVisible()
    window.close()


@pytest.mark.parametrize("language", ["de", "fr"])
def test_nothing_is_wider_than_the_page_at_twice_the_size(opened_real: Any, language: str) -> None:
    opened = opened_real.window.desk.session
    opened.preferences.set("language", language)
    opened.preferences.set("text_size", "200")
    opened_real.window.resize(980, 640)
    opened_real.window._draw_anew()
    opened_real.settle()
    page = opened_real.go("trust")
    assert theme.px(100) == 200
    room = page.body.viewport().width()
    assert page.body.widget().width() <= room
