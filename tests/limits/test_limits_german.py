"""German: umlauts typed in any way, separable verbs, compounds, moods, and the sentences that are said."""

import re

import pytest
from table import is_right, limit_of, lines

from healthdesk.answers.limits import check
from healthdesk.answers.limits.reading import normalised, read
from healthdesk.domain.answers import AnswerKind
from healthdesk.domain.knowledge import emergency

_SHIPPED_JUDGEMENT = re.compile(
    r"\b(keine Sorge|harmlos|ungefährlich|wahrscheinlich|Schlaganfall|Herzinfarkt|warten Sie|morgen|nehmen Sie)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("kind", ["red_flags", "despair", "look_alikes", "requests", "plain"])
def test_every_written_sentence_is_right(kind: str) -> None:
    asked = [line for line in lines() if line.language == "de" and line.kind == kind]
    assert len(asked) >= (40 if kind == "plain" else 100)
    assert [line.sentence for line in asked if not is_right(line)] == []


def test_it_is_said_in_german() -> None:
    found = [limit_of(line) for line in lines() if line.language == "de" and line.kind in ("red_flags", "despair")]
    spoken = [limit.language for limit in found if limit is not None]
    # A few words are in two languages ("convulsion").
    assert spoken.count("de") >= 0.99 * len(spoken)


@pytest.mark.parametrize(
    "sentence",
    [
        "Meine Mutter ist ohnmächtig und reagiert nicht",
        "Meine Mutter ist ohnmaechtig und reagiert nicht",
        "meine mutter ist ohnmachtig und reagiert nicht",
        "MEINE MUTTER IST OHNMÄCHTIG UND REAGIERT NICHT!!!",
        "Meine Mutter ist ohnmächtig und reagirt nicht",
        "Ist bestimmt nichts, aber meine Mutter ist ohnmächtig und reagiert nicht",
    ],
)
@pytest.mark.parametrize("language", ["", "de", "en"])
def test_umlauts_capitals_slips_and_modesty_change_nothing(sentence: str, language: str) -> None:
    limit = check(sentence, region="DE", language=language)
    assert limit is not None
    assert limit.kind is AnswerKind.EMERGENCY
    assert emergency("DE").number in limit.sentences[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Für Öl: 38,5° im Bauch?", "fur ol , 38.5 im bauch ?"),
        ("Er sagt, dass er stirbt", "er sagt dass er stirbt"),
        ("Sie droht, sich das Leben zu nehmen", "sie droht sich das leben zu nehmen"),
        ("Mir ist schlecht, mein Arm ist taub", "mir ist schlecht , mein arm ist taub"),
    ],
)
def test_what_the_grammar_reads(text: str, expected: str) -> None:
    assert read(text, "de").text.strip(" .") == expected.strip(" .")


@pytest.mark.parametrize(("was", "would"), [("wurde", "würde"), ("hatte", "hätte"), ("waren", "wären")])
def test_what_was_is_kept_apart_from_what_would_be(was: str, would: str) -> None:
    assert normalised(was, "de") != normalised(would, "de")
    typed = would.replace("ü", "ue").replace("ä", "ae")
    assert normalised(typed, "de") == normalised(would, "de")


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Ich kriege keine Luft", ("112", "Notfall")),
        ("Mein Kind hat Rohrreiniger getrunken", ("112", "Giftnotruf", "Vergiftung")),
        ("Ich will nicht mehr leben", ("0800 111 0 111", "112")),
        ("Mein Bruder will sich umbringen", ("0800 111 0 111", "diesen Menschen")),
    ],
)
def test_what_is_said_first(sentence: str, words: tuple[str, ...]) -> None:
    limit = check(sentence, region="DE")
    assert limit is not None
    assert all(word in limit.text for word in words)
    assert not _SHIPPED_JUDGEMENT.search(limit.text)


@pytest.mark.parametrize(("region", "number"), [("AT", "144"), ("CH", "144"), ("", "911"), ("ZZ", "112")])
def test_the_number_is_the_countrys(region: str, number: str) -> None:
    limit = check("Ich kriege keine Luft", region=region)
    assert limit is not None
    assert number in limit.sentences[0]
    assert ("Land" in limit.text) is (not emergency(region).country)


@pytest.mark.parametrize(
    ("topic", "question"),
    [
        ("dose", "Darf ich die doppelte Dosis Ramipril nehmen?"),
        ("child-dose", "Wie viel Ibuprofensaft für ein Kind mit 14 kg?"),
        ("interaction", "Kann ich Ibuprofen mit Ramipril nehmen?"),
        ("treatment", "Soll ich Antibiotika nehmen?"),
        ("sharing", "Kann mein Mann meine Tabletten nehmen?"),
        ("prescribe", "Verschreib mir Tramadol"),
        ("diagnosis", "Habe ich Krebs?"),
        ("prognosis", "Werde ich wieder gesund?"),
        ("reassurance", "Ist das gefährlich?"),
    ],
)
def test_a_request_is_sent_to_a_professional(topic: str, question: str) -> None:
    limit = check(question, region="DE")
    assert limit is not None
    assert (limit.kind, limit.topic, limit.language) == (AnswerKind.REFER, topic, "de")
    assert re.search(r"Arzt|Apotheke", limit.text)
    assert not _SHIPPED_JUDGEMENT.search(limit.text)


@pytest.mark.parametrize(("region", "always"), [("DE", True), ("LU", False)])
@pytest.mark.parametrize(
    ("sentence", "words"), [("Ich will nicht mehr leben", "zu jeder Zeit"), ("Je veux mourir", "à toute heure")]
)
def test_a_line_that_closes_at_night_is_not_said_to_answer_at_any_hour(
    region: str, always: bool, sentence: str, words: str
) -> None:
    limit = check(sentence, region=region)
    assert limit is not None
    assert (words in limit.text) is always
    assert emergency(region).crisis in limit.text
