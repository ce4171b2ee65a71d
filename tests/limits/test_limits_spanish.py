"""Spanish: accents and ñ left out, clitics and tenses, and the sentences that are said."""

import re

import pytest
from table import is_right, limit_of, lines

from healthdesk.answers.limits import check
from healthdesk.answers.limits.reading import read
from healthdesk.domain.answers import AnswerKind
from healthdesk.domain.knowledge import emergency

_SHIPPED_JUDGEMENT = re.compile(
    r"\b(no se preocupe|no es grave|probablemente|ictus|infarto|espere|mañana|tome|deje de)\b", re.IGNORECASE
)


@pytest.mark.parametrize("kind", ["red_flags", "despair", "look_alikes", "requests", "plain"])
def test_every_written_sentence_is_right(kind: str) -> None:
    asked = [line for line in lines() if line.language == "es" and line.kind == kind]
    assert len(asked) >= (40 if kind == "plain" else 100)
    assert [line.sentence for line in asked if not is_right(line)] == []


def test_it_is_said_in_spanish() -> None:
    found = [limit_of(line) for line in lines() if line.language == "es" and line.kind in ("red_flags", "despair")]
    spoken = [limit.language for limit in found if limit is not None]
    # A few words are in two languages ("convulsion").
    assert spoken.count("es") >= 0.99 * len(spoken)


@pytest.mark.parametrize(
    "sentence",
    [
        "Se me ha dormido el brazo izquierdo de golpe y no puedo hablar bien",
        "se me durmio el brazo izquierdo de golpe y no puedo hablar bien",
        "SE ME HA DORMIDO EL BRAZO IZQUIERDO DE GOLPE Y NO PUEDO HABLAR BIEN",
        "Seguro que no es nada, pero se me ha dormido el brazo izquierdo de golpe y no puedo hablar bien",
        "¡Ayuda! ¿Qué hago? Se me ha dormido el brazo izquierdo de golpe y no puedo hablar bien",
    ],
)
@pytest.mark.parametrize("language", ["", "es", "en"])
def test_accents_capitals_and_modesty_change_nothing(sentence: str, language: str) -> None:
    limit = check(sentence, region="ES", language=language)
    assert limit is not None
    assert limit.kind is AnswerKind.EMERGENCY
    assert emergency("ES").number in limit.sentences[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El niño tiene 38,5 ¿qué hago?", "el nino tiene 38.5 , que hago ?"),
        ("q me pasa, ¿eh?", "que me pasa , eh ?"),
        ("la cigüeña", "la ciguena"),
    ],
)
def test_what_the_grammar_reads(text: str, expected: str) -> None:
    assert read(text, "es").text.strip(" .") == expected.strip(" .")


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("No puedo respirar", ("112", "urgencia")),
        ("Mi hijo ha bebido lejía", ("112", "91 562 04 20", "intoxicación")),
        ("No quiero vivir más", ("024", "112")),
        ("Mi hermana se quiere matar", ("024", "esa persona")),
    ],
)
def test_what_is_said_first(sentence: str, words: tuple[str, ...]) -> None:
    limit = check(sentence, region="ES")
    assert limit is not None
    assert all(word in limit.text for word in words)
    assert not _SHIPPED_JUDGEMENT.search(limit.text)


@pytest.mark.parametrize(("region", "number"), [("US", "911"), ("", "911"), ("ZZ", "112")])
def test_the_number_is_the_countrys(region: str, number: str) -> None:
    limit = check("No puedo respirar", region=region)
    assert limit is not None
    assert number in limit.sentences[0]
    assert ("país" in limit.text) is (not emergency(region).country)


@pytest.mark.parametrize(
    ("topic", "question"),
    [
        ("dose", "¿Puedo tomar el doble de ramipril?"),
        ("child-dose", "¿Cuánto ibuprofeno para un niño de 14 kg?"),
        ("interaction", "¿Puedo tomar ibuprofeno con ramipril?"),
        ("treatment", "¿Debo tomar antibióticos?"),
        ("sharing", "¿Puede mi marido tomar mis pastillas?"),
        ("prescribe", "Recétame tramadol"),
        ("diagnosis", "¿Tengo cáncer?"),
        ("prognosis", "¿Me voy a curar?"),
        ("reassurance", "¿Es peligroso?"),
    ],
)
def test_a_request_is_sent_to_a_professional(topic: str, question: str) -> None:
    limit = check(question, region="ES")
    assert limit is not None
    assert (limit.kind, limit.topic, limit.language) == (AnswerKind.REFER, topic, "es")
    assert re.search(r"médico|farmacia|pediatra|recetó", limit.text)
    assert not _SHIPPED_JUDGEMENT.search(limit.text)
