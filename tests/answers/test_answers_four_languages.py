"""The same sentences in four languages: every key, the same facts, the grammar that each language wants."""

import re
import string
from dataclasses import replace
from statistics import mean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import TODAY, bundle
from memory import MemoryReader, read_bundle

from healthdesk import words
from healthdesk.answers import answer
from healthdesk.answers.question.cards import cards
from healthdesk.answers.state import de, en, es, fr
from healthdesk.answers.state.asked import as_asked
from healthdesk.answers.state.joints import JOINT
from healthdesk.answers.state.saying import day_words, inside, joined, on_day, say, whose, window_words
from healthdesk.cli.program import parser
from healthdesk.domain.answers import Answer, AnswerKind
from healthdesk.domain.dates import MONTHS, parse_date, say_date
from healthdesk.domain.languages import LANGUAGES
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind
from healthdesk.session.suggestions import suggest

PHRASES = {"en": en.PHRASES, "fr": fr.PHRASES, "de": de.PHRASES, "es": es.PHRASES}
# How each language names whose records they are, and English verbs; a language may leave them out.
_WHOSE = {name.lower() for language in LANGUAGES for name in whose(language, "")} | {"is", "was", "has"}
# A day with or without its preposition, and a noun in one number or the other.
_EITHER = {"day", "on", "which", "name", "names"}

LATEST = {
    "de": ("Was war mein letzter LDL-Wert?", "98 mg/dL, vom 3. März 2026."),
    "es": ("¿Cuál fue mi último LDL?", "98 mg/dL, del 3 de marzo de 2026."),
}


@pytest.fixture(scope="module")
def reader() -> MemoryReader:
    return read_bundle(bundle(), TODAY)


def ask(reader: MemoryReader, question: str, language: str) -> Answer:
    return answer(question, reader=reader, person=reader.person, language=language, region="DE", today=TODAY)


def _facts(text: str) -> set[str]:
    return {name.lower() for _, name, _, _ in string.Formatter().parse(text) if name} - _WHOSE - _EITHER


