"""One line of a diary in four languages: what it is read as, and that nothing is lost, judged or made up."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.domain.diary import Around, read_line
from healthdesk.domain.records import Kind, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session

NOW = datetime(2026, 3, 3, 14, 5, tzinfo=timezone(timedelta(hours=1)))
HERE = Around("en", NOW, {"weight": "kg"})


def first(typed: str, around: Around = HERE) -> list[tuple[str, str, str, str]]:
    """What a line is most likely read as: kind, title, value with unit, course."""
    return [
        (each.kind.value, each.title, each.value_text + each.unit, each.course) for each in read_line(typed, around)[0]
    ]


@pytest.mark.parametrize(("typed", "title", "value"), [
    ("headache 6/10 since morning", "Headache", "6/10"), ("mal de tête 6/10 depuis ce matin", "Mal de tête", "6/10"),
    ("Kopfschmerzen 7/10 seit heute früh", "Kopfschmerzen", "7/10"), ("dolor de cabeza 5 de 10", "Dolor de cabeza", "5/10"),
    ("left shoulder pain 4/10", "Left shoulder pain", "4/10"), ("weird tingle 3 out of 10", "Weird tingle", "3/10"),
    ("头痛 6/10", "头痛", "6/10"), ("I have a headache since yesterday", "Headache", ""), ("tired", "Tired", ""),
    ("j'ai mal à la tête", "Mal à la tête", ""), ("tension headache 6/10", "Tension headache", "6/10"),
])  # fmt: skip
def test_a_symptom_is_read_with_its_number_from_nought_to_ten(typed: str, title: str, value: str) -> None:
    assert first(typed) == [("observation", title, value, "")]


@pytest.mark.parametrize(("typed", "title", "value"), [
    ("38.4", "Body temperature", "38.4°C"), ("38,4 °C à 14h", "Body temperature", "38.4°C"),
    ("Fieber 38,5", "Body temperature", "38.5°C"), ("fiebre 38,7 anoche", "Body temperature", "38.7°C"),
    ("101.2 F", "Body temperature", "101.2°F"), ("temp 98.6", "Body temperature", "98.6°F"),
    ("BP 132/84", "Blood pressure", "132/84mmHg"), ("132 over 84", "Blood pressure", "132/84mmHg"),
    ("Blutdruck 120 zu 80", "Blood pressure", "120/80mmHg"), ("tension 132/84", "Blood pressure", "132/84mmHg"),
    ("82.4 kg", "Body weight", "82.4kg"), ("82 kilos", "Body weight", "82kg"), ("poids 82,4", "Body weight", "82.4kg"),
    ("weight 181 lb", "Body weight", "181lb"), ("72 bpm", "Heart rate", "72/min"), ("SpO2 97", "Oxygen saturation", "97%"),
    ("glycémie 1,05 g/L", "Glucose", "1.05g/L"), ("peak flow 410", "Peak flow", "410"),
])  # fmt: skip
def test_a_reading_is_read_with_the_unit_that_was_typed_or_the_only_one(typed: str, title: str, value: str) -> None:
    assert first(typed) == [("vital", title, value, "")]


@pytest.mark.parametrize(("typed", "title"), [
    ("took ibuprofen 400", "Ibuprofen 400"), ("j'ai pris doliprane 1000", "Doliprane 1000"),
    ("habe Ibuprofen 400 mg genommen", "Ibuprofen 400 mg"), ("tomé paracetamol 1 g", "Paracetamol 1 g"),
    ("gave paracetamol 250 mg", "Paracetamol 250 mg"), ("pris 2 comprimés de doliprane", "Doliprane"),
])  # fmt: skip
def test_a_medicine_that_was_taken_keeps_what_was_typed_of_it(typed: str, title: str) -> None:
    assert first(typed) == [("medication", title, "", "taken")]


@pytest.mark.parametrize("typed", [
    "no headache today", "headache gone", "did not take ibuprofen", "took the kids to school", "walked 5 km", "tension 13/8",
    "fell on 3/10", "pain 11/10", "85", "2026", "saw Dr Roux about the 12 results", "صداع شديد", "kein Kopfweh", "pas de fièvre",
    "132/840", "weight 3/10/2026",
])  # fmt: skip
def test_what_is_not_understood_is_a_note_word_for_word(typed: str) -> None:
    assert [[(each.kind, each.detail) for each in found] for found in read_line(typed, HERE)] == [[(Kind.NOTE, typed)]]


def test_several_things_in_a_line_are_several_entries() -> None:
    assert first("38.4, took ibuprofen 400") == [
        ("vital", "Body temperature", "38.4°C", ""), ("medication", "Ibuprofen 400", "", "taken"),
    ]  # fmt: skip
    assert [title for _, title, _, _ in first("BP 132/84 and pulse 72")] == ["Blood pressure", "Heart rate"]
    assert [kind for kind, *_ in first("headache 3/10 and nausea")] == ["observation"]


@pytest.mark.parametrize(("typed", "day"), [
    ("38.4", "2026-03-03T14:05:00+01:00"), ("BP 132/84 at 8:15", "2026-03-03T08:15:00+01:00"),
    ("38.4 yesterday 22:00", "2026-03-02T22:00:00+01:00"), ("38.4 at 23:30", "2026-03-02T23:30:00+01:00"),
    ("fiebre 38,7 anoche", "2026-03-02"), ("headache since yesterday", "2026-03-03T14:05:00+01:00"),
    ("38.4 um 8 Uhr", "2026-03-03T08:00:00+01:00"),
])  # fmt: skip
def test_a_line_may_say_when_it_was(typed: str, day: str) -> None:
    assert read_line(typed, HERE)[0][0].day == day


def test_words_that_the_entry_does_not_say_stay_beside_it() -> None:
    assert read_line("headache 6/10 since morning", HERE)[0][0].detail == "headache 6/10 since morning"
    assert read_line("headache 6/10", HERE)[0][0].detail == ""
    assert read_line("BP 132/84 after lunch", HERE)[0][0].detail == "BP 132/84 after lunch"


def test_a_persons_own_unit_is_used_where_none_was_typed() -> None:
    fahrenheit = Around("en", NOW, {"temperature": "°F", "weight": "lb"})
    assert first("101.2", fahrenheit) == [("vital", "Body temperature", "101.2°F", "")]
    assert first("weight 181", fahrenheit) == [("vital", "Body weight", "181lb", "")]
    assert first("weight 181", Around("en", NOW, {})) == [("vital", "Body weight", "181", "")]


@given(st.text(max_size=80))
def test_any_line_can_be_kept_as_it_is(typed: str) -> None:
    found = read_line(typed, HERE)
    assert bool(found) == bool(typed.strip())
    if found:
        assert found[-1][0].kind is Kind.NOTE
        assert found[-1][0].detail == typed.strip()
        figures = {figure for each in found[0] for figure in each.value_text.replace("/", ".").split(".") if figure}
        assert all(figure in typed for figure in figures)


def test_a_line_becomes_a_record_and_can_be_taken_back(make: Callable[[str], Session]) -> None:
    made = make("vault")
    anna = made.people.add("Anna Muster")
    around = made.diary.around(anna.id, "en")
    for typed in ("headache 6/10 since morning", "38.4, took ibuprofen 400", "a walk in the woods"):
        made.diary.keep(anna.id, read_line(typed, around)[0])
    lines = made.diary.entries(anna.id, 0, 50)
    kept = [line.record for line in lines]
    assert {(each.kind, each.resource_type, each.title) for each in kept} == {
        (Kind.OBSERVATION, "Observation", "Headache"), (Kind.VITAL, "Observation", "Body temperature"),
        (Kind.MEDICATION, "MedicationAdministration", "Ibuprofen 400"), (Kind.DOCUMENT, "DocumentReference", "a walk in the woods"),
    }  # fmt: skip
    assert next(each.detail for each in kept if each.title == "Headache") == "6/10"
    assert [each.title for each in made.records.search(anna.id, "woods")] == ["a walk in the woods"]
    medicines = made.records.list(anna.id, RecordQuery(kinds=frozenset({Kind.MEDICATION})))
    assert [each.standing for each in medicines] == [Standing.DONE]
    assert "38.4" in made.ask.answer(anna.id, "What was my last temperature?", language="en").text
    taken = made.diary.keep(anna.id, read_line("tired", around)[0])
    made.diary.undo(anna.id, [each.run.id for each in taken if each.run])
    assert "Tired" not in {each.record.title for each in made.diary.entries(anna.id, 0, 50)}


def test_an_entry_is_taken_out_and_brought_back_as_it_was(make: Callable[[str], Session]) -> None:
    made = make("vault")
    anna = made.people.add("Anna Muster")
    made.diary.keep(anna.id, read_line("headache 6/10 since morning", made.diary.around(anna.id, "en"))[0])
    (line,) = made.diary.entries(anna.id, 0, 9)
    assert line.words == "headache 6/10 since morning"
    made.records.correct(anna.id, line.record.id, {"value": "4"})
    assert [each.record.detail for each in made.diary.entries(anna.id, 0, 9)] == ["4/10"]
    runs = made.diary.take_away(anna.id, line.record.id)
    assert made.diary.entries(anna.id, 0, 9) == ()
    made.diary.put_back(anna.id, runs)
    assert [each.record.detail for each in made.diary.entries(anna.id, 0, 9)] == ["4/10"]


@pytest.mark.parametrize("typed", [
    "headache 6/10 since morning", "38.4", "BP 132/84", "82.4 kg", "took ibuprofen 400", "Ibuprofen 400 genommen", "vomiting",
    "mal de tête 6/10 depuis ce matin", "Kopfschmerzen 7/10 seit heute früh", "took 2 tablets of metformin", "tired",
    "A long walk in the woods, slept well after", "migraine 7/10 with flickering lights",
])  # fmt: skip
def test_everyday_lines_are_no_emergency(make: Callable[[str], Session], typed: str) -> None:
    assert make("vault").diary.urgent(typed, read_line(typed, HERE)[0]) is None


@pytest.mark.parametrize(("typed", "kind"), [
    ("chest pain 7/10", "emergency"), ("crushing chest pain", "emergency"), ("took 40 paracetamol", "emergency"),
    ("cannot breathe", "emergency"), ("I want to die", "crisis"), ("je veux mourir", "crisis"),
])  # fmt: skip
def test_danger_and_despair_are_heard_in_a_line_too(make: Callable[[str], Session], typed: str, kind: str) -> None:
    found = make("vault").diary.urgent(typed, read_line(typed, HERE)[0])
    assert found is not None
    assert found.kind == kind
