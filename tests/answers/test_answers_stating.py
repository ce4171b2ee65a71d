"""Answers over the made-up patient: what is counted, cited, named, and never said."""

import re
from dataclasses import replace

import pytest
from made_up import TODAY, bundle
from memory import MemoryReader, read_bundle

from healthdesk.answers import answer
from healthdesk.answers.facts.finding import MEDICINES, SHELVES
from healthdesk.answers.facts.finding import VERBS as FINDERS
from healthdesk.answers.facts.remarks import same_value
from healthdesk.answers.facts.series import Point
from healthdesk.answers.plans.verbs import VERBS
from healthdesk.answers.question.cards import cards
from healthdesk.answers.state.en import PHRASES as ENGLISH
from healthdesk.answers.state.fr import PHRASES as FRENCH
from healthdesk.answers.state.saying import say, typeset
from healthdesk.domain.answers import Answer, AnswerKind
from healthdesk.domain.people import Person
from healthdesk.domain.records import Measurement, Quantity, Standing

OTHER = Person("other", "Paul Durand")


@pytest.fixture(scope="module")
def reader() -> MemoryReader:
    return read_bundle(bundle(), TODAY)


def ask(reader: MemoryReader, question: str, **more: object) -> Answer:
    return answer(question, reader=reader, person=reader.person, others=(OTHER,), region="US", today=TODAY, **more)  # type: ignore[arg-type]


def test_no_sentence_advises_or_reassures() -> None:
    banned = re.compile(
        r"nothing to worry|you should (?:take|stop)|no interaction|is safe|sans danger|rien d'inquiétant", re.IGNORECASE
    )
    assert not [key for phrases in (ENGLISH, FRENCH) for key, text in phrases.items() if banned.search(text)]


def test_every_verb_has_somebody_who_answers_it() -> None:
    assert {*MEDICINES, *FINDERS, "where", "who", "when", "why", "list", "list-past", "reactions"} >= VERBS
    assert set(SHELVES) >= {"allergy", "condition", "vaccine", "procedure", "encounter"}


def test_each_card_has_both_languages_and_a_source() -> None:
    assert len(cards()) >= 60
    assert all(card.text["en"] and card.text["fr"] and card.source.startswith("https://") for card in cards().values())


def test_what_was_entered_in_error_is_never_counted(reader: MemoryReader) -> None:
    for question in ("my last HbA1c", "highest HbA1c", "all HbA1c results", "average HbA1c"):
        assert "9.9" not in ask(reader, question).text
    assert "Warfarin" not in ask(reader, "What medicines did I take in the past?").text


def test_every_number_of_an_answer_stands_in_a_record_a_fact_or_the_date_arithmetic(reader: MemoryReader) -> None:
    questions = (
        "latest blood pressure",
        "my last potassium",
        "list my medicines",
        "last lipid panel",
        "what are my allergies",
        "my vaccines",
    )
    known = bundle().decode() + " ".join(str(number) for number in range(60))
    for question in questions:
        given = ask(reader, question)
        for number in re.findall(r"\d+(?:\.\d+)?", given.text):
            assert number in known, (question, number)


def test_text_in_a_document_is_quoted_and_not_obeyed(reader: MemoryReader) -> None:
    given = ask(reader, "What does my discharge letter say about the chest film?")
    assert "chest film was clear" in given.text
    assert "Penicillin" in ask(reader, "what am I allergic to").text


def test_a_question_about_somebody_else_is_not_answered_from_these_records(reader: MemoryReader) -> None:
    given = ask(reader, "What is Paul Durand's latest LDL?")
    assert given.kind is AnswerKind.NOT_FOUND
    assert "98" not in given.text
    assert not given.citations


def test_a_question_about_somebody_else_is_answered_from_theirs_when_they_can_be_read(reader: MemoryReader) -> None:
    theirs = MemoryReader(OTHER)
    given = ask(reader, "What is Paul Durand's latest LDL?", reader_of={"other": theirs}.__getitem__)
    assert given.person_id == "other"
    assert "98" not in given.text
    assert "not in your imported records" in given.text


def test_two_people_are_compared_each_by_name(reader: MemoryReader) -> None:
    theirs = read_bundle(bundle().replace(b"Lemoine", b"Durand").replace(b'"value": 98,', b'"value": 120,'), TODAY)
    theirs.person = OTHER
    given = ask(
        reader, "Which of us has the higher LDL?", reader_of={"other": theirs, reader.person.id: reader}.__getitem__
    )
    assert "Ana Lemoine: LDL cholesterol 98 mg/dL" in given.text
    assert "Paul Durand: LDL cholesterol 120 mg/dL" in given.text
    assert "Paul Durand has the higher" in given.text