def _of_one(key: str) -> bool:
    return key.endswith(".one")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_there_in_each_language(language: str) -> None:
    wanted, there = set(PHRASES["en"]), set(PHRASES[language])
    assert not wanted - there
    # A form for one may be needed in one language alone ("1 Jahr", "1 año").
    assert all(_of_one(key) and key.removesuffix(".one") in wanted for key in there - wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_carries_the_same_facts(language: str) -> None:
    told = PHRASES[language]
    assert {key for key in PHRASES["en"] if _facts(PHRASES["en"][key]) != _facts(told[key])} == set()


# Their answers give a day both with its preposition and without.
_BOTH = {"enc.latest", "enc.first", "enc.previous", "tests.last"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_needs_more_than_the_english_one(language: str) -> None:
    def needed(text: str) -> set[str]:
        return {name.lower() for _, name, _, _ in string.Formatter().parse(text) if name} & _EITHER

    more = {
        key
        for key, text in PHRASES[language].items()
        if needed(text) - needed(PHRASES["en"][key if key in PHRASES["en"] else key.removesuffix(".one")])
    }
    assert more <= _BOTH


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said(language: str) -> None:
    fields = dict.fromkeys(
        sorted({name for text in PHRASES[language].values() for name in _facts(text) | _EITHER}), "x"
    )
    for name in ("", "Ana Lemoine"):
        for key in PHRASES[language]:
            said = say(language, key, {**whose(language, name), **fields, "n": 2})
            assert said
            assert JOINT not in said
            assert "{" not in said


@pytest.mark.parametrize(("language", "word"), [("fr", "import"), ("de", "importiert"), ("es", "import")])
def test_what_is_absent_is_absent_from_the_imported_records(language: str, word: str) -> None:
    said = {key: text.lower() for key, text in PHRASES[language].items()}
    assert not [key for key, text in PHRASES["en"].items() if "imported" in text and word not in said[key]]


_BANNED = {
    "en": r"nothing to worry|you should (?:take|stop)|no interaction|\bis safe\b|recommend|\balert\b|risk score",
    "fr": r"sans danger|rien d'inquiétant|aucune interaction|recommand|\balerte\b|score de risque|vous devriez",
    "de": r"\bunbedenklich|kein Grund zur Sorge|keine Wechselwirkung|empfehl|empfiehlt|\bWarnung|Risikowert|Sie sollten|\bUnd nicht schlimm",
    "es": r"sin peligro|no se preocupe|ninguna interacción|recomend|recomiend|\balerta\b|puntuación de riesgo|debería tomar",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_advises_reassures_or_warns(language: str) -> None:
    banned = re.compile(_BANNED[language], re.IGNORECASE)
    assert not [key for key, text in PHRASES[language].items() if banned.search(text)]


@pytest.mark.parametrize(
    ("language", "wrong"),
    [("de", r"[“\"«»](?=\w)|\bthe\b|\brecords\b|\bdu\b|\bdein"), ("es", r"[“”„\"]|\bthe\b|\btú\b|\btu\b|\btus\b")],
)
def test_a_language_has_its_own_quotation_marks_and_speaks_politely(language: str, wrong: str) -> None:
    assert not [key for key, text in PHRASES[language].items() if re.search(wrong, text)]


@pytest.mark.parametrize("language", ["de", "es"])
def test_sentences_are_short(language: str) -> None:
    spoken = [
        one
        for key, text in PHRASES[language].items()
        if key != "about.purpose"
        for one in re.split(r"(?<=[.:;?])\s", text)
        if " " in one
    ]
    lengths = [len(one.split()) for one in spoken]
    assert mean(lengths) < 11
    assert max(lengths) <= 30


def _ease(language: str, text: str) -> float:
    """How easily a text reads: above 70 is easy in both formulas.

    German: Amstad 1978, Spanish: Fernández Huerta 1959 (as in https://legible.es/blog/lecturabilidad-fernandez-huerta/).
    """
    plain = re.sub(r"\{[^}]*\}", "Wort" if language == "de" else "cosa", text)
    sentences = max(1, len(re.findall(r"[.!?:;](?:\s|$)", plain)))
    spoken = re.findall(r"[^\W\d_]+", plain.lower())
    syllables = sum(max(1, len(re.findall(r"[aeiouyáéíóúäöü]+", word))) for word in spoken)
    if language == "de":
        return 180 - len(spoken) / sentences - 58.5 * syllables / len(spoken)
    return 206.84 - 60 * syllables / len(spoken) - 1.02 * len(spoken) / sentences


@pytest.mark.parametrize("language", ["de", "es"])
def test_most_sentences_read_easily(language: str) -> None:
    whole = [text for text in PHRASES[language].values() if len(text.split()) > 5]
    assert median(_ease(language, text) for text in whole) > 70


def test_every_verb_takes_four_languages() -> None:
    grammar = parser()
    for language in LANGUAGES:
        assert grammar.parse_args(["ask", "LDL?", "--lang", language]).lang == language
        assert grammar.parse_args(["person", "list", "--lang", language]).lang == language
    with pytest.raises(SystemExit):
        grammar.parse_args(["ask", "LDL?", "--lang", "xx"])


@pytest.mark.parametrize(
    ("language", "text", "words_", "on"),
    [
        ("en", "2026-03-01", "1 March 2026", "on 1 March 2026"),
        ("fr", "2026-03-01", "1er mars 2026", "le 1er mars 2026"),
        ("de", "2026-03-01", "1. März 2026", "am 1. März 2026"),
        ("es", "2026-03-01", "1 de marzo de 2026", "el 1 de marzo de 2026"),
        ("en", "2026-03", "March 2026", "in March 2026"),
        ("de", "2026-03", "März 2026", "im März 2026"),
        ("es", "2026-03", "marzo de 2026", "en marzo de 2026"),
        ("de", "2026", "2026", "im Jahr 2026"),
        ("fr", "2026", "2026", "en 2026"),
        ("es", "2026", "2026", "en 2026"),
    ],
)
def test_a_date_is_said_as_prose_says_it(language: str, text: str, words_: str, on: str) -> None:
    assert day_words(parse_date(text), language) == words_
    assert on_day(parse_date(text), language) == on


@pytest.mark.parametrize(
    ("language", "key", "text", "said"),
    [
        ("en", "med.yes", "2026-03-05", "since 5 March 2026"),
        ("en", "med.stopped", "2026-03", "ends in March 2026 "),
        ("en", "med.stopped", "2026", "ends in 2026 "),
        ("en", "med.yes", "", "list, without a date."),
        ("fr", "med.yes", "2026-03-05", "depuis le 5 mars 2026"),
        ("fr", "med.yes", "2026-03", "depuis mars 2026"),
        ("fr", "med.stopped", "2026", "se termine en 2026"),
        ("fr", "cond.was.yes", "2026-04", "à la date d'avril 2026"),
        ("fr", "med.yes", "", "liste actuelle de votre dossier, sans date."),
        ("de", "med.yes", "2026-03-05", "seit dem 5. März 2026"),
        ("de", "med.yes", "2026-03", "seit März 2026"),
        ("de", "med.yes", "2026", "seit 2026"),
        ("de", "med.stopped", "2026-03", "endet im März 2026"),
        ("de", "cond.was.yes", "2026-03", "vom März 2026"),
        ("de", "cond.was.yes", "2026", "aus dem Jahr 2026"),
        ("de", "med.yes", "", "Medikamentenliste, ohne Datum."),
        ("es", "med.yes", "2026-03-05", "desde el 5 de marzo de 2026"),
        ("es", "med.yes", "2026-03", "desde marzo de 2026"),
        ("es", "med.stopped", "2026", "termina en 2026"),
        ("es", "cond.was.yes", "2026-03", ", de marzo de 2026"),
        ("es", "med.yes", "", "medicamentos, sin fecha."),
    ],
)
def test_a_word_before_a_date_follows_it(language: str, key: str, text: str, said: str) -> None:
    day = day_words(parse_date(text) if text else None, language)
    fields = {**whose(language, ""), "title": "Metformin", "day": day, "status": "", "end": ""}
    assert said in say(language, key, fields)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "ist 98 mg/dL, vom 3. März 2026."),
        ("es", "es 98 mg/dL, del 3 de marzo de 2026."),
        ("fr", "est 98 mg/dL, le 3 mars 2026."),
        ("en", "is 98 mg/dL, on 3 March 2026."),
    ],
)
def test_a_value_has_its_day(language: str, said: str) -> None:
    on = on_day(parse_date("2026-03-03"), language)
    fields = {**whose(language, ""), "measure": "LDL", "value": "98 mg/dL", "on": on}
    assert say(language, "latest", fields).endswith(said)


