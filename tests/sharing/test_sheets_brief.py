"""The visit brief: a good selection by itself, every figure as the vault has it, at most two pages, nothing dropped unsaid."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import thread_time

import patients
import pytest
from reading_pdf import bare, numbers, pages_of, says

from healthdesk.domain.dates import parse_date, short_date
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.views import Entry, RecordQuery
from healthdesk.session import Session
from healthdesk.session.sharing import NO_VISIT, SECTIONS, Brief, Choices
from healthdesk.sharing.wording import WORDS, say, unit_words

LANGUAGES = ("en", "fr", "de", "es")
Vault = Callable[..., Session]


def much(opened: Session, folder: Path, medicines: int = 40) -> str:
    person = opened.people.add("Wilhelmina Featherstonehaugh", "1940-02-03", "female")
    patients.bring(opened, person, patients.much(medicines), folder)
    return person.id


def keys(brief: Brief, section: str) -> set[str]:
    return {line.key for line in brief.section(section).kept}


@pytest.mark.parametrize(
    ("name", "language"),
    [
        *(("Anna", language) for language in LANGUAGES),
        ("Odette", "de"),
        ("Odette", "fr"),
        ("Thomas", "es"),
        ("Leo", "en"),
    ],
)
def test_every_line_and_every_figure_on_the_sheet_is_the_vaults(real: Session, name: str, language: str) -> None:
    person = real.people.find(name)
    brief = real.sharing.brief(person.id, Choices(language=language, questions=("Dose 7.5?",)))
    pdf = real.sharing.brief_pdf(brief)
    read, spaced = says(pdf), "\n".join(pages_of(pdf))
    store = real.records
    allowed = numbers(
        f"{brief.subtitle} {brief.visit_line} {brief.made} {brief.person.name} 7.5 1 2 {say('brief', language)}"
    )
    for section in brief.sections:
        allowed |= numbers(section.title)
        for line in section.kept:
            assert bare(line.title) in read
            for part in line.detail.split("\n"):
                assert bare(part) in read
            for record_id in line.records:
                allowed |= figures(store.page(person.id, record_id).record, language)
            if line.measured is not None:
                allowed |= measured_as_recorded(
                    real, person.id, line.key.removeprefix("measure:"), language, brief, read
                )
    assert numbers(re.sub(r"\s+", " ", spaced)) <= allowed


def figures(record: Record, language: str) -> set[str]:
    """The numbers that a record's line may show."""
    days = [short_date(day, language) for day in (record.date, record.end) if day is not None]
    return numbers(" ".join((record.title, record.detail, record.author, record.place, record.source, *days)))


def measured_as_recorded(opened: Session, person_id: str, key: str, language: str, brief: Brief, read: str) -> set[str]:
    """Check a measure's row against its series as the vault gives it; the numbers that it may show."""
    line = next(line for line in brief.section("measures").lines if line.key == f"measure:{key}")
    assert line.measured is not None
    names = ("systolic-bp", "diastolic-bp") if key == "blood-pressure" else (key,)
    parts = [[point for point in opened.records.series(person_id, name) if point.date is not None] for name in names]
    allowed: set[str] = numbers(line.title)
    for at, shown in ((-1, line.measured.latest), (-2, line.measured.previous)):
        if shown is None:
            continue
        points = [part[at] for part in parts]
        values = [f"{point.quantity.comparator}{point.quantity.value_text}" for point in points]
        expected = f"{'/'.join(values)} {unit_words(points[0].quantity)}".strip()
        assert shown.words == expected
        assert shown.day.replace("\u00a0", " ") == short_date(points[0].date or date.min, language)
        assert shown.span == points[0].quantity.range_text
        assert bool(shown.flag) == any(point.quantity.flag in {"H", "L", "HH", "LL", "A", "AA"} for point in points)
        for words in (shown.words, shown.day):
            assert bare(words) in read
        allowed |= numbers(f"{shown.words} {shown.day} {shown.span} {shown.words.replace('/', ' / ')}")
    assert bare(line.measured.latest.span) in read
    newest = parts[0][-24:]
    assert [value for _, value, _ in line.measured.trends[0].points][-1] == newest[-1].quantity.value
    return allowed


