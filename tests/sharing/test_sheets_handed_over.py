"""The emergency card, the immunisation sheet, and what the ledger says when a sheet leaves."""

import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import patients
import pytest
import zxingcpp
from PIL import Image
from reading_pdf import bare, pages_of, says
from real_vault import cheap_keys

from healthdesk.cli.program import main
from healthdesk.domain.disclosures import Recipient, Way
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Kind, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session
from healthdesk.session.sharing import CardChoices, Choices
from healthdesk.sharing.card import code_text
from healthdesk.sharing.card_page import TALL, WIDE
from healthdesk.sharing.qr import MOST_BYTES

Vault = Callable[..., Session]


def codes(png: bytes) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))]


@pytest.mark.parametrize("name", ["Anna", "Odette", "Thomas", "Leo"])
def test_the_code_on_card_and_phone_holds_the_essentials_as_text(real: Session, name: str) -> None:
    person = real.people.find(name)
    card = real.sharing.card(
        person.id, CardChoices(contact="Marc, +33 6 12 34 56 78", languages="Français"), language="en"
    )
    text = code_text(card)
    assert codes(real.sharing.card_picture(card)) == [text]
    assert codes(real.sharing.picture(real.sharing.card_pdf(card), width=2400)[0]) == [text]
    assert text.startswith(person.name)
    assert "Marc, +33 6 12 34 56 78" in text
    assert "://" not in text
    assert len(text.encode()) <= MOST_BYTES
    for line in card.sections[0].kept:
        assert line.title in text


def test_the_phone_picture_fills_a_phone(real: Session) -> None:
    card = real.sharing.card(real.people.find("Anna").id)
    assert Image.open(io.BytesIO(real.sharing.card_picture(card))).size == (1080, 2340)


def test_the_card_is_a_bank_cards_size_and_fits_both_papers() -> None:
    assert (round(WIDE / 72 * 25.4, 2), round(TALL / 72 * 25.4, 2)) == (85.6, 53.98)
    assert 2 * WIDE < 595


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_card_says_what_it_has_no_room_for(empty: Vault, tmp_path: Path, paper: str) -> None:
    opened = empty()
    person = opened.people.add("Wilhelmina Featherstonehaugh", "1940-02-03")
    patients.bring(opened, person, patients.much(), tmp_path / "files")
    card = opened.sharing.card(person.id, CardChoices(paper=paper), language="en")
    text = re.sub(r"\s+", " ", pages_of(opened.sharing.card_pdf(card))[0])
    left = sum(int(found) for found in re.findall(r"(\d+) more", text))
    printed = len(re.findall(r"· (?:Substance|Long-standing|Penicillin|Latex|Codeine)", text))
    assert printed + left == 40 + 25 + 3
    assert all(name in text for name in ("Penicillin", "Latex", "Codeine"))
    assert "more" in code_text(card)
    assert len(code_text(card).encode()) <= MOST_BYTES


def test_a_card_in_two_languages_has_both_headlines(real: Session) -> None:
    person = real.people.find("Anna")
    card = real.sharing.card(person.id, CardChoices(language="en", second="de", languages="English"))
    read = says(real.sharing.card_pdf(card))
    assert bare("Medicines / Medikamente") in read
    assert bare("9 May 1982 / 9. Mai 1982") in read
    assert real.sharing.card(person.id, CardChoices(language="fr", second="fr")).languages == ("fr",)


def test_what_stands_on_the_card_is_chosen_and_kept(real: Session) -> None:
    person = real.people.find("Anna")
    line = next(section for section in real.sharing.card(person.id).sections if section.key == "card.conditions").lines[
        0
    ]
    chosen = CardChoices(left_out=(line.key,), contact="Marc")
    real.sharing.choose_card(person.id, chosen)
    assert real.sharing.card_choices(person.id) == chosen
    assert bare(line.title) not in says(real.sharing.card_pdf(real.sharing.card(person.id)))
    assert real.sharing.choices(person.id) == Choices()


def test_the_blood_group_is_the_recorded_one(empty: Vault, tmp_path: Path) -> None:
    opened = empty()
    person = opened.people.add("Ada Brook", "1970-01-02")
    group = patients.result("882-1", "ABO and Rh group", "1", "", "2019-04-05")
    group.pop("valueQuantity"), group.pop("referenceRange")
    patients.bring(opened, person, [group | {"valueCodeableConcept": {"text": "O Rh positive"}}], tmp_path / "files")
    card = opened.sharing.card(person.id, language="en")
    assert bare("Blood group, as recorded: O Rh positive") in says(opened.sharing.card_pdf(card))
    without = opened.sharing.card(person.id, CardChoices(left_out=("blood:blood-type",)), language="en")
    assert "Rhpositive" not in says(opened.sharing.card_pdf(without))