@given(
    st.text(alphabet=st.characters(exclude_characters=JOINT, exclude_categories=["Cs"]), max_size=60),
    st.sampled_from(LANGUAGES),
)
def test_what_a_record_says_is_never_changed_by_grammar(text: str, language: str) -> None:
    """A quote that looks like a date with a preposition stays as it is; French spacing alone may narrow a space."""
    said = say(language, "proc.result", {"detail": text})
    shown = re.sub(r"\s+", " ", said)
    if language == "fr":
        return
    assert re.sub(r"\s+", " ", text) in shown


@pytest.mark.parametrize("quote", ["am März 2026", "on March 2026", "el marzo de 2026", "de el historial", "vom 2026"])
def test_a_quoted_mistake_stays_a_mistake(quote: str) -> None:
    for language in LANGUAGES:
        assert quote in say(language, "proc.result", {"detail": quote})


def test_a_german_value_is_no_value_of_a_value() -> None:
    fields = {**whose("de", ""), "value": "3", "on": on_day(parse_date("2026-03-03"), "de"), "window": ""}
    assert "Der letzte PHQ-2-Wert in" in say("de", "latest", {**fields, "measure": "PHQ-2-Wert"})
    assert "keinen pH-Wert des Urins gefunden" in say("de", "none.measure", {**fields, "measure": "pH-Wert des Urins"})
    assert "Der letzte Wert für Blutdruck in" in say("de", "latest", {**fields, "measure": "Blutdruck"})


