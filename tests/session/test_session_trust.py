"""What can be said of a vault: files, openers, copies, checks, connections, and that what left stands in the ledger."""

import csv
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from healthdesk import session, settings
from healthdesk.domain.disclosures import Recipient, Way
from healthdesk.domain.errors import IntakeError, VaultError
from healthdesk.session import Session, sockets
from healthdesk.vault import KdfCost, kdf, opening

NOW = 1_794_700_800.0
CHEAP = KdfCost(64, 1, 1)
WORDS = "seven quiet otters sing"


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(kdf, "FLOOR", CHEAP)
    monkeypatch.setattr(opening, "calibrate", lambda *_: CHEAP)
    monkeypatch.setenv("HEALTHDESK_VAULT", str(tmp_path / "home" / "vault"))
    monkeypatch.setenv("HEALTHDESK_MODELS", str(tmp_path / "models"))
    monkeypatch.setattr(settings, "documents", lambda: tmp_path / "documents")
    made, _ = session.create(settings.default_vault(), WORDS, clock=lambda: NOW)
    yield made
    made.close()


def test_every_file_of_the_vault_is_counted_once(opened: Session, tmp_path: Path) -> None:
    opened.people.add("Anna Marchand")
    (opened.folder / "holiday.jpg").write_bytes(b"x" * 10)
    stored = {one.what: one for one in opened.trust.stored()}
    files = [path for path in opened.folder.rglob("*") if path.is_file()]
    within = [one for one in opened.trust.stored() if one.what not in ("models", "window")]
    assert sum(one.files for one in within) == len(files)
    assert sum(one.size for one in within) == sum(path.stat().st_size for path in files)
    assert stored["head"].files == 2
    assert stored["lock"].files == 1
    assert stored["foreign"].size == 10
    assert stored["people"].where.endswith("people")
    assert str(tmp_path / "models") not in {one.where for one in opened.trust.stored()}


def test_models_and_the_windows_own_folder_are_named_where_they_are(opened: Session, tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "one.gguf").write_bytes(b"x" * 7)
    settings.window_folder().mkdir()
    (settings.window_folder() / "outside.json").write_bytes(b"{}")
    stored = {one.where: one for one in opened.trust.stored()}
    there = stored[str(tmp_path / "models")]
    assert (there.what, there.files, there.size) == ("models", 1, 7)
    window = stored[str(settings.window_folder())]
    assert (window.what, window.files, window.size) == ("window", 1, 2)


def test_who_can_open_it_and_when_the_keys_were_replaced(opened: Session) -> None:
    (me,) = opened.trust.openers()
    assert (me.ways, me.since, me.oneself) == (("passphrase", "recovery"), int(NOW), True)
    assert opened.custody.key_changes().passphrase == 0
    opened.custody.change_passphrase(WORDS, "eight loud otters sleep")
    opened.custody.new_recovery_code()
    assert (opened.custody.key_changes().passphrase, opened.custody.key_changes().recovery) == (int(NOW), int(NOW))
    with pytest.raises(VaultError):
        opened.custody.change_passphrase(WORDS, "nine")


def test_the_last_backup_and_the_last_check_are_known_afterwards(opened: Session, tmp_path: Path) -> None:
    assert opened.custody.last_backup() is None
    assert opened.custody.last_check() is None
    place = opened.trust.backup_place("2026-11-24")
    assert place == tmp_path / "documents" / "HealthDesk backups" / "healthdesk-2026-11-24.hdbackup"
    written = opened.custody.backup(place)
    kept = opened.custody.last_backup()
    assert kept is not None
    assert (kept.at, kept.file, kept.size, kept.sha256) == (int(NOW), place.name, written.size, written.sha256)
    assert opened.trust.backup_place("2026-11-24").name == "healthdesk-2026-11-24-2.hdbackup"
    assert opened.trust.same_disk(kept.folder)
    assert not opened.trust.same_disk(str(tmp_path / "nowhere"))
    opened.custody.check()
    checked = opened.custody.last_check()
    assert checked is not None
    assert (checked.at, checked.found, checked.findings) == (int(NOW), 0, ())


def test_a_check_that_found_something_is_kept_with_what_it_found(opened: Session) -> None:
    (opened.folder / "vault.copy.json").write_bytes(b"{}")
    report = opened.custody.check()
    kept = opened.custody.last_check()
    assert kept is not None
    assert kept.found == len(report.findings) > 0
    assert kept.findings == report.findings


def test_a_backup_is_no_disclosure_and_an_export_is(opened: Session, tmp_path: Path) -> None:
    person = opened.people.add("Anna Marchand")
    opened.custody.backup(tmp_path / "copy.hdbackup")
    assert opened.disclosures.count(person.id) == 0
    written = opened.custody.export(person.id, "csv", tmp_path / "out", recipient=Recipient(" Dr  Weber ", "a visit"))
    (line,) = opened.disclosures.list(person.id)
    assert (line.way, line.form, line.file, line.sha256) == (Way.EXPORT, "csv", "out", written.sha256)
    assert (line.whom, line.purpose, line.at) == ("Dr Weber", "a visit", int(NOW))
    opened.disclosures.name(person.id, line.id, Recipient("x" * 500))
    assert len(opened.disclosures.list(person.id)[0].whom) == 200


def test_the_ledger_as_a_table_holds_no_formula_and_is_itself_entered(opened: Session, tmp_path: Path) -> None:
    person = opened.people.add("Anna Marchand")
    opened.disclosures.add(person.id, Way.PRINT, to=Recipient("=HYPERLINK()"), counts={"allergy": 2, "note": 0})
    opened.disclosures.write_csv(person.id, tmp_path / "left.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "left.csv").read_text("utf-8-sig"))))
    assert [(row["what"], row["records"], row["for"]) for row in rows] == [("print", "allergy 2", "'=HYPERLINK()")]
    assert rows[0]["when"].endswith("+00:00")
    assert opened.disclosures.list(person.id)[0].way is Way.LEDGER
    assert sys.platform == "win32" or (tmp_path / "left.csv").stat().st_mode & 0o777 == 0o600
    with pytest.raises(IntakeError, match="export-file-there"):
        opened.disclosures.write_csv(person.id, tmp_path / "left.csv")


def test_no_part_of_the_program_may_open_a_connection_and_none_is_open(opened: Session) -> None:
    outside = opened.trust.outside()
    assert not outside.can
    assert outside.made == ()
    assert outside.now in (0, None)


def test_a_connection_to_another_computer_would_be_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets.sys, "platform", "linux")
    head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
    line = "   0: 0100007F:1F90 {} 01 00000000:00000000 00:00000000 00000000  1000        0 {} 1\n"
    (tmp_path / "self" / "net").mkdir(parents=True)
    (tmp_path / "self" / "fd").mkdir()
    for inode in (11, 12, 13, 14, 15):
        (tmp_path / "self" / "fd" / str(inode)).symlink_to(f"socket:[{inode}]")
    (tmp_path / "self" / "net" / "tcp").write_text(
        head + line.format("5DB8D822:01BB", 11) + line.format("0200007F:0050", 12) + line.format("00000000:0000", 13)
        + line.format("5DB8D822:01BB", 99)
    )  # fmt: skip
    (tmp_path / "self" / "net" / "tcp6").write_text(
        head + line.format("0000000000000000FFFF00000100007F:0050", 14)
        + line.format("B80D01200000000000000000010000A0:01BB", 15)
    )  # fmt: skip
    assert sockets.connections(tmp_path) == 2
    assert sockets.connections(tmp_path / "nowhere") is None