@pytest.mark.parametrize("name", ["Anna", "Odette", "Thomas", "Leo"])
def test_every_vaccine_is_on_the_sheet_with_day_lot_and_source(real: Session, name: str) -> None:
    person = real.people.find(name)
    sheet = real.sharing.vaccines(person.id, language="fr")
    read = says(real.sharing.vaccines_pdf(sheet))
    given = real.records.list(person.id, RecordQuery(kinds=frozenset({Kind.IMMUNIZATION}), limit=999))
    lines = {line.records[0]: line for section in sheet.sections for line in section.lines}
    assert set(lines) == {record.id for record in given if record.standing is not Standing.VOID}
    for record in given:
        for words in (record.title, record.detail, lines[record.id].aside, lines[record.id].source):
            assert bare(words) in read
    diseases = [section.title for section in sheet.sections]
    assert diseases == sorted(diseases, key=lambda title: (title == "Autres vaccins", title.casefold()))


def test_a_long_immunisation_sheet_goes_on_over_pages(empty: Vault, tmp_path: Path) -> None:
    opened = empty()
    person = opened.people.add("Ada Brook", "1920-01-02")
    shots = [patients.vaccine(f"Vaccine {at}", f"{1930 + at}-05-06", f"LOT{at:03d}") for at in range(90)]
    patients.bring(opened, person, [*shots, patients.advice("Tetanus", "2027-05")], tmp_path / "files")
    sheet = opened.sharing.vaccines(person.id, language="en")
    pages = pages_of(opened.sharing.vaccines_pdf(sheet))
    assert len(pages) > 1
    assert all("Dose, lot" in page for page in pages)
    assert all(f"LOT{at:03d}" in "".join(pages) for at in range(90))
    assert [(line.title, line.aside.replace("\u00a0", " ")) for line in sheet.due.lines] == [("Tetanus", "May 2027")]


def test_what_leaves_is_in_the_ledger(real: Session, tmp_path: Path) -> None:
    person = real.people.find("Anna")
    brief = real.sharing.brief(person.id, language="fr")
    written = real.sharing.save(brief, tmp_path / "visite.pdf", whom=Recipient("Dr Delorme", "consultation"))
    assert sha256((tmp_path / "visite.pdf").read_bytes()).hexdigest() == written.sha256
    real.sharing.printed(brief)
    real.sharing.save(real.sharing.card(person.id), tmp_path / "card.png", "png")
    card, printed, saved = real.disclosures.list(person.id)[:3]
    assert (saved.way, saved.form, saved.file, saved.language, saved.whom) == (
        Way.BRIEF,
        "pdf",
        "visite.pdf",
        "fr",
        "Dr Delorme",
    )
    assert dict(saved.counts)["medication"] == len(brief.section("medicines").kept)
    assert (printed.way, printed.form, printed.file) == (Way.PRINT, "brief", "")
    assert (card.way, card.form) == (Way.CARD, "png")


def test_a_file_that_is_there_is_kept_unless_that_was_chosen(real: Session, tmp_path: Path) -> None:
    brief = real.sharing.brief(real.people.find("Leo").id)
    (tmp_path / "there.pdf").write_bytes(b"mine")
    with pytest.raises(IntakeError, match="export-file-there"):
        real.sharing.save(brief, tmp_path / "there.pdf")
    assert (tmp_path / "there.pdf").read_bytes() == b"mine"
    real.sharing.save(brief, tmp_path / "there.pdf", over=True)
    assert (tmp_path / "there.pdf").read_bytes().startswith(b"%PDF-")


def test_the_command_line_writes_the_sheets(real: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = real.folder
    anna = real.people.find("Anna").id
    real.sharing.choose(anna, Choices(questions=("May I drive?",)))
    real.close()
    secret = tmp_path / "secret"
    secret.write_text(patients.PASSPHRASE, "utf-8")
    shared = [
        "--vault",
        str(folder),
        "--passphrase-file",
        str(secret),
        "--now",
        "2026-11-16",
        "--json",
        "--person",
        "Anna",
    ]

    def export(*words: str, to: str) -> tuple[int, bytes]:
        with cheap_keys():
            code = main(["export", *shared, *words, "--to", str(tmp_path / to)])
        said = json.loads(capsys.readouterr().out)
        content = (tmp_path / to).read_bytes() if code == 0 else b""
        assert code or said["sha256"] == sha256(content).hexdigest()
        return code, content

    code, brief = export("--format", "pdf", "--sheet-lang", "de", "--paper", "a4", "--since", "2026-01-01", to="a.pdf")
    assert code == 0
    assert bare("Neu seit dem 1. Januar 2026") in says(brief)
    assert bare("May I drive?") in says(brief)
    assert b"<html lang" in export("--format", "html", to="a.html")[1]
    assert bare("Emergency card") in says(export("--format", "pdf", "--card", "--sheet-lang", "en", to="c.pdf")[1])
    assert export("--format", "png", "--card", to="c.png")[1].startswith(b"\x89PNG")
    assert bare("Hepatitis B") in says(export("--format", "pdf", "--vaccines", to="v.pdf")[1])
    assert export("--format", "html", "--vaccines", to="v.html")[0] == 1


def test_a_card_of_one_paper_is_the_same_file_every_time(real: Session) -> None:
    card = real.sharing.card(real.people.find("Odette").id, CardChoices(paper="a4"))
    assert real.sharing.card_pdf(card) == real.sharing.card_pdf(replace(card))