def test_windows_are_said_with_their_days() -> None:
    assert window_words("2025-01-01", "2025-12-31", "de") == " zwischen dem 1. Januar 2025 und dem 31. Dezember 2025"
    assert window_words("2025-01-01", "", "es") == " desde el 1 de enero de 2025"
    assert window_words("", "2025-12-31", "de") == " bis zum 31. Dezember 2025"
    assert window_words("2025-01-01", "2025-01-01", "es") == " el 1 de enero de 2025"


def test_lists_end_in_the_right_word_for_and() -> None:
    assert joined(["a", "b", "c"], "de") == "a, b und c"
    assert joined(["Metformina", "Ibuprofeno"], "es") == "Metformina e Ibuprofeno"
    assert joined(["sodio", "hierro"], "es") == "sodio y hierro"
    assert joined(["sodio", "hígado"], "es") == "sodio e hígado"
    assert joined(["only"], "es") == "only"


def test_german_nouns_keep_their_capital() -> None:
    assert inside("Blutdruck", "de") == "Blutdruck"
    assert inside("Presión arterial", "es") == "presión arterial"
    assert inside("HbA1c", "es") == "HbA1c"
    assert inside("LDL cholesterol", "en") == "LDL cholesterol"


@pytest.mark.parametrize("language", ["fr", "de", "es"])
def test_every_status_has_a_word(language: str) -> None:
    tables = {"fr": fr.STATUSES, "de": de.STATUSES, "es": es.STATUSES}
    assert set(tables[language]) == set(fr.STATUSES)
    shown = say(language, "uncertain", {"status": "preliminary"})
    assert "preliminary" not in shown


@pytest.mark.parametrize("language", ["de", "es"])
def test_a_question_is_answered_in_its_language(reader: MemoryReader, language: str) -> None:
    question, said = LATEST[language]
    given = ask(reader, question, "")
    assert given.language == language
    assert given.sentences[0].text.endswith(said)
    assert given.sentences[0].citations
    assert "LDL" in given.sentences[0].text


@pytest.mark.parametrize(
    ("language", "question", "said"),
    [
        ("de", "Wie ist mein Vitamin-D-Wert?", "In Ihren importierten Unterlagen habe ich"),
        ("de", "Ist bei mir Asthma eingetragen?", "„Asthma“"),
        ("es", "¿Cuál es mi vitamina D?", "en sus documentos importados"),
        ("es", "¿Figura asma en mi historial?", "«asma»"),
    ],
)
def test_what_is_not_there_is_said_to_be_absent(reader: MemoryReader, language: str, question: str, said: str) -> None:
    given = ask(reader, question, language)
    assert given.kind is AnswerKind.NOT_FOUND
    assert said in given.text
    assert PHRASES[language]["incomplete"] in given.text


@pytest.mark.parametrize(("language", "said"), [("de", "also mehr als 12 Monate"), ("es", "hace más de 12 meses")])
def test_an_old_value_is_said_to_be_old(reader: MemoryReader, language: str, said: str) -> None:
    assert said in ask(reader, "TSH", language).text


@pytest.mark.parametrize(("language", "change"), [("de", "−0,4 %"), ("es", "−0,4 %"), ("en", "−0.4 %")])
def test_computed_numbers_have_the_languages_decimal_sign_and_printed_ones_their_own(
    reader: MemoryReader, language: str, change: str
) -> None:
    questions = {
        "de": "Ist mein HbA1c gestiegen oder gesunken?",
        "es": "¿Mi HbA1c ha subido o bajado?",
        "en": "Is my HbA1c going down?",
    }
    text = ask(reader, questions[language], language).text
    assert change in text
    assert "7.4 %" in text
    assert "7,4" not in text


@pytest.mark.parametrize(
    ("found", "question", "shown"),
    [
        ("lungenentzundung", "Hatte ich eine Lungenentzündung?", "Lungenentzündung"),
        ("blutverdunn", "Nehme ich einen Blutverdünner?", "Blutverdünner"),
        ("vitamin k", "My Vitamin K?", "Vitamin K"),
        ("x ray", "Any X-ray?", "X-ray"),
        ("echo", "Quand ai-je eu l'écho du cœur ?", "écho"),
        ("knee scan", "a scan of my knee", "knee scan"),
        ("absent", "nothing of it", "absent"),
    ],
)
def test_the_questions_own_words_are_shown(found: str, question: str, shown: str) -> None:
    assert as_asked(found, question) == shown