def test_anna_has_what_her_doctor_needs_without_choosing_anything(real: Session) -> None:
    person = real.people.find("Anna")
    brief = real.sharing.brief(person.id, language="en")
    assert brief.since == "2026-10-19"
    assert brief.visit_line.startswith("Consultation de diabétologie · 18 January 2027")
    assert brief.paper == "letter"
    active = real.records.list(person.id, RecordQuery(kinds=frozenset({Kind.MEDICATION}), limit=999))
    assert keys(brief, "medicines") == {f"record:{one.id}" for one in active if one.standing is Standing.ACTIVE}
    assert len(keys(brief, "allergies")) == 2
    flagged = [line.title for line in brief.section("measures").lines if line.measured and line.measured.latest.flag]
    assert flagged[:3] == ["HbA1c", "TSH", "Glucose"]
    assert {"measure:blood-pressure", "measure:weight", "measure:egfr"} <= keys(brief, "measures")
    assert [line.title for line in brief.section("conflicts").lines] == [
        "Two sources, two strengths or ways of taking it.", "Several entries with the same ingredient.",
    ]  # fmt: skip
    assert len(pages_of(real.sharing.brief_pdf(brief))) == 1


def test_what_is_new_since_a_day_is_marked(real: Session) -> None:
    person = real.people.find("Anna")
    brief = real.sharing.brief(person.id, Choices(since="2026-08-01", visit=NO_VISIT), language="en")
    tahor = next(line for line in brief.section("changes").lines if line.title.startswith("Tahor"))
    assert tahor.mark in ("new", "changed")
    assert brief.visit_line == ""
    marked = {line.title for line in brief.section("medicines").lines if line.mark}
    assert any(title.startswith("Tahor") for title in marked)


def test_a_medicine_that_ended_or_changed_is_told_with_what_was_before(empty: Vault, tmp_path: Path) -> None:
    opened = empty()
    person = opened.people.add("Ada Brook", "1970-01-02")
    patients.bring(
        opened, person,
        [
            patients.medicine("Ramipril 2.5 mg tablets", "1 in the morning", "2025-02-01", "stopped"),
            patients.medicine("Ramipril 5 mg tablets", "1 in the morning", "2026-10-20"),
            patients.medicine("Aspirin 100 mg", "1 a day", "2026-11-02"),
        ],
        tmp_path / "files",
    )  # fmt: skip
    lines = opened.sharing.brief(person.id, Choices(since="2026-10-01"), language="en").section("changes").lines
    told = {line.title: (line.mark, line.detail) for line in lines}
    assert told["Aspirin 100 mg"][0] == "new"
    assert told["Ramipril 5 mg tablets"] == (
        "changed",
        "1 in the morning · before: Ramipril 2.5 mg tablets 1 in the morning",
    )


def test_a_patient_with_forty_medicines_has_two_pages_and_all_of_them(empty: Vault, tmp_path: Path) -> None:
    opened = empty()
    person = much(opened, tmp_path / "files")
    for language in LANGUAGES:
        pdf = opened.sharing.brief_pdf(opened.sharing.brief(person, Choices(language=language)))
        read = says(pdf)
        assert len(pages_of(pdf)) <= 2
        assert all(bare(f"Substance {at:02d} {at + 5} mg film-coated tablets") in read for at in range(40))
        assert all(bare(f"Long-standing condition number {at:02d}") in read for at in range(25))


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_what_has_no_room_on_two_pages_is_named_with_its_count(empty: Vault, tmp_path: Path, paper: str) -> None:
    opened = empty()
    person = much(opened, tmp_path / "files", 400)
    brief = opened.sharing.brief(person, Choices(language="en", paper=paper))
    pdf = opened.sharing.brief_pdf(brief)
    text = re.sub(r"\s+", " ", " ".join(pages_of(pdf)))
    assert len(pages_of(pdf)) == 2
    left = re.search(r"without room on two pages: (.*?)\. ", text)
    assert left is not None
    named = dict(part.rsplit(": ", 1) for part in left[1].split("; "))
    printed = sum(1 for at in range(400) if bare(f"Substance {at:02d} {at + 5} mg film-coated") in bare(text))
    assert printed + int(named["Current medicines"]) == 400
    assert all(name in text for name in ("Penicillin", "Latex", "Codeine"))
    assert "Allergies" not in named


