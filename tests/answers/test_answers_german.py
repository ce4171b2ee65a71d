"""German questions: their words, compounds, times and names, read by meaning."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from healthdesk.answers.plans.plan import plan
from healthdesk.answers.plans.verbs import VERBS, option
from healthdesk.answers.question.compounds import taken_apart
from healthdesk.answers.question.days import before_months
from healthdesk.answers.question.lexicon import static_lexicon
from healthdesk.answers.question.periods import Period, find_period
from healthdesk.answers.question.reading import Reading, Setting, read
from healthdesk.answers.question.tokens import stem, tokenize
from healthdesk.domain.people import Person

TODAY = date(2026, 6, 15)
_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip


def understood(question: str) -> Reading:
    """A German question, read by the tables alone."""
    return read(question, Setting(static_lexicon("de"), "de", TODAY, (Person("1", "Ana Lemoine"),)))


@pytest.mark.parametrize(
    ("question", "verb", "concept"),
    [
        ("Wie hoch ist mein Langzeitzucker?", "latest", "hba1c"),
        ("Ist mein Blutzucker zu hoch?", "range-status", "glucose"),
        ("Wie hoch war mein höchster Cholesterinwert?", "extreme", "chol-total"),
        ("mittlerer Blutdruck seit Januar", "mean", "blood-pressure"),
        ("Entwicklung der Leberwerte", "panel", "liver"),
        ("großes Blutbild vom letzten Mal", "panel", "cbc"),
        ("Wie oft wurde der Kaliumspiegel bestimmt?", "count", "potassium"),
        ("Vitamin-D-Spiegel", "latest", "vitamin-d"),
        ("vorletzter Kreatininwert", "previous", "creatinine"),
        ("Gewicht in Pfund", "convert", "weight"),
        ("Nehme ich einen Betablocker?", "check", "class:beta-blocker"),
        ("Nehme ich Marcumar?", "check", "ingredient:phenprocoumon"),
        ("Welche Dosis Ramipril nehme ich?", "dose", "ingredient:ramipril"),
        ("Wann war die letzte Tetanusauffrischung?", "when", "vaccine:tetanus"),
        ("Bin ich gegen FSME geimpft?", "check", "vaccine:tick-borne-encephalitis"),
        ("Wie viele Krankenhausaufenthalte hatte ich?", "count", "encounter:inpatient"),
        ("Habe ich Bluthochdruck?", "check", "condition:hypertension"),
        ("Wann war meine Magenspiegelung?", "when", "procedure:endoscopy"),
        ("Was bedeutet Kreatinin?", "explain", "creatinine"),
        ("Bist du ein Mensch?", "about", ""),
        ("Lösche meine Daten", "about", ""),
        ("Und davor?", "clarify", ""),
    ],
)
def test_questions_are_planned_by_meaning(question: str, verb: str, concept: str) -> None:
    step = plan(understood(question)).steps[0]
    assert (step.verb, step.concept) == (verb, concept)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("in den letzten drei Monaten", "2026-03-15", "2026-06-15"),
        ("innerhalb der letzten 2 Jahre", "2024-06-15", "2026-06-15"),
        ("im letzten halben Jahr", "2025-12-15", "2026-06-15"),
        ("letztes Jahr", "2025-01-01", "2025-12-31"),
        ("seit letztem Jahr", "2025-01-01", ""),
        ("im vorletzten Winter", "2024-12-01", "2025-02-28"),
        ("letzten Sommer", "2025-06-01", "2025-08-31"),
        ("seit März 2023", "2023-03-01", ""),
        ("seit dem 3. März 2023", "2023-03-03", ""),
        ("nach 2020", "2021-01-01", ""),
        ("vor 2019", "", "2018-12-31"),
        ("bis Ende 2020", "", "2020-12-31"),
        ("zwischen Januar 2020 und März 2021", "2020-01-01", "2021-03-31"),
        ("am 03.03.2026", "2026-03-03", "2026-03-03"),
        ("am 3.3.26", "2026-03-03", "2026-03-03"),
        ("vorgestern", "2026-06-13", "2026-06-13"),
        ("in den 90er Jahren", "1990-01-01", "1999-12-31"),
        ("im Mai", "2026-05-01", "2026-05-31"),
        ("letzten Oktober", "2025-10-01", "2025-10-31"),
    ],
)
def test_time_expressions_become_days(text: str, since: str, until: str) -> None:
    period, rest = find_period(f"Wie war mein Gewicht {text}", TODAY, "de")
    assert (period.since, period.until) == (since, until)
    assert rest.split() == ["wie", "war", "mein", "gewicht"]


@pytest.mark.parametrize(
    "text", ["seit meiner operation", "die letzten drei werte", "vor dem letzten", "am 30. februar 2020"]
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert find_period(text, TODAY, "de")[0] == Period()


@given(st.integers(1, 30), st.sampled_from([("Tagen", 0), ("Wochen", 0), ("Monaten", 1), ("Jahren", 12)]))
def test_a_moment_ago_is_about_one_day(count: int, unit: tuple[str, int]) -> None:
    name, months = unit
    days = count * (7 if name == "Wochen" else 1)
    then = before_months(TODAY, count * months) if months else TODAY - timedelta(days=days)
    assert find_period(f"vor {count} {name}", TODAY, "de")[0] == Period(day=then.isoformat(), about=True)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_written_out_is_read_back(day: date) -> None:
    text = f"mein Gewicht am {day.day}. {_MONTHS[day.month - 1]} {day.year}"
    assert find_period(text, TODAY, "de")[0].day == day.isoformat()


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("Cholesterinwert", ["cholesterin", "wert"]),
        ("Gewichtsverlauf", ["gewicht", "verlauf"]),
        ("Erdnussallergie", ["erdnuss", "allergie"]),
        ("Masernimpfung", ["masernimpfung"]),
        ("Hepatitisimpfung", ["hepatitis", "impfung"]),
        ("Blutdruck", ["blutdruck"]),
        ("Vergangenheit", ["vergangenheit"]),
    ],
)
def test_compounds_are_taken_apart_where_their_parts_are_known(compound: str, parts: list[str]) -> None:
    tokens = taken_apart(tokenize(compound, "de"), static_lexicon("de"))
    assert [token.text for token in tokens] == parts


@pytest.mark.parametrize(
    "words",
    [
        ("letzte", "letzter", "letzten", "letztes"),
        ("Größe", "Groesse", "grösse"),
        ("Impfung", "Impfungen"),
        ("Problem", "Probleme", "Problemen"),
        ("Ärzte", "Aerzte"),
    ],
)
def test_forms_of_a_word_have_one_stem(words: tuple[str, ...]) -> None:
    assert len({token.stem for word in words for token in tokenize(word, "de")}) == 1


def test_how_much_is_no_how_many() -> None:
    assert stem("viel", "de") != stem("viele", "de")
    assert plan(understood("Wie viel wiege ich?")).steps[0].verb == "latest"
    assert plan(understood("Wie viele Gewichtsmessungen gibt es?")).steps[0].verb == "count"


def test_a_value_taken_for_granted_is_seen() -> None:
    step = plan(understood("Mein letzter HbA1c war doch 8,2, oder?")).steps[0]
    assert option(step, "stated") == "8,2"


def test_a_genitive_names_its_person() -> None:
    assert [one.name for one in understood("Anas letzter Blutdruck").named] == ["Ana Lemoine"]


@hypothesis_settings(deadline=None)  # the first question reads the tables
@given(st.text(max_size=200))
def test_any_text_can_be_read_and_planned(text: str) -> None:
    steps = plan(understood(text)).steps
    assert steps
    assert all(step.verb in VERBS for step in steps)
