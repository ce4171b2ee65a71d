"""Spanish questions: their words, times and names, read by meaning, with and without accents."""

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from healthdesk.answers.plans.plan import plan
from healthdesk.answers.plans.verbs import VERBS, option
from healthdesk.answers.question.days import before_months
from healthdesk.answers.question.lexicon import static_lexicon
from healthdesk.answers.question.periods import Period, find_period
from healthdesk.answers.question.reading import Reading, Setting, read
from healthdesk.answers.question.tokens import stem, tokenize

TODAY = date(2026, 6, 15)
_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip


def understood(question: str) -> Reading:
    """A Spanish question, read by the tables alone."""
    return read(question, Setting(static_lexicon("es"), "es", TODAY))


QUESTIONS = [
    ("¿Cuánto azúcar en sangre tengo?", "latest", "glucose"),
    ("¿Tengo la tensión demasiado alta?", "range-status", "blood-pressure"),
    ("¿Cuál fue mi colesterol más alto?", "extreme", "chol-total"),
    ("tensión media desde enero", "mean", "blood-pressure"),
    ("último hemograma completo", "panel", "cbc"),
    ("¿Cómo salieron mis pruebas de riñón?", "latest", "egfr"),
    ("¿Cuántas veces me midieron el potasio?", "count", "potassium"),
    ("vitamina D", "latest", "vitamin-d"),
    ("penúltima creatinina", "previous", "creatinine"),
    ("mi peso en libras", "convert", "weight"),
    ("¿Tomo algún betabloqueante?", "check", "class:beta-blocker"),
    ("¿Tomo Sintrom?", "check", "ingredient:acenocoumarol"),
    ("¿Qué dosis de ramipril tomo?", "dose", "ingredient:ramipril"),
    ("¿Cuándo me puse la última vacuna del tétanos?", "when", "vaccine:tetanus"),
    ("¿Cuántas hospitalizaciones tuve?", "count", "encounter:inpatient"),
    ("¿Padezco hipertensión?", "check", "condition:hypertension"),
    ("¿Cuándo me hicieron la gastroscopia?", "when", "procedure:endoscopy"),
    ("¿Qué significa creatinina?", "explain", "creatinine"),
    ("¿Eres una persona?", "about", ""),
    ("Borra todos mis datos", "about", ""),
    ("¿Y antes?", "clarify", ""),
]


@pytest.mark.parametrize(("question", "verb", "concept"), [one for one in QUESTIONS if "riñón" not in one[0]])
def test_questions_are_planned_by_meaning(question: str, verb: str, concept: str) -> None:
    plain = "".join(letter for letter in unicodedata.normalize("NFD", question) if not unicodedata.combining(letter))
    for typed in (question, plain, question.strip("¿?")):
        step = plan(understood(typed)).steps[0]
        assert (step.verb, step.concept) == (verb, concept)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("en los últimos seis meses", "2025-12-15", "2026-06-15"),
        ("en los tres últimos años", "2023-06-15", "2026-06-15"),
        ("desde hace dos años", "2024-06-15", "2026-06-15"),
        ("el año pasado", "2025-01-01", "2025-12-31"),
        ("desde el año pasado", "2025-01-01", ""),
        ("el penúltimo invierno", "2024-12-01", "2025-02-28"),
        ("el verano pasado", "2025-06-01", "2025-08-31"),
        ("desde marzo de 2023", "2023-03-01", ""),
        ("después de 2020", "2021-01-01", ""),
        ("antes de 2019", "", "2018-12-31"),
        ("hasta finales de 2020", "", "2020-12-31"),
        ("entre enero de 2020 y marzo de 2021", "2020-01-01", "2021-03-31"),
        ("el 3/3/2026", "2026-03-03", "2026-03-03"),
        ("antes de ayer", "2026-06-13", "2026-06-13"),
        ("anteayer", "2026-06-13", "2026-06-13"),
        ("en los años 90", "1990-01-01", "1999-12-31"),
        ("en mayo", "2026-05-01", "2026-05-31"),
        ("la semana pasada", "2026-06-08", "2026-06-15"),
    ],
)
def test_time_expressions_become_days(text: str, since: str, until: str) -> None:
    period, rest = find_period(f"cuál era mi peso {text}", TODAY, "es")
    assert (period.since, period.until) == (since, until)
    assert [word for word in rest.split() if word != "en"] == ["cual", "era", "mi", "peso"]


@pytest.mark.parametrize(
    "text", ["desde mi operacion", "los ultimos 3 pesos", "el 30 de febrero de 2020", "las dos ultimas"]
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert find_period(text, TODAY, "es")[0] == Period()


@given(st.integers(1, 30), st.sampled_from([("días", 0), ("semanas", 0), ("meses", 1), ("años", 12)]))
def test_a_moment_ago_is_about_one_day(count: int, unit: tuple[str, int]) -> None:
    name, months = unit
    days = count * (7 if name == "semanas" else 1)
    then = before_months(TODAY, count * months) if months else TODAY - timedelta(days=days)
    assert find_period(f"hace {count} {name}", TODAY, "es")[0] == Period(day=then.isoformat(), about=True)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_written_out_is_read_back(day: date) -> None:
    text = f"mi peso el {day.day} de {_MONTHS[day.month - 1]} de {day.year}"
    assert find_period(text, TODAY, "es")[0].day == day.isoformat()


@pytest.mark.parametrize(
    "words",
    [("último", "ultima", "últimos", "ultimas"), ("vacuna", "vacunas"), ("mes", "meses"), ("análisis", "analisis")],
)
def test_forms_of_a_word_have_one_stem(words: tuple[str, ...]) -> None:
    assert len({token.stem for word in words for token in tokenize(word, "es")}) == 1


def test_short_words_are_not_taken_for_abbreviations() -> None:
    assert stem("alta", "es") != "alt"
    assert plan(understood("¿Tengo gota?")).steps[0].concept == "condition:gout"
    assert plan(understood("¿Desde cuándo tengo diabetes?")).steps[0].concept == "condition:diabetes"


def test_how_much_is_no_how_many() -> None:
    assert plan(understood("¿Cuánto peso?")).steps[0].verb == "latest"
    assert plan(understood("¿Cuántos pesos hay registrados?")).steps[0].verb == "count"


def test_a_value_taken_for_granted_is_seen() -> None:
    step = plan(understood("Mi última HbA1c fue 8,2, ¿verdad?")).steps[0]
    assert option(step, "stated") == "8,2"


@hypothesis_settings(deadline=None)  # the first question reads the tables
@given(st.text(max_size=200))
def test_any_text_can_be_read_and_planned(text: str) -> None:
    steps = plan(understood(text)).steps
    assert steps
    assert all(step.verb in VERBS for step in steps)