def test_a_line_can_be_left_out_and_put_back_and_allergies_cannot(real: Session) -> None:
    person = real.people.find("Anna")
    first = real.sharing.brief(person.id, language="en")
    gone = first.section("medicines").lines[0]
    allergy = first.section("allergies").lines[0]
    without = real.sharing.brief(person.id, Choices(left_out=(gone.key, allergy.key)), language="en")
    read = says(real.sharing.brief_pdf(without))
    assert bare(gone.title) not in read
    assert bare(allergy.title) in read
    assert gone.key in {line.key for line in without.section("medicines").lines}
    put = next(line for line in first.section("medicines").lines)
    assert put.key in keys(real.sharing.brief(person.id, Choices(put_in=(put.key,)), language="en"), "medicines")


def test_questions_sections_and_what_was_looked_up_stand_on_the_sheet(real: Session) -> None:
    person = real.people.find("Anna")
    albumin = next(one for one in real.records.measures(person.id) if one.concept == "albumin")
    kidney = real.records.search(person.id, "colique")[0]
    chosen = Choices(
        questions=("Is 2 × 850 mg right?",),
        added=("measure:albumin", kidney.id, "999999"),
        order=("medicines", "questions"),
    )
    brief = real.sharing.brief(person.id, chosen, language="en")
    read = says(real.sharing.brief_pdf(brief))
    assert bare("Is 2 × 850 mg right?") in read
    assert bare(f"{albumin.latest.quantity.value_text}") in read
    assert "measure:albumin" in keys(brief, "measures")
    assert keys(brief, "extra") == {f"record:{kidney.id}"}
    assert [section.key for section in brief.sections][:3] == ["medicines", "questions", "allergies"]
    assert {section.key for section in brief.sections} == set(SECTIONS)
    text = "".join(pages_of(real.sharing.brief_pdf(brief)))
    assert text.index("Current medicines") < text.index("My questions") < text.index("Allergies")


def test_a_pinned_measure_is_on_the_sheet(real: Session) -> None:
    person = real.people.find("Anna")
    before = keys(real.sharing.brief(person.id), "measures")
    real.records.pin(person.id, "albumin", wanted=True)
    after = keys(real.sharing.brief(person.id), "measures")
    assert "measure:albumin" not in before
    assert "measure:albumin" in after


def test_an_empty_person_has_a_sheet_that_says_so(empty: Vault) -> None:
    opened = empty("US")
    person = opened.people.add("Nobody Yet")
    brief = opened.sharing.brief(person.id, language="de")
    pdf = opened.sharing.brief_pdf(brief)
    assert brief.paper == "letter"
    assert len(pages_of(pdf)) == 1
    assert bare(say("empty", "de")) in says(pdf)
    assert bare(say("no-allergies", "de")) in says(pdf)


def test_odd_text_is_printed_as_text(empty: Vault, tmp_path: Path) -> None:
    opened = empty()
    person = opened.people.add(f"{patients.CYRILLIC} O’Brien", "1990-05")
    odd = [
        patients.medicine(patients.HOSTILE, "1 \u202e2\u202c mg"), patients.condition("x" * 4000),
        patients.allergy("<script>alert(1)</script>", "({[<< >>]})"),
    ]  # fmt: skip
    patients.bring(opened, person, odd, tmp_path / "files")
    brief = opened.sharing.brief(person.id, language="en")
    pdf = opened.sharing.brief_pdf(brief)
    assert bare('<b>bold</b> & "quotes" gnp.exe )Tj (x) \\ {0} %s ]]>') in says(pdf)
    assert bare("<script>alert(1)</script>({[<< >>]})") in says(pdf)
    assert bare(person.name) in says(pdf)
    written = opened.sharing.save(brief, tmp_path / "brief.html", "html")
    html = Path(written.path).read_text("utf-8")
    assert "<script" not in html
    assert "<b>" not in html
    assert "&lt;script&gt;" in html
    assert "http" not in html.replace("http-equiv", "")


