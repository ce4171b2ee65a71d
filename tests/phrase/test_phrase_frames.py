"""Every sentence that a grammar allows is one that the verifier keeps, and none holds a digit."""

import itertools
import re

import pytest
from answers_to_phrase import everything

from healthdesk.answers.phrase.grammar import KINDS, PLACES, WINDOW, fitting, frames, gbnf
from healthdesk.answers.phrase.telling import Telling, telling
from healthdesk.answers.phrase.verify import verify, vocabulary
from healthdesk.domain.languages import LANGUAGES

TOLD = [told for told in (telling(answer) for answer in everything()) if told]


def test_nearly_every_answer_has_something_to_tell() -> None:
    assert len(everything()) >= 80
    assert len(TOLD) == len(everything())
    assert all(gbnf(told) for told in TOLD)


@pytest.mark.parametrize("told", TOLD, ids=lambda told: f"{told.language}-{told.shape}")
def test_every_way_through_the_frames_is_kept_and_says_only_facts(told: Telling) -> None:
    texts = [mark.text for mark in told.marks]
    for place in PLACES:
        for frame in fitting(told, place):
            for chosen in itertools.product(*frame.parts):
                text = "".join(chosen)
                verdict = verify(text, told, () if place == "1" else ("one before.",))
                assert verdict.sentence is not None, (verdict.reason, text)
                rest = verdict.sentence.text
                for shown in sorted(texts, key=len, reverse=True):
                    rest = rest.replace(shown, "")
                assert not re.search(r"[\d\[\]{}|()]", rest), rest
                assert "  " not in text


@pytest.mark.parametrize("told", TOLD, ids=lambda told: f"{told.language}-{told.shape}")
def test_no_grammar_has_a_digit_or_a_fact_in_it(told: Telling) -> None:
    grammar = gbnf(told)
    assert not re.search(r"\d", grammar)
    for mark in told.marks:
        assert len(mark.text) < 2 or f" {mark.text} " not in grammar
    assert len(grammar) < 4000


@pytest.mark.parametrize("language", LANGUAGES)
def test_frames_are_written_as_the_reader_reads_them(language: str) -> None:
    for frame in frames(language):
        text = "".join(part[-1] for part in frame.parts)
        assert text[0].isupper() or text[0] == "[", text
        assert text.endswith("."), text
        assert not re.search(r"[()|]", text), text
        assert frame.key.rsplit(".", 1)[1] in PLACES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_vocabulary_is_what_the_frames_need_and_no_more(language: str) -> None:
    words = set()
    for frame in frames(language):
        for part in frame.parts:
            for text in part:
                words |= _words(re.sub(r"\[[^\]]*\]|\{[^}]*\}", " ", text))
    before = {"en": {"on", "in", "of"}, "fr": {"du", "de", "d"}, "de": {"von", "vom"}, "es": {"de", "del"}}[language]
    kinds = _words(" ".join(KINDS[language].values()))
    assert words | before | kinds | _words(WINDOW[language]) == set(vocabulary(language))


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.lower()))


FORBIDDEN = {
    "en": "one two seven ten dozen half double twice percent january may spring winter monday good bad better worse normal "
    "abnormal fine worrying should must stop take doctor safe healthy high low never always diabetes aspirin improved",
    "fr": "deux sept dix demi double pourcent janvier mars mai printemps hiver lundi bon mauvais mieux pire normal anormal "
    "inquiétant devez faut arrêtez prenez médecin sûr élevé bas jamais toujours diabète aspirine amélioré doublé",
    "de": "zwei sieben zehn halb doppelt prozent januar märz mai frühling winter montag gut schlecht besser schlechter normal "
    "auffällig besorgniserregend sollten müssen absetzen nehmen arzt sicher gesund hoch nie immer diabetes aspirin verbessert",
    "es": "dos siete diez medio doble ciento enero marzo mayo primavera invierno lunes bueno malo mejor peor normal anormal "
    "preocupante debe deje tome médico seguro sano nunca siempre diabetes aspirina mejorado duplicado",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_numeral_month_judgement_or_advice_is_in_the_vocabulary(language: str) -> None:
    unbound = {word for word, asks in vocabulary(language).items() if not asks.claim}
    assert not unbound & set(FORBIDDEN[language].split())
