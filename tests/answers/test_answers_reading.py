"""Understanding: languages, spelling, time expressions and plans, on words that no rule was written for."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.answers.plans.plan import plan
from healthdesk.answers.plans.verbs import VERBS, option
from healthdesk.answers.question.language import guess_language
from healthdesk.answers.question.lexicon import personal_lexicon, plain_title, static_lexicon
from healthdesk.answers.question.periods import Period, find_period
from healthdesk.answers.question.reading import Setting, read
from healthdesk.answers.question.spelling import corrected
from healthdesk.answers.question.tokens import fold, near, stem, tokenize, words
from healthdesk.domain.people import Person

TODAY = date(2024, 6, 15)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("When was my last visit?", "en"),
        ("ma derniere tension", "fr"),
        ("Quels médicaments est-ce que je prends ?", "fr"),
        ("any allergies", "en"),
        ("Suis-je vacciné contre le tétanos ?", "fr"),
        ("whats my bp", "en"),
    ],
)
def test_the_language_is_guessed_from_small_words(question: str, language: str) -> None:
    assert guess_language(question) == language


def test_a_question_without_a_sign_of_language_keeps_the_fallback() -> None:
    assert guess_language("HDL ?", "fr") == "fr"
    assert guess_language("HDL ?", "en") == "en"


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("in the past year", "2023-06-15", "2024-06-15"),
        ("over the last 3 months", "2024-03-15", "2024-06-15"),
        ("since March 2024", "2024-03-01", ""),
        ("in 2021", "2021-01-01", "2021-12-31"),
        ("before 2019", "", "2018-12-31"),
        ("until June 2020", "", "2020-06-30"),
        ("last year", "2023-01-01", "2023-12-31"),
        ("between January 2020 and March 2021", "2020-01-01", "2021-03-31"),
        ("entre janvier 2020 et mars 2021", "2020-01-01", "2021-03-31"),
        ("depuis mars 2024", "2024-03-01", ""),
        ("au cours des 12 derniers mois", "2023-06-15", "2024-06-15"),
        ("ces trois dernières années", "2021-06-15", "2024-06-15"),
        ("l'année dernière", "2023-01-01", "2023-12-31"),
        ("jusqu'en 2020", "", "2020-12-31"),
        ("on 3 March 2020", "2020-03-03", "2020-03-03"),
        ("le 1er mars 2020", "2020-03-01", "2020-03-01"),
        ("March 3rd, 2020", "2020-03-03", "2020-03-03"),
        ("the winter before last", "2022-12-01", "2023-02-28"),
        ("in the 1990s", "1990-01-01", "1999-12-31"),
        ("past two years", "2022-06-15", "2024-06-15"),
    ],
)
def test_time_expressions_become_days(text: str, since: str, until: str) -> None:
    period, rest = find_period(f"what was my weight {text}", TODAY)
    assert (period.since, period.until) == (since, until)
    assert rest.split() == ["what", "was", "my", "weight"]


@pytest.mark.parametrize(
    "text", ["give the last 5 weights", "my last visit", "between the last two tests", "30 february 2020"]
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert find_period(text, TODAY) == (Period(), text)


def test_a_moment_ago_is_about_one_day() -> None:
    assert find_period("il y a deux ans", TODAY)[0] == Period(day="2022-06-15", about=True)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("results from July 2022", "2022-07-01", "2022-07-31"), ("between January and March 2025", "2025-01-01", "2025-03-31"),
        ("from November to February 2025", "2024-11-01", "2025-02-28"), ("from 2020 to now", "2020-01-01", ""),
        ("from 2020 onwards", "2020-01-01", ""), ("entre janvier et mars 2022", "2022-01-01", "2022-03-31"),
        ("zwischen Oktober und Dezember 2021", "2021-10-01", "2021-12-31"),
        ("between August and October", "2023-08-01", "2023-10-31"),
    ],
)  # fmt: skip
def test_a_stretch_of_months(text: str, since: str, until: str) -> None:
    assert find_period(text, TODAY)[0] == Period(since, until)
    assert find_period("entre enero y marzo de 2021", TODAY, "es")[0] == Period("2021-01-01", "2021-03-31")


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("in march", "2024-03-01", "2024-03-31"),
        ("in november", "2023-11-01", "2023-11-30"),
        ("en juin", "2024-06-01", "2024-06-30"),
        ("au mois d'août", "2023-08-01", "2023-08-31"),
        ("en mars dernier", "2024-03-01", "2024-03-31"),
        ("in march 2020", "2020-03-01", "2020-03-31"),
    ],
)
def test_a_month_without_its_year_is_the_last_one_that_has_begun(text: str, since: str, until: str) -> None:
    assert find_period(f"how many steps {text}", TODAY)[0] == Period(since, until)


def test_may_is_a_month_only_where_a_month_can_stand() -> None:
    assert find_period("may i take it with food", TODAY)[0] == Period()


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_written_out_is_read_back(day: date) -> None:
    period, _ = find_period(f"my weight on {day.isoformat()}", TODAY)
    assert period.day == day.isoformat()


@settings(deadline=None)  # the first question reads the tables
@given(st.text(max_size=200))
def test_any_text_can_be_read_and_planned(text: str) -> None:
    steps = plan(read(text, Setting(static_lexicon(), "en", TODAY))).steps
    assert steps
    assert all(step.verb in VERBS for step in steps)


@given(st.text(alphabet="abcdefghij", min_size=1, max_size=8), st.text(alphabet="abcdefghij", min_size=1, max_size=8))
def test_edit_distance_is_symmetric_and_zero_only_for_the_same(left: str, right: str) -> None:
    assert near(left, right, 2) == near(right, left, 2)
    assert near(left, right, 0) == (left == right)


def test_words_are_folded_and_contractions_taken_apart() -> None:
    assert words("Qu'est-ce que l'hémoglobine glyquée ?") == ("qu", "est", "ce", "que", "l", "hemoglobine", "glyquee")
    assert words("What’s wrong? I can't") == ("what", "is", "wrong", "i", "can", "not")
    assert fold("Œdème") == "oedeme"
    assert stem("allergies") == stem("allergie") == stem("allergy")


def test_misspelled_names_are_repaired_and_ordinary_words_left_alone() -> None:
    lexicon = static_lexicon()
    repaired = [token.text for token in corrected(tokenize("my potasium and hemaglobin please record"), lexicon)]
    assert "potassium" in repaired
    assert "hemoglobin" in repaired
    assert "record" in repaired


def test_titles_lose_the_kind_that_terminologies_add() -> None:
    assert plain_title("Anemia (disorder)") == "Anemia"
    assert plain_title("Hemoglobin [Mass/volume]") == "Hemoglobin"
    assert plain_title("(odd)") == "(odd)"


@pytest.mark.parametrize(
    ("question", "verb", "concept"),
    [
        ("hows my blod pressure looking", "latest", "blood-pressure"),
        ("Dernier taux de kaliémie", "latest", "potassium"),
        ("any trend in my ldl?", "trend", "ldl"),
        ("mean of my systolic readings this year", "mean", "systolic-bp"),
        ("Quelle est la valeur la plus basse de mon poids ?", "extreme", "weight"),
        ("how often was my a1c checked since 2019", "count", "hba1c"),
        ("weight before the latest", "previous", "weight"),
        ("what did I weigh on 2 May 2021", "value-on", "weight"),
        ("express my glucose in mmol/L", "convert", "glucose"),
        ("Is my sodium too low?", "range-status", "sodium"),
        ("do I use a beta blocker", "check", "class:beta-blocker"),
        ("Prends-je du paracétamol ?", "check", "ingredient:acetaminophen"),
        ("was I ever vaccinated against measles", "check", "vaccine:mmr"),
        ("date de ma dernière mammographie", "when", "procedure:mammogram"),
        ("nombre d'hospitalisations", "count", "encounter:inpatient"),
        ("are you human", "about", ""),
        ("what is creatinine", "explain", "creatinine"),
        ("And after that?", "clarify", ""),
    ],
)
def test_paraphrases_are_planned_by_meaning(question: str, verb: str, concept: str) -> None:
    steps = plan(read(question, Setting(static_lexicon(), guess_language(question), TODAY))).steps
    assert (steps[0].verb, steps[0].concept) == (verb, concept)


def test_a_title_of_the_persons_own_is_known_whole() -> None:
    lexicon = personal_lexicon([("procedure", "Documentation of current medications")])
    step = plan(read("When did I have my documentation of current medications?", Setting(lexicon, "en", TODAY))).steps[
        0
    ]
    assert step.concept == "own-procedure:Documentation of current medications"
    assert option(step, "kind") == "procedure"


def test_people_are_named_by_whole_or_part_of_their_name_only() -> None:
    people = (Person("1", "Ana Lemoine"), Person("2", "Paul Durand"))
    reading = read("What is Paul's last LDL?", Setting(static_lexicon(), "en", TODAY, people))
    assert [person.id for person in reading.named] == ["2"]
    assert "paul" not in reading.stems