def test_a_record_that_is_gone_leaves_the_choices_whole(empty: Vault, tmp_path: Path) -> None:
    opened = empty()
    person = much(opened, tmp_path / "files", 2)
    record = opened.records.list(person, RecordQuery(kinds=frozenset({Kind.MEDICATION})))[0]
    opened.sharing.choose(
        person, Choices(added=(record.id,), left_out=(f"record:{record.id}",), questions=("Still here?",))
    )
    opened.records.delete(person, record.id)
    brief = opened.sharing.brief(person)
    assert [line.title for line in brief.section("questions").lines] == ["Still here?"]
    assert not brief.section("extra").lines


def test_what_was_chosen_is_kept_in_the_persons_file(real: Session) -> None:
    anna, leo = real.people.find("Anna"), real.people.find("Leo")
    chosen = Choices(questions=("Why am I tired?",), language="fr", since="2026-01-01", order=("notes",))
    real.sharing.choose(anna.id, chosen)
    assert real.sharing.choices(anna.id) == chosen
    assert real.sharing.choices(leo.id) == Choices()
    assert real.sharing.brief(anna.id).language == "fr"


def test_the_same_sheet_is_the_same_file(real: Session) -> None:
    person = real.people.find("Odette")
    first, second = (real.sharing.brief_pdf(real.sharing.brief(person.id, language="fr")) for _ in range(2))
    assert first == second
    other = replace(real.sharing.brief(person.id, language="fr"), at=1.0)
    assert real.sharing.brief_pdf(other) != first


def test_vaccines_are_due_only_where_a_source_says_so(empty: Vault, real: Session, tmp_path: Path) -> None:
    opened = empty()
    due = opened.sharing.brief(much(opened, tmp_path / "files", 1), language="en").section("vaccines-due").lines
    assert [(line.title, parse_date("2027-03-01") is not None) for line in due] == [("Shingles vaccine", True)]
    assert due[0].aside.replace("\u00a0", " ") == "1 Mar 2027"
    assert not real.sharing.brief(real.people.find("Anna").id).section("vaccines-due").lines


def test_a_sheet_is_made_in_less_than_two_seconds(empty: Vault, tmp_path: Path) -> None:
    opened = empty()
    person = much(opened, tmp_path / "files", 200)
    opened.sharing.brief_pdf(opened.sharing.brief(opened.people.add("Nobody Yet").id))
    begun = thread_time()
    opened.sharing.brief_pdf(opened.sharing.brief(person))
    assert thread_time() - begun < 2


def test_every_sheet_is_worded_in_four_languages() -> None:
    for key, words in WORDS.items():
        assert len(words) == len(LANGUAGES), key
        assert all(words), key
        fields = {tuple(sorted(re.findall(r"{(\w+)}", each))) for each in words}
        assert len(fields) == 1, key
    assert say("page", "fr", number=1, count=2) == "Page 1 sur 2"
    assert "\u202f:" in say("born", "fr", day="2026")


def test_what_was_written_down_since_the_last_visit_is_on_the_sheet(empty: Vault) -> None:
    opened = empty()
    person = opened.people.add("Ada Brook", "1970-01-02")
    opened.diary.keep(
        person.id,
        [
            Entry(Kind.NOTE, "Slept badly", "2026-11-10", detail="Slept badly: woke at three, again."),
            Entry(Kind.OBSERVATION, "Headache", "2026-11-12", detail="left side, after lunch"),
            Entry(Kind.NOTE, "Long ago", "2020-01-01", detail="not for this visit"),
        ],
    )
    brief = opened.sharing.brief(person.id, language="en")
    assert {(line.title, line.detail) for line in brief.section("notes").lines} == {
        ("Slept badly", "woke at three, again."), ("Headache", "left side, after lunch"),
    }  # fmt: skip
    assert not brief.section("changes").lines
    assert brief.made.endswith("from records imported from own entries.")
    read = says(opened.sharing.brief_pdf(brief))
    assert bare("woke at three, again.") in read
    assert "Longago" not in read


def test_one_endless_line_ends_with_an_ellipsis_within_its_page(empty: Vault, tmp_path: Path) -> None:
    opened = empty()
    person = opened.people.add("Ada Brook", "1970-01-02")
    patients.bring(opened, person, [patients.medicine("Endless", "word " * 9000)], tmp_path / "files")
    pages = pages_of(opened.sharing.brief_pdf(opened.sharing.brief(person.id, language="en")))
    assert len(pages) == 1
    assert "…" in pages[0]
    assert "Page 1 of 1" in pages[0]