@given(st.text(max_size=30), st.text(max_size=60))
def test_words_of_a_question_come_from_it_or_stay(found: str, question: str) -> None:
    shown = as_asked(found, question)
    assert shown == found or all(word in question for word in shown.split(" "))


def test_another_person_is_named_in_every_language(reader: MemoryReader) -> None:
    for language, named in (("de", "den Unterlagen von Ana Lemoine"), ("es", "el historial de Ana Lemoine")):
        given = answer("LDL", reader=reader, person=reader.person, language=language, region="DE", today=TODAY)
        assert named in given.text


def test_an_empty_file_is_said_to_be_empty() -> None:
    empty = MemoryReader(Person("p", "Nobody Known"))
    asked = {
        "de": (
            "Wie ist mein LDL?",
            "Nehme ich Metformin?",
            "Welche Impfungen habe ich?",
            "Wann war mein letzter Arztbesuch?",
        ),
        "es": ("¿Cuál es mi LDL?", "¿Tomo metformina?", "¿Qué vacunas tengo?", "¿Cuándo fue mi última visita?"),
    }
    for language, questions in asked.items():
        for question in questions:
            given = ask(empty, question, language)
            assert given.kind in (AnswerKind.NOT_FOUND, AnswerKind.CLARIFY)
            assert not given.citations


@pytest.mark.parametrize(
    ("language", "title"),
    [("de", "Keine Allergien bekannt"), ("es", "Sin alergias conocidas"), ("fr", "Aucune allergie connue")],
)
def test_a_record_of_no_allergy_is_no_allergy(language: str, title: str) -> None:
    stated = bundle().replace(b'"Penicillin"', f'"{title}"'.encode()).replace(b'"Peanut"', f'"{title}"'.encode())
    questions = {"de": "Welche Allergien habe ich?", "es": "¿Qué alergias tengo?", "fr": "Quelles sont mes allergies ?"}
    given = ask(read_bundle(stated, TODAY), questions[language], language)
    assert title in given.text
    assert " 2 " not in given.sentences[0].text


def test_explanations_are_there_in_every_language() -> None:
    for card in cards().values():
        assert set(card.text) == set(LANGUAGES)
        assert all(text.strip() for text in card.text.values())


def test_months_are_named_in_every_language() -> None:
    assert set(MONTHS) == set(LANGUAGES)
    assert all(len(names) == 12 for names in MONTHS.values())
    assert say_date(parse_date("2024-03-03"), "de") == "3. März 2024"  # type: ignore[arg-type]


def test_asking_says_the_same_things_in_every_language() -> None:
    for code, (english, *others) in words.SENTENCES.items():
        if code in words.asking.SENTENCES:
            assert all(_facts(told) == _facts(english) for told in others), code
    assert words.sentence("wrong-passphrase", "de").startswith("Diese Passphrase")


def test_suggested_questions_come_in_every_language(reader: MemoryReader) -> None:
    counts = {Kind.MEDICATION: 1, Kind.ALLERGY: 1, Kind.CONDITION: 1}
    for language in LANGUAGES:
        suggested = suggest(reader.measures(), counts, language)
        assert len(suggested) == 3
        assert all(text.endswith("?") for text in suggested)
    assert suggest(reader.measures(), counts, "es")[1].startswith("¿")


@pytest.mark.parametrize("language", ["de", "es"])
def test_suggested_questions_are_understood(reader: MemoryReader, language: str) -> None:
    for question in suggest(reader.measures(), {Kind.MEDICATION: 1, Kind.ALLERGY: 1}, language):
        assert ask(reader, question, "").kind is AnswerKind.FACTS, question


def test_two_records_that_disagree_are_shown_together_in_every_language() -> None:
    both = read_bundle(bundle(), TODAY)
    newest = both.series["ldl"][-1]
    quantity = replace(newest.quantity, value=105.0, value_text="105")
    both.series["ldl"].append(replace(newest, quantity=quantity, source="hospital.json", record_id="r1"))
    for language, said in (("de", "stimmen also nicht überein"), ("es", "no coinciden")):
        assert said in ask(both, "LDL", language).text