def test_two_sources_that_disagree_are_shown_together(reader: MemoryReader) -> None:
    both = read_bundle(bundle(), TODAY)
    newest = both.series["ldl"][-1]
    quantity = replace(newest.quantity, value=105.0, value_text="105")
    both.series["ldl"].append(replace(newest, quantity=quantity, source="hospital.json", record_id="r1"))
    text = ask(both, "my last LDL").text
    assert "98 mg/dL" in text
    assert "105 mg/dL" in text
    assert "do not agree" in text


def test_french_signs_keep_their_narrow_space(reader: MemoryReader) -> None:
    assert (
        typeset("Allergies : « pollen » ; graves ?", "fr")
        == "Allergies\u202f: «\u202fpollen\u202f»\u202f; graves\u202f?"
    )
    told = {"dossier": "votre dossier", "measure": "hémoglobine", "value": "13 g/dL", "on": "le 3 mars 2026"}
    assert "résultat d'hémoglobine est" in say("fr", "latest", told)
    assert typeset("Allergies : none ?", "en") == "Allergies : none ?"
    assert "6.4\u202f%" in ask(reader, "Quelle est ma dernière hémoglobine glyquée ?").text


def test_the_same_question_gives_the_same_answer(reader: MemoryReader) -> None:
    assert ask(reader, "summarise my health") == ask(reader, "summarise my health")


def test_citations_open_the_record_in_its_source(reader: MemoryReader) -> None:
    given = ask(reader, "my last potassium")
    assert [(one.resource_type, one.resource_id) for one in given.citations] == [("Observation", "k-2")]
    assert given.citations[0].locator.startswith("/entry/")
    assert given.sentences[0].citations == (0,)


def test_facts_carry_what_the_sentences_say(reader: MemoryReader) -> None:
    given = ask(reader, "Is my HbA1c going down?")
    facts = {fact.name: fact.text for fact in given.facts}
    assert facts["first_value"] == "7.4 %"
    assert facts["last_value"] == "6.4 %"
    assert facts["change"] == "−1 %"
    assert facts["direction"] == "down"


def test_an_emergency_stands_alone(reader: MemoryReader) -> None:
    given = ask(reader, "I have crushing chest pain right now and my last LDL was 98")
    assert given.kind is AnswerKind.EMERGENCY
    assert not given.citations
    assert "911" in given.text


def test_an_empty_file_is_said_to_hold_nothing() -> None:
    empty = MemoryReader(Person("p", "Nobody Known"))
    for question in (
        "my last LDL",
        "my medicines",
        "my conditions",
        "flu shots",
        "colonoscopy",
        "last visit",
        "my last letter",
        "xyzzy level",
    ):
        given = ask(empty, question)
        assert given.kind in (AnswerKind.NOT_FOUND, AnswerKind.CLARIFY), question
        assert not given.citations


def test_an_examination_of_another_part_of_the_body_is_not_the_one_asked_about(reader: MemoryReader) -> None:
    assert "11 November 2022" in ask(reader, "When was my last knee x-ray?").text
    given = ask(reader, "When was my last chest x-ray?")
    assert given.kind is AnswerKind.NOT_FOUND
    assert "2022" not in given.text
    assert "Knee X-ray" in given.text


def test_a_vitamin_is_not_the_mineral_of_its_letter(reader: MemoryReader) -> None:
    given = ask(reader, "my vitamin K level")
    assert given.kind is AnswerKind.NOT_FOUND
    assert "4.1" not in given.text


def test_a_value_taken_for_granted_is_corrected_from_the_record(reader: MemoryReader) -> None:
    assert ask(reader, "My LDL was 250, right?").text.startswith("The record does not say 250")
    assert "not 131" in ask(reader, "My last LDL was 131, correct?").text
    assert ask(reader, "My last LDL was 98, correct?").text.startswith("Yes")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("131", "umol/L"), ("131", "µmol/L"), True),
        (("1.02", "g/L"), ("5.66", "mmol/L"), True),
        (("1.02", "g/L"), ("6.4", "mmol/L"), False),
        (("5.1", "mmol/L"), ("5.2", "mmol/L"), False),
        (("5.1", "mmol/L"), ("5.10", "mmol/L"), True),
    ],
)
def test_the_same_value_in_another_unit_is_no_disagreement(
    one: tuple[str, str], other: tuple[str, str], *, same: bool
) -> None:
    concept = "creatinine" if "mol" in one[1] and "u" in one[1] else "glucose"
    assert same_value(_point(concept, *one), _point(concept, *other)) is same


def _point(concept: str, text: str, unit: str) -> Point:
    quantity = Quantity(float(text), text, unit)
    part = Measurement("r", "p", concept, concept, quantity, None, Standing.DONE, "", "Observation", "x", "a")
    return Point(concept, f"{text} {unit}", (float(text),), unit, None, (part,))
